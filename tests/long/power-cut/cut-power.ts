import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#subgraphs/county/store/database/orm.ts';
import { digestsHeld } from '#tests/long/crash/held-state.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { runPhase, WORK_PHASES, type WorkPhase } from './phases.ts';
import { ShadowDisk } from './shadow-disk.ts';
import { type Synced, watchSyncs } from './watch-syncs.ts';

/** When power is cut: before something of a phase is synced or renamed, counted from 0, or after the phase where it has fewer. */
export interface Cut {
  phase: WorkPhase;
  before: number;
  /** Where chance decides what of that which was not synced is left, too; without it, nothing is. */
  seed?: number;
}

/** What a power cut left, and what was promised until then. */
export interface Left {
  cut: string;
  /** The folder of the database in what was left. */
  path: string;
  /** So many revisions were acknowledged. */
  acknowledged: number;
}

/** A fault by its name: of each sync, whether it is as if it had not been asked for. */
export type Faults = Readonly<Record<string, (what: Synced) => boolean>>;

/** Where a database lies on the disk that is watched: in a folder that is not there yet either. */
const DATABASE = join('data', 'dalarna');

/** When faults are looked for: the log has another name by then. */
const FAULTS_AFTER: WorkPhase = 'attaching';

/** Faults that must not go unnoticed, of which each is enough to lose what was acknowledged. */
export const FAULTS: Faults = {
  'the log is not synced, as by the engine’s fdatasync': ({ path, folder }) => !folder && path.includes('/pg_wal/'),
  'no folder of it is synced once it is open': ({ path, folder }) => folder && path.startsWith('data/dalarna/'),
  'the folder that it lies in is not synced': ({ path }) => path === 'data',
  'a folder that is new with it is not synced': ({ path }) => path === '',
  'its first files are not synced': ({ path, folder }) => !folder && path.startsWith('data/dalarna.creating/'),
  'the folders of a new one are not synced': ({ path, folder }) => folder && path.startsWith('data/dalarna.creating'),
  'what tells where the log begins is not synced': ({ path }) => path.endsWith('/pg_control'),
  'tables are not synced': ({ path, folder }) => !folder && path.startsWith('data/dalarna/base/'),
};

/**
 * Makes a database in a new folder, does with it what there is to do, and keeps what each cut of power leaves, and each fault, in a
 * folder of its own in `base`. Returns it with digests of all revisions as they should be, and the database’s folder, closed.
 */
export async function cutPower(
  base: string,
  cuts: readonly Cut[],
  faults: Faults = {},
): Promise<{ left: Left[]; faulty: Map<string, Left>; held: string[]; path: string }> {
  const root = join(base, 'disk');
  mkdirSync(root);
  const path = join(root, DATABASE);
  const disk = new ShadowDisk(root);
  const faultyDisks = Object.entries(faults).map(([name, ignores]) => [name, new ShadowDisk(root, ignores)] as const);
  const left: Left[] = [];
  const faulty = new Map<string, Left>();
  let acknowledged = 0;
  let count = 0;
  let waiting: readonly Cut[] = [];
  let copies = 0;

  function keep(from: ShadowDisk, cut: string, seed?: number): Left {
    const to = join(base, `left-${++copies}`);
    from.copyTo(to, seed === undefined ? undefined : randomFrom(seed));
    return { cut, path: join(to, DATABASE), acknowledged };
  }
  function take(due: (cut: Cut) => boolean): void {
    for (const cut of waiting.filter(due)) left.push(keep(disk, JSON.stringify(cut), cut.seed));
    waiting = waiting.filter((cut) => !due(cut));
  }

  const stop = await watchSyncs(root, {
    before() {
      take(({ before }) => before === count);
      count++;
    },
    synced(what) {
      for (const each of [disk, ...faultyDisks.map(([, faultyDisk]) => faultyDisk)]) each.synced(what);
    },
  });
  try {
    let database: Database | null = null;
    for (const phase of WORK_PHASES) {
      count = 0;
      waiting = cuts.filter((cut) => cut.phase === phase);
      database = await runPhase(phase, path, database, () => acknowledged++);
      take(() => true);
      if (phase === FAULTS_AFTER)
        for (const [name, faultyDisk] of faultyDisks) faulty.set(name, keep(faultyDisk, name));
    }
    const held = database ? await digestsHeld(database) : [];
    await database?.close();
    return { left, faulty, held, path };
  } finally {
    stop();
  }
}
