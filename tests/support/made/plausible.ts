import { NAMED_ROLES } from '#subgraphs/county/intake/seeds/check-facts.ts';
import { madeDay, madeYear } from './made-day.ts';
import { MADE_NAMES } from './made-words.ts';
import type { Material } from './material.ts';

type Value = Record<string, unknown>;

/** What a value's fields are to each other, for values that have all of some fields. */
interface Rule {
  fields: readonly string[];
  apply(value: Value, material: Material): Value;
}

const RULES: readonly Rule[] = [
  // A date is given as precisely as it is said to be.
  {
    fields: ['precision', 'date', 'year'],
    apply({ date: _, year: __, ...rest }, material) {
      const { precision = 'DAY' } = rest;
      if (precision === 'DAY') return { ...rest, date: madeDay(material) };
      return precision === 'YEAR' ? { ...rest, year: madeYear(material) } : rest;
    },
  },
  // What a paper dates to a day needs no bounds; those of anything else have a time between them.
  {
    fields: ['date', 'bounds'],
    apply({ bounds, ...rest }) {
      const { notBefore, notAfter, ...why } = (bounds ?? {}) as Value;
      if (bounds === undefined || (notBefore ?? notAfter ?? null) === null || (rest.date as Value)?.date) return rest;
      const days = [notBefore, notAfter].filter((day) => typeof day === 'string').sort();
      const [first, last] = days.length === 2 ? days : [notBefore, notAfter];
      return { ...rest, bounds: { ...why, notBefore: first, notAfter: last } };
    },
  },
  // The lowest age is not above the highest.
  {
    fields: ['min', 'max'],
    apply: (value) => {
      const { min, max } = value;
      return typeof min === 'number' && typeof max === 'number' && min > max ? { ...value, min: max, max: min } : value;
    },
  },
  // What is opened or begins does so before it ends.
  inOrder('opened', 'deadline'),
  inOrder('from', 'to'),
  // A paper names the other instrument, or tells of it without a name.
  {
    fields: ['target', 'targetUnnamed'],
    apply({ target, targetUnnamed, ...rest }, { random, text }) {
      if (target !== undefined && random.below(4) > 0) return { ...rest, target };
      return { ...rest, targetUnnamed: targetUnnamed ?? text() };
    },
  },
  // Only who represents or leads has a name.
  {
    fields: ['kind', 'name', 'nameWithheld'],
    apply: ({ name, nameWithheld, ...rest }, { random }) =>
      typeof name === 'string' && NAMED_ROLES.has(String(rest.kind))
        ? { ...rest, name: random.of(MADE_NAMES) }
        : { ...rest, ...(nameWithheld === undefined ? {} : { nameWithheld }) },
  },
  // Several readings are those of an amount that cannot be read.
  {
    fields: ['amount', 'candidateReadings'],
    apply: ({ candidateReadings, ...rest }) =>
      rest.amount === null && candidateReadings !== undefined ? { ...rest, candidateReadings } : rest,
  },
];

/** Two dates, the earlier one first: days, or years where one is no more than that. */
function inOrder(first: string, last: string): Rule {
  return {
    fields: [first, last],
    apply(value) {
      const [one, other] = [value[first], value[last]].map(yearAndDay);
      if (!one || !other) return value;
      const length = Math.min(one.length, other.length);
      const backwards = other.slice(0, length) < one.slice(0, length);
      return backwards ? { ...value, [first]: value[last], [last]: value[first] } : value;
    },
  };
}

function yearAndDay(date: unknown): string {
  const { date: day, year } = (date ?? {}) as { date?: string; year?: number };
  return day ?? String(year ?? '');
}

/** The value with its fields in keeping with each other, so that a paper could have said it. */
export function plausible(value: Value, fields: readonly string[], material: Material): Value {
  const rules = RULES.filter((rule) => rule.fields.every((field) => fields.includes(field)));
  return rules.reduce((made, rule) => rule.apply(made, material), value);
}
