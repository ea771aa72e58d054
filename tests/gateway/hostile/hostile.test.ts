import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showsNoPlaces } from '#tests/support/insides.ts';
import { madeCounties } from '#tests/support/made/made-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { askHostile, type Became } from './ask-hostile.ts';
import { HOSTILE } from './corpus.ts';
import { asked } from './requests.ts';

/** Attacks that are sent at once; the hub lets more in. */
const AT_ONCE = 6;
/** Attacks of a category, where there is one at all. */
const LEAST = 10;

const NORMAL = asked('{ counties { code status } themes { id } agreements(first: 3) { totalCount nodes { id } } }');
const attacks = Object.entries(HOSTILE).flatMap(([category, all]) =>
  all.map(([name, sent, expected]) => ({ title: `${category}: ${name}`, sent, expected })),
);

let hub: ServedHub;
/** What became of each attack, by its title. */
const outcomes = new Map<string, Became>();
/** What was answered to the normal question after each attack. */
const beside: string[] = [];
let before: string;

beforeAll(async () => {
  hub = await startServedHub({ counties: madeCounties(3) });
  before = await askNormal();
  const left = attacks.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const { title, sent } of left) {
        outcomes.set(title, await askHostile(hub.url, sent));
        beside.push(await askNormal());
      }
    }),
  );
});
afterAll(() => hub.close());

const askNormal = async () => (await askHostile(hub.url, NORMAL)).answer.body;
const answerTo = (title: string) => (outcomes.get(title) as Became).answer;

describe('What somebody may send to do harm', () => {
  it('is of many kinds, and of each there is more than one', () => {
    expect(attacks.length).toBeGreaterThan(300);
    expect(new Set(attacks.map(({ title }) => title)).size).toBe(attacks.length);
    expect(new Set(attacks.map(({ sent }) => Buffer.from(sent).toString('base64'))).size).toBe(attacks.length);
    expect(Object.entries(HOSTILE).filter(([, all]) => all.length < LEAST)).toEqual([]);
  });

  it('leaves what others ask answered whole, each time', () => {
    expect(JSON.parse(before)).toMatchObject({ data: { counties: Array(3).fill({ status: 'ANSWERED' }) } });
    expect(before).not.toContain('"errors"');
    expect(beside).toEqual(attacks.map(() => before));
  });
});

describe.each(Object.entries(HOSTILE))('Of %s, each', (category, all) => {
  const titled = all.map(([name, , expected]) => ({ title: `${category}: ${name}`, expected }));

  it('becomes what is expected of it', () => {
    expect(Object.fromEntries(titled.map(({ title }) => [title, outcomes.get(title)?.told]))).toEqual(
      Object.fromEntries(titled.map(({ title, expected }) => [title, expected])),
    );
  });

  it('is told nothing of where the hub runs and of what', () => {
    // Pages name their own files, of which everybody may know, and say "known at" and a moment.
    for (const { title } of titled)
      showsNoPlaces(answerTo(title).text.replaceAll(/\/(?:assets|graphiql)\/[\w.-]+|\d\d:\d\d:\d\dZ/g, ''));
  });

  it('puts nothing of its own into what a browser runs, or into headers', () => {
    for (const { title } of titled) {
      const { headers, body } = answerTo(title);
      expect(headers, title).not.toHaveProperty('x-injected');
      if (headers['content-type']?.startsWith('text/html'))
        expect(body, title).not.toMatch(/<script>alert|<svg\/|onfocus="/);
    }
  });
});
