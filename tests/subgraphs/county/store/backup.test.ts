import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { dump } from '#tests/support/dump.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';

const programs = findPostgresql();
const { data } = titledCounty('dalarna', '20', ['Ett', 'Två', 'Tre']);
const KINDS = programs ? ['embedded', 'server'] : ['embedded'];

let folder: string;
let server: PostgresqlServer | null = null;
const databases: Database[] = [];
let made = 0;

/** A new database of a kind. */
async function open(kind: string): Promise<Database> {
  made += 1;
  const storage: Storage = kind === 'server' && server ? server.createStorage(`dalarna_${made}`) : await inMemory();
  const database = await openDatabase(storage);
  databases.push(database);
  return database;
}

/** A database of a kind with a history of three revisions. */
async function filled(kind: string): Promise<Database> {
  const database = await open(kind);
  await importData(database.em, data, '20');
  await importData(database.em, { ...data, instruments: data.instruments.slice(1) }, '20');
  const said = { licence: 'CC-BY-4.0', errorReports: { mailbox: 'fel@region.example' } } as const;
  await importData(database.em, { ...data, county: { ...data.county, ...said } }, '20');
  return database;
}

let file: string;
let source: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  if (programs) server = await startPostgresql(programs);
  source = await filled('embedded');
  file = join(folder, 'dalarna.backup');
  await writeBackup(source.em, 'dalarna', file);
});
afterAll(async () => {
  for (const database of databases) await database.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

describe.each(KINDS)('A backup of an %s database', (from) => {
  let original: Database;
  let copy: string;
  beforeAll(async () => {
    original = await filled(from);
    copy = join(folder, `${from}.backup`);
    await writeBackup(original.em, 'dalarna', copy);
  });

  it.each(KINDS)('goes back into an empty %s one, history included', async (into) => {
    const restored = await open(into);
    await restoreBackup(restored.em, 'dalarna', copy);
    expect(await dump(restored)).toEqual(await dump(original));
  });

  it('goes on as the original would', async () => {
    const restored = await open(from);
    await restoreBackup(restored.em, 'dalarna', copy);
    const next = { ...data, instruments: data.instruments.slice(2) };
    expect(await importData(restored.em, next, '20')).toEqual(await importData(original.em, next, '20'));
  });
});

describe('A backup', () => {
  let empty: Database;
  beforeAll(async () => {
    empty = await open('embedded');
  });
  const lines = () => gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const broken = (change: (lines: string[]) => string[]) => {
    const path = join(folder, `broken-${made++}.backup`);
    writeFileSync(path, gzipSync(`${change(lines()).join('\n')}\n`));
    return path;
  };

  it('is not written over one that is there', async () => {
    await expect(writeBackup(source.em, 'dalarna', file)).rejects.toThrow(
      `${file} is there already; expected a file that is not`,
    );
  });

  it('does not go into a database that holds data', async () => {
    const before = await dump(source);
    await expect(restoreBackup(source.em, 'dalarna', file)).rejects.toThrow('holds data');
    expect(await dump(source)).toEqual(before);
  });

  it.each([
    ['whose end is missing', (all: string[]) => all.slice(0, -1), 'ends too early'],
    ['that lacks rows', (all: string[]) => all.toSpliced(3, 1), 'ends too early'],
    ['of another county', ([, ...all]: string[]) => [header({ county: 'skane' }), ...all], 'is a backup of skane'],
    [
      'of a later version',
      ([, ...all]: string[]) => [header({ migration: 'Later' }), ...all],
      'was made at "Later" by a later version',
    ],
    ['that is none', () => ['a poem'], 'is no backup of this hub'],
    [
      'with a table that is not there',
      (all: string[]) => [all[0] ?? '', '{"table":"poem","rows":[]}'],
      'no table "poem"',
    ],
    [
      'with rows that do not fit',
      (all: string[]) => [all[0] ?? '', '{"table":"fact","rows":[{"id":null}]}'],
      'cannot be restored',
    ],
  ])('%s is refused, and nothing of it stays', async (_, change, says) => {
    await expect(restoreBackup(empty.em, 'dalarna', broken(change))).rejects.toThrow(says);
    expect(Object.values(await dump(empty)).flat()).toEqual([]);
  });

  it.each([
    ['that is not there', () => join(folder, 'nowhere')],
    ['that is cut off', () => cut(readFileSync(file))],
  ])('in a file %s is refused in one sentence', async (_, path) => {
    await expect(restoreBackup(empty.em, 'dalarna', path())).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
  });

  function header(change: object): string {
    return JSON.stringify({ ...JSON.parse(lines()[0] ?? ''), ...change });
  }

  function cut(bytes: Buffer): string {
    const path = join(folder, 'cut.backup');
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    return path;
  }
});
