import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentId, keyOf } from '#schema/keys/ids.ts';
import { limits } from '#schema/shared/limits.ts';
import { importData } from '#tests/support/import-data.ts';
import { type MadeCounty, madeCounties } from '#tests/support/made/made-county.ts';
import { madeId } from '#tests/support/made/made-seeds.ts';
import { type AnswerError, startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { THOROUGH } from '#tests/support/thorough.ts';
import { type GivenArguments, lookUps, queriesOf } from './everything-selected.ts';
import { type HeldById, heldById } from './held-by-id.ts';

/** What counties held one time after another: the same ids and other contents, and fewer of them at last. */
const TIMES: MadeCounty[][] = [
  madeCounties(2, { seed: 1, instruments: 12 }),
  ...(THOROUGH ? [madeCounties(2, { seed: 2, instruments: 12 })] : []),
  madeCounties(2, { seed: 3, instruments: 9 }),
];
const [first = []] = TIMES;
const [one = '', other = ''] = first.map(({ county }) => county.slug);

/** What can be asked with these alone is asked of every field at the root; of these, with what they need beside it. */
const GIVEN: GivenArguments = {
  first: '30',
  date: '"2021-06-01"',
  openOn: '"2020-11-01"',
  from: '"2020-01-01"',
  to: '"2022-12-31"',
};
const BESIDE: Readonly<Record<string, GivenArguments>> = {
  search: { text: '"samverkan"' },
  county: { code: `"${first[0]?.county.code}"` },
  appliesTo: { municipality: `"${first[0]?.county.code}14"` },
  lineage: { id: `"${madeId(one, 0)}"` },
  compare: { ids: JSON.stringify([madeId(one, 0), madeId(other, 1), madeId(one, 6)]), first: 'null' },
  compareThemes: { ids: JSON.stringify([madeId(one, 0), madeId(other, 1), madeId(one, 6)]), first: 'null' },
  answerGroups: { aspect: '"statements"' },
  documentText: { document: JSON.stringify(documentId(one, 'paper-0')), from: '1' },
};
/** What is looked up is what other answers name. */
const LOOKED_UP = ['node', 'nodes'];

/** An answer to one of the queries, with the moment (ISO 8601) that it is about, or `null` for now. */
interface Told {
  root: string;
  moment: string | null;
  data: unknown;
}

let hub: TestHub;
const told: Told[] = [];
const errors: AnswerError[] = [];
/** The types whose objects have an id. */
let identified: string[];
/** All that was told of things, by their ids. */
let held: HeldById;

async function ask(root: string, query: string, moment: string | null): Promise<unknown> {
  const answer = await hub.ask(query);
  errors.push(...(answer.errors ?? []));
  told.push({ root, moment, data: answer.data });
  return answer.data;
}

/** Asks everything as of a moment, and looks up whatever is named in the answers. */
async function askEverything(moment: string | null): Promise<void> {
  const schema = await hub.gateway.getSchema();
  const asKnownAt: GivenArguments = moment === null ? {} : { asKnownAt: `"${moment}"` };
  const answered = heldById();
  for (const root of Object.keys(schema.getQueryType()?.getFields() ?? {})) {
    if (LOOKED_UP.includes(root)) continue;
    for (const query of queriesOf(schema, root, { ...GIVEN, ...BESIDE[root], ...asKnownAt }))
      answered.take(await ask(root, query, moment));
  }
  for (const [typename, ids] of Map.groupBy(answered.types.keys(), (id) => answered.types.get(id))) {
    const type = schema.getType(typename ?? '');
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    for (let from = 0; from < ids.length; from += limits.idsPerLookup)
      for (const query of lookUps(schema, ids.slice(from, from + limits.idsPerLookup), type, GIVEN))
        await ask('nodes', query, moment);
  }
}

beforeAll(async () => {
  hub = await startTestHub({ counties: first });
  const schema = await hub.gateway.getSchema();
  identified = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'id' in type.getFields())
    .map(({ name }) => name);
  const moments: string[] = [];
  for (const counties of TIMES) {
    for (const { county, data } of counties) {
      const app = hub.apps.find(({ name }) => name === county.slug);
      if (app) await importData(app.database.em, data, county.code);
    }
    const { data } = await hub.ask('{ agreements { counties { updatedAt } } }');
    moments.push(
      data.agreements.counties
        .map(({ updatedAt }: { updatedAt: string }) => updatedAt)
        .sort()
        .at(-1),
    );
  }
  for (const moment of [...moments.slice(0, -1), null]) await askEverything(moment);
  held = heldById();
  for (const { data } of told) held.take(data);
});
afterAll(() => hub.close());

/** All that answers told of things, by their keys. */
function heldByKey(answers: readonly Told[]): HeldById {
  const byKey = heldById();
  for (const { data } of answers)
    byKey.take(JSON.parse(JSON.stringify(data), (name, value) => (name === 'id' ? keyOf(value) : value)));
  return byKey;
}

/** A key is without a moment; a value as JSON is what is stored; what has no title goes by its key. */
const NO_POINTERS: ReadonlySet<string> = new Set(['key', 'value', 'title']);

/** Ids in an answer by which something else is pointed at, each with the field that holds it. */
function pointers(value: unknown, field = ''): [field: string, id: string][] {
  if (typeof value === 'string') return /^[a-z-]+:[a-z]+:[a-z0-9-]+/.test(value) ? [[field, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (NO_POINTERS.has(name)) return [];
    return pointers(inner, Array.isArray(value) ? field : name);
  });
}

describe('Everything that is asked, now and as of moments before,', () => {
  it('is answered without an error', () => {
    expect(errors).toEqual([]);
  });

  it('holds things of every type that has an id', async () => {
    const met = new Set(held.types.values());
    expect(identified.filter((name) => !met.has(name))).toEqual([]);
  });

  it('never says two things of what has one id', () => {
    expect(held.conflicts).toEqual([]);
  });

  it('would say many things of what has one id, if the moment were not in it', () => {
    expect(heldByKey(told).conflicts.length).toBeGreaterThan(100);
  });

  it('names things of the past by ids of their moment', () => {
    const others = told
      .filter(({ root, moment }) => moment !== null && root !== 'changes')
      .flatMap(({ root, moment, data }) =>
        pointers(data).flatMap(([field, id]) => (id.endsWith(`@${moment}`) ? [] : [`${root}: ${field}`])),
      );
    expect([...new Set(others)]).toEqual([]);
  });

  it('names things of now, and what changed, by ids without a moment', () => {
    const others = told
      .filter(({ root, moment }) => moment === null || root === 'changes')
      .flatMap(({ root, data }) =>
        pointers(data).flatMap(([field, id]) => (id.includes('@') ? [`${root}: ${field}`] : [])),
      );
    expect([...new Set(others)]).toEqual([]);
  });

  it('gives the key as the id without its moment', () => {
    const wrong = told.flatMap(({ data }) => keysOf(data).filter(([id, key]) => keyOf(id) !== key && !isTheme(id)));
    expect(wrong).toEqual([]);
  });
});

/** A theme has its code for a key, which its own county has no part in. */
function isTheme(id: string): boolean {
  return !id.includes(':') || id.split(':')[1] === 'theme';
}

function keysOf(value: unknown): [id: string, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, key } = value as { id?: unknown; key?: unknown };
  const own: [string, string][] = typeof id === 'string' && typeof key === 'string' ? [[id, key]] : [];
  return [...own, ...Object.values(value).flatMap(keysOf)];
}
