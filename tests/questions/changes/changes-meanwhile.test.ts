import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allChanges, pageOfChanges, placesOf, placesUpTo } from '#tests/support/changes.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { type MutableHub, startMutableHub, WHOLE } from './mutable-hub.ts';

let changing: MutableHub;
let hub: TestHub;
beforeAll(async () => {
  changing = await startMutableHub();
  hub = changing.hub;
});
beforeEach(() => changing.reset());
afterAll(() => hub.close());

describe('A county that is silent while changes are read', () => {
  it.each([1, 2, 5, 100])('loses nothing and repeats nothing, %i at a time', async (first) => {
    let page = 0;
    changing.silent.add('skane');
    const walked = await allChanges(hub, { first }, () => {
      changing.silent.clear();
      // It answers every third time.
      if (page++ % 3 < 2) changing.silent.add('skane');
    });
    changing.silent.clear();
    const late = await allChanges(hub, { first, after: walked.cursor });
    expect([...placesOf(walked.changes), ...placesOf(late.changes)].sort()).toEqual(WHOLE.toSorted());
  });

  it('is named, and the reading comes to its end without it', async () => {
    changing.silent.add('skane');
    const { nodes, pageInfo, counties } = await pageOfChanges(hub);
    expect(placesOf(nodes)).toEqual([...placesUpTo('gotland', 3), ...placesUpTo('dalarna', 6)]);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(counties.filter(({ status }) => status !== 'ANSWERED')).toMatchObject([
      { county: { slug: 'skane' }, status: 'UNAVAILABLE' },
    ]);
  });

  it('has its rows in the next poll, also those that were written meanwhile', async () => {
    changing.silent.add('skane');
    const { cursor } = await allChanges(hub);
    await changing.grow('skane', 1);
    changing.silent.clear();
    const { changes } = await allChanges(hub, { after: cursor, first: 4 });
    expect(placesOf(changes)).toEqual(placesUpTo('skane', 11));
  });

  it('stays where it was, also after rows that it gave before', async () => {
    const { pageInfo } = await pageOfChanges(hub, { first: 6 });
    changing.silent.add('skane');
    const { cursor } = await allChanges(hub, { first: 2, after: pageInfo.endCursor });
    changing.silent.clear();
    const { changes } = await allChanges(hub, { after: cursor });
    expect(placesOf(changes)).toEqual(placesUpTo('skane', 10).slice(3));
  });
});

describe('Imports that go on while changes are read', () => {
  it.each([1, 2, 5])('lose nothing and repeat nothing, %i at a time', async (first) => {
    let imports = 0;
    const { changes } = await allChanges(hub, { first }, async () => {
      if (imports === 3) return;
      imports += 1;
      await changing.grow('skane', imports);
      await changing.grow('gotland', imports);
    });
    const written = ['skane 11', 'skane 12', 'skane 13', 'gotland 4', 'gotland 5', 'gotland 6'];
    expect(placesOf(changes).sort()).toEqual([...WHOLE, ...written].sort());
  });
});

describe('A county whose database was made again', () => {
  it.each([
    ['as long', 5],
    ['shorter', 1],
    ['longer', 8],
  ])('starts over with a log that is %s', async (_, size) => {
    const { cursor } = await allChanges(hub);
    await changing.remake('dalarna', size);
    const { changes } = await allChanges(hub, { after: cursor, first: 2 });
    expect(placesOf(changes)).toEqual(placesUpTo('dalarna', size + 1));
  });

  it('is named as restarted until rows of its new log were read', async () => {
    const { cursor } = await allChanges(hub);
    await changing.remake('dalarna');
    const first = await pageOfChanges(hub, { after: cursor, first: 2 });
    const second = await pageOfChanges(hub, { after: first.pageInfo.endCursor, first: 2 });
    expect([first.restarted, second.restarted]).toEqual([[{ slug: 'dalarna' }], []]);
  });

  it('is not named as restarted to who never read it', async () => {
    await changing.remake('dalarna');
    expect((await pageOfChanges(hub)).restarted).toEqual([]);
  });

  it('gives other ids to changes that stand where others stood', async () => {
    const before = (await allChanges(hub)).changes.map(({ id }) => id);
    await changing.remake('dalarna');
    const after = (await allChanges(hub, { counties: ['20'] })).changes.map(({ id }) => id);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });
});

describe('A county whose database was brought back from a backup', () => {
  /** Throws away what the log got after the backup was made. */
  const restore = async (last: number) => {
    const connection = hub.apps.find(({ name }) => name === 'dalarna')?.database.em.getConnection();
    await connection?.execute(`delete from change where position > ${last}`);
  };

  it('starts over for who has read further than the backup', async () => {
    const { cursor } = await allChanges(hub);
    await restore(4);
    await changing.grow('dalarna', 3);
    expect(placesOf((await allChanges(hub, { after: cursor })).changes)).toEqual(placesUpTo('dalarna', 7));
  });

  it('goes on for who has not', async () => {
    const { edges } = await pageOfChanges(hub, { counties: ['20'], first: 3 });
    await restore(4);
    const { changes } = await allChanges(hub, { counties: ['20'], after: edges[2]?.cursor ?? '' });
    expect(placesOf(changes)).toEqual(['dalarna 4']);
  });
});
