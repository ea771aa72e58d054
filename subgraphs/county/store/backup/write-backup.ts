import { createWriteStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { writeWhole } from '#schema/shared/write-to.ts';
import { LATEST_MIGRATION, TABLES } from './backup-format.ts';

/** So many rows stand on a line. */
const ROWS_IN_A_LINE = 500;

/**
 * Writes all that a county's database holds, history included, to one file, as of one moment, while others read and
 * write. The file is created whole. Works from either kind of database, and goes back into either. Returns the
 * number of rows. Throws INVALID_SETTING where there is such a file, FILE_UNWRITABLE where it cannot be written.
 */
export async function writeBackup(em: SqlEntityManager, county: string, file: string): Promise<number> {
  if (existsSync(file)) throw new HubError('INVALID_SETTING', `${file} is there already; expected a file that is not`);
  const tx = em.fork();
  await tx.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  try {
    let rowsInAll = 0;
    async function* lines(): AsyncGenerator<string> {
      const at = new Date().toISOString();
      yield lineOf({ backupOf: 'county-agreements-hub', county, migration: LATEST_MIGRATION, at });
      for (const table of TABLES) {
        for await (const rows of rowsOf(tx, table)) {
          rowsInAll += rows.length;
          yield lineOf({ table, rows });
        }
      }
      yield lineOf({ rowsInAll });
    }
    await writeWhole(file, (aside) => pipeline(Readable.from(lines()), createGzip(), createWriteStream(aside)));
    return rowsInAll;
  } finally {
    // The connection may be what failed; the error that says so is the one to tell.
    await tx.rollback().catch(() => {});
  }
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** The rows of a table, some at a time. */
async function* rowsOf(tx: SqlEntityManager, table: string): AsyncGenerator<object[]> {
  await tx.execute(`declare backup cursor for select to_jsonb(t) as row from ${table} as t`);
  for (;;) {
    const found = await tx.execute<{ row: object }[]>(`fetch ${ROWS_IN_A_LINE} from backup`);
    if (found.length === 0) break;
    yield found.map(({ row }) => row);
  }
  await tx.execute('close backup');
}
