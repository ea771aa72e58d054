import type { Log } from '#schema/shared/log.ts';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import type { ContractedSubgraph } from '../engine/gateway-subgraph.ts';
import { askSdl } from './ask-sdl.ts';
import { createLatest } from './latest.ts';
import type { SupergraphSource } from './source.ts';

export interface SubgraphsSourceOptions {
  fetchFrom(name: string): Fetch;
  /** Milliseconds for a subgraph to tell its SDL. */
  deadline: number;
  /** Called with what each question came to: why it failed, or `null`. */
  onCalled(name: string, problem: string | null): void;
  log: Log;
}

/**
 * The supergraph of what the subgraphs run with; of those that never answered yet, of what they should run with. Those of
 * this process have no address, and run with what they were made with.
 */
export async function subgraphsSource(
  subgraphs: readonly ContractedSubgraph[],
  { fetchFrom, deadline, onCalled, log }: SubgraphsSourceOptions,
): Promise<SupergraphSource> {
  const latest = await createLatest(subgraphs, log);

  async function askAll(): Promise<Map<string, string>> {
    const asked = subgraphs.map(async ({ name, url }): Promise<[string, string][]> => {
      if (url === undefined) return [];
      try {
        const sdl = await askSdl(url, fetchFrom(name), deadline);
        onCalled(name, null);
        return [[name, sdl]];
      } catch (error) {
        onCalled(name, reasonOf(error));
        return [];
      }
    });
    return new Map((await Promise.all(asked)).flat());
  }

  return {
    supergraph: latest.supergraph,
    subgraphs: latest.subgraphs,
    look: async () => latest.take(await askAll()),
    state: () => ({ subgraphs: latest.state() }),
    problems: () =>
      latest
        .state()
        .flatMap(({ name, refused, lacks }) => [
          ...(refused === null ? [] : [`${name}: its SDL does not compose: ${refused}`]),
          ...(lacks.length === 0 ? [] : [`${name}: lacks of this version’s contract: ${lacks.join(', ')}`]),
        ]),
  };
}
