import { execFileSync } from 'node:child_process';

/** What git answers, in a folder. Throws an error with what it says where it refuses. */
export type Git = (...args: string[]) => string;

/** Runs git in a folder. */
export function gitIn(folder: string): Git {
  return (...args) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
}
