import { beforeAll, describe, expect, it } from 'vitest';
import { allMunicipalities } from '#schema/reference/reference.ts';
import { A1, A2, A2_2019, A5, A6 } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

interface Named {
  role: string;
  statedAs: string;
  organisation: { id: string; name: string };
  citations: { documentId: string; lineStart: number }[];
}

interface Row {
  reason: string;
  instrument: { id: string };
  named: Named[];
  asGroup: Named[];
}

const PARTY = '{ role statedAs organisation { id name } citations { documentId lineStart } }';

async function appliesTo(code: string): Promise<Row[]> {
  const { data, errors } = await hub.ask(
    `{ appliesTo(municipality: "${code}") { totalCount nodes { reason instrument { id } named ${PARTY} asGroup ${PARTY} } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.appliesTo.totalCount).toBe(data.appliesTo.nodes.length);
  return data.appliesTo.nodes;
}

const reasons = (rows: Row[]) => rows.map(({ instrument, reason }) => [instrument.id, reason]);
const inCounty = (code: string) => allMunicipalities.filter((municipality) => municipality.code.startsWith(code));

describe('What applies to Linköping', () => {
  it('is the general agreement, which names it, and told apart the two on placed children, which name all of the county', async () => {
    expect(reasons(await appliesTo('0580'))).toEqual([
      [A1, 'NAMED'],
      [A2_2019, 'AMONG_ALL_OF_COUNTY'],
      [A2, 'AMONG_ALL_OF_COUNTY'],
    ]);
  });

  it('cites the letter’s address list where it is named', async () => {
    const [row] = await appliesTo('0580');
    expect(row?.named).toEqual([
      {
        role: 'ASKED_TO_DECIDE',
        statedAs: 'INFERRED',
        organisation: { id: 'ostergotland:organisation:linkopings-kommun', name: 'Linköpings kommun' },
        citations: [11, 19, 59].map((lineStart) => ({
          documentId: 'ostergotland:document:forslag-till-parterna',
          lineStart,
        })),
      },
    ]);
  });

  it('cites the lines that name the municipalities as a group, and their social services', async () => {
    const rows = await appliesTo('0580');
    expect(
      rows[2]?.asGroup.map(({ organisation, role, citations }) => [organisation.name, role, citations[0]?.lineStart]),
    ).toEqual([
      ['Kommunerna i Östergötland', 'PARTY', 5],
      ['Kommunernas socialtjänst', 'PARTY', 61],
      ['Kommunerna i Östergötland', 'ASKED_TO_DECIDE', 15],
    ]);
    expect(rows[1]?.asGroup.map(({ citations }) => citations[0]?.lineStart)).toEqual([33]);
  });

  it('can be asked what each instrument was on a day', async () => {
    const { data } = await hub.ask(
      '{ appliesTo(municipality: "0580") { municipality { code name } nodes { instrument { ... on Agreement { statusOn(date: "2021-01-01") { states } title { text { sv } } } } } } }',
    );
    expect(data.appliesTo.municipality).toEqual({ code: '0580', name: 'Linköping' });
    for (const { instrument } of data.appliesTo.nodes) {
      expect(instrument.statusOn.states.length).toBeGreaterThan(0);
      expect(instrument.title.text.sv).toMatch(/Östergötland/);
    }
  });
});

describe('What applies to a municipality', () => {
  it.each(inCounty('05'))(
    'of Östergötland, $name, is the same three: all thirteen are on one list',
    async ({ code }) => {
      const rows = await appliesTo(code);
      expect(reasons(rows)).toEqual([
        [A1, 'NAMED'],
        [A2_2019, 'AMONG_ALL_OF_COUNTY'],
        [A2, 'AMONG_ALL_OF_COUNTY'],
      ]);
      expect(rows.flatMap(({ named }) => named)).toHaveLength(1);
    },
  );

  it.each([
    ['1480', A6, 'STATED'],
    ['1440', A6, 'STATED'],
    ['2080', A5, 'INFERRED'],
  ])('whose county’s paper names none of them, %s, is what names them as a group', async (code, id, statedAs) => {
    const rows = await appliesTo(code);
    expect(reasons(rows)).toEqual([[id, 'AMONG_ALL_OF_COUNTY']]);
    expect(rows[0]?.asGroup.map((party) => party.statedAs)).toEqual([statedAs]);
  });

  it('is never what only an actor or an addressee does: the directive of Dalarna makes no municipality a party', async () => {
    const roles = (await appliesTo('2080')).flatMap(({ asGroup }) => asGroup.map(({ role }) => role));
    expect(roles).toEqual(['PARTY']);
  });

  it('is never told by a body of the municipalities that two papers do not name', async () => {
    const codes = [...inCounty('05'), ...inCounty('14').slice(0, 3), ...inCounty('20').slice(0, 3)];
    const rows = (await Promise.all(codes.map(({ code }) => appliesTo(code)))).flat();
    const bodies = rows
      .flatMap(({ named, asGroup }) => [...named, ...asGroup])
      .map(({ organisation }) => organisation.id);
    expect(bodies.filter((id) => /-(samverkan|trygg-saker-vard)$/.test(id))).toEqual([]);
  });
});

describe('What applies to a municipality is refused', () => {
  it.each([
    ['0599', '"0599" is not a municipality code of SCB; expected one that county(code: "05") { municipalities'],
    ['Linköping', '"Linköping" is not a municipality code of SCB; expected "0580" (Linköping)'],
    ['linkopings kommun', 'expected "0580" (Linköping)'],
    ['05', '"05" is not a municipality code of SCB; expected four digits'],
    ['Atlantis', '"Atlantis" is not a municipality code of SCB; expected four digits, such as "0580" (Linköping)'],
    ['1280', 'Malmö (1280) lies in a county that is not in this hub; expected a municipality of Östergötlands län'],
  ])('for %s', async (code, message) => {
    const { data, errors } = await hub.ask(`{ appliesTo(municipality: "${code}") { totalCount } counties { code } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'municipality' });
    expect(data.counties).toHaveLength(3);
  });
});
