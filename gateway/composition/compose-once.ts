import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import type { ExpectedSubgraph } from '../engine/gateway-subgraph.ts';
import { askSdl } from './ask-sdl.ts';
import { remoteSubgraphs } from './remote-subgraphs.ts';

/** The supergraph of this version's contract, with the addresses that are known. */
export function composeContract(
  expected: readonly ExpectedSubgraph[],
  { subgraphs: addresses }: Pick<Settings, 'subgraphs'>,
): string {
  return composeSupergraph(
    expected.map(({ name, sdl }) => {
      const url = addresses[name];
      return { name, sdl, ...(url === undefined ? {} : { url }) };
    }),
  );
}

/** The supergraph of what the subgraphs run with. Throws COUNTY_UNAVAILABLE that names each that does not say. */
export async function composeRunning(
  expected: readonly ExpectedSubgraph[],
  { subgraphs, secret, countyDeadline }: Settings,
): Promise<string> {
  const remote = remoteSubgraphs(expected, subgraphs, secret);
  const asked = await Promise.allSettled(
    remote.map(({ name, url }) => askSdl(url, signedFetch(name, secret), countyDeadline)),
  );
  const silent = asked.flatMap((result, index) =>
    result.status === 'rejected' ? [`${remote[index]?.name}: ${reasonOf(result.reason)}`] : [],
  );
  if (silent.length > 0) throw new HubError('COUNTY_UNAVAILABLE', silent.join('\n'));
  return composeSupergraph(
    remote.map((subgraph, index) => {
      const result = asked[index];
      return { ...subgraph, sdl: result?.status === 'fulfilled' ? result.value : subgraph.sdl };
    }),
  );
}
