import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A2_2019, A3, A4, A5, A6, A7, A8, REGION_OSTERGOTLAND } from '#tests/support/fixture-ids.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

async function list(filter: string, root = 'agreements'): Promise<string[]> {
  const { data, errors } = await hub.ask(`{ ${root}(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`);
  expect(errors).toBeUndefined();
  const ids = data[root].nodes.map(({ id }: { id: string }) => id).sort();
  expect(data[root].totalCount).toBe(ids.length);
  return ids;
}

const sorted = (...ids: string[]) => ids.sort();

describe('Agreements by what holds on a date', () => {
  it.each([
    ['2019-07-01', []],
    ['2020-01-01', [A2_2019]],
    ['2020-05-31', [A2_2019]],
    ['2020-06-01', []],
    ['2021-01-01', []],
  ])('on %s: those in force for certain', async (date, expected) => {
    expect(await list(`statusOn: { date: "${date}", states: [IN_FORCE], atLeast: CONFIRMED }`)).toEqual(expected);
  });

  it('never hold a proposal as in force, however long its stated period covers the date', async () => {
    expect(await list('statusOn: { date: "2021-01-01", states: [IN_FORCE] }')).toEqual([]);
  });

  it('hold what is proposed and conditional, where that is enough', async () => {
    expect(await list('statusOn: { date: "2021-01-01", atLeast: CONDITIONAL }')).toEqual(sorted(A1, A2, A2_2019));
    expect(await list('statusOn: { date: "2021-01-01", states: [PROPOSED], atLeast: CONDITIONAL }')).toEqual(
      sorted(A1, A2),
    );
  });

  it('hold the expired and extended one of Dalarna as possible only', async () => {
    expect(await list('statusOn: { date: "2020-07-01", states: [EXTENDED] }')).toEqual([A3]);
    expect(await list('statusOn: { date: "2020-07-01", states: [EXTENDED], atLeast: CONDITIONAL }')).toEqual([]);
  });

  it('hold the postponed one, and for certain on the day of the decision', async () => {
    expect(await list('statusOn: { date: "2020-07-01", states: [POSTPONED] }')).toEqual([A4]);
    expect(await list('statusOn: { date: "2019-10-04", states: [POSTPONED], atLeast: CONFIRMED }')).toEqual([A4]);
    expect(await list('statusOn: { date: "2019-10-03", states: [POSTPONED] }')).toEqual([]);
  });

  it('hold the one in consultation until its deadline', async () => {
    expect(await list('statusOn: { date: "2020-02-14", states: [IN_CONSULTATION] }')).toEqual([A6]);
    expect(await list('statusOn: { date: "2020-02-15", states: [IN_CONSULTATION] }')).toEqual([]);
  });

  it('are all there when anything may hold', async () => {
    expect(await list('statusOn: { date: "2020-07-01", atLeast: NOT_EVIDENCED }')).toHaveLength(9);
  });

  it('agree with what statusOn says of each, on every date', async () => {
    for (const date of ['2018-06-01', '2019-10-04', '2020-01-01', '2020-07-01', '2023-12-31', '2024-01-01']) {
      const { data } = await hub.ask(
        `{ instruments(first: 100) { nodes { id ... on Instrument { statusOn(date: "${date}") { certainty } } } } }`,
      );
      const possible = data.instruments.nodes.filter(
        ({ statusOn }: { statusOn: { certainty: string } }) => statusOn.certainty !== 'NOT_EVIDENCED',
      );
      expect(await list(`statusOn: { date: "${date}", atLeast: POSSIBLE }`, 'instruments')).toEqual(
        possible.map(({ id }: { id: string }) => id).sort(),
      );
    }
  });

  it('are refused for what is no date', async () => {
    const { errors } = await hub.ask('{ agreements(filter: { statusOn: { date: "soon" } }) { totalCount } }');
    expect(errors?.[0]?.message).toContain('"soon" is not a date');
  });
});

