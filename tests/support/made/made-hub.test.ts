import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { selectionOf } from '#tests/acceptance/queries.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { COUNTIES, madeCounties, madeCounty } from './made-county.ts';
import { madeId } from './made-seeds.ts';

const SIZE = 18;
const made = [...madeCounties(2, { instruments: SIZE }), emptyCounty()];
const [one, other] = made.map(({ county }) => county.slug) as [string, string, string];

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: made });
});
afterAll(() => hub.close());

/** The next county, of which nothing is known but its region. */
function emptyCounty() {
  const { slug, code } = COUNTIES[2] as (typeof COUNTIES)[number];
  return madeCounty({ slug, code, instruments: 0, documents: 0, organisations: 1 });
}

describe('A hub of made-up counties', () => {
  const ids = [madeId(one, 0), madeId(other, 1)].map((id) => `"${id}"`).join(', ');
  const whole = { from: '2015-01-01', to: '2026-12-31' };

  it.each([
    [
      'lists all instruments with their facts',
      '{ instruments(first: 100) { totalCount nodes { id title { text { sv } } facts { id aspect statedAs value inWords { sv en } citations { documentId lineStart lineEnd } } } } }',
    ],
    [
      'tells what holds on a date',
      '{ instruments(filter: { statusOn: { date: "2021-01-01", atLeast: POSSIBLE } }) { nodes { id } facets { kinds { count } themes { code count } states { count } } } }',
    ],
    ['compares', `{ compare(ids: [${ids}]) { rows { verdict cells { statedAs values { factId } } } } }`],
    ['compares by themes', `{ compareThemes(ids: [${ids}]) { rows { verdict cells { values { factId } } } } }`],
    [
      'shows coverage',
      `{ coverage(from: "${whole.from}", to: "${whole.to}") { byCounty { areas { status covering { instrument { instrumentId } } } } } }`,
    ],
    [
      'lists decisions',
      '{ decisions(first: 100) { totalCount nodes { party { name } step { action body { name } } } } }',
    ],
    [
      'lists consultations',
      '{ consultations(filter: { openOn: "2021-01-01" }) { nodes { opening { certainty } consultation { responders { count } } } } }',
    ],
    ['walks a lineage', `{ lineage(id: "${madeId(one, 0)}") { nodes { nodeId } edges { type } } }`],
    ['searches', '{ search(text: "samverkan familjeordning") { totalCount nodes { matches { text } } } }'],
    ['tells what changed', '{ changes(first: 100) { nodes { id kind } } }'],
  ])('%s without an error', async (_, query) => {
    const { data, errors } = await hub.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });

  it.each(made.map(({ county }) => [county.slug, countyNames(county.slug).rootField]))(
    'has all documents and organisations of %s',
    async (slug, field) => {
      const schema = await hub.gateway.getSchema();
      const selection = (type: string) => selectionOf(schema.getType(type) as GraphQLObjectType);
      const { data, errors } = await hub.ask(
        `{ ${field} { documents ${selection('Document')} organisations ${selection('Organisation')} } }`,
      );
      const held = made.find(({ county }) => county.slug === slug)?.data;
      expect(errors).toBeUndefined();
      expect(data[field].documents).toHaveLength(held?.documents.length ?? 0);
      expect(data[field].organisations).toHaveLength(held?.organisations.length ?? 0);
    },
  );

  it('has every instrument', async () => {
    const { data } = await hub.ask('{ instruments(first: 100) { totalCount } }');
    expect(data.instruments.totalCount).toBe(2 * SIZE);
  });
});
