import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';
import { STATES } from '#tests/long/crash/held-state.ts';
import { importData } from '#tests/support/import-data.ts';
import { readKnown } from '#tests/support/read-known.ts';

const [FIRST, SECOND] = STATES;

/** What changes a database; each has work to do in one that holds the first state, or nothing, as `into` says. */
export const CHANGING = [
  {
    name: 'An import',
    into: 'held',
    run: ({ unhurried }: Database) => unhurried((em) => importData(em, SECOND, '20')),
  },
  {
    name: 'Attaching a text',
    into: 'held',
    run: ({ unhurried }: Database) => unhurried((em) => attachTexts(em, [text()])),
  },
  {
    name: 'Restoring a backup',
    into: 'empty',
    run: ({ unhurried }: Database, backup: string) => unhurried((em) => restoreBackup(em, 'dalarna', backup)),
  },
] as const;

/** What reads a database and writes what it holds to a new place on a disk. */
export const WRITING = [
  { name: 'A backup', run: ({ unhurried }: Database, to: string) => unhurried((em) => writeBackup(em, 'dalarna', to)) },
  {
    name: 'An export',
    run: ({ unhurried }: Database, to: string) => unhurried(async (em) => exportSeeds(await readKnown({ em }), to)),
  },
] as const;

/** Brings the first state in. */
export async function fill({ em }: Database): Promise<void> {
  await importData(em, FIRST, '20');
}

/** Makes a file again that holds a backup of the database. */
export async function backUp({ em }: Database, file: string): Promise<string> {
  rmSync(file, { force: true });
  await writeBackup(em, 'dalarna', file);
  return file;
}

/** A text that does not get much smaller when it is compressed. */
function text() {
  const words = Array.from({ length: 10_000 }, (_, index) => createHash('md5').update(`${index}`).digest('hex'));
  const lines = Array.from({ length: 100 }, (_, index) => words.slice(index * 100, (index + 1) * 100).join(' '));
  return {
    document: 'paper',
    fileName: 'paper.txt',
    format: 'TEXT' as const,
    sha256: '0'.repeat(64),
    lines,
    notes: [],
  };
}
