import { expect } from 'vitest';
import type { Answer } from './test-hub.ts';

/** Expects an answer to show nothing of how the hub is built inside: no stack, no file, no SQL. */
export function showsNoInsides(answer: Answer): void {
  const said = JSON.stringify(answer).replaceAll('\\"', '"');
  expect(said).not.toMatch(/\\n\s+at |stacktrace|\.[mc]?[jt]s\b|node_modules|relation "|select .* from/i);
}

/** What a text shows of where the hub runs and of what. */
const PLACES =
  /\bat \S.*:\d+:\d+|stack|\/(?:work|srv|home|root|tmp)\/|file:|node_modules|\.[mc]?[jt]s\b|postgres|127\.0\.0\.1|localhost|::1|(?<!"):\d{4,5}\b|x-powered-by|^server:/im;

/** Expects bytes of an answer to tell no stack, no file, no address within and no version. */
export function showsNoPlaces(text: string): void {
  expect(text).not.toMatch(PLACES);
}
