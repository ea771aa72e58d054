import { GRAPHIQL, REPORTS } from '#schema/shared/endpoint.ts';
import type { Settings } from '../schema/settings/settings.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import type { Log } from '../schema/shared/log.ts';
import { checkAddress, listen } from '../subgraphs/serving/listen.ts';
import { surviveUnhandled } from '../subgraphs/serving/survive.ts';
import { untilStopped } from '../subgraphs/serving/until-stopped.ts';
import { type Subgraphs, startSubgraphs } from '../subgraphs/start-subgraphs.ts';
import { logPublishing } from './catalogue/publishing.ts';
import { createGateway } from './create-gateway.ts';
import { PUBLIC_HEADERS } from './door/public-headers.ts';
import { createReachability } from './engine/reachability.ts';
import { prepareGraphiql } from './graphiql/create-graphiql.ts';
import { exampleQueries } from './trusted-documents/example-queries.ts';

/** Runs the whole hub in this process until it is stopped. */
export async function startAll(settings: Settings, log: Log): Promise<void> {
  const began = performance.now();
  log('hub.starting', { dataDir: settings.dataDir });
  await checkAddress(settings);
  surviveUnhandled(log);
  const hub = await startSubgraphs({ settings, log });
  const { gateway, server } = await serve(hub, settings, log).catch(async (error: unknown) => {
    await hub.close();
    throw error;
  });
  untilStopped(log, async () => {
    await server.close();
    await gateway.dispose();
    await hub.close();
  });
  log('hub.ready', { tookMs: Math.round(performance.now() - began) });
  logPublishing(settings, log);
  log('pages.listening', { url: `${server.url}/` });
  log('listening', { url: `${server.url}${ENDPOINT}` });
  log('reports.listening', { url: `${server.url}${REPORTS}` });
  log('graphiql.listening', { url: `${server.url}${GRAPHIQL}`, example: exampleQueries()[0]?.query ?? '' });
  void prepareGraphiql(log);
}

async function serve({ subgraphs, problems: countyProblems }: Subgraphs, settings: Settings, log: Log) {
  log('supergraph.composing', {});
  const { countyDeadline, requestDeadline } = settings;
  const { called, problems } = createReachability(log);
  const gateway = createGateway({
    subgraphs,
    countyDeadline,
    requestDeadline,
    toldOutside: settings,
    onCalled: called,
    log,
    readiness: async () => ({ name: 'hub', ready: true, problems: [...problems(), ...(await countyProblems())] }),
  });
  await gateway.getSchema();
  return { gateway, server: await listen(gateway, settings, PUBLIC_HEADERS) };
}