describe('Agreements by theme', () => {
  it.each([
    ['school', [A2, A5]],
    ['seamlessness', [A1, A6]],
    ['risk-groups', [A1]],
    ['placed-children', [A2, A2_2019, A6, A7]],
  ])('that speak of %s', async (theme, expected) => {
    expect(await list(`themes: ["${theme}"]`)).toEqual(sorted(...expected));
  });

  it('count under a broader theme as well', async () => {
    const narrow = await list('themes: ["seamlessness"]');
    expect(await list('themes: ["coordination"]')).toEqual(expect.arrayContaining(narrow));
  });

  it('speak of at least one of several themes', async () => {
    expect(await list('themes: ["school", "risk-groups"]')).toEqual(sorted(A1, A2, A5));
  });

  it('are refused for a theme that the codebook lacks', async () => {
    const { errors } = await hub.ask('{ agreements(filter: { themes: ["weather"] }) { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^filter\.themes: no theme "weather" in the codebook; expected some of/);
  });
});

describe('Agreements by where the children live', () => {
  it.each([
    ['PLACED_ONLY', [A2, A2_2019, A7]],
    ['REGARDLESS', [A6]],
  ])('%s', async (placement, expected) => {
    expect(await list(`placements: [${placement}]`)).toEqual(sorted(...expected));
  });

  it('keep "not stated" apart from "regardless"', async () => {
    const notStated = await list('placements: [NOT_STATED]');
    expect(notStated).toContain(A1);
    expect(notStated).not.toContain(A6);
  });
});

describe('Agreements by party', () => {
  it('hold the one that a municipality was asked to decide on, and not the one whose paper names none', async () => {
    expect(await list('parties: ["ostergotland:organisation:kinda-kommun"]')).toEqual([A1]);
  });

  it('hold those of a region', async () => {
    expect(await list(`parties: ["${REGION_OSTERGOTLAND}"]`)).toEqual(sorted(A1, A2, A2_2019));
  });
});

describe('Agreements by age', () => {
  it.each([
    [0, [A1, A2, A2_2019, A3]],
    [17, [A1, A2, A2_2019, A3]],
    [18, [A1, A2, A2_2019]],
    [20, [A1, A2, A2_2019]],
    [21, []],
    [22, []],
  ])('that their wordings cover: %i', async (years, expected) => {
    expect(await list(`age: { years: ${years} }`)).toEqual(sorted(...expected));
  });

  it('hold "up to 21" at 21 only where what is not settled is asked for, too', async () => {
    expect(await list('counties: ["05"], age: { years: 21, orUnsettled: true }')).toEqual([A1]);
    expect(await list('counties: ["05"], age: { years: 22, orUnsettled: true }')).toEqual([]);
  });

  it('hold those that state no age only as not settled, at every age', async () => {
    expect(await list('counties: ["14"], age: { years: 10 }')).toEqual([]);
    expect(await list('counties: ["14"], age: { years: 10, orUnsettled: true }')).toEqual(sorted(A6, A7, A8));
  });

  it('are refused for an age that is out of range', async () => {
    const { errors } = await hub.ask('{ agreements(filter: { age: { years: -1 } }) { totalCount } }');
    expect(errors?.[0]?.message).toBe('filter.age: -1 is out of range; expected whole years, 0–30');
  });
});

describe('Several selections', () => {
  it('all apply', async () => {
    expect(
      await list(
        'counties: ["05"], placements: [PLACED_ONLY], statusOn: { date: "2020-07-01", atLeast: CONDITIONAL, states: [PROPOSED] }',
      ),
    ).toEqual([A2]);
  });
});

const FACETS = `facets { counties { code count } kinds { code count } states { code count } certainties { code count }
  themes { code name { sv en } count } placements { code name { sv } count } }`;

type Facets = Record<string, { code: string; count: number }[] | null>;

async function facets(filter: string): Promise<Facets> {
  const { data, errors } = await hub.ask(`{ instruments(filter: { ${filter} }) { ${FACETS} } }`);
  expect(errors).toBeUndefined();
  return data.instruments.facets;
}

describe('The numbers of a selection', () => {
  const DATE = 'statusOn: { date: "2020-07-01" }';
  /** How a number is asked for as a further selection. */
  const narrowed: Record<string, (code: string) => string> = {
    counties: (code) => `counties: ["${code}"], ${DATE}`,
    kinds: (code) => `kinds: [${code}], ${DATE}`,
    states: (code) => `statusOn: { date: "2020-07-01", states: [${code}] }`,
    themes: (code) => `themes: ["${code}"], ${DATE}`,
    placements: (code) => `placements: [${code}], ${DATE}`,
  };

  it.each(Object.keys(narrowed))(
    'by %s are what the list holds with each as a further selection',
    async (dimension) => {
      const counted = (await facets(DATE))[dimension] ?? [];
      expect(counted.length).toBeGreaterThan(0);
      for (const { code, count } of counted)
        expect([code, (await list(narrowed[dimension]?.(code) ?? '', 'instruments')).length]).toEqual([code, count]);
    },
  );

  it('by certainty add up to those of the list at least so certain', async () => {
    const counted = (await facets(DATE)).certainties ?? [];
    const count = (codes: string[]) =>
      counted.filter(({ code }) => codes.includes(code)).reduce((sum, entry) => sum + entry.count, 0);
    const order = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'];
    for (const [index, atLeast] of order.entries())
      expect(count(order.slice(0, index + 1))).toBe(
        (await list(`statusOn: { date: "2020-07-01", atLeast: ${atLeast} }`, 'instruments')).length,
      );
  });

  it('by state and certainty are null without a date, as neither holds at all times', async () => {
    expect(await facets('')).toMatchObject({ states: null, certainties: null });
  });

  it('keep a county in which nothing matches, with 0', async () => {
    expect((await facets('parties: ["ostergotland:organisation:kinda-kommun"]')).counties).toEqual([
      { code: '05', count: 1 },
      { code: '14', count: 0 },
      { code: '20', count: 0 },
    ]);
  });

  it('leave out a county that does not answer', async () => {
    silent.add('dalarna');
    const { data } = await hub.ask(`{ agreements { ${FACETS} } }`);
    silent.clear();
    expect(data.agreements.facets.counties.map(({ code }: { code: string }) => code)).toEqual(['05', '14']);
    expect(data.agreements.facets.kinds).toEqual([{ code: 'AGREEMENT', count: 6 }]);
  });
});
