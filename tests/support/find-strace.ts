import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { findProgram } from './find-program.ts';

/** strace, where it is in the path and may watch processes here; `null` otherwise. */
export function findStrace(environment: NodeJS.ProcessEnv): string | null {
  const program = findProgram(['strace'], environment);
  return program && spawnSync(program, ['-o', devNull, 'true']).status === 0 ? program : null;
}
