import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A2_2019, A4, A6, DIRECTIVE, REGION_OSTERGOTLAND } from '#tests/support/fixture-ids.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

interface Row {
  factId: string;
  instrument: { instrumentId: string };
  party: { name: string } | null;
  partyStatedAs: string;
  step: {
    action: string;
    status: string;
    body: { name: string } | null;
    proposedBy: { name: string }[];
    conditions: { kind: string; fulfilment: string; wording: string }[];
    date: { date: string | null; wording: string } | null;
    citations: { lineStart: number }[];
  };
}

const FIELDS = `factId instrument { instrumentId } party { name } partyStatedAs step { action status body { name } proposedBy { name }
  conditions { kind fulfilment wording } date { date wording } citations { lineStart } }`;

async function decisions(filter = '', more = ''): Promise<Row[]> {
  const { data, errors } = await hub.ask(`{ decisions(filter: { ${filter} } ${more}) { nodes { ${FIELDS} } } }`);
  expect(errors).toBeUndefined();
  return data.decisions.nodes;
}

const of = (id: string) => decisions(`instruments: ["${id}"]`);
const actions = (rows: Row[]) => rows.map(({ step }) => [step.body?.name ?? null, step.action, step.status]);

describe('Who decides what', () => {
  it('is reported step by step for the general agreement of Östergötland, of which two papers propose different steps', async () => {
    expect(actions(await of(A1))).toEqual([
      ['Social- och omsorgsnämnden', 'ENDORSE', 'PROPOSED'],
      ['Kommunstyrelsen', 'APPROVE', 'PROPOSED'],
      ['Hälso- och sjukvårdsnämnden', 'APPROVE', 'PROPOSED'],
      ['Kommunerna i Östergötland', 'APPROVE', 'PROPOSED'],
    ]);
  });

  it('lets the committee approve placed children’s agreement itself, and authorise signing as a step of its own', async () => {
    expect(actions(await of(A2)).slice(0, 2)).toEqual([
      ['Social- och omsorgsnämnden', 'APPROVE', 'PROPOSED'],
      ['Social- och omsorgsnämnden', 'AUTHORISE_SIGNING', 'PROPOSED'],
    ]);
  });

  it('tells standing behind a proposal from standing behind sending it out', async () => {
    expect(actions(await of(A6))).toEqual([
      ['Styrgruppen för handlingsplan psykisk hälsa', 'STAND_BEHIND', 'TAKEN'],
      ['Politiskt samrådsorgan', 'STAND_BEHIND_REFERRAL', 'TAKEN'],
    ]);
  });

  it('knows a postponement, a commission and a decision whose content is lost', async () => {
    expect(actions(await of(A4))).toEqual([['Länsnätverket för förvaltningschefer', 'POSTPONE', 'TAKEN']]);
    expect(actions(await of(DIRECTIVE)).map(([, action, status]) => [action, status])).toEqual([
      ['DECIDE_DIRECTION', 'TAKEN'],
      ['COMMISSION', 'TAKEN'],
      ['COMMISSION', 'TAKEN'],
      ['PRESENT', 'TAKEN'],
      ['UNKNOWN_CONTENT', 'NOT_EVIDENCED'],
    ]);
  });

  it('says on whose proposal', async () => {
    const rows = await of(A1);
    expect(rows.map(({ step }) => step.proposedBy.map(({ name }) => name))).toEqual([
      ['Social- och omsorgsförvaltningen'],
      ['Social- och omsorgsförvaltningen'],
      ['Samråd vård och omsorg'],
      ['Samråd vård och omsorg'],
    ]);
  });

  it('ties the condition to the board’s approval and not to the committee’s endorsement', async () => {
    const rows = await of(A1);
    expect(rows.map(({ step }) => step.conditions.map(({ kind, fulfilment }) => [kind, fulfilment]))).toEqual([
      [],
      [['OTHER_PARTIES_DECIDE_CORRESPONDINGLY', 'UNKNOWN']],
      [],
      [],
    ]);
  });

  it('keeps the other condition of the other agreement apart', async () => {
    const kinds = (await of(A2)).flatMap(({ step }) => step.conditions.map(({ kind }) => kind));
    expect([...new Set(kinds)]).toEqual(['OTHER_PARTIES_APPROVE']);
  });

  it('dates one meeting once, however the papers write its date', async () => {
    const rows = await decisions('counties: ["20"], statuses: [TAKEN]');
    const dated = rows.filter(({ step }) => step.date?.date);
    expect(new Set(dated.map(({ step }) => step.date?.wording)).size).toBe(3);
    expect(new Set(dated.map(({ step }) => step.date?.date))).toEqual(new Set(['2019-10-04']));
  });

  it('cites lines for every step', async () => {
    expect((await decisions()).filter(({ step }) => step.citations.length === 0)).toEqual([]);
  });
});

