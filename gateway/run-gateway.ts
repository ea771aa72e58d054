import { REPORTS } from '#schema/shared/endpoint.ts';
import { addressesOf, secretsOf } from '../schema/settings/foreign-counties.ts';
import type { Settings } from '../schema/settings/settings.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import type { Log } from '../schema/shared/log.ts';
import { checkAddress } from '../subgraphs/serving/listen.ts';
import { signedFetch } from '../subgraphs/serving/sign-fetch.ts';
import { surviveUnhandled } from '../subgraphs/serving/survive.ts';
import { untilStopped } from '../subgraphs/serving/until-stopped.ts';
import { logPublishing } from './catalogue/publishing.ts';
import { fileSource } from './composition/file-source.ts';
import { remoteSubgraphs } from './composition/remote-subgraphs.ts';
import type { SupergraphSource } from './composition/source.ts';
import { subgraphsSource } from './composition/subgraphs-source.ts';
import type { ExpectedSubgraph } from './engine/gateway-subgraph.ts';
import { createReachability, type Reachability } from './engine/reachability.ts';
import { prepareGraphiql } from './graphiql/create-graphiql.ts';
import { watchHub } from './metrics/watch-hub.ts';
import { serveGateway } from './serve-gateway.ts';

/** Runs the gateway to the hub's subgraphs, in other processes, until it is stopped. */
export async function runGateway(expected: readonly ExpectedSubgraph[], settings: Settings, given: Log): Promise<void> {
  const watch = await watchHub(settings, given);
  const { log } = watch;
  await checkAddress(settings);
  surviveUnhandled(log);
  const reachability = createReachability(log);
  const source = await sourceOf(expected, settings, reachability, log);
  await source.look();
  const server = await serveGateway({ name: 'gateway', source, settings, watch, reachability });
  untilStopped(log, async () => {
    await server.close();
    await watch.tracing.stop();
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
  const { supergraph, countyDeadline: deadline } = settings;
  const secretFor = secretsOf(settings);
  if (supergraph !== undefined) return fileSource(supergraph, { expected, secretFor, log });
  const remote = remoteSubgraphs(expected, addressesOf(settings), secretFor);
  const fetchFrom = (name: string) => signedFetch(name, secretFor(name));
  return subgraphsSource(remote, { fetchFrom, deadline, onCalled: called, log });
}
