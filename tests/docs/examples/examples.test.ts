import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, type ExampleQuery, exampleQueries } from '#gateway/pages/graphiql.ts';
import type { Answer, TestHub } from '../support/hub.ts';
import { printedQueries } from '../support/markdown.ts';
import { sharedHub } from '../support/shared-hub.ts';

const examples = exampleQueries();
const README = new URL('../../README.md', import.meta.url);

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

function run({ query, variables }: Pick<ExampleQuery, 'query' | 'variables'>): Promise<Answer> {
  return hub.ask(query, JSON.parse(variables ?? '{}'));
}

describe('Every example', () => {
  it.each(examples)('$name answers without errors what is stored beside it', async (example) => {
    const file = `${EXAMPLES}${example.name}.json`;
    expect(existsSync(file), `no answer is stored in schema/examples/${example.name}.json`).toBe(true);
    expect(await run(example)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it.each(examples)('$name stores an answer that holds something and no error', ({ name }) => {
    const stored = JSON.parse(readFileSync(`${EXAMPLES}${name}.json`, 'utf8')) as Answer;
    expect(Object.keys(stored)).toEqual(['data']);
    expect(Object.values(stored.data).every((field) => field !== null)).toBe(true);
  });

  it.each(examples)('$name begins with one line that says in Swedish and English what it shows', ({ query }) => {
    expect(query.split('\n')[0]).toMatch(/^# \S.+ · \S.+$/);
  });

  it.each(examples)('$name asks for nothing that changes with every import', ({ query }) => {
    expect(query).not.toContain('updatedAt');
  });
});

describe('The folder of examples', () => {
  it('numbers its files without a gap', () => {
    expect(examples.map(({ name }) => name.slice(0, 3))).toEqual(
      examples.map((_, index) => `${String(index).padStart(2, '0')}-`),
    );
  });

  it('names each operation, as that is the name of its tab, and none twice', () => {
    const names = examples.map(
      ({ query }) => parse(query).definitions.map((node) => (node as OperationDefinitionNode).name?.value)[0],
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds no answer and no variables without a query', () => {
    const known = examples.flatMap(({ name }) => [`${name}.graphql`, `${name}.json`, `${name}.variables.json`]);
    expect(readdirSync(EXAMPLES).filter((file) => !known.includes(file))).toEqual([]);
  });
});

describe.runIf(existsSync(README))('The README', () => {
  const printed = existsSync(README) ? printedQueries(readFileSync(README, 'utf8')) : [];
  const exampleOf = (query: string) => examples.find((example) => squeezed(example.query) === squeezed(query));

  it('shows a query', () => {
    expect(printed).not.toEqual([]);
  });

  it('shows the first example first', () => {
    expect(exampleOf(printed[0]?.query ?? '')?.name).toBe(examples[0]?.name);
  });

  it.each(printed)('shows a query on line $line that runs without errors', async ({ query }) => {
    const answer = await run(exampleOf(query) ?? { query });
    expect(answer.errors).toBeUndefined();
  });

  it.each(printed.filter(({ answer }) => answer !== null))(
    'shows after the query on line $line what it answers',
    async ({ query, answer }) => {
      expect(JSON.parse(answer ?? '')).toEqual(await run(exampleOf(query) ?? { query }));
    },
  );
});

/** A query without what its layout and its comments add. */
function squeezed(query: string): string {
  return query
    .replace(/^\s*#.*$/gm, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
}
