import { generatedSupergraph } from '#schema/contract/generated-supergraph.ts';
import { GRAPHIQL, REPORTS } from '#schema/shared/endpoint.ts';
import type { Settings } from '../schema/settings/settings.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import type { Log } from '../schema/shared/log.ts';
import { checkAddress, listen } from '../subgraphs/serving/listen.ts';
import { surviveUnhandled } from '../subgraphs/serving/survive.ts';
import { untilStopped } from '../subgraphs/serving/until-stopped.ts';
import { type Subgraphs, startSubgraphs } from '../subgraphs/start-subgraphs.ts';
import { keepBuilt } from './built-code/keep-built.ts';
import { logPublishing } from './catalogue/publishing.ts';
import { createSpending } from './cost/spending.ts';
import { createGateway } from './create-gateway.ts';
import { createAdmission } from './door/admission.ts';
import { PUBLIC_HEADERS } from './door/public-headers.ts';
import { countyAsker } from './engine/ask-counties.ts';
import { createReachability } from './engine/reachability.ts';
import { prepareGraphiql } from './graphiql/create-graphiql.ts';
import { answerStoreOf } from './kept-answers/answer-store.ts';
import { type HubWatch, watchHub } from './metrics/watch-hub.ts';
import { exampleQueries } from './trusted-documents/example-queries.ts';

/** Runs the whole hub in this process until it is stopped. */
export async function startAll(settings: Settings, given: Log): Promise<void> {
  const began = performance.now();
  const watch = await watchHub(settings, given);
  const { log } = watch;
  log('hub.starting', { dataDir: settings.dataDir });
  await checkAddress(settings);
  surviveUnhandled(log);
  const hub = await startSubgraphs({ settings, log });
  const { gateway, server, inside } = await serve(hub, settings, watch).catch(async (error: unknown) => {
    await hub.close();
    throw error;
  });
  untilStopped(log, async () => {
    await server.close();
    await inside?.close();
    await gateway.dispose();
    await hub.close();
    await watch.tracing.stop();
  });
  log('hub.ready', { tookMs: Math.round(performance.now() - began) });
  logPublishing(settings, log);
  log('pages.listening', { url: `${server.url}/` });
  log('listening', { url: `${server.url}${ENDPOINT}` });
  log('reports.listening', { url: `${server.url}${REPORTS}` });
  log('graphiql.listening', { url: `${server.url}${GRAPHIQL}`, example: exampleQueries()[0]?.query ?? '' });
  void prepareGraphiql(log).then(keepBuilt);
}

async function serve({ subgraphs, problems: countyProblems }: Subgraphs, settings: Settings, watch: HubWatch) {
  const { log } = watch;
  log('supergraph.composing', {});
  const { countyDeadline, requestDeadline } = settings;
  const reachability = createReachability(log);
  const admission = createAdmission();
  const calls = watch.callsFor({ deadline: countyDeadline }, reachability);
  const store = answerStoreOf(settings);
  const gateway = createGateway({
    subgraphs,
    supergraph: generatedSupergraph(subgraphs),
    admission,
    calls,
    spending: createSpending(settings),
    store,
    requestDeadline,
    toldOutside: settings,
    onAnswered: watch.answered,
    tracer: watch.tracing.tracer,
    log,
    readiness: async () => ({
      name: 'hub',
      ready: true,
      problems: [...reachability.problems(), ...(await countyProblems())],
    }),
  });
  await gateway.getSchema();
  const asker = countyAsker({ subgraphs, calls });
  const inside = await watch.open({ admission, calls, store, asker: () => asker, readiness: gateway.readiness });
  const server = await listen(gateway, settings, PUBLIC_HEADERS).catch(async (error: unknown) => {
    await inside?.close();
    throw error;
  });
  return { gateway, inside, server };
}
