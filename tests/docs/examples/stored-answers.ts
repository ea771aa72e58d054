import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { type PrintedQuery, printedQueries } from '#tests/support/markdown.ts';
import { ROOT } from '#tests/support/project-files.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';

const README = 'README.md';

/** A query as an example or the README has it, its variables as JSON. */
export interface ShownQuery {
  query: string;
  variables?: string;
}

/** A query whose answer the project shows. */
export interface StoredAnswer extends ShownQuery {
  /** Where the answer stands, by its path from the root; in a page with the line of the query. */
  place: string;
  /** `null` where none is stored yet. */
  answer: Answer | null;
  /** Puts another answer in its place. */
  store(answer: Answer): void;
}

/** Every answer that is stored in the project or a copy: one beside each example, and those that the README prints. */
export function storedAnswers(root = ROOT): StoredAnswer[] {
  return [...exampleAnswers(root), ...printedAnswers(root)];
}

/** The answers beside the examples. */
export function exampleAnswers(root = ROOT): StoredAnswer[] {
  return exampleQueries().map(({ name, ...shown }) => {
    const place = `schema/examples/${name}.json`;
    const file = join(root, place);
    return {
      ...shown,
      place,
      answer: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null,
      store: (answer) => writeFileSync(file, laidOut(answer)),
    };
  });
}

/** The answers that the README prints. */
export function printedAnswers(root = ROOT): StoredAnswer[] {
  const file = join(root, README);
  return queriesInReadme(root).flatMap(({ line, query, answer }) => {
    if (answer === null) return [];
    const store = (other: Answer) =>
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(answer, () => laidOut(other)),
      );
    return [{ ...asExample(query), place: `${README}:${line}`, answer: JSON.parse(answer), store }];
  });
}

/** The queries that the README prints. */
export function queriesInReadme(root = ROOT): PrintedQuery[] {
  return printedQueries(readFileSync(join(root, README), 'utf8'));
}

/** A query as the example has it that is the same but for layout and comments, with its variables; else as it is. */
export function asExample(query: string): ShownQuery & { name?: string } {
  return exampleQueries().find((example) => squeezed(example.query) === squeezed(query)) ?? { query };
}

/** What a hub answers to a query as it is shown. */
export function answerTo({ ask }: Pick<TestHub, 'ask'>, { query, variables }: ShownQuery): Promise<Answer> {
  return ask(query, JSON.parse(variables ?? '{}'));
}

/** JSON as the formatter of the project lays it out. */
function laidOut(answer: Answer): string {
  const formatter = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return execFileSync(process.execPath, [formatter, 'format', '--stdin-file-path=answer.json'], {
    cwd: ROOT,
    input: JSON.stringify(answer),
    encoding: 'utf8',
  });
}

/** A query without what its layout and its comments add. */
function squeezed(query: string): string {
  return query
    .replace(/^\s*#.*$/gm, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
}
