import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeProject } from '#tests/support/made/made-project.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { startBenchServer } from '../bench/bench-server.ts';
import { databasesOf, fillCounties } from '../bench/fill-counties.ts';

/** What a hub is started on. */
export interface StartedOn {
  /** The folder of the project. */
  root: string;
  settings: Record<string, string>;
  close(): Promise<void>;
}

/** The project's counties, on embedded databases that its first start makes. */
export async function onEmbedded(): Promise<StartedOn> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  return {
    root: ROOT,
    settings: { DATA_DIR: folder },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Agreements of a made-up county, and facts of each. */
const SIZE = { agreements: 20, facts: 20 };

/** So many made-up counties, in a copy of the project, that are brought in already, on a PostgreSQL as the tests find one. */
export async function onPostgresql(counties: number): Promise<StartedOn> {
  const server = await startBenchServer();
  const project = madeProject({ counties, ...SIZE });
  const on = {
    root: project.root,
    settings: { DATA_DIR: `${project.root}.data`, DATABASE_URL: databasesOf(server, 'start') },
    async close() {
      await server.stop();
      project.remove();
    },
  };
  try {
    cpSync(`${ROOT}package-lock.json`, `${project.root}package-lock.json`);
    await fillCounties(server, project, 'start', SIZE.agreements);
    return on;
  } catch (error) {
    await on.close();
    throw error;
  }
}
