import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '#schema/shared/limits.ts';
import { type MadeProjectOptions, madeProject } from '#tests/support/made/made-project.ts';
import { findPostgresql, startPostgresql } from '#tests/support/postgresql-server.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { type ChaosCounty, startChaosCounties } from './chaos-county.ts';

const SECRET = 'a secret that the gateway and the counties share';

/** A gateway over counties as processes, each behind a proxy that can do anything to what it says. */
export interface ChaosHub {
  /** Where it answers, and where its process can be looked into. */
  url: string;
  inspector: string;
  counties: readonly ChaosCounty[];
  /** Processes that ended though nobody ended them. */
  deaths(): string[];
  close(): Promise<void>;
}

/** Starts everything; every other county is on PostgreSQL where there is one. */
export async function startChaosHub(options: MadeProjectOptions): Promise<ChaosHub> {
  const ends: (() => Promise<void> | void)[] = [];
  const onStarted = (end: () => Promise<void> | void) => void ends.push(end);
  async function close(): Promise<void> {
    while (ends.length > 0) await ends.pop()?.();
  }

  try {
    const project = madeProject(options);
    onStarted(project.remove);
    const data = mkdtempSync(join(tmpdir(), 'chaos-'));
    onStarted(() => rmSync(data, { recursive: true, force: true }));
    const programs = findPostgresql();
    const server = programs ? await startPostgresql(programs) : null;
    if (server) onStarted(server.stop);
    const counties = await startChaosCounties({
      ...{ counties: project.counties, project: project.root, secret: SECRET, data, onStarted },
      databaseOf: (slug, place) => (place % 2 === 1 && server ? server.createDatabase(slug) : null),
    });

    const comparison = runProcess(['comparison'], { HUB_SECRET: SECRET }, project.root);
    onStarted(comparison.stop);
    const addresses = [
      ...counties.map(({ slug, proxy }) => `${slug}=${proxy.url}`),
      `comparison=${await comparison.url}`,
    ];
    const gateway = runProcess(['gateway'], environmentOf(addresses), project.root);
    onStarted(gateway.stop);
    const deaths: string[] = [];
    for (const [name, running] of Object.entries({ comparison, gateway })) watch(name, running, deaths);
    return {
      url: new URL(await gateway.url).origin,
      inspector: /^Debugger listening on (\S+)$/m.exec(gateway.err())?.[1] ?? '',
      counties,
      deaths: () => [...deaths, ...counties.flatMap(({ process }) => process.deaths)],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a gateway is told, with the deadlines that it has where nobody sets them. */
function environmentOf(addresses: readonly string[]): Record<string, string> {
  return {
    HUB_SECRET: SECRET,
    HUB_SUBGRAPHS: addresses.join(),
    HUB_COUNTY_DEADLINE: String(limits.countyDeadline),
    HUB_REQUEST_DEADLINE: String(limits.requestDeadline),
    NODE_OPTIONS: '--inspect=127.0.0.1:0',
  };
}

function watch(name: string, { ended, out, err }: RunningProcess, deaths: string[]): void {
  ended.then(({ code, signal }) => deaths.push(`${name} ended with ${code ?? signal}: ${out()}${err()}`));
}
