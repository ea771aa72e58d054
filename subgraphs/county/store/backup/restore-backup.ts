import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { z } from 'zod';
import { HubError } from '#schema/shared/errors.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { firstLine, outageOf } from '../database/explain-failure.ts';
import { footer, header, LATEST_MIGRATION, TABLES, tableRows } from './backup-format.ts';

/**
 * Brings a backup back into an empty database, in one transaction: all or nothing. Returns the number of tableRows. Throws
 * DATA_UNREADABLE for a file that is no whole backup of this county and version, DATA_IN_USE for a database that holds
 * something.
 */
export async function restoreBackup(em: SqlEntityManager, county: string, file: string): Promise<number> {
  const tx = em.fork();
  await tx.begin();
  try {
    await refuseHeld(tx, county);
    const restored = await restore(tx, county, file);
    await tx.commit();
    return restored;
  } catch (error) {
    await tx.rollback().catch(() => {});
    throw error instanceof HubError || outageOf(error) !== null ? error : unreadable(file, error);
  }
}

async function refuseHeld(tx: SqlEntityManager, county: string): Promise<void> {
  await tx.execute('lock table revision in share row exclusive mode');
  const held = await tx.execute('select from revision limit 1');
  if (held.length > 0)
    throw new HubError('DATA_IN_USE', `the database of ${county} holds data; a backup goes back into an empty one`);
}

async function restore(tx: SqlEntityManager, county: string, file: string): Promise<number> {
  const lines = linesOf(file);
  const first = (await lines.next()).value;
  checkHeader(read(header, first, file), county, file);
  let restored = 0;
  for await (const line of lines) {
    const end = footer.safeParse(line);
    if (end.success) {
      if (end.data.rowsInAll === restored) return restored;
      break;
    }
    const { table, rows: found } = read(tableRows, line, file);
    if (!TABLES.includes(table)) throw new HubError('DATA_UNREADABLE', `${file}: there is no table "${table}" here`);
    await tx.execute(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ?::jsonb)`, [
      JSON.stringify(found),
    ]);
    restored += found.length;
  }
  throw new HubError('DATA_UNREADABLE', `${file} ends too early; expected a whole backup`);
}

async function* linesOf(file: string): AsyncGenerator<unknown> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  for await (const line of createInterface({ input: unzipped })) yield parseJson(line);
}

function read<Schema extends z.ZodType>(schema: Schema, line: unknown, file: string): z.output<Schema> {
  const result = schema.safeParse(line);
  if (result.success) return result.data;
  throw new HubError('DATA_UNREADABLE', `${file} is no backup of this hub; expected a file that "hub backup" wrote`);
}

function checkHeader({ county: of, migration }: z.output<typeof header>, county: string, file: string): void {
  if (of !== county) throw new HubError('DATA_UNREADABLE', `${file} is a backup of ${of}; expected one of ${county}`);
  if (migration !== LATEST_MIGRATION)
    throw new HubError(
      'DATA_UNREADABLE',
      `${file} was made at "${migration}", and this version is at "${LATEST_MIGRATION}"; restore it with the version that made it, then migrate`,
    );
}

function unreadable(file: string, error: unknown): HubError {
  return new HubError('DATA_UNREADABLE', `${file} cannot be restored: ${firstLine((error as Error).message)}`);
}
