import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { A3 as OURS, A1 as THEIRS } from '#tests/support/fixture-ids.ts';
import { pass, startClock, stopClock, turn } from '#tests/support/manual-clock.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';
import {
  answering,
  changing,
  changingValues,
  changingWithin,
  type Failure,
  faultInjection,
  hangs,
  inLists,
} from './fault-injection.ts';

const DEADLINE = 300;
const LIST = '{ agreements(first: 100) { nodes { id kind } totalCount counties { county { code } status } } }';
const COUNTED =
  '{ instruments { totalCount facets { counties { code count } } nodes { id } counties { county { code } status } } }';
const COMPARE = `{ compare(ids: ["${THEIRS}", "${OURS}"], aspects: ["title"]) {
  columns { instrumentId status } rows { verdict cells { instrumentId values { wording } } } counties { county { code } status } } }`;
const COUNTIES = '{ counties { code name status coverage { instruments } } }';
const NODES = `{ ours: node(id: "${OURS}") { id ... on Agreement { kind } } theirs: nodes(ids: ["${THEIRS}", "${OURS}"]) { id ... on Agreement { kind } } }`;
const ROOTS = '{ dalarna { agreements { nodes { id } } } ostergotland { agreements { nodes { id } } } }';

const text = '<html><body>502 Bad Gateway</body></html>';

/** Ways to fail that any call can be met with. */
const ways: [string, Failure][] = [
  ['throws', () => Promise.reject(new Error('out of reach'))],
  ['hangs', hangs],
  ['answers with a page of HTML', () => text],
  ['answers with null', () => null],
  ['answers with nothing', () => ({})],
  ['answers with data that is a list', () => ({ data: [] })],
  ['answers with data that lacks every field', () => ({ data: {} })],
  ['answers with text where objects are asked for', answering(text)],
  ['answers with lists where objects are asked for', inLists],
  ['answers with objects where values are asked for', changingValues((value) => ({ value }))],
  ['answers with lists where values are asked for', changingValues((value) => [value])],
  ['answers with numbers where text is asked for', changingValues(() => 7)],
  ['answers with errors that are no list', async (_, answer) => ({ ...(await answer()), errors: text })],
  ['answers with errors that say nothing', async (_, answer) => ({ ...(await answer()), errors: [null] })],
];

/** Ways to fail of a call that asks for entities: parts or instruments. */
const waysWithEntities: [string, Failure][] = [
  ...ways,
  ['answers with numbers for entities', changing((entities) => entities.map((_, index) => index))],
  ['answers with lists for entities', changing((entities) => entities.map((entity) => [entity]))],
  ['answers with entities that lack every field', changing((entities) => entities.map(() => ({})))],
  ['answers with entities of another type', changing((entities) => entities.map(() => ({ __typename: 'Weather' })))],
  ['answers with too few entities', changing((entities) => entities.slice(1))],
  ['answers with too many entities', changing((entities) => [...entities, ...entities])],
];

/** Ways to fail of a county that is asked for things by id. */
const waysOfLookUps: [string, Failure][] = [
  ...ways,
  ['answers with text where a list is asked for', changingWithin(() => text)],
  ['finds numbers', changingWithin((items) => items.map((_, index) => index))],
  ['finds objects that lack every field', changingWithin((items) => items.map(() => ({})))],
  ['finds things of another type', changingWithin((items) => items.map(() => ({ __typename: 'Weather' })))],
  ['finds too few', changingWithin((items) => items.slice(1))],
];

/** Ways to fail of a part, whose answer is text that the comparison subgraph reads. */
const inAnswers: [string, unknown][] = [
  ['text that is no JSON', text],
  ['JSON that is no answer', '[1, 2]'],
  ['an answer to another question', JSON.stringify({ county: 'dalarna', answer: { weather: 'fair' } })],
  ['the answer of another county', JSON.stringify({ county: 'ostergotland', answer: { rows: [], unknown: [] } })],
  ['a number', 42],
];

const { wrap, fail, heal, stuck, giveUp } = faultInjection();
let hub: TestHub;
const whole: Record<string, Answer> = {};

