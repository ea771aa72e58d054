import { countyNames } from '#schema/contract/county-sdl.ts';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import { type CountyProcess, startCountyProcess } from './county-process.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { asking, send, signedFor } from './passed.ts';

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

export interface ChaosCountiesOptions {
  counties: readonly DiscoveredCounty[];
  /** The folder of the project that has them. */
  project: string;
  secret: string;
  /** The folder of the embedded databases. */
  data: string;
  /** The address of a new database on a server; `null` for one that is embedded. */
  databaseOf(slug: string, place: number): string | null;
  /** Told what ends something that was started. */
  onStarted(end: () => Promise<void>): void;
}

/** Counties that are started at once. */
const AT_ONCE = 3;

/** Starts counties as processes, each behind a proxy that knows the next one too. */
export async function startChaosCounties(options: ChaosCountiesOptions): Promise<ChaosCounty[]> {
  const { counties, secret, onStarted } = options;
  const started: { slug: string; url: string; process: CountyProcess; postgresql: boolean }[] = [];
  const queue = [...counties.entries()];

  async function startInTurn(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [place, { slug }] = next;
      const database = options.databaseOf(slug, place);
      const environment = {
        HUB_SECRET: secret,
        DATA_DIR: options.data,
        ...(database ? { DATABASE_URL: database } : {}),
      };
      const process = await startCountyProcess(slug, environment, options.project);
      onStarted(process.end);
      started[place] = { slug, url: process.url, process, postgresql: database !== null };
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, startInTurn));
  return Promise.all(
    started.map(async ({ slug, url, ...rest }, place): Promise<ChaosCounty> => {
      const other = started[(place + 1) % started.length] ?? { slug, url };
      const proxy = await startFaultProxy({ secret, county: { slug, url }, other });
      onStarted(proxy.close);
      return {
        ...{ slug, proxy, ...rest },
        code: counties[place]?.code ?? '',
        root: countyNames(slug).rootField,
        async ask(query) {
          const { body } = await send(url, signedFor(slug, secret, asking(query)));
          return JSON.parse(body.toString('utf8')).data;
        },
      };
    }),
  );
}
