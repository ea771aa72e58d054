import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A hub in a process of its own, as `npm start` runs it. */
export interface SpawnedHub {
  process: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Waits until it prints something that matches. */
  prints(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Waits until it has ended; its exit code. */
  ended: Promise<number | null>;
}

/** An empty folder that no other test uses. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hub-'));
}

/** Starts a hub with these settings. */
export function spawnHub(settings: Record<string, string>): SpawnedHub {
  const child = spawn(process.execPath, ['gateway/main.ts'], { cwd: ROOT, env: { ...process.env, ...settings } });
  let printed = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      for (const watch of watchers) watch();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    process: child,
    output: () => printed,
    ended,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          const match = pattern.exec(printed);
          if (!match) return;
          watchers.delete(watch);
          resolve(match);
        };
        watchers.add(watch);
        watch();
        void ended.then(() => reject(new Error(`the hub ended without printing ${pattern}: ${printed}`)));
      }),
  };
}
