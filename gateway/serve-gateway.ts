import { setTimeout as sleep } from 'node:timers/promises';
import { secretsOf } from '../schema/settings/foreign-counties.ts';
import type { Settings } from '../schema/settings/settings.ts';
import type { Log } from '../schema/shared/log.ts';
import { type Listening, listen } from '../subgraphs/serving/listen.ts';
import { signedFetch } from '../subgraphs/serving/sign-fetch.ts';
import type { SupergraphSource } from './composition/source.ts';
import { createSpending } from './cost/spending.ts';
import { createGateway } from './create-gateway.ts';
import { createAdmission } from './door/admission.ts';
import { PUBLIC_HEADERS } from './door/public-headers.ts';
import { countyAsker } from './engine/ask-counties.ts';
import type { Gateway } from './engine/public-gateway.ts';
import type { Reachability } from './engine/reachability.ts';
import { createSwitching, type Switching } from './engine/switch-gateways.ts';
import { answerStoreOf } from './kept-answers/answer-store.ts';
import type { HubWatch } from './metrics/watch-hub.ts';

export interface ServedGateway {
  /** What this process calls itself. */
  name: string;
  source: SupergraphSource;
  settings: Settings;
  watch: HubWatch;
  reachability: Reachability;
  /** What is not well beside what the source and the ways to subgraphs tell. */
  problems?(): Promise<string[]>;
}

/** Serves a gateway over the newest supergraph of a source, and goes over to every new one, until it is closed. */
export async function serveGateway({
  name,
  source,
  settings,
  watch,
  reachability,
  problems = async () => [],
}: ServedGateway): Promise<Listening> {
  const { log } = watch;
  const { requestDeadline } = settings;
  const secretFor = secretsOf(settings);
  const fetchFrom = (subgraph: string) => signedFetch(subgraph, secretFor(subgraph));
  const calls = watch.callsFor({ deadline: settings.countyDeadline }, reachability);
  const admission = createAdmission();
  const store = answerStoreOf(settings);
  const spending = createSpending(settings);

  /** A gateway that is ready: nobody waits for it to read the supergraph. */
  async function build(): Promise<Gateway> {
    const gateway = createGateway({
      subgraphs: source.subgraphs(),
      supergraph: source.supergraph(),
      ...{ fetchFrom, admission, calls, spending, store, requestDeadline, log },
      onAnswered: watch.answered,
      tracer: watch.tracing.tracer,
      toldOutside: settings,
      readiness: async () => ({
        ...{ name, ready: true },
        problems: [...source.problems(), ...reachability.problems(), ...(await problems())],
        ...source.state(),
      }),
    });
    await gateway.getSchema();
    return gateway;
  }

  const switching = createSwitching(await build());
  const asker = () => countyAsker({ subgraphs: source.subgraphs(), calls, fetchFrom });
  const inside = await watch.open({ admission, calls, store, asker, readiness: switching.readiness });
  const server = await listen(switching.handler, settings, PUBLIC_HEADERS).catch(async (error: unknown) => {
    await inside?.close();
    throw error;
  });
  const stopped = new AbortController();
  const every = settings.pollInterval * 1_000;
  void keepLooking(source, { build, switching, every, signal: stopped.signal, log });
  return {
    url: server.url,
    async close() {
      stopped.abort();
      await server.close();
      await inside?.close();
      await switching.close();
    },
  };
}

interface Looking {
  build(): Promise<Gateway>;
  switching: Switching;
  /** Milliseconds. */
  every: number;
  signal: AbortSignal;
  log: Log;
}

/** Switches to every new supergraph until it is stopped. One that no gateway can be built over is logged. */
async function keepLooking(source: SupergraphSource, { build, switching, every, signal, log }: Looking): Promise<void> {
  while (!signal.aborted) {
    await sleep(every, undefined, { signal }).catch(() => {});
    try {
      if (signal.aborted || !(await source.look())) continue;
      switching.switchTo(await build());
      log('supergraph.changed', {});
    } catch (error) {
      log('supergraph.refused', { reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