beforeAll(async () => {
  hub = await overSharedCounties({ wrap, countyDeadline: DEADLINE });
  for (const query of [LIST, COUNTED, COMPARE, COUNTIES, NODES, ROOTS]) {
    whole[query] = await hub.ask(query);
    expect(whole[query].errors).toBeUndefined();
  }
});
beforeEach(stopClock);
afterEach(() => {
  heal();
  startClock();
});
afterAll(() => hub.close());

/** Asks, and lets a county's deadline pass whenever nothing but calls that hang is under way. */
async function ask(query: string): Promise<Answer & { deadlines: number }> {
  let answer: Answer | undefined;
  let deadlines = 0;
  void hub.ask(query).then((given) => {
    answer = given;
  });
  for (; !answer; await turn()) {
    if (!stuck()) continue;
    // What the others answered is taken in first.
    await turn();
    giveUp();
    deadlines += 1;
    await pass(DEADLINE);
  }
  return { ...answer, deadlines };
}

/** The rows of a list that are not of the county that fails. */
function others(rows: ({ id: string } | null)[]): unknown[] {
  return rows.filter((row) => row !== null && !row.id.startsWith('dalarna:'));
}

function statusOf(counties: { code?: string; county?: { code: string }; status: string }[], code: string) {
  return counties.find((entry) => (entry.code ?? entry.county?.code) === code)?.status;
}

/** Expects an error that names the county and says what happened. */
function expectNamed({ errors }: Answer, code: unknown = expect.any(String)): void {
  expect(errors).toContainEqual(
    expect.objectContaining({ extensions: expect.objectContaining({ county: 'dalarna', code }) }),
  );
}

describe.each(waysWithEntities)('A county that %s when it is asked', (how, failure) => {
  const reason = how === 'hangs' ? 'TIMED_OUT' : 'UNAVAILABLE';

  it('is named in a list that has the rows of all others', async () => {
    fail('dalarna', 'part', failure);
    const answer = await ask(LIST);
    expect(answer.data.agreements.nodes).toEqual(others(whole[LIST]?.data.agreements.nodes));
    expect(statusOf(answer.data.agreements.counties, '20')).toBe(reason);
    expect(statusOf(answer.data.agreements.counties, '05')).toBe('ANSWERED');
    expectNamed(answer, `COUNTY_${reason}`);
  });

  it('leaves a comparison incomplete, with what the others say', async () => {
    fail('dalarna', 'part', failure);
    const answer = await ask(COMPARE);
    const { columns, rows, counties } = answer.data.compare;
    expect(columns[1]).toEqual({ instrumentId: OURS, status: 'COUNTY_SILENT' });
    expect(rows[0].verdict).toBe('INCOMPLETE');
    expect(rows[0].cells[0]).toEqual(whole[COMPARE]?.data.compare.rows[0].cells[0]);
    expect(statusOf(counties, '20')).toBe(reason);
    expectNamed(answer, `COUNTY_${reason}`);
  });

  it('stands among the counties with what is known of it elsewhere', async () => {
    fail('dalarna', 'part', failure);
    const answer = await ask(COUNTIES);
    const healthy = whole[COUNTIES]?.data.counties as { code: string }[];
    expect(answer.data.counties).toEqual(
      healthy.map((county) => (county.code === '20' ? { ...county, status: reason, coverage: null } : county)),
    );
    expectNamed(answer, `COUNTY_${reason}`);
  });
});

describe.each(waysWithEntities)('A county that %s between its part and its details', (how, failure) => {
  const code = how === 'hangs' ? 'COUNTY_TIMED_OUT' : 'COUNTY_UNAVAILABLE';

  it('is named in an error of a list that has the rows of all others', async () => {
    fail('dalarna', 'details', failure);
    const answer = await ask(LIST);
    const { nodes, totalCount } = answer.data.agreements;
    expect(others(nodes)).toEqual(others(whole[LIST]?.data.agreements.nodes));
    expect(nodes).toHaveLength(totalCount);
    expectNamed(answer, code);
  });
});

describe.each(waysOfLookUps)('A county that %s when it is asked for things by id', (how, failure) => {
  it('leaves null in their places, beside what the others find, and is named', async () => {
    fail('dalarna', 'all', failure);
    const answer = await ask(NODES);
    expect(answer.data.ours).toBeNull();
    expect(answer.data.theirs).toEqual([whole[NODES]?.data.theirs[0], null]);
    expectNamed(answer, how === 'hangs' ? 'COUNTY_TIMED_OUT' : 'COUNTY_UNAVAILABLE');
  });
});

