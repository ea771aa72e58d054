import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHub } from '#tests/support/test-hub.ts';
import { countyIn, type EverythingSaid, isWithin, saidUnder } from './everything-said.ts';
import { UNNAMED_BODY } from './made-directory.ts';
import { counties, overDirectory } from './over-directory.ts';

const DECIDING = ['PARTY', 'ASKED_TO_DECIDE'];

interface Row {
  party: { id: string; kind: string } | null;
  status: string;
  steps: { id: string }[];
  citations: { documentId: string; lineStart: number; lineEnd: number }[];
}

let hub: TestHub;
let said: EverythingSaid;
let agreements: { id: string; adoption: Row[] }[];
beforeAll(async () => {
  ({ hub, said } = await overDirectory());
  const { data } = await hub.ask(
    '{ agreements(first: 100) { nodes { id adoption { party { id kind } status steps { id } citations { documentId lineStart lineEnd } } } } }',
  );
  agreements = data.agreements.nodes;
});
afterAll(() => hub.close());

/** The parties of an agreement, each once, in its order. */
function partiesOf(agreement: string): string[] {
  const facts = saidUnder(said, 'parties').filter(({ instrument }) => instrument === agreement);
  const deciding = facts.filter(({ value }) => DECIDING.includes(String(value.role)));
  return [...new Set(deciding.map(({ value }) => String(value.organisation)))];
}

/** Who is above an organisation, itself included, from the nearest. */
function upwards(id: string): EverythingSaid['organisations'] {
  const within = said.organisations.filter((above) => isWithin(id, above.id, said));
  const height = ({ id: at }: { id: string }) => within.filter((other) => isWithin(at, other.id, said)).length;
  return within.sort((one, other) => height(other) - height(one));
}

/** Whether a step of the municipalities as a group, or of a body that each of them has, is meant by a body. */
function isOfAll(body: string): boolean {
  const first = upwards(body).find(({ kind }) => kind === 'MUNICIPALITY' || kind === 'COUNTY_MUNICIPALITIES');
  return first?.kind === 'COUNTY_MUNICIPALITIES';
}

/** The steps that reach each party of an agreement, told one by one; of the body’s acting for another nothing is known here. */
function expectedSteps(agreement: string): Map<string, string[]> {
  const county = countyIn(agreement);
  const code = counties.find((each) => each.county.slug === county)?.county.code ?? '';
  const parties = partiesOf(agreement);
  const isMember = (id: string) => {
    const found = said.organisations.find((each) => each.id === id);
    return found?.kind === 'MUNICIPALITY' && new RegExp(`^${code}\\d\\d$`).test(found.scbCode ?? '');
  };
  const steps = new Map(parties.map((party): [string, string[]] => [party, []]));
  for (const { instrument, factId, value } of saidUnder(said, 'decisions')) {
    if (instrument !== agreement || value.body === undefined) continue;
    const body = String(value.body);
    const own = actingFor(agreement, body) ?? upwards(body).find(({ id }) => parties.includes(id))?.id;
    if (own) steps.get(own)?.push(factId);
    if (isOfAll(body) && !(own && isMember(own)))
      for (const party of parties) if (isMember(party) && party !== own) steps.get(party)?.push(factId);
  }
  return steps;
}

/** The party for which an agreement says that a body acts, where the body is none itself; what is said last counts. */
function actingFor(agreement: string, body: string): string | undefined {
  if (partiesOf(agreement).includes(body)) return body;
  const facts = saidUnder(said, 'parties').filter(({ instrument }) => instrument === agreement);
  const acting = facts.filter(({ value }) => DECIDING.includes(String(value.role)) && value.actingThrough === body);
  return acting.length > 0 ? String(acting.at(-1)?.value.organisation) : undefined;
}

describe('In the adoption table of any agreement', () => {
  it('each named party has its own steps, and each named municipality of the county those of them all', () => {
    let reached = 0;
    for (const { id, adoption } of agreements) {
      const named = adoption.filter(({ party }) => party !== null);
      const found = new Map(named.map(({ party, steps }) => [party?.id ?? '', steps.map((step) => step.id)]));
      const expected = expectedSteps(id);
      expect([...found.keys()]).toEqual([...expected.keys()]);
      for (const [party, steps] of expected) expect(found.get(party)?.toSorted()).toEqual(steps.toSorted());
      reached += named.filter(({ party, steps }) => party?.kind === 'MUNICIPALITY' && steps.length > 0).length;
    }
    expect(reached).toBeGreaterThan(10);
  });

  it('a step of a body of a municipality that is not named is in no named party’s row, unless the paper says for whom it acts', () => {
    const unnamed = saidUnder(said, 'decisions').filter(({ instrument, county, value }) => {
      const body = `${county}:organisation:${UNNAMED_BODY}`;
      return value.body === body && actingFor(instrument, body) === undefined;
    });
    expect(unnamed.length).toBeGreaterThan(5);
    const named = agreements.flatMap(({ adoption }) => adoption.filter(({ party }) => party !== null));
    const ids = new Set(named.flatMap(({ steps: own }) => own.map(({ id }) => id)));
    expect(unnamed.filter(({ factId }) => ids.has(factId))).toEqual([]);
  });

  it('a row that has a step cites its lines', () => {
    const rows = agreements.flatMap(({ adoption }) => adoption).filter(({ steps }) => steps.length > 0);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });
});
