import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A2_2019, A3, A6 } from '#tests/support/fixture-ids.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const OSTERGOTLAND = '05';
const VASTRA_GOTALAND = '14';
const DALARNA = '20';

interface Entry {
  instrument: { instrumentId: string };
  certainty: string;
  states: string[];
  placement: string;
  ageWording: string | null;
  conditions: { sv: string }[];
  why: { sv: string; en: string };
  citations: { documentId: string; lineStart: number }[];
}

interface Area {
  ages: { from: number; to: number };
  from: string;
  to: string;
  status: string;
  certainty: string | null;
  covering: Entry[];
  undetermined: Entry[];
  explanation: { sv: string; en: string };
}

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

const ENTRY = `instrument { instrumentId kind title county { slug } } certainty states placement ageWording conditions { sv } why { sv en }
  citations { documentId lineStart lineEnd }`;

/** Asks with such arguments, as they are written in a query. */
async function coverage(args: string) {
  const { data, errors } = await hub.ask(`{ coverage(${args}) {
    byCounty { county { code } agreements areas {
      ages { from to } from to status certainty explanation { sv en } covering { ${ENTRY} } undetermined { ${ENTRY} } } }
    counties { county { code } status } } }`);
  return { answer: data.coverage, errors };
}

/** The areas of one county. */
async function areas(code: string, args: string): Promise<Area[]> {
  const { answer, errors } = await coverage(`counties: ["${code}"], ${args}`);
  expect(errors).toBeUndefined();
  return answer.byCounty[0].areas;
}

const ids = (entries: Entry[]) => entries.map(({ instrument }) => instrument.instrumentId);

/** An area in one line: ages, days, status, certainty, who covers, who may. */
const line = ({ ages, from, to, status, certainty, covering, undetermined }: Area) => [
  `${ages.from}–${ages.to}`,
  `${from}–${to}`,
  status,
  certainty,
  ids(covering),
  ids(undetermined),
];

async function lines(code: string, args: string) {
  return (await areas(code, args)).map(line);
}

describe('In Östergötland', () => {
  it('the version of 2019 surely covers placed children in all of its period', async () => {
    expect(await lines(OSTERGOTLAND, 'placement: OUTSIDE_HOME, from: "2019-06-01", to: "2020-05-31"')).toEqual([
      ['0–20', '2019-06-01–2020-03-31', 'COVERED', 'CONFIRMED', [A2_2019], []],
      ['0–20', '2020-04-01–2020-05-31', 'COVERED', 'CONFIRMED', [A2_2019], [A1]],
    ]);
  });

  it('nothing covers anybody before the first day of the version of 2019', async () => {
    expect(await lines(OSTERGOTLAND, 'from: "2019-05-01", to: "2019-06-01"')).toEqual([
      ['0–20', '2019-05-01–2019-05-31', 'GAP', null, [], []],
      ['0–20', '2019-06-01–2019-06-01', 'COVERED', 'CONFIRMED', [A2_2019], []],
    ]);
  });

  it('the general agreement and that on placed children overlap for ages that both name, until one ends', async () => {
    expect(await lines(OSTERGOTLAND, 'from: "2020-06-01", to: "2023-12-31"')).toEqual([
      ['0–20', '2020-06-01–2022-12-31', 'OVERLAP', 'CONDITIONAL', [A1, A2], []],
      ['0–20', '2023-01-01–2023-12-31', 'COVERED', 'CONDITIONAL', [A1], []],
    ]);
  });

  it('the version of 2019 is followed by that of 2020 without a day between', async () => {
    const found = await areas(OSTERGOTLAND, 'placement: OUTSIDE_HOME, from: "2020-05-31", to: "2020-06-01"');
    expect(found.map(({ from, to, covering }) => [from, to, ids(covering)])).toEqual([
      ['2020-05-31', '2020-05-31', [A2_2019]],
      ['2020-06-01', '2020-06-01', [A2]],
    ]);
  });

  it('"up to 21" covers 20, does not settle 21 and leaves out 22', async () => {
    expect(await lines(OSTERGOTLAND, 'ages: { from: 20, to: 22 }, from: "2023-01-01", to: "2023-06-30"')).toEqual([
      ['20–20', '2023-01-01–2023-06-30', 'COVERED', 'CONDITIONAL', [A1], []],
      ['21–21', '2023-01-01–2023-06-30', 'UNDETERMINED', null, [], [A1]],
      ['22–22', '2023-01-01–2023-06-30', 'GAP', null, [], []],
    ]);
  });

  it('nobody is covered from the day after the last period', async () => {
    expect(await lines(OSTERGOTLAND, 'ages: { from: 0, to: 30 }, from: "2024-01-01", to: "2030-12-31"')).toEqual([
      ['0–30', '2024-01-01–2030-12-31', 'GAP', null, [], []],
    ]);
  });

  it('children at home may be covered by the agreement that does not say where they live, and not by that on placed children', async () => {
    expect(await lines(OSTERGOTLAND, 'placement: AT_HOME, from: "2020-01-01", to: "2022-12-31"')).toEqual([
      ['0–20', '2020-01-01–2020-03-31', 'GAP', null, [], []],
      ['0–20', '2020-04-01–2022-12-31', 'UNDETERMINED', null, [], [A1]],
    ]);
  });

  it('one agreement with two papers, of which one states no age, counts once', async () => {
    const [area] = await areas(OSTERGOTLAND, 'from: "2023-01-01", to: "2023-12-31"');
    expect(area).toMatchObject({ status: 'COVERED', undetermined: [] });
    expect(ids(area?.covering ?? [])).toEqual([A1]);
  });

  it('a proposal is shown as a proposal, conditional at most, and never as in force', async () => {
    const found = await areas(OSTERGOTLAND, 'ages: { from: 0, to: 21 }, from: "2019-01-01", to: "2024-12-31"');
    const proposals = found
      .flatMap(({ covering, undetermined }) => [...covering, ...undetermined])
      .filter(({ instrument }) => instrument.instrumentId !== A2_2019);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { states, certainty, why } of proposals) {
      expect(states).toEqual(['PROPOSED']);
      expect(certainty).toBe('CONDITIONAL');
      expect(why.en).toContain('only proposed');
    }
  });

  it('an agreement for placed children only says so where all children are asked for', async () => {
    const found = await areas(OSTERGOTLAND, 'from: "2022-01-01", to: "2022-12-31"');
    expect(found[0]?.covering.map(({ placement, ageWording }) => [placement, ageWording])).toEqual([
      ['NOT_STATED', 'upp till 21 år'],
      ['PLACED_ONLY', '0-20 år'],
    ]);
  });

  it('an entry cites the target groups, the period and the events that it rests on, and no other lines', async () => {
    const [area] = await areas(OSTERGOTLAND, 'from: "2023-01-01", to: "2023-01-01"');
    expect(
      area?.covering[0]?.citations.map(({ documentId, lineStart }) => `${documentId.split(':')[2]}:${lineStart}`),
    ).toEqual([
      ...['beslutsforslag-samverkan:18', 'beslutsforslag-samverkan:32', 'beslutsforslag-samverkan:13'],
      ...['forslag-till-parterna:5', 'forslag-till-parterna:59'],
      ...['beslutsforslag-samverkan:7', 'beslutsforslag-samverkan:11', 'beslutsforslag-samverkan:20'],
      'beslutsforslag-samverkan:24',
    ]);
  });

  it('no municipality is guessed: the answer speaks of the county’s agreements alone', async () => {
    const text = JSON.stringify(await areas(OSTERGOTLAND, 'from: "2020-01-01", to: "2023-12-31"'));
    expect(text).not.toMatch(/linköping|norrköping|motala|kinda|ydre|finspång|boxholm|mjölby/i);
  });
});

