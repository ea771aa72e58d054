import { expect } from 'vitest';
import type { Answer } from './test-hub.ts';

/** Expects an answer to show nothing of how the hub is built inside: no stack, no file, no SQL. */
export function showsNoInsides(answer: Answer): void {
  const said = JSON.stringify(answer).replaceAll('\\"', '"');
  expect(said).not.toMatch(/\\n\s+at |stacktrace|\.[mc]?[jt]s\b|node_modules|relation "|select .* from/i);
}
