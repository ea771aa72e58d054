import fc from 'fast-check';
import { buildSchema, print, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import { countyContract } from '#subgraphs/county/county-contract.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { queriesOf } from '#tests/questions/history/everything-selected.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { type Answer, askGateway } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';
import { countyOfVersion, servedVersion } from './county-of-version.ts';
import { type Removal, removalsFrom, withoutAll } from './random-lacks.ts';

const LAGGING = { slug: 'dalarna', code: '20' };
const OTHER = titledCounty('skane', '12', ['Ett']);
const CONTRACT = countyContract({ slug: LAGGING.slug });
const GIVEN = { first: '2', date: '"2020-07-01"' };
const FOUND = `{ nodes(ids: ["dalarna:document:uppdragsdirektiv", "skane:document:paper"]) { id ... on Document { holding } } }`;

/** The types of what is found by its own type alone: a county without them has none of that, and answers none. */
const FOUND_BY_TYPE = new Set(
  CONTRACT.definitions.flatMap((node) =>
    node.kind === 'ObjectTypeDefinition' && node.interfaces?.length ? [node.name.value] : [],
  ),
);

/** The fields that may not be null. */
const NOT_NULL = new Set(
  CONTRACT.definitions.flatMap((node) =>
    node.kind === 'ObjectTypeDefinition' || node.kind === 'InterfaceTypeDefinition'
      ? (node.fields ?? [])
          .filter(({ type }) => type.kind === 'NonNullType')
          .map(({ name }) => `${node.name.value}.${name.value}`)
      : [],
  ),
);

/**
 * What is not taken out: what a county must have to take part; what may not be null, which takes along what is around it;
 * and what no county can hold that lacks it, such as a value that it answers.
 */
function needed(one: Removal): boolean {
  if (one.kind === 'value') return JSON.stringify(whole).includes(`"${one.value}"`);
  if (one.kind === 'argument') return false;
  if (/Part$|^Query$|^Node$/.test(one.type)) return true;
  if (one.kind === 'type') return one.type === 'Dalarna' || FOUND_BY_TYPE.has(one.type);
  return NOT_NULL.has(`${one.type}.${one.field}`);
}

let database: Database;
let comparison: GatewaySubgraph;
let other: Awaited<ReturnType<typeof countyOfVersion>>;
let queries: string[];
let whole: Answer[];
let published: string;

const schemaOf = (supergraph: string) => printSchema(publicSchema(supergraph));

/** Asks a hub in which one county has lost something. */
async function hubWithout(removals: readonly Removal[], change = (subgraph: GatewaySubgraph) => subgraph) {
  const lagging = await servedVersion(LAGGING, database, { sdl: (sdl) => withoutAll(sdl, removals) });
  const subgraphs = [change(lagging), other, comparison];
  const supergraph = composeSupergraph(subgraphs);
  const gateway = createGateway({ subgraphs, supergraph, ...patientGateway });
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await askGateway(gateway, query));
  await gateway.dispose();
  await lagging.close();
  return { answers, schema: schemaOf(supergraph) };
}

beforeAll(async () => {
  database = await openDatabase(await inMemory());
  await importData(database.em, readSeeds(`${SEEDS}${LAGGING.slug}`, LAGGING.slug), LAGGING.code);
  other = await countyOfVersion(OTHER, { sdl: (sdl) => sdl });
  comparison = { ...(await createComparison([LAGGING, OTHER.county], () => {})), county: false };
  const lagging = await servedVersion(LAGGING, database, { sdl: (sdl) => sdl });
  published = schemaOf(composeSupergraph([lagging, other, comparison]));
  const schema = buildSchema(published);
  const roots = ['agreements', 'assignmentDirectives', 'dalarna', 'skane', 'counties'];
  queries = [FOUND, ...roots.flatMap((root) => queriesOf(schema, root, GIVEN))];
  await lagging.close();
  whole = (await hubWithout([])).answers;
});
afterAll(async () => {
  await other.close();
  await database.close();
});

/** Beyond some, what a county lacks is counted and no longer named. */
const MORE = /lacks \d+ more that is asked$/;

/** What is wrong with an answer of the hub in which a county lacks something, held against that of the whole hub. */
function wrongIn({ data, errors = [] }: Answer, before: Answer, query: string): string[] {
  const wrong: string[] = [];
  const told = errors.filter(({ extensions }) => extensions?.code === 'COUNTY_LACKS_FIELD');
  const counted = told.some(({ message }) => MORE.test(message));
  if (told.length < errors.length) wrong.push(`another error: ${JSON.stringify(errors)}`);
  for (const { message, extensions } of told)
    if (extensions?.county !== LAGGING.slug || !(MORE.test(message) || message.includes(String(extensions.field))))
      wrong.push(`an error that does not name it: ${message}`);
  const named = new Set(told.map(({ extensions }) => String(extensions?.field).replace(/^.*\.|\(.*$|^(\w+)$/g, '')));
  compare(data, before.data, [], false);
  return wrong;

  function compare(now: unknown, then: unknown, path: readonly string[], within: boolean): void {
    const own = within || path.at(-1) === LAGGING.slug || isOwn(then);
    if (isTree(then) && isTree(now)) {
      for (const key of new Set([...Object.keys(then), ...Object.keys(now)]))
        compare(now[key], then[key], [...path, key], own);
    } else if (now !== then) {
      const field = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
      if (now !== null) wrong.push(`${path.join('.')}: ${now} instead of ${then}`);
      else if (!own) wrong.push(`${path.join('.')}: null, of another county, in ${query}`);
      else if (!named.has(field) && !counted) wrong.push(`${path.join('.')}: null, and no error names it`);
    }
  }
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOwn(value: unknown): boolean {
  return isTree(value) && String(value.id).startsWith(LAGGING.slug);
}

describe('A county that lacks anything at random', () => {
  it('changes nothing that is published, nothing of others, and of its own only what it lacks, which is named', async () => {
    await fc.assert(
      fc.asyncProperty(removalsFrom(CONTRACT, needed), async (removals) => {
        const { answers, schema } = await hubWithout(removals);
        expect(schema).toBe(published);
        expect(answers.flatMap((answer, index) => wrongIn(answer, whole[index] ?? {}, queries[index] ?? ''))).toEqual(
          [],
        );
      }),
      { numRuns: runs(3), endOnFailure: true },
    );
  });

  it('is seen to be asked for what it lacks where nothing is left out', async () => {
    const removals: Removal[] = [{ kind: 'field', type: 'Citation', field: 'lineStart' }];
    // As if it had all of the contract: nobody then knows what it lacks.
    const { answers } = await hubWithout(removals, (subgraph) => ({ ...subgraph, sdl: print(CONTRACT) }));
    expect(answers.flatMap((answer, index) => wrongIn(answer, whole[index] ?? {}, ''))).not.toEqual([]);
  });
});
