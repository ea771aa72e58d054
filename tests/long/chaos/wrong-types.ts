import { parseJson } from '#schema/shared/parse-json.ts';
import type { Random } from '#tests/support/made/random.ts';

/** JSON in which about one value of three is of another type, also within text that is JSON itself. */
export function wrongTypes(value: unknown, chance: Random): unknown {
  if (typeof value === 'string' && value.startsWith('{')) {
    const within = parseJson(value);
    if (within !== undefined) return JSON.stringify(wrongTypes(within, chance));
  }
  if (chance.below(3) === 0) return ofAnotherType(value);
  if (Array.isArray(value)) return value.map((item) => wrongTypes(item, chance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wrongTypes(item, chance)]));
}

function ofAnotherType(value: unknown): unknown {
  if (Array.isArray(value)) return { length: value.length };
  if (typeof value === 'object' && value !== null) return [value];
  if (typeof value === 'string') return { text: value };
  return typeof value === 'number' ? String(value) : 7;
}
