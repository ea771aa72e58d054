// Composes subgraphs in a thread of its own. Started by compose-apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { composeSupergraph, type Subgraph } from '#schema/contract/compose-supergraph.ts';
import { wronglyShared } from '#schema/contract/lint.ts';
import { parseSdl } from '#schema/contract/parse-sdl.ts';
import type { CompositionResult } from './composition-result.ts';

const subgraphs = workerData as readonly Subgraph[];
parentPort?.postMessage(composed());

function composed(): CompositionResult {
  try {
    const wrong = subgraphs.flatMap(({ sdl }) => wronglyShared(parseSdl(sdl)));
    return wrong.length > 0 ? { why: wrong.join('; ') } : { supergraph: composeSupergraph(subgraphs) };
  } catch (error) {
    return { why: error instanceof Error ? error.message.replaceAll(/\s*\n[- ]*/g, ' ') : String(error) };
  }
}
