import { isLoopback } from '#schema/settings/loopback.ts';
import type { Settings } from '#schema/settings/settings.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { startTracing } from '../tracing/start-tracing.ts';
import { subgraphHandler } from './http.ts';
import { checkAddress, listen } from './listen.ts';
import type { RunningSubgraph } from './serve-subgraph.ts';
import { surviveUnhandled } from './survive.ts';
import { untilStopped } from './until-stopped.ts';

/** Runs one subgraph in this process until it is stopped. Throws INVALID_SETTING when strangers could ask it. */
export async function runSubgraph(
  settings: Pick<Settings, 'host' | 'port' | 'secret' | 'stopDeadline' | 'traces'>,
  start: () => Promise<RunningSubgraph>,
  log: Log,
): Promise<void> {
  const { host, secret } = settings;
  if (secret === undefined && !isLoopback(host))
    throw new HubError(
      'INVALID_SETTING',
      `without a secret it would answer whoever reaches ${host}; expected HUB_SECRET or HUB_SECRET_FILE, or a HOST of this machine alone`,
    );
  await checkAddress(settings);
  surviveUnhandled(log);
  const { tracer, stop } = await startTracing(settings, log);
  const subgraph = await start();
  const server = await listen(subgraphHandler(subgraph, { secret, tracer, log }), settings);
  untilStopped(log, async () => {
    await server.close();
    await subgraph.close();
    await stop();
  });
  log('subgraph.ready', { subgraph: subgraph.name, signed: secret !== undefined });
  log('listening', { url: `${server.url}${ENDPOINT}` });
}
