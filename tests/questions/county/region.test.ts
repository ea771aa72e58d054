import type { GraphQLObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { selectionOf } from '#tests/acceptance/queries.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const NOTE = { sv: 'Kallas landsting i äldre papper', en: 'Called a county council in older papers' };

/** A county whose region is stated to be something else, and a part of something. */
const skane = titledCounty('skane', '12', ['Ett']);
const [region] = skane.data.organisations;
if (region) {
  skane.data.organisations.push({ ...region, slug: 'federation', name: 'Förbundet', kind: 'GROUP' });
  Object.assign(region, {
    kind: 'CONSULTATION_BODY',
    kindStatedAs: 'INFERRED',
    note: NOTE,
    parent: 'federation',
    aliases: ['RS'],
  });
}

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: [skane, titledCounty('dalarna', '20', ['Två'])], wrap });
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

describe('The region of a county', () => {
  it('is the whole organisation that the county tells among its own', async () => {
    const schema = await hub.gateway.getSchema();
    const organisation = selectionOf(schema.getType('Organisation') as GraphQLObjectType);
    const { data, errors } = await hub.ask(
      `{ county(code: "12") { region ${organisation} } skane { organisations ${organisation} } }`,
    );
    expect(errors).toBeUndefined();
    const { region: told } = data.county;
    expect(told).toEqual(data.skane.organisations.find(({ id }: { id: string }) => id === told.id));
  });

  it('is of the kind that the county states, as it states it', async () => {
    const { data } = await hub.ask('{ county(code: "12") { region { kind kindStatedAs } } }');
    expect(data.county.region).toEqual({ kind: 'CONSULTATION_BODY', kindStatedAs: 'INFERRED' });
  });

  it('has its note and what it is part of', async () => {
    const { data } = await hub.ask('{ county(code: "12") { region { note { sv en } parent { id name } } } }');
    expect(data.county.region).toEqual({
      note: NOTE,
      parent: { id: 'skane:organisation:federation', name: 'Förbundet' },
    });
  });

  it('is found by its id', async () => {
    const { data } = await hub.ask('{ counties { region { id } } }');
    const ids = data.counties.map((county: { region: { id: string } }) => county.region.id);
    const found = await hub.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(found.data.nodes).toEqual(ids.map((id: string) => ({ __typename: 'Organisation', id })));
  });

  it('is not known while the county is silent', async () => {
    silent.add('skane');
    const { data } = await hub.ask('{ counties { code region { name } } }');
    expect(data.counties).toEqual([
      { code: '12', region: null },
      { code: '20', region: { name: 'Region dalarna' } },
    ]);
  });
});
