import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { openEngine } from '#subgraphs/county/store/database/engine.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { dump } from '#tests/support/dump.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { makeEarlierDatabase } from './earlier-database.ts';
import { EARLY_ROWS, EARLY_TABLES } from './early-rows.ts';

const programs = findPostgresql();
const KINDS = programs ? ['embedded', 'server'] : ['embedded'];
const { data } = titledCounty('dalarna', '20', ['Ett', 'Två', 'Tre']);

let folder: string;
let server: PostgresqlServer | null = null;
const open = new Set<Database>();
let made = 0;

async function newStorage(kind: string): Promise<Storage> {
  made += 1;
  return kind === 'server' && server
    ? { kind: 'postgresql', url: server.createDatabase(`dalarna_${made}`), statementTimeout: 0 }
    : inMemory();
}

async function opened(storage: Storage): Promise<Database> {
  const database = await openDatabase(storage);
  open.add(database);
  return database;
}

/** The lines of a backup as the version that had the first tables would have written it. */
let lines: string[];
/** The same data in a database that came along through all migrations. */
let migrated: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restore-earlier-'));
  if (programs) server = await startPostgresql(programs);
  const path = join(folder, 'earlier');
  await makeEarlierDatabase(path, 'Initial', EARLY_ROWS);
  lines = await earlierBackup({ kind: 'folder', path });
  migrated = await opened({ kind: 'folder', path });
});
afterAll(async () => {
  for (const database of open) await database.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

async function earlierBackup(storage: Storage): Promise<string[]> {
  const { em, close } = await openEngine(storage, { pool: 1, statementTimeout: 0 }, () => {});
  const header = {
    backupOf: 'county-agreements-hub',
    county: 'dalarna',
    migration: 'Initial',
    at: '2026-01-05T00:00:00Z',
  };
  const written: object[] = [header];
  let rowsInAll = 0;
  for (const table of EARLY_TABLES) {
    const found = await em.execute<{ row: object }[]>(`select to_jsonb(t) as row from ${table} as t`);
    rowsInAll += found.length;
    written.push({ table, rows: found.map(({ row }) => row) });
  }
  await close();
  return [...written, { rowsInAll }].map((line) => JSON.stringify(line));
}

function fileOf(content: readonly string[]): string {
  made += 1;
  const file = join(folder, `${made}.backup`);
  writeFileSync(file, gzipSync(`${content.join('\n')}\n`));
  return file;
}

/** Every row as text, in order and without the marks that migrations draw at random. */
async function rowsOf(database: Database): Promise<string[]> {
  return Object.entries(await dump(database))
    .flatMap(([table, rows]) => rows.map((row) => `${table} ${JSON.stringify(row)}`))
    .map((row) => row.replace(/"mark":"[0-9a-f]{8}"/, '"mark":""'))
    .sort();
}

describe.each(KINDS)('A backup of an earlier version that is restored, on the %s database,', (kind) => {
  let restored: Database;
  let again: Database;
  beforeAll(async () => {
    again = await opened(await newStorage(kind));
    restored = await opened(await newStorage(kind));
    await restoreBackup(restored.em, 'dalarna', fileOf(lines));
  });

  it('holds what a database of then holds that was migrated', async () => {
    expect(await rowsOf(restored)).toEqual(await rowsOf(migrated));
  });

  it('has every migration behind it', async () => {
    const names = 'select name from mikro_orm_migrations order by id';
    expect(await restored.em.execute(names)).toEqual(await migrated.em.execute(names));
  });

  it.each(['licence', 'error_reports'])('states no %s for what was held before it was stated', async (column) => {
    const revisions = await restored.em.execute<{ said: unknown }[]>(`select ${column} as said from revision`);
    expect(revisions.length).toBeGreaterThan(0);
    expect(revisions.filter(({ said }) => said !== null)).toEqual([]);
  });

  it('is backed up and restored as any other', async () => {
    const file = join(folder, `again-${kind}.backup`);
    await writeBackup(restored.em, 'dalarna', file);
    await restoreBackup(again.em, 'dalarna', file);
    expect(await dump(again)).toEqual(await dump(restored));
  });
});

describe.each(KINDS)('A backup of an earlier version, on the %s database,', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await opened(await newStorage(kind));
  });

  it.each([
    ['whose end is missing', (all: string[]) => all.slice(0, -1), 'ends too early'],
    [
      'with a table of a later version',
      (all: string[]) => [...all.slice(0, 1), '{"table":"revision","rows":[]}'],
      'no table "revision"',
    ],
    [
      'with rows that no migration can take',
      (all: string[]) => all.map((line) => line.replace('"known_gaps":[]', '"known_gaps":null')),
      'cannot be restored',
    ],
  ])('%s is refused, and nothing of it stays', async (_, change, says) => {
    await expect(restoreBackup(database.em, 'dalarna', fileOf(change(lines)))).rejects.toThrow(says);
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });

  it('that is refused leaves the tables as this version needs them', async () => {
    await expect(restoreBackup(database.em, 'dalarna', fileOf(lines.slice(0, -1)))).rejects.toThrow();
    expect(await importData(database.em, data, '20')).toMatchObject({ changed: true, added: 3 });
  });
});
