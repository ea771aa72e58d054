import { cpus } from 'node:os';
import type { MadeProject } from '#tests/support/made/made-project.ts';
import { runToEnd } from '#tests/support/run-to-end.ts';
import type { BenchServer } from './bench-server.ts';
import { multiplyStatements } from './multiply-agreements.ts';

/** So many agreements of a county come by an import; more of them are copies of these. */
export const SEEDED = 100;

/** The name of a county's database among those of one kind. */
export function databaseOf(kind: string, slug: string): string {
  return `${kind}_${slug.replaceAll('-', '_')}`;
}

/** The address of the databases of one kind, as a hub is told it. */
export function databasesOf(server: BenchServer, kind: string): string {
  return server.address(`${kind}_{county}`);
}

/**
 * Makes a database for each county and brings its made-up seeds in, on request, so that no start looks at them again;
 * then copies of what they brought, up to so many agreements.
 */
export async function fillCounties(
  server: BenchServer,
  { root, counties }: MadeProject,
  kind: string,
  agreements: number,
): Promise<void> {
  const queue = [...counties];
  async function fillInTurn(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const name = databaseOf(kind, next.slug);
      await server.create(name);
      await importOf(root, next.slug, databasesOf(server, kind));
      await server.run(name, ...multiplyStatements(Math.min(SEEDED, agreements), agreements));
    }
  }
  await Promise.all(cpus().map(fillInTurn));
}

async function importOf(project: string, slug: string, databases: string): Promise<void> {
  const args = ['hub.ts', 'import', slug, '--database-url', databases, '--data-dir', `${project}.data`];
  const { code, out, err } = await runToEnd(process.execPath, args, { folder: project, environment: process.env });
  if (code !== 0) throw new Error(`hub import ${slug} ended with ${code}:\n${out}${err}`);
}
