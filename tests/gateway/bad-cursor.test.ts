import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '../support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett', 'Två']), titledCounty('dalarna', '20', ['Tre', 'Fyra'])],
  });
});
afterAll(() => hub.close());

/** The cursor of the first row of a list, for lists to which it does not belong. */
async function cursorOf(field: string, path: string[]): Promise<string> {
  const { data } = await hub.ask(`{ ${field} }`);
  return path.reduce((value, key) => value[key], data).pageInfo.endCursor;
}
const END = '{ pageInfo { endCursor } }';

describe('A cursor', () => {
  const list = (args: string) => `agreements(first: 1, ${args}) ${END}`;
  const search = (args: string) => `search(text: "ett", ${args}) ${END}`;
  const own = (field: string) => `dalarna { agreements${field} ${END} }`;

  it.each([
    ['another list', `instruments(first: 1) ${END}`, ['instruments'], list],
    ['another filter', `agreements(first: 1, filter: { text: "ett" }) ${END}`, ['agreements'], list],
    ['other counties', `agreements(first: 1, filter: { counties: ["12"] }) ${END}`, ['agreements'], list],
    ['another order', `agreements(first: 1, orderBy: { field: COUNTY }) ${END}`, ['agreements'], list],
    ['a search', search('first: 1'), ['search'], list],
    ['a list, for a search', `agreements(first: 1) ${END}`, ['agreements'], search],
    ['a search for other words', `search(text: "två", first: 1) ${END}`, ['search'], search],
    ['a search of fewer counties', search('first: 1, filter: { counties: ["12"] }'), ['search'], search],
    ['a county’s own list', own('(first: 1)'), ['dalarna', 'agreements'], list],
    ['the list across counties', `agreements(first: 1) ${END}`, ['agreements'], (after: string) => own(`(${after})`)],
    [
      'another county’s list',
      `skane { agreements(first: 1) ${END} }`,
      ['skane', 'agreements'],
      (after: string) => own(`(${after})`),
    ],
  ])('of %s is refused', async (_, from, path, used) => {
    const answer = await hub.ask(`{ ${used(`after: "${await cursorOf(from, path)}"`)} }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', argument: 'after' } }]);
    expect(answer.errors?.[0]?.message).toMatch('expected one from a list with the same filter and order');
  });
});

describe('A cursor of a search', () => {
  it('with the key of a list is refused', async () => {
    const { data } = await hub.ask(`{ search(text: "ett", first: 1) ${END} }`);
    const place = JSON.parse(Buffer.from(data.search.pageInfo.endCursor, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...place, key: 'ett' })).toString('base64url');
    const { errors } = await hub.ask(`{ search(text: "ett", first: 1, after: "${forged}") ${END} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', argument: 'after' } }]);
  });
});
