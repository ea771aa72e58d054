import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayBefore } from '#schema/shared/days.ts';
import { A2_2019, A3, A5, A6, DIRECTIVE, OTHERS } from '#tests/support/fixture-ids.ts';
import { agreementOf, randomFacts } from '#tests/support/made/random-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { daysOf } from './days-of.ts';

interface Standing {
  states: string[];
  certainty: string;
  withinStatedPeriod: boolean | null;
  explanation: object;
  validity: string | null;
  validityExplanation: object | null;
}

interface Interval extends Standing {
  from: string;
  to: string;
  anyDateStated: boolean;
}

const INTERVALS = `query ($from: Date!, $to: Date!) { instruments(first: 100) { nodes { id statusIntervals(from: $from, to: $to) {
  from to states certainty withinStatedPeriod anyDateStated explanation { sv en } validity validityExplanation { sv en } } } } }`;

async function intervalsOf(hub: TestHub, from: string, to: string): Promise<Map<string, Interval[]>> {
  const { data, errors } = await hub.ask(INTERVALS, { from, to });
  expect(errors).toBeUndefined();
  return new Map(
    data.instruments.nodes.map((node: { id: string; statusIntervals: Interval[] }) => [node.id, node.statusIntervals]),
  );
}

/** As many days as a document may have aliases for. */
const AT_ONCE = 5;
const VALIDITY = (index: number) => `v${index}: validity(on: $d${index}) { certainty explanation { sv en } }`;

/** What every instrument was on days, asked for day by day. */
async function standings(hub: TestHub, days: readonly string[]): Promise<Map<string, Map<string, Standing>>> {
  const found = new Map<string, Map<string, Standing>>();
  for (let at = 0; at < days.length; at += AT_ONCE) {
    const some = days.slice(at, at + AT_ONCE);
    const each = (write: (index: number) => string) => some.map((_, index) => write(index)).join(' ');
    const { data, errors } = await hub.ask(
      `query (${each((index) => `$d${index}: Date!`)}) { instruments(first: 100) { nodes { id
        ${each((index) => `s${index}: statusOn(date: $d${index}) { states certainty withinStatedPeriod explanation { sv en } }`)}
        ... on Agreement { ${each(VALIDITY)} } ... on OtherInstrument { ${each(VALIDITY)} } } } }`,
      Object.fromEntries(some.map((day, index) => [`d${index}`, day])),
    );
    expect(errors).toBeUndefined();
    for (const node of data.instruments.nodes) {
      const own = found.get(node.id) ?? new Map<string, Standing>();
      found.set(node.id, own);
      for (const [index, day] of some.entries()) {
        const validity = node[`v${index}`];
        own.set(day, {
          ...node[`s${index}`],
          validity: validity?.certainty ?? null,
          validityExplanation: validity?.explanation ?? null,
        });
      }
    }
  }
  return found;
}

function standingOn(day: string, intervals: readonly Interval[]): Standing | undefined {
  const within = intervals.filter(({ from, to }) => from <= day && day <= to);
  expect(within).toHaveLength(1);
  const { from: _, to: __, anyDateStated: ___, ...standing } = within[0] as Interval;
  return standing;
}

describe('The intervals of made-up lives', () => {
  const SEED = 14;
  const [drawn = []] = fc.sample(fc.array(randomFacts, { minLength: 12, maxLength: 12 }), { numRuns: 1, seed: SEED });
  const counties = [titledCounty('skane', '12', []), titledCounty('dalarna', '20', [])];
  for (const [at, life] of drawn.entries()) {
    const county = counties[at % counties.length];
    county?.data.instruments.push(agreementOf(county.county.slug, `a-${at}`, life));
  }
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ counties });
  });
  afterAll(() => hub.close());

  it('say on every day of a period what each instrument is when asked on that day', async () => {
    const [from, to] = ['2019-11-25', '2020-02-05'];
    const [answered, expected] = [await intervalsOf(hub, from, to), await standings(hub, daysOf(from, to))];
    expect([...answered.keys()]).toHaveLength(drawn.length);
    for (const [id, intervals] of answered) {
      const told = daysOf(from, to).map((day) => [day, standingOn(day, intervals)]);
      expect(told).toEqual([...(expected.get(id) ?? [])]);
    }
    expect(Math.max(...[...answered.values()].map((intervals) => intervals.length))).toBeGreaterThan(3);
  });
});

