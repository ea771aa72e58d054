import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSizes } from '#subgraphs/county/store/database/file-sizes.ts';
import { closeInFolder, openInFolder } from '#subgraphs/county/store/database/pglite.ts';
import { watchSyncs } from '#tests/long/power-cut/watch-syncs.ts';

const RECORD = 'file-sizes.json';
const ROWS = 5_000;
const FILL = `select number, 'rad ' || number as text from generate_series(1, ${ROWS}) as number`;
/** Of a relation that the engine keeps in blocks of this many bytes. */
const BLOCK = 8_192;

/** What was done before a crash, after which nothing more was recorded. */
const REWRITTEN = [
  'vacuum full rewritten',
  'drop table dropped',
  'delete from emptied',
  'vacuum emptied',
  'checkpoint',
  'truncate rewritten',
  `insert into kept ${FILL}`,
];

let base: string;
let path: string;
/** The file of the table `kept`, in the folder. */
let file: string;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'lost-bytes-'));
  path = join(base, 'dalarna');
  const first = await openInFolder(path);
  for (const name of ['kept', 'rewritten', 'dropped', 'emptied']) await first.exec(`create table ${name} as ${FILL}`);
  file = await fileOf(first, 'kept');
  await closeInFolder(first, path);
  const second = await openInFolder(path);
  for (const statement of REWRITTEN) await second.exec(statement);
  for (const name of ['crashed', 'crashed-and-cut'])
    cpSync(path, join(base, name), { recursive: true, filter: isUsed });
  await closeInFolder(second, path);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Whether something is a part of the database; two others lie in the same folder. */
function isUsed(source: string): boolean {
  return !/base.[14]$/.test(source);
}

async function fileOf(database: PGlite, table: string): Promise<string> {
  const { rows } = await database.query<{ file: string }>('select pg_relation_filepath($1) as file', [table]);
  return rows[0]?.file ?? '';
}

async function rowsOf(folder: string): Promise<number> {
  const database = await openInFolder(folder);
  const { rows } = await database.query<{ count: number }>('select count(*)::int as count from kept');
  await closeInFolder(database, folder);
  return rows[0]?.count ?? 0;
}

/** Does something to files of the database, and puts them back when it was tried to open it. */
async function withDamage(name: string, damage: (at: string) => void, open: () => Promise<void>): Promise<void> {
  const files = [name, RECORD].map((each) => join(path, each));
  const before = files.map((each) => readFileSync(each));
  damage(join(path, name));
  await open();
  for (const [place, each] of files.entries()) writeFileSync(each, before[place] as Buffer);
}

const half = (at: string) => truncateSync(at, Math.floor(statSync(at).size / BLOCK / 2) * BLOCK);

describe('A database of which a file', () => {
  const losses: [string, (at: string) => void, RegExp][] = [
    ['was cut off', half, /has \d+ bytes of \d+/],
    ['was emptied', (at) => truncateSync(at), /has 0 bytes of \d+/],
    ['is gone', (at) => rmSync(at), /is gone, which had \d+ bytes/],
  ];
  it.each(losses)('%s is not opened, and a sentence says which and what to do', async (_, damage, told) => {
    await withDamage(file, damage, async () => {
      const opened = openInFolder(path);
      await expect(opened).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
      await expect(opened).rejects.toThrow(
        new RegExp(`^${path} has lost data: ${file} ${told.source}; move it away, and bring back a backup`),
      );
    });
  });

  it('of its catalog was cut off is not opened either', async () => {
    await withDamage('base/5/1259', half, () =>
      expect(openInFolder(path)).rejects.toThrow('has lost data: base/5/1259'),
    );
  });

  it('was cut off when it crashed is refused again, although the engine has made that file longer', async () => {
    const left = join(base, 'crashed-and-cut');
    const whole = statSync(join(left, file)).size;
    half(join(left, file));
    await expect(openInFolder(left)).rejects.toThrow('has lost data');
    expect(statSync(join(left, file)).size).toBe(whole);
    await expect(openInFolder(left)).rejects.toThrow('has lost data');
  });

  it('is damaged within is told of when that place is read', async () => {
    const wrong = (at: string) => {
      const content = readFileSync(at);
      content.writeUInt32LE(~content.readUInt32LE(2 * BLOCK + 100) >>> 0, 2 * BLOCK + 100);
      writeFileSync(at, content);
    };
    await withDamage(file, wrong, () => expect(rowsOf(path)).rejects.toMatchObject({ code: 'XX001' }));
  });
});

describe('Nothing is said to be lost', () => {
  it('where relations were written anew, dropped and emptied before a crash', async () => {
    expect(await rowsOf(join(base, 'crashed'))).toBe(2 * ROWS);
  });

  it.each([
    ['an earlier version recorded nothing', (at: string) => rmSync(at)],
    ['the record itself is cut off', (at: string) => truncateSync(at, 10)],
    ['power was cut as the engine told that it begins', () => writeFileSync(join(path, 'postmaster.pid'), '')],
  ])('where %s', async (_, change) => {
    change(join(path, RECORD));
    expect(await rowsOf(path)).toBe(2 * ROWS);
  });

  it('by a power cut: a file is synced before it is recorded how long it is', async () => {
    const synced: string[] = [];
    const database = await openInFolder(path);
    await database.exec(`create table added as ${FILL}`);
    const added = await fileOf(database, 'added');
    const stop = await watchSyncs(path, { before() {}, synced: (what) => synced.push(what.path) });
    await recordSizes(path);
    stop();
    await closeInFolder(database, path);
    const recorded = synced.findIndex((each) => basename(each).startsWith(RECORD));
    expect(synced.slice(0, recorded)).toContain(added);
  });
});
