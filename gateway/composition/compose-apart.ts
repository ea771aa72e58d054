import { Worker } from 'node:worker_threads';
import type { Subgraph } from '#schema/contract/compose-supergraph.ts';
import type { CompositionResult } from './composition-result.ts';

/**
 * Composes subgraphs whose SDL may be anything, and refuses what would compose but answer for one county with another's
 * rows. It takes seconds for many counties, so it runs in a thread, and requests do not wait for it.
 */
export function composeApart(subgraphs: readonly Subgraph[]): Promise<CompositionResult> {
  const plain = subgraphs.map(
    ({ name, url, sdl, contract }): Subgraph => ({
      name,
      sdl,
      ...(url === undefined ? {} : { url }),
      ...(contract === undefined ? {} : { contract }),
    }),
  );
  const worker = new Worker(new URL('./compose-thread.ts', import.meta.url), { workerData: plain });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that composes ended')));
  });
}
