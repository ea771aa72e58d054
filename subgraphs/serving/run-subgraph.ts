import { isLoopback } from '#schema/settings/loopback.ts';
import type { Settings } from '#schema/settings/settings.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';
import { subgraphHandler } from './http.ts';
import { checkAddress, listen } from './listen.ts';
import type { RunningSubgraph } from './subgraph.ts';
import { surviveUnhandled } from './survive.ts';
import { untilStopped } from './until-stopped.ts';

/** Runs one subgraph in this process until it is stopped. Throws INVALID_SETTING when strangers could ask it. */
export async function runSubgraph(
  settings: Pick<Settings, 'host' | 'port' | 'secret' | 'stopDeadline'>,
  start: (onUnexpected: (error: unknown) => void) => Promise<RunningSubgraph>,
  log: (line: string) => void,
): Promise<void> {
  const { host, secret } = settings;
  if (secret === undefined && !isLoopback(host))
    throw new HubError(
      'INVALID_SETTING',
      `without a secret it would answer whoever reaches ${host}; expected HUB_SECRET or HUB_SECRET_FILE, or a HOST of this machine alone`,
    );
  await checkAddress(settings);
  const onUnexpected = (error: unknown) => console.error(error);
  surviveUnhandled(onUnexpected);
  const subgraph = await start(onUnexpected);
  const server = await listen(subgraphHandler(subgraph, { secret, onUnexpected }), settings);
  untilStopped(log, async () => {
    await server.close();
    await subgraph.close();
  });
  const how = secret === undefined ? 'whoever asks on this machine' : 'who signs with the secret';
  log(`${subgraph.name}: ready, answers ${how}`);
  log(`GraphQL   ${server.url}${ENDPOINT}`);
}
