import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './graphiql-bundle.ts';

const PROCESS = fileURLToPath(new URL('./build-process.ts', import.meta.url));

/**
 * Builds GraphiQL in a process of its own, so that the hub answers meanwhile; it ends with the hub, without a word. Throws
 * what that process said last where it gives no bundle.
 */
export async function buildApart(): Promise<Bundle> {
  const child = fork(PROCESS, { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    said += words;
  });
  let built: Bundle | undefined;
  child.once('message', (message) => {
    built = message as Bundle;
  });
  await once(child, 'close');
  if (!built) throw new Error(said.trim() || 'the process that builds it ended without a word');
  return built;
}
