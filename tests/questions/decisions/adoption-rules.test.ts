import { describe, expect, it } from 'vitest';
import { adoptionOf } from '#subgraphs/county/rules/decisions/adoption.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';

/** A county of Östergötland's code: a group, a council of each, municipalities within, without a code and elsewhere, and an unnamed committee. */
const ORGANISATIONS: Readonly<Record<string, { kind: string; scbCode?: string; parent?: string }>> = {
  all: { kind: 'COUNTY_MUNICIPALITIES' },
  'each-council': { kind: 'COMMITTEE', parent: 'all' },
  kinda: { kind: 'MUNICIPALITY', scbCode: '0513' },
  'kinda-board': { kind: 'EXECUTIVE_BOARD', parent: 'kinda' },
  uncoded: { kind: 'MUNICIPALITY' },
  elsewhere: { kind: 'MUNICIPALITY', scbCode: '2080' },
  unnamed: { kind: 'COMMITTEE' },
  others: { kind: 'GROUP' },
};

type Step = [body: string, status: string, conditions?: number];

const AGREEMENT = 'ostergotland:agreement:a';
const TEXT = { sv: 'a', en: 'a' };
const condition = { kind: 'OTHER_PARTIES_APPROVE', wording: 'a', text: TEXT, fulfilment: 'UNKNOWN' };

/** The rows of an agreement with these parties and these steps to approve, as party, status and what is said. */
async function rowsOf(parties: string[], steps: Step[]) {
  const rows = await adoptionOf(
    parties.map((organisation, at) =>
      madeFact(AGREEMENT, 'parties', { organisation, role: 'PARTY' }, { position: at + 1 }),
    ),
    steps.map(([body, status, conditions = 0], at) =>
      madeFact(
        AGREEMENT,
        'decisions',
        {
          ...{ body, status, action: 'APPROVE', text: TEXT, order: null, item: null, proposedBy: [], sentTo: [] },
          conditions: Array.from({ length: conditions }, () => condition),
        },
        { position: at + 1 },
      ),
    ),
    async (slug) => ORGANISATIONS[slug] ?? null,
    '05',
  );
  return new Map(
    rows.map(({ party, status, explanation, steps: own, unmetOrUnknownConditions }) => [
      party,
      {
        status,
        said: explanation.en,
        bodies: own.map(({ value }) => value.body),
        unmet: unmetOrUnknownConditions.length,
      },
    ]),
  );
}

describe('What the municipalities of the county decide as a group', () => {
  it.each<[string, Step[], string, RegExp]>([
    ['was taken', [['all', 'TAKEN']], 'ADOPTED', /evidenced for the municipalities of the county as a group/],
    ['was taken on a condition', [['all', 'TAKEN', 1]], 'ADOPTED_CONDITIONALLY', /as a group, on conditions/],
    [
      'is proposed',
      [['all', 'PROPOSED', 1]],
      'NOT_EVIDENCED',
      /proposed for the municipalities of the county as a group/,
    ],
    ['is planned', [['all', 'PLANNED']], 'NOT_EVIDENCED', /planned for the municipalities of the county as a group/],
    [
      'is proposed where its own is only planned',
      [
        ['kinda-board', 'PLANNED'],
        ['all', 'PROPOSED'],
      ],
      'NOT_EVIDENCED',
      /proposed for the municipalities/,
    ],
    [
      'was taken where its own is only proposed',
      [
        ['kinda-board', 'PROPOSED', 1],
        ['all', 'TAKEN'],
      ],
      'ADOPTED',
      /as a group/,
    ],
    [
      'was taken on a condition, and its own without one',
      [
        ['kinda-board', 'TAKEN'],
        ['all', 'TAKEN', 1],
      ],
      'ADOPTED',
      /^A decision to adopt is evidenced\.$/,
    ],
  ])('%s: so it is told of a municipality that is named', async (_, steps, status, said) => {
    const row = (await rowsOf(['all', 'kinda'], steps)).get('kinda');
    expect(row).toMatchObject({ status, said: expect.stringMatching(said), bodies: steps.map(([body]) => body) });
  });

  it('reaches its own row as before', async () => {
    const row = (await rowsOf(['all', 'kinda'], [['all', 'TAKEN']])).get('all');
    expect(row).toMatchObject({ status: 'ADOPTED', said: 'A decision to adopt is evidenced.' });
  });

  it.each(['uncoded', 'elsewhere'])(
    'does not reach a municipality that is not known to lie in the county: %s',
    async (party) => {
      const row = (await rowsOf(['all', party], [['all', 'TAKEN']])).get(party);
      expect(row).toMatchObject({ status: 'NOT_EVIDENCED', bodies: [] });
    },
  );

  it('is not what one municipality decides', async () => {
    const rows = await rowsOf(['all', 'kinda'], [['kinda-board', 'TAKEN']]);
    expect(rows.get('all')).toMatchObject({ status: 'NOT_EVIDENCED', bodies: [] });
  });

  it('is not what another group decides', async () => {
    const rows = await rowsOf(['others', 'kinda'], [['others', 'TAKEN']]);
    expect(rows.get('kinda')).toMatchObject({ status: 'NOT_EVIDENCED', bodies: [] });
  });
});

describe('What the council in each municipality decides', () => {
  it('reaches each that is named, and makes no row of one that is not', async () => {
    const rows = await rowsOf(['kinda', 'elsewhere'], [['each-council', 'PROPOSED']]);
    expect([...rows.keys()]).toEqual(['kinda', 'elsewhere']);
    expect(rows.get('kinda')?.bodies).toEqual(['each-council']);
    expect(rows.get('elsewhere')?.bodies).toEqual([]);
  });

  it('stays that of a party which is not named where no municipality is', async () => {
    const rows = await rowsOf([], [['each-council', 'PROPOSED']]);
    expect([...rows.keys()]).toEqual([null]);
  });

  it('does not reach the bodies of a municipality that is not named, nor theirs it', async () => {
    const rows = await rowsOf(
      ['kinda'],
      [
        ['each-council', 'TAKEN'],
        ['unnamed', 'PROPOSED', 1],
      ],
    );
    expect(rows.get('kinda')).toMatchObject({ status: 'ADOPTED', bodies: ['each-council'], unmet: 0 });
    expect(rows.get(null)).toMatchObject({ status: 'NOT_EVIDENCED', bodies: ['unnamed'], unmet: 1 });
  });
});
