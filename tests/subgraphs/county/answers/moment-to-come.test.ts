import { beforeAll, describe, expect, it } from 'vitest';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { countyQuestion } from '#schema/questions/county-question.ts';
import { encodeRequest } from '#schema/questions/shared/question.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const { slug, part } = countyNames('dalarna');

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

/** Asks a county itself, past the comparison, which looks at moments too. */
async function askedAt(moment: string) {
  const county = hub.subgraphs.find(({ name }) => name === slug);
  const request = encodeRequest(countyQuestion, [slug], {}, moment);
  return county?.execute?.({
    query: `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${part} { answer } } }`,
    variables: { asked: [{ __typename: part, request }] },
  });
}

describe('A county that is asked itself', () => {
  it('refuses a moment that is still to come', async () => {
    const result = await askedAt('2999-01-01T00:00:00.000Z');
    expect(result?.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('answers one that is to come by no more than clocks may differ', async () => {
    const result = await askedAt(new Date(Date.now() + 60_000).toISOString());
    expect(result?.errors).toBeUndefined();
  });
});