describe('In Dalarna', () => {
  it('whether the agreement that expired and was extended covers 0–17 is settled at no time, and nothing covers 18', async () => {
    expect(await lines(DALARNA, 'from: "1990-01-01", to: "2035-12-31"')).toEqual([
      ['0–17', '1990-01-01–2035-12-31', 'UNDETERMINED', null, [], [A3]],
      ['18–20', '1990-01-01–2035-12-31', 'GAP', null, [], []],
    ]);
  });

  it('it shows both that it expired and that it was extended, its wording and its condition', async () => {
    const [area] = await areas(DALARNA, 'from: "2020-01-01", to: "2020-12-31"');
    expect(area?.undetermined).toMatchObject([
      {
        states: ['EXPIRED', 'EXTENDED'],
        certainty: 'POSSIBLE',
        ageWording: '0 t.o.m. 17 år',
        placement: 'NOT_STATED',
        conditions: [{ sv: expect.stringContaining('Psykisk ohälsa') }],
      },
    ]);
  });

  it.each(['AT_HOME', 'OUTSIDE_HOME'])(
    'asked for %s, it is not settled, as where the children live is not stated',
    async (placement) => {
      expect(await lines(DALARNA, `placement: ${placement}, from: "2020-01-01", to: "2020-12-31"`)).toEqual([
        ['0–17', '2020-01-01–2020-12-31', 'UNDETERMINED', null, [], [A3]],
        ['18–20', '2020-01-01–2020-12-31', 'GAP', null, [], []],
      ]);
    },
  );

  it('neither the postponed proposal nor the agreement to come covers or may cover', async () => {
    const found = await areas(DALARNA, 'ages: { from: 0, to: 30 }, from: "2015-01-01", to: "2030-12-31"');
    expect(new Set(found.flatMap(({ covering, undetermined }) => ids([...covering, ...undetermined])))).toEqual(
      new Set([A3]),
    );
  });
});

