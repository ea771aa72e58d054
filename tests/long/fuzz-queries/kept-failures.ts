import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MadeQuery } from './made-query.ts';

/** A query that was answered wrongly, reduced, and the counties that were silent. */
export interface KeptFailure extends MadeQuery {
  silent: readonly string[];
}

/** Where failures are kept, beside the project’s own data. */
const FOLDER = new URL('../../../.data/fuzz-queries/', import.meta.url);

/** The failures of earlier runs over a hub of the same kind, by the names of their files. */
export function keptFailures(hub: string): Map<string, KeptFailure> {
  if (!existsSync(FOLDER)) return new Map();
  const names = readdirSync(FOLDER).filter((name) => name.startsWith(`${hub}-`));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))]));
}

/** Keeps a failure until it is answered rightly. Returns its path. */
export function keepFailure(hub: string, seed: number, failure: KeptFailure): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${hub}-${seed}.json`, FOLDER);
  writeFileSync(file, `${JSON.stringify(failure, null, 2)}\n`);
  return fileURLToPath(file);
}

/** Forgets a failure that is none any more. */
export function forgetFailure(name: string): void {
  rmSync(new URL(name, FOLDER));
}
