import type { SecretFor } from '#schema/settings/foreign-counties.ts';
import { isElsewhere } from '#schema/settings/loopback.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { ContractedSubgraph, ExpectedSubgraph } from '../engine/gateway-subgraph.ts';

/** A subgraph in another process: where it is called, and the SDL that this version of the contract gives it. */
export interface RemoteSubgraph extends ContractedSubgraph {
  url: string;
}

/**
 * The subgraphs of the hub at their addresses. Throws INVALID_SETTING that names every one without an address, every
 * address that nobody asked for, and those beyond this machine that would be asked without a signature.
 */
export function remoteSubgraphs(
  expected: readonly ExpectedSubgraph[],
  addresses: Readonly<Record<string, string>>,
  secretFor: SecretFor,
): RemoteSubgraph[] {
  const names = expected.map(({ name }) => name);
  const missing = names.filter((name) => addresses[name] === undefined);
  const unknown = Object.keys(addresses).filter((name) => !names.includes(name));
  const open = Object.entries(addresses).filter(([name, url]) => secretFor(name) === undefined && isElsewhere(url));
  const wrong = [
    ...missing.map((name) => `${name} has no address; expected ${name}=url in HUB_SUBGRAPHS`),
    ...unknown.map((name) => `${name} is no subgraph of this hub; expected one of ${names.join(', ')}`),
    ...open.map(
      ([name]) =>
        `${name} is on another machine and would be asked without a signature; expected HUB_SECRET, HUB_SECRET_FILE or, for a foreign county, a secret of its own`,
    ),
  ];
  if (wrong.length > 0) throw new HubError('INVALID_SETTING', wrong.join('\n'));
  return expected.map((subgraph) => ({
    ...subgraph,
    contract: subgraph.sdl,
    url: addresses[subgraph.name] as string,
  }));
}
