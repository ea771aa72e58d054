import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removals } from '#subgraphs/county/reading/removals.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { Change, Fact, Instrument } from '#subgraphs/county/store/entities/index.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { makeEarlierDatabase } from './earlier-database.ts';
import { earlyDay as day, EARLY, EARLY_ROWS } from './early-rows.ts';

const { data } = titledCounty('dalarna', '20', ['Ett', 'Två', 'Tre']);
const { paper: PAPER, a0: A0, a1: A1, a2: A2, gone: GONE } = EARLY;

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'before-history-')), 'dalarna');
  await makeEarlierDatabase(folder, 'Initial', EARLY_ROWS);
  database = await openDatabase({ kind: 'folder', path: folder });
});
afterAll(async () => {
  await database.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const log = () => database.em.fork().find(Change, {}, { orderBy: { position: 'asc' } });

describe('A database from before there was a log and a history', () => {
  it('gets a log of what it holds and has removed, in the order of its last change', async () => {
    expect((await log()).map(({ position, kind, subject, at }) => [position, kind, subject, at])).toEqual([
      [1, 'ADDED', A1, day(1)],
      [2, 'ADDED', A0, day(2)],
      [3, 'REMOVED', A0, day(2)],
      [4, 'ADDED', A2, day(3)],
      [5, 'ADDED', GONE, day(4)],
      [6, 'REMOVED', GONE, day(4)],
      [7, 'ADDED', PAPER, day(4)],
    ]);
  });

  it('has the titles and kinds in it', async () => {
    expect((await log()).slice(0, 2).map(({ title, instrumentKind }) => [title, instrumentKind])).toEqual([
      ['Två', 'AGREEMENT'],
      ['Ett', 'AGREEMENT'],
    ]);
  });

  it('has marks in it that a cursor can carry', async () => {
    for (const { mark } of await log()) expect(mark).toMatch(/^[0-9a-f]{8}$/);
  });

  it('holds what it held, as its first revision', async () => {
    const { em, revision } = await readKnown(database);
    expect([revision?.number, revision?.at, revision?.origin]).toEqual([1, day(4), 'BEFORE_HISTORY']);
    expect((await em.find(Instrument, {}, { orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual([A1, A2]);
  });

  it('has its citations in their order', async () => {
    const { em } = await readKnown(database);
    const [fact] = await em.find(Fact, {});
    expect(fact?.citations).toEqual([
      { document: 'paper', lineStart: 1, lineEnd: 2 },
      { document: 'paper', lineStart: 7, lineEnd: 7 },
    ]);
  });

  it('knows what was removed before, and when', async () => {
    expect(new Map(await removals(null, await readKnown(database)))).toEqual(
      new Map([
        [A0, day(2)],
        [GONE, day(4)],
      ]),
    );
  });

  it('says of a moment before its first revision that it held nothing', async () => {
    expect((await readKnown(database, day(3))).revision).toBeNull();
  });

  it('logs only what the next import says otherwise', async () => {
    const before = await log();
    const same = structuredClone(data);
    same.instruments = same.instruments.filter(({ id }) => id === A1 || id === A2);
    await importData(database.em, same, '20', day(5));
    const reported = (await log()).slice(before.length).map(({ kind, subject }) => [kind, subject]);
    expect(reported).toEqual([
      ['CHANGED', A1],
      ['CHANGED', A2],
    ]);
  });
});
