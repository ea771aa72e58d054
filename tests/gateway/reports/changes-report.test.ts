import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeFeedCursor, encodeFeedCursor } from '#subgraphs/comparison/asking/feed-cursor.ts';
import { type MutableHub, startMutableHub } from '#tests/questions/changes/mutable-hub.ts';
import { allChanges } from '#tests/support/changes.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';

let made: MutableHub;
let hub: ServedHub;
beforeAll(async () => {
  made = await startMutableHub();
  hub = await serveHub(made.hub);
});
beforeEach(() => made.reset());
afterAll(() => hub.close());

type Row = Record<string, unknown>;

/** A pull of changes: its rows, and the cursor to go on with as the header and as the file have it. */
async function pull(parameters = '') {
  const response = await fetch(`${hub.url}/v1/reports/changes.json?${parameters}`);
  const { rows, cursor, detail } = (await response.json()) as { rows: Row[]; cursor: string; detail?: string };
  return { status: response.status, rows, cursor, header: response.headers.get('hub-next-cursor'), detail };
}

const places = (rows: readonly Row[]) => rows.map((row) => `${row.change_id}`);

describe('A report of changes', () => {
  it('has all changes, in the order of the feed', async () => {
    const { changes } = await allChanges(hub);
    expect(places((await pull()).rows)).toEqual(changes.map(({ id }) => id));
  });

  it('names the cursor to go on with in its header and in the file, the one of the feed', async () => {
    const { cursor, header } = await pull();
    expect([cursor, decodeFeedCursor(cursor)]).toEqual([header, decodeFeedCursor((await allChanges(hub)).cursor)]);
  });

  it('has no rows after its own cursor, and the same cursor', async () => {
    const { cursor } = await pull();
    const again = await pull(`after=${cursor}`);
    expect([again.rows, again.cursor]).toEqual([[], cursor]);
  });

  it('has only what is new after a cursor', async () => {
    const { cursor } = await pull();
    await made.grow('skane', 2);
    const { rows } = await pull(`after=${cursor}`);
    expect(rows.map(({ county_code, change_kind_code }) => [county_code, change_kind_code])).toEqual([
      ['12', 'ADDED'],
      ['12', 'ADDED'],
    ]);
  });

  it('has what was removed as rows that say so', async () => {
    const { cursor } = await pull();
    await made.grow('skane', -1);
    const { rows } = await pull(`after=${cursor}`);
    expect(rows).toEqual([
      expect.objectContaining({ change_kind_code: 'REMOVED', instrument_id: 'skane:agreement:a-8', row_state: 'HELD' }),
    ]);
  });

  it('leaves a silent county where it was, so that the next pull has its rows', async () => {
    const { cursor } = await pull();
    for (const slug of ['skane', 'dalarna'] as const) await made.grow(slug, 1);
    made.silent.add('dalarna');
    const part = await pull(`complete=partial&after=${cursor}`);
    made.silent.clear();
    const rest = await pull(`after=${part.cursor}`);
    const told = ({ rows }: { rows: Row[] }) => rows.map(({ row_state, county_code }) => [row_state, county_code]);
    expect([told(part), told(rest)]).toEqual([
      [
        ['MISSING', '20'],
        ['HELD', '12'],
      ],
      [['HELD', '20']],
    ]);
  });

  it('marks a county whose log begins anew, and has all its rows after that', async () => {
    const { cursor } = await pull();
    await made.remake('skane', 3);
    const { rows } = await pull(`after=${cursor}`);
    expect(
      rows.map(({ row_state, county_code, change_position }) => [row_state, county_code, change_position]),
    ).toEqual([['RESTARTED', '12', null], ...[1, 2, 3, 4].map((position) => ['HELD', '12', position])]);
  });

  it('tells the mark once, though the log reaches over several pages', async () => {
    const { cursor } = await pull();
    await made.remake('skane', 150);
    const { rows } = await pull(`after=${cursor}`);
    expect(rows.filter(({ row_state }) => row_state === 'RESTARTED')).toHaveLength(1);
    expect(rows).toHaveLength(152);
  });

  it('tells one county alone, and moves on in no other', async () => {
    const { rows, cursor } = await pull('counties=12');
    expect([...new Set(rows.map(({ county_code }) => county_code))]).toEqual(['12']);
    expect(Object.keys(decodeFeedCursor(cursor))).toEqual(['skane']);
  });

  it('is refused with a cursor that is none', async () => {
    const { status, detail } = await pull('after=hello');
    expect([status, detail]).toEqual([400, expect.stringMatching(/^after: not a cursor of changes/)]);
  });

  it('takes the cursor of a page of the feed', async () => {
    const { edges } = (await hub.ask('{ changes(first: 5) { edges { cursor } } }')).data.changes;
    const rest = await pull(`after=${edges[4].cursor}`);
    expect(rest.rows).toHaveLength((await pull()).rows.length - 5);
    expect(encodeFeedCursor(decodeFeedCursor(rest.cursor))).toBe(rest.cursor);
  });
});
