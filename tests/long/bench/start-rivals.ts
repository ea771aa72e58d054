import { join } from 'node:path';
import type { MadeProject } from '#tests/support/made/made-project.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import type { BenchServer } from './bench-server.ts';
import { intoOneDatabase } from './one-database.ts';
import { pidOf, type RIVALS, type Rival } from './rival.ts';

/** What rivals stand on. */
export interface RivalGround {
  server: BenchServer;
  /** A folder for what they need. */
  folder: string;
  /** The copy of this hub with the counties. */
  project: MadeProject;
  /** The kind of databases that the hub before has, and the name of the one with all counties. */
  earlier: string;
  together: string;
  /** Starts a process of this hub, with settings. */
  hub(args: readonly string[], settings?: Record<string, string>): Promise<RunningProcess>;
  /** Starts a process of the hub before. */
  before(args: readonly string[]): Promise<RunningProcess>;
  /** Starts a program of rivals/. */
  program(file: string, ...args: string[]): Promise<Standing>;
}

type Standing = Omit<Rival, 'name'>;

/** How each rival is started. */
export function rivalStarts(ground: RivalGround): Record<keyof typeof RIVALS, () => Promise<Standing>> {
  const { server, project, earlier, together } = ground;
  let started: Promise<Apart> | undefined;
  const apart = () => {
    started ??= startApart(ground);
    return started;
  };
  return {
    hub: async () => standing(await ground.hub(['start'])),
    base: async () => standing(await ground.before(['start'])),
    async apart() {
      const { addresses, pids } = await apart();
      const { url, pids: own } = await standing(await ground.hub(['gateway', '--subgraphs', addresses]));
      return { url, pids: [...own, ...pids] };
    },
    async stock() {
      const { addresses, pids } = await apart();
      const { url, pids: own } = await ground.program('stock-gateway.ts', await composed(ground, addresses));
      return { url, pids: [...own, ...pids] };
    },
    async limit() {
      await intoOneDatabase(server, project.counties, earlier, together);
      return ground.program('one-statement.ts', server.address(together));
    },
  };
}

/** Subgraphs as processes of their own, for whoever asks them over HTTP. */
interface Apart {
  /** As the setting has them. */
  addresses: string;
  pids: number[];
}

async function startApart({ project, hub }: RivalGround): Promise<Apart> {
  const names = project.counties.map(({ slug }) => slug);
  const running = await Promise.all([...names.map((slug) => hub(['subgraph', slug])), hub(['comparison'])]);
  const urls = await Promise.all(running.map(({ url }) => url));
  const addresses = [...names, 'comparison'].map((name, place) => `${name}=${urls[place]}`).join();
  return { addresses, pids: running.map(pidOf) };
}

/** A file with the supergraph of this version's contract, by the subgraphs' addresses. */
async function composed({ folder, project }: RivalGround, addresses: string): Promise<string> {
  const file = join(folder, 'supergraph.graphql');
  const composing = runProcess(['compose', '--out', file, '--subgraphs', addresses], {}, project.root);
  const { code } = await composing.ended;
  if (code !== 0) throw new Error(`hub compose ended with ${code}: ${composing.err()}`);
  return file;
}

async function standing(running: RunningProcess): Promise<Standing> {
  return { url: await running.url, pids: [pidOf(running)] };
}
