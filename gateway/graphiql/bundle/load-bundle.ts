import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '#schema/shared/log.ts';
import { buildApart } from './build-apart.ts';
import { bundleKey } from './bundle-key.ts';
import type { Bundle } from './graphiql-bundle.ts';
import { keepBundle, readBundle } from './keep-bundle.ts';

/** Where bundles are kept: in the folder of the project, as they are made of its files. */
const KEPT = fileURLToPath(new URL('../../../.compiled/graphiql/', import.meta.url));

export interface LoadBundleOptions {
  log: Log;
  /** Where bundles are kept; in the folder of the project when left out. */
  kept?: string;
  /** Builds one; by esbuild, in a process of its own, when left out. */
  build?(): Promise<Bundle>;
}

/** The bundle of these sources: as it is kept, or else built and kept. `null` where it cannot be built; the log says why. */
export async function loadBundle({ log, kept = KEPT, build = buildApart }: LoadBundleOptions): Promise<Bundle | null> {
  const began = performance.now();
  try {
    const folder = join(kept, bundleKey());
    const held = await readBundle(folder);
    if (held) return held;
    const built = await build();
    await keepBundle(folder, built);
    log('graphiql.built', { tookMs: Math.round(performance.now() - began) });
    return built;
  } catch (error) {
    log('graphiql.unbuilt', { reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}
