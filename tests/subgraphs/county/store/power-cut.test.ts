import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInFolder } from '#subgraphs/county/store/database/pglite.ts';
import { SyncedNodeFS } from '#subgraphs/county/store/database/synced-node-fs.ts';
import { type Cut, cutPower, FAULTS, type Faults, type Left } from '#tests/long/power-cut/cut-power.ts';
import { watchSyncs } from '#tests/long/power-cut/watch-syncs.ts';
import { wrongWith } from '#tests/long/power-cut/wrong-with.ts';
import { findStrace } from '#tests/support/find-strace.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { replaceCall } from '#tests/support/replace-call.ts';
import { runToEnd } from '#tests/support/run-to-end.ts';

/** `npm run power-cuts` cuts at far more moments, of which this is the number of the first. */
const SEED = 4;
const chance = randomFrom(SEED);
/** Fewer than each of these phases syncs. */
const MOMENTS = 15;

const CUTS: readonly Cut[] = [
  { phase: 'creation', before: Number.POSITIVE_INFINITY },
  { phase: 'import', before: chance.below(MOMENTS), seed: SEED },
  { phase: 'checkpoint', before: chance.below(MOMENTS), seed: SEED },
  { phase: 'closing', before: chance.below(MOMENTS) },
];

/** The other faults are for `npm run power-cuts`. */
const FOUND_HERE: Faults = Object.fromEntries(Object.entries(FAULTS).slice(0, 2));

let base: string;
let cut: Awaited<ReturnType<typeof cutPower>>;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'power-cut-'));
  cut = await cutPower(base, CUTS, FOUND_HERE);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('A power cut leaves a database that opens with all that was acknowledged, and nothing half,', () => {
  it.each(CUTS.map((each, place) => [each.phase, place] as const))('during or after its %s', async (_, place) => {
    const left = cut.left[place] as Left;
    expect(await wrongWith(left, cut.held)).toBeNull();
  });
});

describe('It would not where', () => {
  it.each(Object.keys(FOUND_HERE))('%s', async (fault) => {
    const left = cut.faulty.get(fault) as Left;
    expect(await wrongWith(left, cut.held)).not.toBeNull();
  });
});

/** What a database syncs of its log when something is committed, and what at a checkpoint. */
async function syncedBy(database: PGlite): Promise<{ committing: string[]; checkpoint: string[] }> {
  const synced: string[] = [];
  const stop = await watchSyncs(cut.path, { before() {}, synced: ({ path }) => synced.push(path) });
  try {
    // What is open already was opened unwatched: another file of the log is begun.
    await database.exec('select pg_switch_wal(); create table if not exists engine (number int)');
    synced.length = 0;
    await database.exec('insert into engine values (1)');
    const committing = synced.splice(0);
    await database.exec('checkpoint');
    await database.close();
    return { committing, checkpoint: synced };
  } finally {
    stop();
  }
}

/** Each is a fault of the engine that docs/engine-faults.md tells. */
describe('The engine by itself still', () => {
  const startParams = PGlite.defaultStartParams.filter((param) => param !== '-F');

  it('syncs nothing at all in a folder', async () => {
    const database = await PGlite.create({ fs: new NodeFS(cut.path), startParams });
    expect(await syncedBy(database)).toEqual({ committing: [], checkpoint: [] });
  });

  it('syncs no commit by fdatasync, which it says is how it does', async () => {
    const database = await PGlite.create({ fs: new SyncedNodeFS(cut.path), startParams });
    const { rows } = await database.query('show wal_sync_method');
    expect(rows).toEqual([{ wal_sync_method: 'fdatasync' }]);
    const { committing, checkpoint } = await syncedBy(database);
    expect({ committing, control: checkpoint.includes('global/pg_control') }).toEqual({
      committing: [],
      control: true,
    });
  });
});

describe.skipIf(!findStrace(process.env))('The system is asked', () => {
  it('to sync the log when something is committed, and tables and the control file at a checkpoint', async () => {
    const trace = join(base, 'trace');
    const script = fileURLToPath(new URL('./commit-and-checkpoint.ts', import.meta.url));
    const calls = ['-f', '-y', '-o', trace, '-e', 'trace=fsync,fdatasync,mkdir,mkdirat'];
    const { code } = await runToEnd(findStrace(process.env) ?? '', [...calls, process.execPath, script, cut.path], {
      folder: base,
      environment: { PATH: process.env.PATH },
    });
    expect(code).toBe(0);
    const [, committed, checkpointed] = readFileSync(trace, 'utf8')
      .split(/mkdir.*\.(?:opened|committed|checkpointed)"/)
      .map((part) => [...part.matchAll(/f(?:data)?sync\(\d+<.*?\/dalarna\/(.*?)>/g)].map(([, path = '']) => path));
    expect(committed).toEqual([expect.stringMatching(/^pg_wal\/[0-9A-F]{24}$/)]);
    expect(checkpointed).toEqual(
      expect.arrayContaining([expect.stringMatching(/^base\/\d+\/\d+$/), 'pg_xact', 'global/pg_control']),
    );
  });
});

describe('Where the disk says that it could not sync', () => {
  it('nothing is acknowledged, then or later, until it is opened again', async () => {
    const database = await openInFolder(cut.path);
    await database.exec('create table if not exists refused (number int)');
    const restore = replaceCall(fs, 'fdatasyncSync', () => () => {
      throw Object.assign(new Error('EIO: no'), { code: 'EIO' });
    });
    try {
      await expect(database.exec('insert into refused values (1)')).rejects.toThrow(
        /the disk did not take what was written/,
      );
    } finally {
      restore();
    }
    await expect(database.exec('insert into refused values (2)')).rejects.toThrow();
    await database.close().catch(() => {});
    const again = await openInFolder(cut.path);
    // What was refused may be there, as after any answer that is lost on the way; what was never written is not.
    expect((await again.query('select from refused where number = 2')).rows).toEqual([]);
    await again.close();
  });
});
