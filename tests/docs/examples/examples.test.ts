import { readdirSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { answerTo, asExample, exampleAnswers, printedAnswers, queriesInReadme } from './stored-answers.ts';

const examples = exampleQueries();

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

describe('Every example', () => {
  it.each(exampleAnswers())('answers without errors what is stored in $place', async (stored) => {
    expect(stored.answer, 'no answer is stored').not.toBeNull();
    expect(await answerTo(hub, stored)).toEqual(stored.answer);
  });

  it.each(exampleAnswers())('stores in $place an answer that holds something and no error', ({ answer }) => {
    expect(Object.keys(answer ?? {})).toEqual(['data']);
    expect(Object.values(answer?.data).every((field) => field !== null)).toBe(true);
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

describe('The README', () => {
  const printed = queriesInReadme();

  it('shows a query', () => {
    expect(printed).not.toEqual([]);
  });

  it('shows the first example first', () => {
    expect(asExample(printed[0]?.query ?? '').name).toBe(examples[0]?.name);
  });

  it.each(printed)('shows a query on line $line that runs without errors', async ({ query }) => {
    expect((await answerTo(hub, asExample(query))).errors).toBeUndefined();
  });

  it.each(printedAnswers())('shows after the query of $place what it answers', async (stored) => {
    expect(await answerTo(hub, stored)).toEqual(stored.answer);
  });
});
