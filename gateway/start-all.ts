import { GRAPHIQL, REPORTS } from '#schema/shared/endpoint.ts';
import { foreignCounties, secretsOf } from '../schema/settings/foreign-counties.ts';
import type { Settings } from '../schema/settings/settings.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import type { Log } from '../schema/shared/log.ts';
import { contractSubgraphs } from '../subgraphs/contract-subgraphs.ts';
import { checkAddress } from '../subgraphs/serving/listen.ts';
import { signedFetch } from '../subgraphs/serving/sign-fetch.ts';
import { surviveUnhandled } from '../subgraphs/serving/survive.ts';
import { untilStopped } from '../subgraphs/serving/until-stopped.ts';
import { type StartedSubgraph, startSubgraphs } from '../subgraphs/start-subgraphs.ts';
import { keepBuilt } from './built-code/keep-built.ts';
import { logPublishing } from './catalogue/publishing.ts';
import { remoteSubgraphs } from './composition/remote-subgraphs.ts';
import type { SupergraphSource } from './composition/source.ts';
import { sourceHere } from './composition/source-here.ts';
import { subgraphsSource } from './composition/subgraphs-source.ts';
import { createReachability, type Reachability } from './engine/reachability.ts';
import { prepareGraphiql } from './graphiql/create-graphiql.ts';
import { watchHub } from './metrics/watch-hub.ts';
import { serveGateway } from './serve-gateway.ts';
import { exampleQueries } from './trusted-documents/example-queries.ts';

/** Runs the whole hub in this process until it is stopped; foreign counties are asked where they are. */
export async function startAll(settings: Settings, given: Log): Promise<void> {
  const began = performance.now();
  const watch = await watchHub(settings, given);
  const { log } = watch;
  log('hub.starting', { dataDir: settings.dataDir });
  await checkAddress(settings);
  surviveUnhandled(log);
  const hub = await startSubgraphs({ settings, log });
  const reachability = createReachability(log);
  const { problems } = hub;
  const serve = async () => {
    log('supergraph.composing', {});
    const source = await sourceOf(hub.subgraphs, settings, reachability, log);
    return serveGateway({ name: 'hub', source, settings, watch, reachability, problems });
  };
  const server = await serve().catch(async (error: unknown) => {
    await hub.close();
    throw error;
  });
  untilStopped(log, async () => {
    await server.close();
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

async function sourceOf(
  here: readonly StartedSubgraph[],
  settings: Settings,
  { called }: Reachability,
  log: Log,
): Promise<SupergraphSource> {
  const foreign = foreignCounties(settings);
  if (foreign.length === 0) return sourceHere(here);
  const { countyDeadline: deadline } = settings;
  const secretFor = secretsOf(settings);
  const named = new Map(foreign.map(({ slug, url }) => [slug, url]));
  const expected = (await contractSubgraphs(foreign)).filter(({ name }) => named.has(name));
  const remote = remoteSubgraphs(expected, Object.fromEntries(named), secretFor);
  const all = [...here.map((subgraph) => ({ ...subgraph, contract: subgraph.sdl })), ...remote];
  const fetchFrom = (name: string) => signedFetch(name, secretFor(name));
  const source = await subgraphsSource(all, { fetchFrom, deadline, onCalled: called, log });
  await source.look();
  return source;
}
