import { readdirSync, readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sharedHub } from '../support/shared-hub.ts';
import type { TestHub } from '../support/test-hub.ts';
import { contains } from './contains.ts';
import { documentsQuery, instrumentQuery, unknownNames } from './queries.ts';
import { type Row, rowsFrom } from './row.ts';

const folder = new URL('./rows/', import.meta.url);
const rows = readdirSync(folder)
  .sort()
  .flatMap((file) => rowsFrom(parse(readFileSync(new URL(file, folder), 'utf8'))));

/** The ids of the fact list: the facts of each paper, the relations, the traps. */
const FACTS = { D0: 33, D1: 39, D2: 40, D3: 72, D4: 32 };
const ids = [
  ...Object.entries(FACTS).flatMap(([paper, count]) => numbered(`${paper}-`, count)),
  ...['R1', 'R2', 'R3', 'R3b', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'],
  ...numbered('T', 25),
];

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
}

describe('The acceptance table', () => {
  it('has a row for every fact, relation and trap of the fact list', () => {
    const present = new Set(rows.map((row) => row.id));
    expect(ids.filter((id) => !present.has(id))).toEqual([]);
  });

  it('has no row that expects nothing', () => {
    const empty = rows.filter(
      (row) => Object.keys(row.expected ?? {}).length === 0 && Object.keys(row.never ?? {}).length === 0,
    );
    expect(empty).toEqual([]);
  });
});

describe('The hub answers through the gateway', () => {
  let hub: TestHub;
  let schema: GraphQLSchema;
  const answers = new Map<string, Promise<unknown>>();

  beforeAll(async () => {
    hub = await sharedHub();
    schema = await hub.gateway.getSchema();
  });

  function answerTo({ of, field }: Row): Promise<unknown> {
    const [county = '', type] = of.split(':');
    const query = type === 'document' ? documentsQuery(schema, county, field) : instrumentQuery(schema, of, field);
    const asked = answers.get(query) ?? hub.ask(query);
    answers.set(query, asked);
    return asked.then((answer) => {
      const { data, errors } = answer as Awaited<ReturnType<TestHub['ask']>>;
      expect(errors).toBeUndefined();
      if (type !== 'document') return data.node[field];
      const [root] = Object.values(data) as [{ documents: Record<string, unknown>[] }];
      return root.documents.find((document) => document.id === of)?.[field];
    });
  }

  it('what is expected, and what no answer may hold, by names that there are', () => {
    const unknown = rows.flatMap(({ id, of, field, expected, never }) =>
      unknownNames(schema, of, field, [expected, never]).map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row.says, row] as const))('%s: %s', async (_, __, row) => {
    const answer = await answerTo(row);
    const list = Array.isArray(answer) ? answer : [answer];
    if (row.expected !== undefined) {
      const matching = list.filter((item) => contains(item, row.expected));
      const enough = row.count === undefined ? matching.length > 0 : matching.length === row.count;
      if (!enough) expect(list, `${matching.length} answers hold what is expected`).toEqual(row.expected);
    }
    if (row.never !== undefined) expect(list.filter((item) => contains(item, row.never))).toEqual([]);
  });
});
