import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { digestsHeld } from '#tests/long/crash/held-state.ts';
import type { Left } from './cut-power.ts';
import { watchSyncs } from './watch-syncs.ts';

/**
 * What is wrong with what a power cut left, in words; `null` where it opens and holds all that was acknowledged, and nothing half. `held` are the
 * digests of all revisions as they should be.
 */
export async function wrongWith({ path, acknowledged }: Left, held: readonly string[]): Promise<string | null> {
  if (acknowledged > 0 && !existsSync(path)) return 'it is gone';
  let database: Database | null = null;
  // Nothing has to be on the disk of what is only looked at.
  const stop = await watchSyncs(dirname(path), { before() {}, synced() {} });
  try {
    database = await openDatabase({ kind: 'folder', path });
    const found = await digestsHeld(database);
    if (found.length < acknowledged) return `${acknowledged} revisions were acknowledged, ${found.length} are there`;
    const other = found.findIndex((digest, index) => digest !== held[index]);
    return other < 0 ? null : `revision ${other + 1} holds something else`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await database?.close().catch(() => {});
    stop();
  }
}
