import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfChanges } from '#tests/support/changes.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: [titledCounty('skane', '12', ['Ett', 'Två'])] });
});
afterAll(() => hub.close());

describe('A cursor of the change feed', () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const refused = async (after: string) =>
    (await hub.ask('query ($after: String) { changes(after: $after) { nodes { id } } }', { after })).errors;

  it('is refused when it is one of a list', async () => {
    const { data } = await hub.ask('{ agreements(first: 1) { pageInfo { endCursor } } }');
    expect(await refused(data.agreements.pageInfo.endCursor)).toMatchObject([
      {
        message: 'after: not a cursor of changes; expected an endCursor or edge cursor from changes',
        extensions: { code: 'INVALID_CURSOR', argument: 'after' },
      },
    ]);
  });

  it('is refused by a list', async () => {
    const { pageInfo } = await pageOfChanges(hub);
    const { errors } = await hub.ask(`{ agreements(after: "${pageInfo.endCursor}") { nodes { id } } }`);
    expect(errors).toMatchObject([
      {
        message: 'after: not a cursor of a list; expected an endCursor or edge cursor from the same list',
        extensions: { code: 'INVALID_CURSOR', argument: 'after' },
      },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['a number', encoded(12)],
    ['no places', encoded({})],
    ['a place that is none', encoded({ read: { skane: 3 } })],
    ['a place before the first', encoded({ read: { skane: [0, 'a1b2c3d4'] } })],
    ['a place beyond what a log can have', encoded({ read: { skane: [2 ** 31, 'a1b2c3d4'] } })],
    ['half a place', encoded({ read: { skane: [1.5, 'a1b2c3d4'] } })],
    ['a mark that is none', encoded({ read: { skane: [1, '\u0000'] } })],
    ['a county that is none', encoded({ read: { 'Skåne län': [1, 'a1b2c3d4'] } })],
    ['more than a cursor holds', encoded({ read: {}, more: true })],
  ])('is refused when it holds %s', async (_, after) => {
    expect(await refused(after)).toMatchObject([
      {
        message: 'after: not a cursor of changes; expected an endCursor or edge cursor from changes',
        extensions: { code: 'INVALID_CURSOR', argument: 'after' },
      },
    ]);
  });
});
