import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeProject } from '#tests/support/made/made-project.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { BASE, copyOfCommit, seedsWriterOf } from './base-tree.ts';
import type { BenchServer } from './bench-server.ts';
import { databaseOf, databasesOf, fillCounties, SEEDED } from './fill-counties.ts';
import { RIVALS, type Rival, type StartedRival, startRival } from './rival.ts';
import { type RivalGround, rivalStarts } from './start-rivals.ts';

/** Counties with the same data for all rivals, and how rivals are started over them. */
export interface BenchWorld {
  /** The first of its counties. */
  slug: string;
  /** Ids of all instruments. */
  ids: readonly string[];
  /** Starts a process of the hub over the data; with no kept answers, unless settings are given. */
  hub: RivalGround['hub'];
  /** Starts some of the rivals, by their names in `RIVALS`. */
  rivals(...wanted: (keyof typeof RIVALS)[]): Promise<Rival[]>;
  close(): Promise<void>;
}

export interface WorldOptions {
  counties: number;
  agreements: number;
  facts: number;
  /** Tells its databases from those of another world on the same server; nothing where there is one. */
  mark?: string;
}

/** No kept answers: every answer is worked out. A hub that keeps none does not know the setting, and takes no notice. */
const CACHES_OFF = { HUB_KEPT_ANSWERS: '0' };

/** Makes counties on the server: imported by the hub before, copied for this hub, which brings the tables up to date. */
export async function startWorld(
  server: BenchServer,
  { counties, agreements, facts, mark = '' }: WorldOptions,
  say: (what: string) => void,
): Promise<BenchWorld> {
  const [ours, earlier] = [`hub${mark}`, `base${mark}`];
  const made = { counties, facts, agreements: Math.min(SEEDED, agreements) };
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const project = madeProject(made);
  const earlierHub = copyOfCommit(BASE);
  const before = madeProject(made, earlierHub, await seedsWriterOf(earlierHub));
  const started: Pick<StartedRival, 'stop'>[] = [];

  async function close(): Promise<void> {
    await Promise.all(started.map(({ stop }) => stop()));
    before.remove();
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  }

  async function run(root: string, kind: string, args: readonly string[], settings: Record<string, string>) {
    const environment = { DATA_DIR: folder, NODE_ENV: 'production', DATABASE_URL: databasesOf(server, kind) };
    const running: RunningProcess = runProcess(args, { ...environment, ...settings }, root);
    started.push(running);
    await running.url;
    return running;
  }

  const ground: RivalGround = {
    ...{ server, folder, earlier, project, together: `limit${mark}` },
    hub: (args, settings = CACHES_OFF) => run(project.root, ours, args, settings),
    before: (args) => run(before.root, earlier, args, {}),
    async program(file, ...args) {
      const rival = await startRival(file, ...args);
      started.push(rival);
      return { url: rival.url, pids: [rival.pid] };
    },
  };
  const starts = rivalStarts(ground);
  try {
    say(`${counties} counties of ${agreements} agreements are made`);
    await fillCounties(server, before, earlier, agreements);
    const ids: string[] = [];
    for (const { slug } of project.counties) {
      await server.create(databaseOf(ours, slug), databaseOf(earlier, slug));
      const held = await server.run<{ id: string }>(databaseOf(ours, slug), 'select id from instrument order by id');
      ids.push(...held.map(({ id }) => id));
    }
    return {
      ...{ slug: project.counties[0]?.slug ?? '', ids, hub: ground.hub, close },
      async rivals(...wanted) {
        const rivals: Rival[] = [];
        for (const one of wanted) {
          say(`${RIVALS[one]} is started`);
          rivals.push({ name: RIVALS[one], ...(await starts[one]()) });
        }
        return rivals;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