describe('For which party a body decides', () => {
  const standing = (rows: Row[]) => rows.map(({ party, partyStatedAs }) => [party?.name ?? null, partyStatedAs]);

  it('is the party it is said to act for, itself, or not stated where the municipality is not named', async () => {
    expect(standing(await of(A1))).toEqual([
      [null, 'NOT_STATED'],
      [null, 'NOT_STATED'],
      ['Region Östergötland', 'STATED'],
      ['Kommunerna i Östergötland', 'STATED'],
    ]);
  });

  it('is no party for a steering group and a consultation body', async () => {
    expect(standing(await of(A6))).toEqual([
      [null, 'NOT_APPLICABLE'],
      [null, 'NOT_APPLICABLE'],
    ]);
  });

  it('is not stated where no body is', async () => {
    expect(standing(await of(A2_2019))).toEqual([[null, 'NOT_STATED']]);
  });

  it('is never one of the thirteen municipalities', async () => {
    const names = (await decisions('counties: ["05"]')).map(({ party }) => party?.name ?? '');
    expect(names.filter((name) => name.endsWith(' kommun'))).toEqual([]);
  });
});

describe('Decision steps', () => {
  it('of a region are found with those of its committees', async () => {
    const rows = await decisions(`bodies: ["${REGION_OSTERGOTLAND}"]`);
    expect(rows.map(({ instrument, step }) => [instrument.instrumentId, step.body?.name])).toEqual([
      [A2, 'Hälso- och sjukvårdsnämnden'],
      [A1, 'Hälso- och sjukvårdsnämnden'],
    ]);
  });

  it('that adopt and are taken are one: the 2019 version', async () => {
    const rows = await decisions('actions: [APPROVE, ADOPT], statuses: [TAKEN]');
    expect(rows.map(({ instrument }) => instrument.instrumentId)).toEqual([A2_2019]);
  });

  it('are counted and paged, each once', async () => {
    const all = await decisions('', 'first: 100');
    const ids: string[] = [];
    let after = '';
    do {
      const { data } = await hub.ask(
        `{ decisions(first: 4 ${after}) { totalCount nodes { factId } pageInfo { hasNextPage endCursor } } }`,
      );
      const { nodes, pageInfo, totalCount } = data.decisions;
      expect(totalCount).toBe(all.length);
      ids.push(...nodes.map(({ factId }: Row) => factId));
      after = pageInfo.hasNextPage ? `after: "${pageInfo.endCursor}"` : '';
    } while (after);
    expect(ids).toEqual(all.map(({ factId }) => factId));
  });

  it('of a silent county are missing, and the county is named', async () => {
    silent.add('dalarna');
    const { data, errors } = await hub.ask(
      '{ decisions { nodes { instrument { instrumentId } } counties { county { slug } status } } }',
    );
    silent.clear();
    expect(data.decisions.counties).toContainEqual({ county: { slug: 'dalarna' }, status: 'UNAVAILABLE' });
    expect(data.decisions.nodes.length).toBeGreaterThan(0);
    expect(errors?.[0]?.extensions).toMatchObject({ county: 'dalarna' });
  });

  it('are refused for an id that is none', async () => {
    const { errors } = await hub.ask('{ decisions(filter: { instruments: ["nope"] }) { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^filter\.instruments: "nope" is not an id of this hub; expected/);
  });
});

interface Adoption {
  party: { name: string } | null;
  status: string;
  explanation: { sv: string; en: string };
  steps: { action: string; body: { name: string } | null }[];
  unmetOrUnknownConditions: { kind: string }[];
  citations: { lineStart: number }[];
}

async function adoptionOf(id: string): Promise<Adoption[]> {
  const { data, errors } = await hub.ask(`{ node(id: "${id}") { ... on Agreement { adoption { party { name } status
    explanation { sv en } steps { action body { name } } unmetOrUnknownConditions { kind } citations { lineStart } } } } }`);
  expect(errors).toBeUndefined();
  return data.node.adoption;
}

describe('The adoption table', () => {
  it('has the region, the municipalities as a group, thirteen municipalities, and the bodies of an unnamed one', async () => {
    const rows = await adoptionOf(A1);
    expect(rows.filter(({ party }) => party?.name.endsWith(' kommun'))).toHaveLength(13);
    expect(
      rows.filter(({ party }) => party && !party.name.endsWith(' kommun')).map(({ party }) => party?.name),
    ).toEqual(['Region Östergötland', 'Kommunerna i Östergötland']);
    expect(rows.filter(({ party }) => !party).map(({ steps }) => steps[0]?.body?.name)).toEqual([
      'Social- och omsorgsnämnden',
      'Kommunstyrelsen',
    ]);
  });

  it.each([A1, A2, A6])('evidences no adoption by any party of %s, as it is only proposed', async (id) => {
    expect(new Set((await adoptionOf(id)).map(({ status }) => status))).toEqual(new Set(['NOT_EVIDENCED']));
  });

  it('tells a proposed decision from no decision at all, without taking either for an adoption', async () => {
    const rows = await adoptionOf(A1);
    const said = (name: string) => rows.find(({ party }) => party?.name === name)?.explanation.en;
    expect(said('Region Östergötland')).toMatch(/is proposed; that it was taken is not evidenced/);
    const [, group] = await adoptionOf(A2_2019);
    expect(group?.explanation.en).toBe('No decision of the party is evidenced.');
  });

  it('has what the letter proposes to the municipalities of the county in the row of each that it names', async () => {
    const rows = (await adoptionOf(A1)).filter(({ party }) => party?.name.endsWith(' kommun'));
    expect(rows).toHaveLength(13);
    for (const { steps, explanation, citations, unmetOrUnknownConditions } of rows) {
      expect(steps).toEqual([{ action: 'APPROVE', body: { name: 'Kommunerna i Östergötland' } }]);
      expect(explanation.en).toMatch(
        /^A decision to adopt is proposed for the municipalities of the county as a group; that this municipality took it/,
      );
      expect(citations.map(({ lineStart }) => lineStart)).toContain(59);
      expect(unmetOrUnknownConditions).toEqual([]);
    }
  });

  it('keeps that from the bodies of an unnamed municipality, and theirs from the thirteen', async () => {
    const rows = await adoptionOf(A1);
    const bodies = (named: boolean) =>
      rows
        .filter(({ party }) => (party !== null) === named)
        .flatMap(({ steps }) => steps.map(({ body }) => body?.name));
    expect(new Set(bodies(false))).toEqual(new Set(['Social- och omsorgsnämnden', 'Kommunstyrelsen']));
    expect(new Set(bodies(true))).toEqual(new Set(['Hälso- och sjukvårdsnämnden', 'Kommunerna i Östergötland']));
  });

  it('makes no rows of municipalities that an agreement does not name', async () => {
    expect((await adoptionOf(A2)).filter(({ party }) => party?.name.endsWith(' kommun'))).toEqual([]);
  });

  it('does not take an endorsement for a proposal to adopt', async () => {
    const committee = (await adoptionOf(A1)).find(({ steps }) => steps[0]?.action === 'ENDORSE');
    expect(committee?.explanation.en).toBe('No decision of the party is evidenced.');
  });

  it('names the conditions that are not known to be met', async () => {
    const board = (await adoptionOf(A1)).find(({ steps }) => steps[0]?.body?.name === 'Kommunstyrelsen');
    expect(board?.unmetOrUnknownConditions).toEqual([{ kind: 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY' }]);
  });

  it('knows that the 2019 version was adopted, and not by whom', async () => {
    expect((await adoptionOf(A2_2019)).map(({ party, status }) => [party?.name ?? null, status])).toEqual([
      ['Region Östergötland', 'NOT_EVIDENCED'],
      ['Kommunerna i Östergötland', 'NOT_EVIDENCED'],
      [null, 'ADOPTED'],
    ]);
  });

  it('says that no parties are stated where none are, which is not the same as having none', async () => {
    expect(await adoptionOf(A4)).toMatchObject([
      { party: null, status: 'NOT_EVIDENCED', explanation: { en: expect.stringContaining('names no parties') } },
    ]);
  });

  it('does not take a postponement or a decision of a network for one of a party', async () => {
    expect((await adoptionOf(A4)).flatMap(({ steps }) => steps)).toEqual([]);
  });

  it('cites lines in every row', async () => {
    for (const id of [A1, A2, A2_2019, A4, A6])
      expect((await adoptionOf(id)).filter(({ citations }) => citations.length === 0)).toEqual([]);
  });
});
