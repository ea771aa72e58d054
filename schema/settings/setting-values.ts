import { z } from 'zod';
import { ENDPOINT } from '../shared/endpoint.ts';

/** Shorter secrets could be guessed from a signature. */
const SECRET_CHARACTERS = 32;

/** A whole number between two others, as a number or as text. */
export function wholeNumber(least: number, most: number, what: string) {
  const expected = `${what}, ${least}–${most}`;
  const digits = z.string().regex(/^\d+$/).transform(Number);
  return z.union([z.int(), digits], expected).refine((value) => value >= least && value <= most, expected);
}

/** Milliseconds, at most an hour. */
export function milliseconds() {
  return wholeNumber(1, 3_600_000, 'milliseconds');
}

/** Text that is not empty. */
export function nonEmpty(what: string) {
  return z.string(what).min(1, what);
}

/** One of some words. */
export function choice<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return z.enum(words, words.join(' or '));
}

/** What signatures are made with. */
export function secret() {
  const expected = `at least ${SECRET_CHARACTERS} characters`;
  return z.string(expected).min(SECRET_CHARACTERS, expected);
}

/** The address of a PostgreSQL database, in which `{county}` may stand. */
export function databaseAddress() {
  const expected = 'an address such as postgresql://user:password@host:5432/agreements_{county}';
  return z.string(expected).refine((value) => /^postgres(ql)?:$/.test(urlOf(value)?.protocol ?? ''), expected);
}

/** Addresses of subgraphs by name, as an object or as text of the form `name=url,name=url`. */
export function addresses() {
  const expected = 'name=url,name=url with addresses such as http://127.0.0.1:4020';
  const listed = z
    .string()
    .regex(/^[^=,]+=[^,]+(,[^=,]+=[^,]+)*$/)
    .transform((value) => Object.fromEntries(value.split(',').map((entry) => divided(entry.trim()))));
  return z
    .union([z.record(z.string(), z.string()), listed], expected)
    .refine((value) => Object.values(value).every(isWebAddress), expected)
    .transform((value) => Object.fromEntries(Object.entries(value).map(([name, url]) => [name, endpointOf(url)])));
}

function divided(entry: string): [string, string] {
  const at = entry.indexOf('=');
  return [entry.slice(0, at), entry.slice(at + 1)];
}

/** Where a subgraph answers, also where its address names no path. */
export function endpointOf(address: string): string {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = ENDPOINT;
  return url.href;
}

/** Whether something can be asked over HTTP. */
export function isWebAddress(address: string): boolean {
  return /^https?:$/.test(urlOf(address)?.protocol ?? '');
}

function urlOf(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}
