import { composeSupergraph, type Subgraph } from '#schema/contract/compose-supergraph.ts';
import { addressesOf, secretsOf } from '#schema/settings/foreign-counties.ts';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import type { ExpectedSubgraph } from '../engine/gateway-subgraph.ts';
import { lackedBy } from '../engine/lacked-by.ts';
import { askSdl } from './ask-sdl.ts';
import { remoteSubgraphs } from './remote-subgraphs.ts';
import { toldLacks } from './told-lacks.ts';

/** The supergraph of this version's contract, with the addresses that are known. */
export function composeContract(
  expected: readonly ExpectedSubgraph[],
  settings: Pick<Settings, 'subgraphs' | 'counties'>,
): string {
  const addresses = addressesOf(settings);
  return composeSupergraph(
    expected.map(({ name, sdl }) => {
      const url = addresses[name];
      return { name, sdl, ...(url === undefined ? {} : { url }) };
    }),
  );
}

/** A supergraph for any router, and the counties that it is without, each with what it lacks of the contract. */
export interface ComposedRunning {
  supergraph: string;
  leftOut: { name: string; lacks: string[] }[];
}

/**
 * The supergraph of what the subgraphs run with, for routers that ask a county for all that is published: without those
 * that lack some of the contract, which `expectedWithout` gives for the others. Throws COUNTY_UNAVAILABLE that names each
 * that does not say what it runs with, and COMPOSITION_FAILED that names each that does not fit.
 */
export async function composeRunning(
  expectedWithout: (leftOut: readonly string[]) => Promise<readonly ExpectedSubgraph[]>,
  settings: Settings,
): Promise<ComposedRunning> {
  const { countyDeadline } = settings;
  const secretFor = secretsOf(settings);
  const remote = remoteSubgraphs(await expectedWithout([]), addressesOf(settings), secretFor);
  const asked = await Promise.allSettled(
    remote.map(({ name, url }) => askSdl(url, signedFetch(name, secretFor(name)), countyDeadline)),
  );
  const silent = asked.flatMap((result, index) =>
    result.status === 'rejected' ? [`${remote[index]?.name}: ${reasonOf(result.reason)}`] : [],
  );
  if (silent.length > 0) throw new HubError('COUNTY_UNAVAILABLE', silent.join('\n'));
  const running = remote.map((subgraph, index) => {
    const result = asked[index];
    return { ...subgraph, running: result?.status === 'fulfilled' ? result.value : subgraph.sdl };
  });
  const lagging = running.filter((subgraph) => lackedBy(subgraph).size > 0);
  const behind = lagging.find(({ county }) => !county);
  if (behind)
    throw new HubError(
      'COMPOSITION_FAILED',
      `${behind.name}: lacks of this version’s contract: ${toldLacks(behind).join(', ')}; expected all of it, as what it lacks would be lacking for every county`,
    );
  const leftOut = lagging.map((subgraph) => ({ name: subgraph.name, lacks: toldLacks(subgraph) }));
  const contracts = await expectedWithout(leftOut.map(({ name }) => name));
  const taken = contracts.map(({ name, sdl: contract, county }): Subgraph => {
    const found = running.find((subgraph) => subgraph.name === name);
    // The comparison knows every county of the hub; it is composed with those that are there.
    const sdl = county || leftOut.length === 0 ? (found?.running ?? contract) : contract;
    return { name, sdl, contract, ...(found ? { url: found.url } : {}) };
  });
  return { supergraph: composeNaming(taken), leftOut };
}

/** Composes subgraphs. Throws COMPOSITION_FAILED that names each without whose own SDL the others compose. */
function composeNaming(subgraphs: readonly Subgraph[]): string {
  try {
    return composeSupergraph(subgraphs);
  } catch (error) {
    const culprits = subgraphs.filter(({ name }) => composes(subgraphs.map((one) => asContracted(one, name))));
    if (culprits.length === 0 || !(error instanceof HubError)) throw error;
    const names = culprits.map(({ name }) => name).join(', ');
    throw new HubError(error.code, `${names}: what it has beyond the contract does not compose: ${error.message}`);
  }
}

function asContracted(subgraph: Subgraph, name: string): Subgraph {
  return subgraph.name === name ? { ...subgraph, sdl: subgraph.contract ?? subgraph.sdl } : subgraph;
}

function composes(subgraphs: readonly Subgraph[]): boolean {
  try {
    composeSupergraph(subgraphs);
    return true;
  } catch {
    return false;
  }
}
