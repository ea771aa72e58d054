import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { limits } from '#schema/shared/limits.ts';
import { madeProject } from '#tests/support/made/made-project.ts';
import { findPostgresql, startPostgresql } from '#tests/support/postgresql-server.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { type CountyProcess, startCountyProcess } from './county-process.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { asking, send, signedFor } from './passed.ts';

const SECRET = 'a secret that the gateway and the counties share';

/** A county of the hub, with what stands before it. */
export interface ChaosCounty {
  slug: string;
  code: string;
  /** The field of its own data. */
  root: string;
  postgresql: boolean;
  process: CountyProcess;
  proxy: FaultProxy;
  /** Asks the county itself, past its proxy; its data. */
  ask(query: string): Promise<unknown>;
}

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

export interface ChaosHubOptions {
  counties: number;
  /** Instruments of each, and facts of each of those. */
  agreements: number;
  facts: number;
}

/** Counties that are started at once. */
const AT_ONCE = 3;

/** Starts everything; every other county is on PostgreSQL where there is one. */
export async function startChaosHub(options: ChaosHubOptions): Promise<ChaosHub> {
  const project = madeProject(options);
  const data = mkdtempSync(join(tmpdir(), 'chaos-'));
  const programs = findPostgresql();
  const server = programs ? await startPostgresql(programs) : null;
  const closing: (() => Promise<unknown> | unknown)[] = [
    () => project.remove(),
    () => rmSync(data, { recursive: true, force: true }),
    () => server?.stop(),
  ];
  const close = async () => {
    while (closing.length > 0) await closing.pop()?.();
  };

  function environmentOf(slug: string, place: number): Record<string, string> {
    const url = place % 2 === 1 ? server?.createDatabase(slug) : undefined;
    return { HUB_SECRET: SECRET, DATA_DIR: data, ...(url ? { DATABASE_URL: url } : {}) };
  }

  try {
    const processes: CountyProcess[] = [];
    const queue = project.counties.map(({ slug }, place) => ({ slug, place }));
    const starting = Array.from({ length: AT_ONCE }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { slug, place } = next;
        const process = await startCountyProcess(slug, environmentOf(slug, place), project.root);
        processes[place] = process;
        closing.push(async () => {
          process.signal('SIGCONT');
          await process.stop();
        });
      }
    });
    await Promise.all(starting);

    const places = project.counties.map(({ slug }, place) => ({ slug, url: (processes[place] as CountyProcess).url }));
    const counties = await Promise.all(
      project.counties.map(async ({ slug, code }, place): Promise<ChaosCounty> => {
        const [county, other] = [places[place], places[(place + 1) % places.length]] as [Place, Place];
        const proxy = await startFaultProxy({ secret: SECRET, county, other });
        closing.push(() => proxy.close());
        return {
          slug,
          code,
          root: countyNames(slug).rootField,
          postgresql: server !== null && place % 2 === 1,
          process: processes[place] as CountyProcess,
          proxy,
          async ask(query) {
            const { body } = await send(county.url, signedFor(slug, SECRET, asking(query)));
            return JSON.parse(body.toString('utf8')).data;
          },
        };
      }),
    );

    const comparison = runProcess(['comparison'], { HUB_SECRET: SECRET }, project.root);
    closing.push(() => comparison.stop());
    const addresses = [
      ...counties.map(({ slug, proxy }) => `${slug}=${proxy.url}`),
      `comparison=${await comparison.url}`,
    ];
    const gateway = runProcess(
      ['gateway'],
      {
        HUB_SECRET: SECRET,
        HUB_SUBGRAPHS: addresses.join(),
        NODE_OPTIONS: '--inspect=127.0.0.1:0',
        HUB_COUNTY_DEADLINE: String(limits.countyDeadline),
        HUB_REQUEST_DEADLINE: String(limits.requestDeadline),
      },
      project.root,
    );
    closing.push(() => gateway.stop());
    const deaths: string[] = [];
    for (const [name, running] of Object.entries({ comparison, gateway })) watch(name, running, deaths);
    return {
      url: new URL(await gateway.url).origin,
      inspector: /^Debugger listening on (\S+)$/m.exec(gateway.err())?.[1] ?? '',
      counties,
      deaths: () => [...deaths, ...processes.flatMap((each) => each.deaths)],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Place {
  slug: string;
  url: string;
}

function watch(name: string, { ended, out, err }: RunningProcess, deaths: string[]): void {
  ended.then(({ code, signal }) => deaths.push(`${name} ended with ${code ?? signal}: ${out()}${err()}`));
}
