import { foreignCounties } from '../schema/settings/foreign-counties.ts';
import type { Settings } from '../schema/settings/settings.ts';
import { limits } from '../schema/shared/limits.ts';
import type { Log } from '../schema/shared/log.ts';
import { COMPARISON, createComparison } from './comparison/create-comparison.ts';
import { discoverCounties } from './county/descriptors/discover.ts';
import { hubCounties } from './county/descriptors/hub-counties.ts';
import { lockData } from './county/store/database/data-lock.ts';
import { checkApart, storageOf } from './county/store/database/storage.ts';
import { startThread, type ThreadSubgraph } from './county/thread/start-thread.ts';
import type { RunningSubgraph } from './serving/serve-subgraph.ts';

export interface SubgraphsOptions {
  settings: Settings;
  log: Log;
}

/** A subgraph of this process. */
export interface StartedSubgraph extends RunningSubgraph {
  /** Whether it answers for a county. */
  county: boolean;
}

/** All subgraphs of the hub, in this process. */
export interface Subgraphs {
  /** The counties first, the comparison last. */
  subgraphs: StartedSubgraph[];
  /** What is not well with counties now, or why they cannot answer, each with whose it is. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Starts all subgraphs in this process: a thread and a database for each county of the hub's own, and the comparison
 * subgraph, which knows the foreign ones too.
 */
export async function startSubgraphs({ settings, log }: SubgraphsOptions): Promise<Subgraphs> {
  const counties = await discoverCounties();
  const all = await hubCounties(foreignCounties(settings));
  const slugs = counties.map((county) => county.slug);
  checkApart(settings, slugs);
  const unlock = settings.databaseUrl === undefined ? lockData(settings.dataDir, slugs) : () => {};
  const started: ThreadSubgraph[] = [];
  const close = async () => {
    await Promise.all(started.map((thread) => thread.close()));
    unlock();
  };
  try {
    log('counties.found', { counties: slugs });
    const results = await Promise.allSettled(
      slugs.map(async (slug) => {
        const thread = await startThread({
          slug,
          storage: storageOf(settings, slug),
          migrate: settings.migrate,
          keptRows: settings.keptRows,
          hangsAfter: Math.max(limits.requestDeadline, 2 * settings.statementTimeout),
          log,
        });
        started.push(thread);
        log('county.ready', { county: slug, ...thread.imported });
      }),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    const comparison = await createComparison(all, log);
    const subgraphs = [...started.map((thread) => ({ ...thread, county: true })), { ...comparison, county: false }];
    return {
      subgraphs: subgraphs.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name)),
      async problems() {
        const reasons = await Promise.all(
          started.map(async ({ name, unready, problem }) => [`${name}: `, await unready(), await problem()] as const),
        );
        return reasons.flatMap(([of, ...problems]) => problems.flatMap((one) => (one === null ? [] : [of + one])));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Counties first, so that the supergraph is the same whichever thread is ready first. */
function order({ name }: { name: string }): number {
  return name === COMPARISON ? 1 : 0;
}
