import { limits } from '#schema/shared/limits.ts';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import type { Calls } from '../calls/create-calls.ts';
import { type CountyAsker, countyAsker } from '../engine/ask-counties.ts';
import { type AskHub, hubAsker } from '../engine/ask-hub.ts';
import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import type { AnswerStore } from './answer-store.ts';
import { type KeptAnswers, keepAnswers } from './keep-answers.ts';
import { keepingHub, type NotingFetch } from './keeping-hub.ts';
import { knownAsker } from './known-asker.ts';
import { noteProcesses } from './note-processes.ts';
import { createStandings } from './standings.ts';

export interface WholeAnswersOptions {
  subgraphs: readonly GatewaySubgraph[];
  calls: Calls;
  fetchFrom: ((name: string) => Fetch) | undefined;
  /** Where answers are kept; nowhere when left out. */
  store: AnswerStore | undefined;
  /** Milliseconds for which a revision may be another than was seen; by the limits when left out. */
  bound?: number | undefined;
  /** Milliseconds that pass. */
  clock?: (() => number) | undefined;
}

/** How a gateway asks, where whole answers are kept and where they are not. */
export interface WholeAnswers {
  /** Answers over HTTP; `null` where none are kept. */
  kept: KeptAnswers | null;
  /** Asks counties. */
  asker: CountyAsker;
  /** Fetches from subgraphs. */
  fetchFrom: ((name: string) => Fetch) | undefined;
  /** Asks the hub by its public schema from within. */
  hub(fetch: NotingFetch): AskHub;
}

/** Keeps whole answers of a gateway, what pages and reports ask from within among them, and knows the revisions of the counties for all. */
export function keepWholeAnswers({ store, subgraphs, calls, ...options }: WholeAnswersOptions): WholeAnswers {
  if (!store) {
    const { fetchFrom } = options;
    return {
      kept: null,
      asker: countyAsker({ subgraphs, calls, fetchFrom }),
      fetchFrom,
      hub: (fetch) => hubAsker(fetch),
    };
  }
  const processes = noteProcesses(options.fetchFrom ?? (() => fetch));
  const { fetchFrom } = processes;
  const asker = countyAsker({ subgraphs, calls, fetchFrom });
  const { bound = limits.revisionAge, clock } = options;
  const standings = createStandings({
    subgraphs,
    asker,
    calls,
    processes,
    fetchFrom,
    bound,
    ...(clock ? { clock } : {}),
  });
  const kept = keepAnswers(store, standings);
  return { kept, asker: knownAsker(asker, standings), fetchFrom, hub: (fetch) => keepingHub(fetch, kept) };
}
