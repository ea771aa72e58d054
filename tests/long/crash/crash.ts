import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';

const CHILD = fileURLToPath(new URL('./import-forever.ts', import.meta.url));

/** What a process says when the time begins to count. */
const LINES = { start: '', import: 'held ', imported: 'imported' } as const;

/** What a process said of the states that it found, before it was killed; `null` where it was killed earlier. */
export interface Crashed {
  held: number[] | null;
}

/**
 * Starts a process that imports, and kills it so many milliseconds after it began: with `start` after it was started,
 * with `import` after it began to import, with `imported` after a first import was done. Throws where the process ends by itself, which is when the database does not
 * open or holds what it should not.
 */
export async function crash(
  storage: Storage,
  expected: readonly string[],
  { since, after }: { since: keyof typeof LINES; after: number },
): Promise<Crashed> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify({ storage, expected })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  child.stdout.on('data', (chunk) => {
    out += chunk;
    child.emit('said');
  });
  for (const line = LINES[since]; !out.includes(line); ) {
    const more = await Promise.race([once(child, 'said'), ended]);
    if (!Array.isArray(more)) break;
  }
  await Promise.race([sleep(after), ended]);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`the process ended by itself:\n${out}${err}`);
  const found = /^held (.*)$/m.exec(out)?.[1];
  return { held: found === undefined ? null : JSON.parse(found) };
}

/** Whether what is held now goes on from what was held before: nothing that was kept is gone. */
export function continuesFrom(before: readonly number[], now: readonly number[]): boolean {
  return before.every((state, index) => now[index] === state) && now.every((state, index) => state === index % 2);
}