describe('A county that finds more than it is asked for', () => {
  it('gives the rest to no other place', async () => {
    fail(
      'dalarna',
      'all',
      changingWithin((items) => [...items, ...items]),
    );
    const { data } = await ask(NODES);
    expect(data).toEqual(whole[NODES]?.data);
  });
});

describe.each(ways)('A county that %s', (how, failure) => {
  it('has an empty root field beside those of the others and is named', async () => {
    fail('dalarna', 'all', failure);
    const answer = await ask(ROOTS);
    expect(answer.data).toEqual({ dalarna: null, ostergotland: whole[ROOTS]?.data.ostergotland });
    expectNamed(answer, how === 'hangs' ? 'COUNTY_TIMED_OUT' : 'COUNTY_UNAVAILABLE');
  });
});

describe('A county that gives its errors the name of another', () => {
  it('is named itself', async () => {
    fail('dalarna', 'all', () => ({ data: null, errors: [{ message: 'no', extensions: { county: 'ostergotland' } }] }));
    const { errors } = await ask(ROOTS);
    expect(errors?.map((error) => error.extensions?.county)).toEqual(['dalarna']);
  });
});

describe.each(inAnswers)('A county whose part holds %s', (_, value) => {
  const failure = changing((entities) => entities.map((entity) => ({ ...entity, answer: value })));

  it('is named in a list that has the rows of all others', async () => {
    fail('dalarna', 'part', failure);
    const answer = await ask(LIST);
    expect(answer.data.agreements.nodes).toEqual(others(whole[LIST]?.data.agreements.nodes));
    expect(statusOf(answer.data.agreements.counties, '20')).toBe('UNAVAILABLE');
    expectNamed(answer);
  });

  it('is counted neither among all nor by county', async () => {
    fail('dalarna', 'part', failure);
    const { totalCount, facets, nodes, counties } = (await ask(COUNTED)).data.instruments;
    const healthy = whole[COUNTED]?.data.instruments;
    expect(nodes).toEqual(others(healthy.nodes));
    expect(totalCount).toBe(nodes.length);
    expect(facets.counties).toEqual(healthy.facets.counties.filter(({ code }: { code: string }) => code !== '20'));
    expect(counties).toEqual(
      healthy.counties.map((each: { county: { code: string } }) =>
        each.county.code === '20' ? { ...each, status: 'UNAVAILABLE' } : each,
      ),
    );
  });

  it('leaves a comparison incomplete', async () => {
    fail('dalarna', 'part', failure);
    const answer = await ask(COMPARE);
    expect(answer.data.compare.rows[0].verdict).toBe('INCOMPLETE');
    expect(statusOf(answer.data.compare.counties, '20')).toBe('UNAVAILABLE');
    expectNamed(answer);
  });
});

describe('A county that hangs', () => {
  it('costs the others its own deadline and no more', async () => {
    fail('dalarna', 'part', hangs);
    expect((await ask(LIST)).deadlines).toBe(1);
  });

  it('costs nothing where it is not asked', async () => {
    fail('dalarna', 'all', hangs);
    const { data, errors, deadlines } = await ask(
      '{ agreements(filter: { counties: ["05"] }) { nodes { id } counties { county { code } status } } ostergotland { updatedAt } }',
    );
    expect(deadlines).toBe(0);
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes.length).toBeGreaterThan(0);
    expect(statusOf(data.agreements.counties, '20')).toBe('NOT_ASKED');
  });
});

describe.each(ways)('When the comparison subgraph %s', (_, failure) => {
  it('an error names it and the counties’ own root fields answer', async () => {
    fail('comparison', 'all', failure);
    const { data, errors } = await ask('{ agreements { nodes { id } } dalarna { contractVersion } }');
    expect(data).toEqual({ agreements: null, dalarna: { contractVersion: expect.any(String) } });
    expect(errors).toContainEqual(
      expect.objectContaining({
        extensions: expect.objectContaining({ subgraph: 'comparison', code: expect.stringMatching(/^SUBGRAPH_/) }),
      }),
    );
  });
});
