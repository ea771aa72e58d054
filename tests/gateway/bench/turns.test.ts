import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '#subgraphs/serving/listen.ts';
import type { BenchQuestion } from '#tests/long/bench/bench-questions.ts';
import { checkEqual, firstDifference } from '#tests/long/bench/equal-answers.ts';
import { RIVALS, type Rival } from '#tests/long/bench/rival.ts';
import { takePulls } from '#tests/long/bench/take-pulls.ts';
import { requestsOf, takeTurns } from '#tests/long/bench/take-turns.ts';

/** A question whose answer has rows, of which one statement gives the names. */
const question: BenchQuestion = {
  name: 'names',
  document: 'query Names($number: Int!) { names }',
  variables: (chance) => ({ number: chance.below(1_000_000) }),
  rows(data) {
    const { names } = data as { names: string[] };
    return { shown: { only: names }, count: names.length };
  },
};

const TURN = { rounds: 2, seconds: 0.01, clients: 1 };

interface Served {
  rival: Rival;
  /** The variables that it was asked with, one after the other. */
  asked: unknown[];
}

/** A rival that gives the same answer to whatever it is asked; `order` gets its name at every request. */
async function served(name: string, answer: object, order: string[] = [], status = 200): Promise<Served> {
  const asked: unknown[] = [];
  const server = await listen(
    async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      asked.push(JSON.parse(body).variables);
      if (order.at(-1) !== name) order.push(name);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(server.close);
  return { rival: { name, url: `${server.url}/graphql`, pids: [process.pid] }, asked };
}

const whole = { data: { names: ['a', 'b'] } };

describe('Rivals', () => {
  it('take turns, one after the other, in every round', async () => {
    const order: string[] = [];
    const [one, other] = [await served('A', whole, order), await served('B', whole, order)];
    await takeTurns([one.rival, other.rival], requestsOf(question, []), TURN, null);
    expect(order).toEqual(['A', 'B', 'A', 'B', 'A', 'B']);
  });

  it('have as many turns counted as there are rounds: in the first they get warm', async () => {
    const one = await served('A', whole);
    const turns = await takeTurns([one.rival], requestsOf(question, []), TURN, null);
    expect(turns.get('A')).toHaveLength(2);
  });

  it('are asked the same in a round, each request with other variables', async () => {
    const [one, other] = [await served('A', whole), await served('B', whole)];
    await takeTurns([one.rival, other.rival], requestsOf(question, []), { ...TURN, rounds: 0, seconds: 0.2 }, null);
    const both = Math.min(one.asked.length, other.asked.length);
    expect(both).toBeGreaterThan(1);
    expect(one.asked.slice(0, both)).toEqual(other.asked.slice(0, both));
    expect(new Set(one.asked.map((each) => JSON.stringify(each))).size).toBe(one.asked.length);
  });

  it.each([
    ['an error beside its data', { ...whole, errors: [{ message: 'a county is silent' }] }, 200],
    ['a refusal', { message: 'too much' }, 503],
  ])('end the run with %s, which costs less than an answer', async (_, answer, status) => {
    const { rival } = await served('A', answer, [], status);
    await expect(takeTurns([rival], requestsOf(question, []), TURN, null)).rejects.toThrow(`answered ${status}`);
  });

  it('that have other rows than the first end the run, as fewer are sooner done', async () => {
    const pulled = (name: string, rows: number) => ({ name, pids: [], pull: async () => rows });
    await expect(takePulls([pulled('A', 10), pulled('B', 9)], 1, null)).rejects.toThrow('B has 9 rows, A has 10');
  });
});

describe('Before rivals are timed', () => {
  const against = async (name: string, answer: object) => {
    const rivals = [await served(RIVALS.hub, whole), await served(name, answer)].map(({ rival }) => rival);
    return checkEqual(rivals, question, []);
  };

  it('their answers are found equal, and it is told how much was compared', async () => {
    expect(await against(RIVALS.stock, whole)).toBe(10);
  });

  it('one statement has to give the same rows alone, in its own form', async () => {
    expect(await against(RIVALS.limit, { only: ['a', 'b'] })).toBe(10);
  });

  it.each([
    ['another value', RIVALS.base, { data: { names: ['a', 'c'] } }, '.names.1: "b" beside "c"'],
    ['a row less', RIVALS.stock, { data: { names: ['a'] } }, '.names.1: "b" beside nothing'],
    ['a field more', RIVALS.stock, { data: { names: ['a', 'b'], more: null } }, '.more: nothing beside null'],
    ['another row of one statement', RIVALS.limit, { only: ['b', 'a'] }, '.only.0: "a" beside "b"'],
  ])('%s ends the run, with whose it is and where', async (_, name, answer, where) => {
    await expect(against(name, answer)).rejects.toThrow(`${name} answers otherwise than ${RIVALS.hub} at ${where}`);
  });

  it('a question that finds nothing ends the run', async () => {
    const empty = { data: { names: [] } };
    const rivals = [await served(RIVALS.hub, empty), await served(RIVALS.base, empty)].map(({ rival }) => rival);
    await expect(checkEqual(rivals, question, [])).rejects.toThrow('nothing was found');
  });

  it.each([
    ['numbers and the same as text', { at: 1 }, { at: '1' }, '.at: 1 beside "1"'],
    ['a list and an object with the same members', { at: ['a'] }, { at: { 0: 'a' } }, '.at: ["a"] beside {"0":"a"}'],
    ['nothing known and nothing there', { at: null }, {}, '.at: null beside nothing'],
  ])('%s are not equal', (_, one, other, difference) => {
    expect(firstDifference(one, other)).toBe(difference);
  });
});
