import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** Words that databases and languages take for something else. */
const WORDS = ['null', 'NaN', 'true', 'select', 'constructor', '__proto__', '{a,b}', '"', '\\', '%', "'"];

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: [titledCounty('skane', '12', WORDS)] });
});
afterAll(() => hub.close());

describe('A title that is a word with a meaning elsewhere', () => {
  it.each(WORDS)('is taken in as it is: %s', async (title) => {
    const { data } = await hub.ask('{ agreements(first: 100) { nodes { title { text { sv } } } } }');
    expect(data.agreements.nodes).toContainEqual({ title: { text: { sv: title } } });
  });

  it.each(WORDS.filter((word) => /[a-z]{3}/i.test(word)))('is found: %s', async (title) => {
    const { data, errors } = await hub.ask(
      'query ($text: String!) { search(text: $text) { nodes { instrument { title } } } }',
      {
        text: title,
      },
    );
    expect(errors).toBeUndefined();
    expect(data.search.nodes[0]).toEqual({ instrument: { title } });
  });
});
