import { beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A5, DIRECTIVE, REGION_OSTERGOTLAND } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

interface Row {
  organisation: { id: string; name: string; kind: string };
  county: { code: string };
  involvements: number;
  involvedIn: {
    instrument: { instrumentId: string };
    party: { role: string; statedAs: string; citations: { documentId: string; lineStart: number }[] };
  }[];
  decisions: number;
  decides: {
    instrument: { instrumentId: string };
    party: { name: string } | null;
    partyStatedAs: string;
    step: { action: string; status: string; body: { name: string }; citations: { lineStart: number }[] };
  }[];
}

const FIELDS = `organisation { id name kind } county { code } involvements decisions
  involvedIn { instrument { instrumentId } party { role statedAs citations { documentId lineStart } } }
  decides { instrument { instrumentId } party { name } partyStatedAs
    step { action status body { name } citations { lineStart } } }`;

async function organisations(filter: string, more = ''): Promise<Row[]> {
  const { data, errors } = await hub.ask(`{ organisations(filter: { ${filter} } ${more}) { nodes { ${FIELDS} } } }`);
  expect(errors).toBeUndefined();
  return data.organisations.nodes;
}

const names = (rows: Row[]) => rows.map(({ organisation }) => organisation.name);

describe('Organisations', () => {
  it('are found by a part of their name, whatever the case of Swedish letters', async () => {
    expect(names(await organisations('name: "ÖDESHÖG"'))).toEqual(['Ödeshögs kommun']);
  });

  it('are found by their ids, which their counties must know', async () => {
    const [found, ...others] = await organisations(`ids: ["${REGION_OSTERGOTLAND}"]`);
    expect(found?.organisation.id).toBe(REGION_OSTERGOTLAND);
    expect(others).toEqual([]);
    const { errors } = await hub.ask(
      '{ organisations(filter: { ids: ["dalarna:organisation:nope"] }) { totalCount } }',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.ids' } });
  });

  it('are found by another name that the papers give them', async () => {
    expect(names(await organisations('name: "chefsnätverket"'))).toEqual(['Länsnätverket för förvaltningschefer']);
  });

  it('are not found by letters that Swedish tells apart', async () => {
    expect(names(await organisations('name: "Odeshog"'))).toEqual([]);
  });

  it('stand in the Swedish order of their names, across counties', async () => {
    const found = names(await organisations('kinds: [REGION, MUNICIPALITY]'));
    expect(found.map((name) => name.replace(/ kommun$/, ''))).toEqual([
      'Boxholms',
      'Finspångs',
      'Kinda',
      'Linköpings',
      'Mjölby',
      'Motala',
      'Norrköpings',
      'Region Dalarna',
      'Region Östergötland',
      'Söderköpings',
      'Vadstena',
      'Valdemarsviks',
      'Västra Götalandsregionen',
      'Ydre',
      'Åtvidabergs',
      'Ödeshögs',
    ]);
  });

  it.each([
    ['0580', ['Linköpings kommun']],
    ['14', ['Västra Götalandsregionen']],
    ['1480', []],
  ])('are found by the code %s of SCB, where the papers name who has it', async (code, expected) => {
    expect(names(await organisations(`codes: ["${code}"]`))).toEqual(expected);
  });

  it('of one county are those of its papers, each with its county', async () => {
    const rows = await organisations('counties: ["14"]');
    expect(new Set(rows.map(({ county }) => county.code))).toEqual(new Set(['14']));
    expect(names(rows)).toContain('VästKom');
  });
});

describe('What an organisation takes part in', () => {
  it('is told with its role and the lines: Linköping is asked to decide in one letter, and named nowhere else', async () => {
    const [row] = await organisations('codes: ["0580"]');
    expect(row?.involvedIn).toEqual([
      {
        instrument: { instrumentId: A1 },
        party: {
          role: 'ASKED_TO_DECIDE',
          statedAs: 'INFERRED',
          citations: [11, 19, 59].map((lineStart) => ({
            documentId: 'ostergotland:document:forslag-till-parterna',
            lineStart,
          })),
        },
      },
    ]);
  });

  it('tells a party from an actor: the region of Dalarna in the coming agreement and in the directive', async () => {
    const [row] = await organisations('codes: ["20"]');
    expect(row?.involvedIn.map(({ instrument, party }) => [instrument.instrumentId, party.role])).toEqual([
      [A5, 'PARTY'],
      [DIRECTIVE, 'ACTOR'],
    ]);
  });
});

describe('What an organisation decides', () => {
  it('counts the bodies beneath it: a region decides through its committee', async () => {
    const rows = await organisations('codes: ["05"]');
    expect(rows.map(({ organisation }) => organisation.id)).toEqual([REGION_OSTERGOTLAND]);
    expect(
      rows[0]?.decides.map(({ instrument, step, party }) => [
        instrument.instrumentId,
        step.body.name,
        step.action,
        step.status,
        party?.name,
      ]),
    ).toEqual([
      [A2, 'Hälso- och sjukvårdsnämnden', 'APPROVE', 'PROPOSED', 'Region Östergötland'],
      [A1, 'Hälso- och sjukvårdsnämnden', 'APPROVE', 'PROPOSED', 'Region Östergötland'],
    ]);
  });

  it('is two papers’ matter for two committees of one name, of municipalities that are not named', async () => {
    const rows = await organisations('name: "social- och omsorgsnämnden"');
    expect(rows.map(({ decides }) => decides.map(({ instrument }) => instrument.instrumentId))).toEqual([
      [A1],
      [A2, A2],
    ]);
    expect(new Set(rows.flatMap(({ decides }) => decides.map(({ partyStatedAs }) => partyStatedAs)))).toEqual(
      new Set(['NOT_STATED']),
    );
  });

  it('is nothing for any of the thirteen municipalities: what two unnamed ones are proposed is none of theirs', async () => {
    const rows = await organisations('kinds: [MUNICIPALITY]');
    expect(rows).toHaveLength(13);
    expect(rows.flatMap(({ decides }) => decides)).toEqual([]);
  });

  it('cites lines for every step and every role', async () => {
    const cited = (await organisations('', 'first: 100')).flatMap(({ involvedIn, decides }) => [
      ...involvedIn.map(({ party }) => party.citations.length),
      ...decides.map(({ step }) => step.citations.length),
    ]);
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter((lines) => lines === 0)).toEqual([]);
  });

  it('is the same as what the list of decisions tells of the same step', async () => {
    const step = 'factId instrument { title } party { id } partyStatedAs step { wording value body { id } }';
    const { data } = await hub.ask(
      `{ organisations(filter: { codes: ["05"] }) { nodes { decides { ${step} } } } decisions(filter: { bodies: ["${REGION_OSTERGOTLAND}"] }) { nodes { ${step} } } }`,
    );
    expect(data.organisations.nodes[0].decides).toEqual(data.decisions.nodes);
  });
});

describe('Organisations are refused', () => {
  it.each([
    ['name: " "', 'filter.name: empty; expected words'],
    ['name: "–!"', 'filter.name: "–!" has no letter from a to ö and no digit'],
    ['codes: ["0599"]', 'filter.codes: "0599" is not a municipality code of SCB; expected one that county(code: "05")'],
    [
      'codes: ["Linkoping"]',
      'filter.codes: "Linkoping" is not a municipality code of SCB; expected "0580" (Linköping)',
    ],
    ['counties: ["12"]', 'filter.counties: Skåne län (12) is not in this hub'],
  ])('for %s', async (filter, message) => {
    const { errors } = await hub.ask(`{ organisations(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
