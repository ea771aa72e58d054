import { z } from 'zod';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import { citation } from '#schema/values/citation.ts';
import { daysIn } from '#subgraphs/county/rules/wordings/days-in.ts';
import { expectedBy } from './expected-by.ts';
import { knownFields } from './known-fields.ts';
import { didYouMeanMember } from './named-members.ts';
import type { Parsed } from './parse-seed.ts';
import type { Path, Report } from './report.ts';
import { inOneLine } from './seed-issues.ts';

/** Says what does not fit a schema, and what to write in its place. */
export function explainIssue(found: z.core.$ZodIssue, schema: z.ZodType, parsed: Parsed, report: Report): void {
  const { path } = found;
  if (found.code === 'unrecognized_keys') {
    const known = knownFields(schema, path, parsed.value);
    for (const key of found.keys)
      report([...path, key], `unknown field;${didYouMeanName(key, path, known)} expected one of ${known.join(', ')}`);
    return;
  }
  report(path, wrongWith(found, schema, parsed));
}

function didYouMeanName(key: string, path: Path, known: readonly string[]): string {
  return path.at(-1) === 'facts' ? didYouMeanMember('aspects', key, known) : didYouMean(key, known);
}

function wrongWith(found: z.core.$ZodIssue, schema: z.ZodType, parsed: Parsed): string {
  const field = schemaAt(schema, found.path);
  const value = valueAt(parsed.value, found.path);
  const expected = field && expectedBy(field);
  if (value === undefined) return `missing; expected ${expected ?? found.message}`;
  const written = typeof value === 'string' ? `"${value}"` : (parsed.writtenAt(found.path) ?? JSON.stringify(value));
  if (isDate(field)) return `${shown(written)} is no day that exists, as YYYY-MM-DD; ${expectedDay(String(value))}`;
  if (found.code === 'invalid_type' && field && found.message.startsWith('Invalid'))
    return misplaced(found, value, written, field);
  if (found.code === 'invalid_value' && field instanceof z.ZodEnum) {
    const members = field.options.map(String);
    const name = z.globalRegistry.get(field)?.graphql;
    const meant = didYouMeanMember(typeof name === 'string' ? name : null, String(value), members);
    return `not ${shown(written)};${meant} expected one of ${members.join(', ')}`;
  }
  if (found.code === 'too_small' && Array.isArray(value)) return `nothing in it; expected ${expected}`;
  const part = typeof value === 'string' && field ? partThatFits(value, field) : null;
  return part === null ? found.message : `more than one thing; expected only "${part}"`;
}

/** Something of another type than expected, and how it would be written. */
function misplaced(found: z.core.$ZodIssueInvalidType, value: unknown, written: string, field: z.ZodType): string {
  const expected = expectedBy(field);
  if (field !== citation && found.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `${shown(written)} without quotes is no text; expected "${inOneLine(written)}"`;
  const number = typeof value === 'string' ? /(?<![\d-])\d+(?!\d)/.exec(value)?.[0] : undefined;
  if (found.expected === 'number' && number !== undefined)
    return `a text; expected ${expected}, such as ${Number(number)}`;
  return `${whatIs(value)}; expected ${expected}`;
}

function whatIs(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'fields' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

function isDate(field: z.ZodType | null): boolean {
  return field instanceof z.ZodISODate;
}

/** A day as it is written in seeds, where the words that stand there are of one. */
function expectedDay(words: string): string {
  const days = daysIn(words);
  return days.length === 1 ? `expected "${days[0]}"` : 'expected a day in quotes, such as "2025-01-31"';
}

/** The one part of a text that would be right alone; `null` where none or several would. */
function partThatFits(value: string, field: z.ZodType): string | null {
  const fitting = value.split(/[\s,;()]+/).filter((part) => part !== '' && field.safeParse(part).success);
  return fitting.length === 1 && fitting[0] !== value ? (fitting[0] ?? null) : null;
}

function shown(written: string): string {
  return inOneLine(written).slice(0, 80);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value);
}
