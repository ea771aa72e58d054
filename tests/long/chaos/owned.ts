import { isDeepStrictEqual } from 'node:util';

/** What a county says in some place of an answer. */
export class Owned {
  readonly county: string;
  readonly value: unknown;

  constructor(county: string, value: unknown) {
    this.county = county;
    this.value = value;
  }
}

/** JSON, in which what belongs to a county says whose it is. */
export type Expected = Owned | string | number | boolean | null | Expected[] | { [name: string]: Expected };

/**
 * Where an answer is otherwise than expected. Where a county is named as missing, null may stand for anything that it
 * says, and nothing else may.
 */
export function differences(expected: Expected, given: unknown, missing: ReadonlySet<string>, at = ''): string[] {
  if (expected instanceof Owned) {
    const same = missing.has(expected.county)
      ? isPartOf(given, expected.value)
      : isDeepStrictEqual(given, expected.value);
    return same ? [] : [`${at} of ${expected.county}: expected ${shown(expected.value)}, not ${shown(given)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(given)) return [`${at}: expected a list, not ${shown(given)}`];
    const length = expected.length === given.length ? [] : [`${at}: expected ${expected.length}, not ${given.length}`];
    return [
      ...length,
      ...expected.flatMap((each, place) => differences(each, given[place], missing, `${at}[${place}]`)),
    ];
  }
  if (typeof expected === 'object' && expected !== null) {
    if (!isRecord(given)) return [`${at}: expected an object, not ${shown(given)}`];
    const more = Object.keys(given).filter((name) => !(name in expected));
    return [
      ...more.map((name) => `${at}.${name}: expected nothing`),
      ...Object.entries(expected).flatMap(([name, each]) => differences(each, given[name], missing, `${at}.${name}`)),
    ];
  }
  return expected === given ? [] : [`${at}: expected ${shown(expected)}, not ${shown(given)}`];
}

/** Whether it is the whole, but for null in some places. */
function isPartOf(given: unknown, whole: unknown): boolean {
  if (given === null) return true;
  if (Array.isArray(whole))
    return (
      Array.isArray(given) && given.length === whole.length && whole.every((each, at) => isPartOf(given[at], each))
    );
  if (!isRecord(whole)) return given === whole;
  if (!isRecord(given) || Object.keys(given).length !== Object.keys(whole).length) return false;
  return Object.entries(whole).every(([name, each]) => name in given && isPartOf(given[name], each));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
}