describe('In Västra Götaland', () => {
  it('all ages are undetermined, as the proposal states neither age nor period, nor that it was adopted', async () => {
    expect(await lines(VASTRA_GOTALAND, 'ages: { from: 0, to: 30 }, from: "2019-01-01", to: "2021-12-31"')).toEqual([
      ['0–30', '2019-01-01–2019-10-31', 'UNDETERMINED', null, [], [A6]],
      ['0–30', '2019-11-01–2020-02-14', 'UNDETERMINED', null, [], [A6]],
      ['0–30', '2020-02-15–2021-12-31', 'UNDETERMINED', null, [], [A6]],
    ]);
  });

  it.each(['AT_HOME', 'OUTSIDE_HOME', 'ANY'])(
    'asked for %s, only age and period stay open, as it holds regardless of where the children live',
    async (placement) => {
      const [area] = await areas(VASTRA_GOTALAND, `placement: ${placement}, from: "2021-01-01", to: "2021-12-31"`);
      expect(area?.undetermined).toMatchObject([
        { instrument: { instrumentId: A6 }, placement: 'REGARDLESS', ageWording: null, states: ['PROPOSED'] },
      ]);
      expect(area?.undetermined[0]?.why.en).toContain('No age is stated. It concerns the children regardless');
    },
  );

  it('the drafts that were merged into it do not cover', async () => {
    const found = await areas(VASTRA_GOTALAND, 'placement: OUTSIDE_HOME, from: "2017-01-01", to: "2021-12-31"');
    expect(new Set(found.flatMap(({ covering, undetermined }) => ids([...covering, ...undetermined])))).toEqual(
      new Set([A6]),
    );
  });
});

describe('The answer', () => {
  const question = 'from: "2020-01-01", to: "2020-12-31"';

  it('holds each county of the hub with how many agreements were looked at', async () => {
    const { answer } = await coverage(question);
    expect(answer.byCounty).toMatchObject(
      [OSTERGOTLAND, VASTRA_GOTALAND, DALARNA].map((code) => ({ county: { code }, agreements: 3 })),
    );
  });

  it('leaves out a county that is not asked', async () => {
    const { answer } = await coverage(`counties: ["${DALARNA}"], ${question}`);
    expect(answer.byCounty.map(({ county }: { county: { code: string } }) => county.code)).toEqual([DALARNA]);
    expect(answer.counties).toContainEqual({ county: { code: OSTERGOTLAND }, status: 'NOT_ASKED' });
  });

  it('never takes a silent county for a gap: it has no areas and is named', async () => {
    const before = (await coverage(question)).answer;
    silent.add('dalarna');
    const { answer, errors } = await coverage(question);
    silent.delete('dalarna');
    expect(answer.byCounty).toEqual([
      ...before.byCounty.slice(0, 2),
      { county: { code: DALARNA }, agreements: null, areas: null },
    ]);
    expect(answer.counties).toContainEqual({ county: { code: DALARNA }, status: 'UNAVAILABLE' });
    expect(errors).toMatchObject([{ extensions: { county: 'dalarna', code: 'COUNTY_UNAVAILABLE' } }]);
  });

  it('is about one day and one age as well', async () => {
    expect(await lines(DALARNA, 'ages: { from: 17, to: 17 }, from: "2020-02-29", to: "2020-02-29"')).toEqual([
      ['17–17', '2020-02-29–2020-02-29', 'UNDETERMINED', null, [], [A3]],
    ]);
  });

  it('explains each area in both languages', async () => {
    const found = await areas(OSTERGOTLAND, 'ages: { from: 0, to: 25 }, from: "2019-01-01", to: "2024-12-31"');
    for (const { explanation } of found) expect(explanation.sv).not.toBe(explanation.en);
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['GAP', 'COVERED', 'OVERLAP', 'UNDETERMINED']));
  });
});

describe('The agreements of an area', () => {
  const TIME = 'ages: { from: 0, to: 25 }, from: "2019-01-01", to: "2024-12-31"';
  const SHOWN = '{ instrument { instrumentId } }';
  const idsIn = (entries: Entry[]) => entries.map(({ instrument }) => instrument.instrumentId);

  it('are told as many as are asked for, from the first on, and how many there are', async () => {
    const all = await areas(OSTERGOTLAND, TIME);
    const { data } = await hub.ask(`{ coverage(counties: ["${OSTERGOTLAND}"], ${TIME}) { byCounty { areas {
      covering(first: 1) ${SHOWN} coveringCount undetermined(first: 1) ${SHOWN} undeterminedCount } } } }`);
    const some: (Area & { coveringCount: number; undeterminedCount: number })[] = data.coverage.byCounty[0].areas;
    expect(all.some(({ covering }) => covering.length > 1)).toBe(true);
    expect(some.map((area) => [idsIn(area.covering), area.coveringCount])).toEqual(
      all.map(({ covering }) => [idsIn(covering).slice(0, 1), covering.length]),
    );
    expect(some.map((area) => [idsIn(area.undetermined), area.undeterminedCount])).toEqual(
      all.map(({ undetermined }) => [idsIn(undetermined).slice(0, 1), undetermined.length]),
    );
  });

  it.each([0, 101])('are refused by the number %i', async (first) => {
    const { errors } = await hub.ask(
      `{ coverage(counties: ["${OSTERGOTLAND}"], ${TIME}) { byCounty { areas { covering(first: ${first}) ${SHOWN} } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});