describe('The intervals of the instruments of the papers', () => {
  const [FROM, TO] = ['1950-01-01', '2049-12-31'];
  let hub: TestHub;
  let answered: Map<string, Interval[]>;
  beforeAll(async () => {
    hub = await sharedHub();
    answered = await intervalsOf(hub, FROM, TO);
  });

  it('are there for every instrument, without a gap, from the first day asked for to the last', async () => {
    expect(answered.size).toBe(12);
    for (const intervals of answered.values()) {
      expect(intervals[0]?.from).toBe(FROM);
      expect(intervals.at(-1)?.to).toBe(TO);
      expect(intervals.slice(1).map(({ from }) => dayBefore(from))).toEqual(intervals.slice(0, -1).map(({ to }) => to));
    }
  });

  it('say on the days around every turn, and on a day of every month of some years, what is answered for that day', async () => {
    const turns = [...answered.values()].flat().flatMap(({ from, to }) => [from, to]);
    const months = daysOf('2017-12-01', '2023-02-28').filter((day) => day.endsWith('-17'));
    const expected = await standings(hub, [...new Set([...turns, ...months])].sort());
    for (const [id, intervals] of answered) {
      const own = [...(expected.get(id) ?? [])];
      expect(own.map(([day]) => [day, standingOn(day, intervals)])).toEqual(own);
    }
  });

  it('change with every interval', () => {
    for (const intervals of answered.values())
      for (const [index, interval] of intervals.slice(1).entries())
        expect(standingOn(interval.from, intervals)).not.toEqual(standingOn(intervals[index]?.to ?? '', intervals));
  });

  it('of a shorter period are the same, cut at its ends', async () => {
    const [from, to] = ['2019-11-15', '2020-05-31'];
    const cut = (intervals: Interval[]) =>
      intervals
        .filter((interval) => interval.from <= to && from <= interval.to)
        .map((interval) => ({
          ...interval,
          from: interval.from < from ? from : interval.from,
          to: interval.to > to ? to : interval.to,
        }));
    const expected = new Map([...answered].map(([id, intervals]) => [id, cut(intervals)]));
    expect(await intervalsOf(hub, from, to)).toEqual(expected);
  });

  it.each([
    [
      A2_2019,
      [
        ['1950-01-01', [], 'NOT_EVIDENCED'],
        ['2019-01-01', ['APPROVED'], 'NOT_EVIDENCED'],
        ['2019-06-01', ['APPROVED', 'IN_FORCE'], 'CONFIRMED'],
        ['2020-06-01', ['EXPIRED'], 'NOT_EVIDENCED'],
      ],
    ],
    [A3, [['1950-01-01', ['EXPIRED', 'EXTENDED'], 'POSSIBLE']]],
    [
      A5,
      [
        ['1950-01-01', [], 'NOT_EVIDENCED'],
        ['2019-10-04', ['COMMISSIONED'], 'NOT_EVIDENCED'],
      ],
    ],
    [
      DIRECTIVE,
      [
        ['1950-01-01', [], null],
        ['2019-10-04', ['COMMISSIONED'], null],
        ['2020-03-06', ['COMMISSIONED', 'PROPOSED'], null],
      ],
    ],
  ] as const)('of %s have the states and the validity that the paper gives, in order', (id, expected) => {
    const intervals = answered.get(id) ?? [];
    for (const [from, states, validity] of expected)
      expect(intervals.find((interval) => interval.from === from)).toMatchObject({ states, validity });
    expect(new Set(intervals.map(({ states }) => states.join()))).toEqual(
      new Set(expected.map(([, states]) => states.join())),
    );
  });

  it('of those whose papers give no date say so, and of all others that a date is given', () => {
    const undated = [...answered].filter(([, intervals]) => intervals.some(({ anyDateStated }) => !anyDateStated));
    expect(undated.map(([id]) => id).sort()).toEqual([A3, OTHERS].sort());
    for (const [, intervals] of undated) expect(intervals).toHaveLength(1);
  });

  it('cite the lines that the states and the validity rest on', async () => {
    const cited = 'citations { documentId documentTitle lineStart lineEnd quote }';
    const { data } = await hub.ask(
      `{ node(id: "${A6}") { ... on Agreement { statusIntervals(from: "2020-01-01", to: "2020-01-31") { from to ${cited} }
        statusOn(date: "2020-01-15") { ${cited} } validity(on: "2020-01-15") { ${cited} } } } }`,
    );
    const { statusIntervals, statusOn, validity } = data.node;
    expect(statusIntervals).toMatchObject([{ from: '2020-01-01', to: '2020-01-31' }]);
    const texts = (citations: object[]) => new Set(citations.map((each) => JSON.stringify(each)));
    expect(texts(statusIntervals[0].citations)).toEqual(texts([...statusOn.citations, ...validity.citations]));
    expect(statusIntervals[0].citations).toHaveLength(texts(statusIntervals[0].citations).size);
  });

  it('are as known at a moment: before anything was known there is no instrument', async () => {
    const query = `query ($at: DateTime) { instruments(first: 100, asKnownAt: $at) { nodes { statusIntervals(from: "2020-01-01", to: "2020-12-31") { from } } } }`;
    const before = await hub.ask(query, { at: '2000-01-01T00:00:00Z' });
    const now = await hub.ask(query, { at: new Date().toISOString() });
    expect([before.data.instruments.nodes, now.data.instruments.nodes.length]).toEqual([[], 12]);
  });
});
