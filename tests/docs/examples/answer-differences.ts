import { isDeepStrictEqual } from 'node:util';
import { isObject } from '#schema/shared/is-object.ts';

/** No more characters of a value than this are shown. */
const SHOWN = 160;

/**
 * What is different between two answers, a line for each place: `+` where something has come, `-` where something has
 * gone, `~` with what it was and what it is. A list is compared between what is the same at its two ends.
 */
export function answerDifferences(was: unknown, is: unknown, path = ''): string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) return inLists(was, is, path);
  if (isObject(was) && isObject(is)) return inObjects(was, is, path);
  return [`~ ${path}: ${shown(was)} → ${shown(is)}`];
}

function inObjects(was: Record<string, unknown>, is: Record<string, unknown>, path: string): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
    const place = path === '' ? key : `${path}.${key}`;
    return at(place, Object.hasOwn(was, key) ? [was[key]] : [], Object.hasOwn(is, key) ? [is[key]] : []);
  });
}

function inLists(was: readonly unknown[], is: readonly unknown[], path: string): string[] {
  const start = sameAtStart(was, is);
  const end = sameAtStart(was.slice(start).reverse(), is.slice(start).reverse());
  const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) =>
    at(`${path}[${start + index}]`, gone.slice(index, index + 1), come.slice(index, index + 1)),
  ).flat();
}

/** What is different at a place where either side holds one value or none. */
function at(place: string, was: readonly unknown[], is: readonly unknown[]): string[] {
  if (was.length > 0 && is.length > 0) return answerDifferences(was[0], is[0], place);
  return [...was.map((value) => `- ${place}: ${shown(value)}`), ...is.map((value) => `+ ${place}: ${shown(value)}`)];
}

function sameAtStart(one: readonly unknown[], other: readonly unknown[]): number {
  const length = Math.min(one.length, other.length);
  const first = one.findIndex((value, index) => index >= length || !isDeepStrictEqual(value, other[index]));
  return first < 0 ? length : first;
}

function shown(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
}
