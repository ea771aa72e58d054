import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '#tests/support/thorough.ts';
import { type AnsweredQuestions, answeredQuestions } from './answered-questions.ts';
import type { ClientTally } from './ask-client.ts';
import { askClients } from './ask-clients.ts';
import { type ClientHub, startClientHub } from './client-hub.ts';
import { type ClientQuestion, drawnQuestions, KNOWN_QUESTIONS } from './client-questions.ts';
import { fetchAgain } from './fetch-again.ts';
import { faultyFetch, PLANTED_IDENTITIES } from './planted-identities.ts';
import { reasonsOf, toldDifferent } from './told-tallies.ts';

/** As many as take some seconds; `npm run clients` asks as many as one likes. */
const COUNT = runs(20);

/** Where the numbers begin: always the same, so that a failure is the same for everybody. */
const FIRST = 2_000_000;

const CLIENT_NAMES = ['Apollo Client', 'urql graphcache', 'Relay'];

let hub: ClientHub;
beforeAll(async () => {
  hub = await startClientHub();
});
afterAll(() => hub.close());

describe('Of all examples and some questions at random, asked one after the other with one cache for all,', () => {
  let known: AnsweredQuestions;
  let tallies: ClientTally[];
  const tallyOf = (name: string) => tallies.find((tally) => tally.name === name) as ClientTally;

  beforeAll(async () => {
    known = await answeredQuestions(hub.url, KNOWN_QUESTIONS);
    const drawn = await answeredQuestions(hub.url, drawnQuestions(hub, FIRST), COUNT);
    tallies = await askClients(hub, [...known.answered, ...drawn.answered]);
  });

  it('the hub answers all that is known without an error, but what asks for an unknown id', () => {
    expect(reasonsOf(known.leftOut)).toEqual(['1: NOT_FOUND']);
  });

  it.each(CLIENT_NAMES)('%s gives each as the hub answers it', (name) => {
    expect(shown(tallyOf(name), 'at once')).toEqual([]);
  });

  it.each(CLIENT_NAMES)('the cache of %s has nothing in the end that the hub answers otherwise', (name) => {
    expect(shown(tallyOf(name), 'from the cache afterwards')).toEqual([]);
  });

  it.each(CLIENT_NAMES)('%s takes nearly all', (name) => {
    const { asked, refused } = tallyOf(name);
    expect([...refused.values()].reduce((all, count) => all + count, 0)).toBeLessThan(asked / 20);
  });
});

describe('Two things with one id', () => {
  const planted = Object.entries(PLANTED_IDENTITIES);

  it.each(planted)('are found where they are planted: %s', async (_, { change, question, unseenBy }) => {
    const seeing = CLIENT_NAMES.filter((name) => !unseenBy.includes(name));
    expect(await finding(question, faultyFetch(change))).toEqual(seeing);
  });

  it.each(planted)('are found by no client where it is not so that %s', async (_, { question }) => {
    expect(await finding(question, fetchAgain)).toEqual([]);
  });

  /** The clients that give something else than a hub answered to a question. */
  async function finding(question: ClientQuestion, by: typeof fetch): Promise<string[]> {
    const { answered } = await answeredQuestions(hub.url, [question], 1, by);
    const tallies = await askClients(hub, answered, { by });
    return tallies.filter(({ different }) => different.length > 0).map(({ name }) => name);
  }
});

/** What differs, for whoever looks into it. */
function shown({ different }: ClientTally, when: string): string[] {
  return different.filter((one) => one.when === when).map((one) => toldDifferent(one).slice(0, 2_000));
}
