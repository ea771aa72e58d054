import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allChanges, pageOfChanges, placesOf, placesUpTo } from '#tests/support/changes.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { type MutableCounty, type MutableHub, startMutableHub, WHOLE } from './mutable-hub.ts';

let changing: MutableHub;
let hub: TestHub;
beforeAll(async () => {
  changing = await startMutableHub();
  hub = changing.hub;
});
beforeEach(() => changing.reset());
afterAll(() => hub.close());

describe('The feed of changes', () => {
  it.each([1, 2, 3, 7, 18, 19, 20, 100])('yields each exactly once, %i at a time', async (first) => {
    expect(placesOf((await allChanges(hub, { first })).changes)).toEqual(WHOLE);
  });

  it('goes by time across counties', async () => {
    await changing.grow('gotland', 1, new Date('2026-02-01T08:00:00Z'));
    await changing.grow('skane', 1, new Date('2026-03-01T08:00:00Z'));
    const { changes } = await allChanges(hub, { first: 4 });
    expect(placesOf(changes)).toEqual([...WHOLE, 'gotland 4', 'skane 11']);
  });

  it('goes by county where the time is the same', async () => {
    const { cursor } = await allChanges(hub);
    const now = new Date('2026-02-01T08:00:00Z');
    for (const slug of ['skane', 'dalarna', 'gotland'] satisfies MutableCounty[]) await changing.grow(slug, 2, now);
    const { changes } = await allChanges(hub, { after: cursor, first: 5 });
    expect(placesOf(changes)).toEqual(['dalarna 7', 'dalarna 8', 'gotland 4', 'gotland 5', 'skane 11', 'skane 12']);
  });

  it('may go on from any row, not only from the end of a page', async () => {
    const whole = await pageOfChanges(hub);
    const rest = await pageOfChanges(hub, { after: whole.edges[4]?.cursor ?? '', first: 3 });
    expect(placesOf(rest.nodes)).toEqual(WHOLE.slice(5, 8));
  });

  it('fills every page but the last', async () => {
    const sizes: number[] = [];
    await allChanges(hub, { first: 8 }, ({ nodes }) => sizes.push(nodes.length));
    expect(sizes).toEqual([8, 8]);
  });

  it('gives each change an id of its own', async () => {
    const ids = (await allChanges(hub)).changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(WHOLE.length);
  });

  it.each([0, 101])('is refused %i at a time', async (first) => {
    const { errors } = await hub.ask(`{ changes(first: ${first}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
  });
});

describe('A page without changes', () => {
  it('gives the cursor back, so that a poller can keep it', async () => {
    const { cursor } = await allChanges(hub);
    const { nodes, pageInfo } = await pageOfChanges(hub, { after: cursor });
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: cursor });
  });

  it('gives a cursor where no county ever answered, after which everything comes', async () => {
    for (const { name } of hub.apps) changing.silent.add(name);
    const { pageInfo } = await pageOfChanges(hub);
    changing.silent.clear();
    expect(placesOf((await allChanges(hub, { after: pageInfo.endCursor })).changes)).toEqual(WHOLE);
  });
});

describe('Asking some counties for changes', () => {
  it('answers their changes alone', async () => {
    const { changes } = await allChanges(hub, { counties: ['20', '09'], first: 4 });
    expect(placesOf(changes)).toEqual([...placesUpTo('gotland', 3), ...placesUpTo('dalarna', 6)]);
  });

  it('leaves the others where they were, so that a reading of all goes on from there', async () => {
    const { cursor } = await allChanges(hub);
    await changing.grow('skane', 1);
    await changing.grow('gotland', 1);
    const some = await allChanges(hub, { counties: ['12'], after: cursor });
    const all = await allChanges(hub, { after: some.cursor });
    expect([placesOf(some.changes), placesOf(all.changes)]).toEqual([['skane 11'], ['gotland 4']]);
  });

  it('begins at the beginning of a county that was not asked before', async () => {
    const { cursor } = await allChanges(hub, { counties: ['12', '20'] });
    expect(placesOf((await allChanges(hub, { after: cursor })).changes)).toEqual(placesUpTo('gotland', 3));
  });

  it('is refused for a county that is not in the hub', async () => {
    const { errors } = await hub.ask('{ changes(counties: ["01"]) { nodes { id } } }');
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^counties: /), extensions: { code: 'BAD_USER_INPUT', argument: 'counties' } },
    ]);
  });
});
