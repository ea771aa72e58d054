import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadeProject, madeProject } from '#tests/support/made/made-project.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { BASE, copyOfCommit } from './base-tree.ts';
import type { BenchServer } from './bench-server.ts';
import { databaseOf, databasesOf, fillCounties, SEEDED } from './fill-counties.ts';
import { intoOneDatabase } from './one-database.ts';
import { pidOf, RIVALS, type Rival, startRival } from './rival.ts';

/** Counties with the same data for all rivals, and how rivals are started over them. */
export interface BenchWorld {
  /** The copy of this hub, and that of the one before, with the made-up counties. */
  project: MadeProject;
  /** The first of its counties. */
  slug: string;
  /** Ids of all instruments. */
  ids: readonly string[];
  /** Starts a process of the hub over the data, with settings that are not the same everywhere. */
  hub(args: readonly string[], environment?: Record<string, string>): Promise<RunningProcess>;
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
  options: WorldOptions,
  say: (what: string) => void,
): Promise<BenchWorld> {
  const ends: (() => Promise<void> | void)[] = [];
  const [ours, earlier, together] = ['hub', 'base', 'limit'].map((kind) => kind + (options.mark ?? '')) as [
    string,
    string,
    string,
  ];
  const databases = (kind: string) => project.counties.map(({ slug }) => databaseOf(kind, slug));
  const made = { ...options, agreements: Math.min(SEEDED, options.agreements) };
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const project = madeProject(made);
  const before = madeProject(made, copyOfCommit(BASE));
  ends.push(before.remove, project.remove, () => rmSync(folder, { recursive: true, force: true }));

  async function close(): Promise<void> {
    while (ends.length > 0) await ends.pop()?.();
  }

  async function start(root: string, args: readonly string[], environment: Record<string, string>) {
    const running = runProcess(args, { DATA_DIR: folder, NODE_ENV: 'production', ...environment }, root);
    ends.push(running.stop);
    await running.url;
    return running;
  }
  const ourData = { DATABASE_URL: databasesOf(server, ours) };
  const hub = (args: readonly string[], environment: Record<string, string> = CACHES_OFF) =>
    start(project.root, args, { ...ourData, ...environment });

  /** The subgraphs as processes, for whoever asks them over HTTP; started once. */
  let started: Promise<{ addresses: string; pids: number[] }> | undefined;
  async function startApart() {
    const names = project.counties.map(({ slug }) => slug);
    const running = await Promise.all([...names.map((slug) => hub(['subgraph', slug])), hub(['comparison'])]);
    const urls = await Promise.all(running.map(({ url }) => url));
    const addresses = [...names, 'comparison'].map((name, place) => `${name}=${urls[place]}`).join();
    return { addresses, pids: running.map(pidOf) };
  }
  const apart = () => {
    started ??= startApart();
    return started;
  };

  const starts: Record<keyof typeof RIVALS, () => Promise<Omit<Rival, 'name'>>> = {
    hub: async () => ofProcess(await hub(['start'])),
    base: async () => ofProcess(await start(before.root, ['start'], { DATABASE_URL: databasesOf(server, earlier) })),
    async apart() {
      const { addresses, pids } = await apart();
      const gateway = await hub(['gateway'], { ...CACHES_OFF, HUB_SUBGRAPHS: addresses });
      return { url: await gateway.url, pids: [pidOf(gateway), ...pids] };
    },
    async stock() {
      const { addresses, pids } = await apart();
      const file = join(folder, 'supergraph.graphql');
      const composing = runProcess(['compose', '--out', file], { HUB_SUBGRAPHS: addresses }, project.root);
      const { code } = await composing.ended;
      if (code !== 0) throw new Error(`hub compose ended with ${code}: ${composing.err()}`);
      const { url, pid, stop } = await startRival('stock-gateway.ts', file);
      ends.push(stop);
      return { url, pids: [pid, ...pids] };
    },
    async limit() {
      await intoOneDatabase(server, project.counties, earlier, together);
      const { url, pid, stop } = await startRival('one-statement.ts', server.address(together));
      ends.push(stop);
      return { url, pids: [pid] };
    },
  };

  try {
    say(`${options.counties} counties of ${options.agreements} agreements are made`);
    await fillCounties(server, before, earlier, options.agreements);
    for (const { slug } of project.counties) await server.create(databaseOf(ours, slug), databaseOf(earlier, slug));
    const held = await Promise.all(
      databases(earlier).map((name) => server.run<{ id: string }>(name, 'select id from instrument order by id')),
    );
    return {
      project,
      slug: project.counties[0]?.slug ?? '',
      ids: held.flat().map(({ id }) => id),
      hub,
      async rivals(...wanted) {
        const rivals: Rival[] = [];
        for (const one of wanted) {
          say(`${RIVALS[one]} is started`);
          rivals.push({ name: RIVALS[one], ...(await starts[one]()) });
        }
        return rivals;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ofProcess(running: RunningProcess): Promise<Omit<Rival, 'name'>> {
  return { url: await running.url, pids: [pidOf(running)] };
}
