import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData } from 'node:worker_threads';
import { BUILT_CODE, type BuiltCode } from './built-code.ts';

const PROCESS = fileURLToPath(new URL('./build-code-process.ts', import.meta.url));

/**
 * Sees to it that the next start loads built code, where this one was to (load-built.ts) and there was none: builds it in a process of
 * its own, which ends with the hub. Where it cannot be built or written nothing is said, and sources are loaded as before.
 */
export async function keepBuilt(): Promise<void> {
  const code = getEnvironmentData(BUILT_CODE) as BuiltCode | undefined;
  if (!code || code.files) return;
  await once(fork(PROCESS, { execArgv: [], stdio: 'ignore' }), 'close');
}
