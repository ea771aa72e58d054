import { setTimeout as sleep } from 'node:timers/promises';
import { REPORTS } from '#schema/shared/endpoint.ts';
import type { Settings } from '../schema/settings/settings.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import type { Log } from '../schema/shared/log.ts';
import { checkAddress, listen } from '../subgraphs/serving/listen.ts';
import { signedFetch } from '../subgraphs/serving/sign-fetch.ts';
import { surviveUnhandled } from '../subgraphs/serving/survive.ts';
import { untilStopped } from '../subgraphs/serving/until-stopped.ts';
import type { Tracer } from '../subgraphs/tracing/span.ts';
import type { Calls } from './calls/create-calls.ts';
import { logPublishing } from './catalogue/publishing.ts';
import { fileSource } from './composition/file-source.ts';
import { remoteSubgraphs } from './composition/remote-subgraphs.ts';
import type { SupergraphSource } from './composition/source.ts';
import { subgraphsSource } from './composition/subgraphs-source.ts';
import { createSpending, type Spending } from './cost/spending.ts';
import { createGateway } from './create-gateway.ts';
import { type Admission, createAdmission } from './door/admission.ts';
import { PUBLIC_HEADERS } from './door/public-headers.ts';
import { countyAsker } from './engine/ask-counties.ts';
import type { ExpectedSubgraph } from './engine/gateway-subgraph.ts';
import type { Gateway } from './engine/public-gateway.ts';
import { createReachability, type Reachability } from './engine/reachability.ts';
import { createSwitching, type Switching } from './engine/switch-gateways.ts';
import { prepareGraphiql } from './graphiql/create-graphiql.ts';
import { type AnswerStore, answerStoreOf } from './kept-answers/answer-store.ts';
import { type HubWatch, watchHub } from './metrics/watch-hub.ts';

/** Runs the gateway to the hub's subgraphs, in other processes, until it is stopped. */
export async function runGateway(expected: readonly ExpectedSubgraph[], settings: Settings, given: Log): Promise<void> {
  const watch = await watchHub(settings, given);
  const { log, tracing } = watch;
  const { tracer } = tracing;
  await checkAddress(settings);
  surviveUnhandled(log);
  const reachability = createReachability(log);
  const source = await sourceOf(expected, settings, reachability, log);
  await source.look();
  const calls = watch.callsFor({ deadline: settings.countyDeadline }, reachability);
  const admission = createAdmission();
  const store = answerStoreOf(settings);
  const kept = { admission, calls, spending: createSpending(settings), store, onAnswered: watch.answered, tracer, log };
  const build = () => gatewayOf(source, settings, { ...kept, reachability });
  const switching = createSwitching(await build());
  const fetchFrom = (name: string) => signedFetch(name, settings.secret);
  const asker = () => countyAsker({ subgraphs: source.subgraphs(), calls, fetchFrom });
  const inside = await watch.open({ admission, calls, store, asker, readiness: switching.readiness });
  const server = await listen(switching.handler, settings, PUBLIC_HEADERS).catch(async (error: unknown) => {
    await inside?.close();
    throw error;
  });
  const stopped = new AbortController();
  void keepLooking(source, { build, switching, every: settings.pollInterval * 1_000, signal: stopped.signal, log });
  untilStopped(log, async () => {
    stopped.abort();
    await server.close();
    await inside?.close();
    await switching.close();
    await tracing.stop();
  });
  log('gateway.ready', { subgraphs: source.subgraphs().map(({ name }) => name) });
  logPublishing(settings, log);
  log('pages.listening', { url: `${server.url}/` });
  log('listening', { url: `${server.url}${ENDPOINT}` });
  log('reports.listening', { url: `${server.url}${REPORTS}` });
  void prepareGraphiql(log);
}

async function sourceOf(
  expected: readonly ExpectedSubgraph[],
  settings: Settings,
  { called }: Reachability,
  log: Log,
): Promise<SupergraphSource> {
  const { secret, supergraph, subgraphs, countyDeadline: deadline } = settings;
  if (supergraph !== undefined) return fileSource(supergraph, { expected, secret, log });
  const remote = remoteSubgraphs(expected, subgraphs, secret);
  return subgraphsSource(remote, { fetchFrom: (name) => signedFetch(name, secret), deadline, onCalled: called, log });
}

/** What stays while one gateway takes over from another. */
interface Kept {
  admission: Admission;
  calls: Calls;
  spending: Spending;
  store: AnswerStore | undefined;
  onAnswered: HubWatch['answered'];
  tracer: Tracer | null;
  log: Log;
}

/** A gateway over the newest supergraph. It is ready: nobody waits for it to read the supergraph. */
async function gatewayOf(
  source: SupergraphSource,
  settings: Settings,
  { reachability, ...kept }: Kept & { reachability: Reachability },
): Promise<Gateway> {
  const { secret, requestDeadline } = settings;
  const gateway = createGateway({
    subgraphs: source.subgraphs(),
    supergraph: source.supergraph(),
    fetchFrom: (name) => signedFetch(name, secret),
    ...kept,
    readiness: () => ({
      name: 'gateway',
      ready: true,
      problems: [...source.problems(), ...reachability.problems()],
      ...source.state(),
    }),
    requestDeadline,
    toldOutside: settings,
  });
  await gateway.getSchema();
  return gateway;
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
