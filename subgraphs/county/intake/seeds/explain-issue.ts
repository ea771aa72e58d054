import { z } from 'zod';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import {
  EXPECTED_MESSAGES,
  FIELD_MESSAGES,
  KIND_MESSAGES,
  schemaMessage,
} from '#schema/shared/messages/schema-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { meant, nearestOf } from '#schema/shared/nearest.ts';
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
      report(
        [...path, key],
        told(FIELD_MESSAGES.unknown, { meant: meantName(key, path, known), known: known.join(', ') }),
      );
    return;
  }
  report(path, wrongWith(found, schema, parsed));
}

function meantName(key: string, path: Path, known: readonly string[]): Message {
  return path.at(-1) === 'facts' ? didYouMeanMember('aspects', key, known) : meant(nearestOf(key, known));
}

function wrongWith(found: z.core.$ZodIssue, schema: z.ZodType, parsed: Parsed): Message {
  const field = schemaAt(schema, found.path);
  const value = valueAt(parsed.value, found.path);
  const expected = field && expectedBy(field);
  if (value === undefined) return told(FIELD_MESSAGES.missing, { expected: expected ?? saidBySchema(found) });
  const written = typeof value === 'string' ? `"${value}"` : (parsed.writtenAt(found.path) ?? JSON.stringify(value));
  if (isDate(field))
    return told(FIELD_MESSAGES.noDay, { written: shown(written), expected: expectedDay(String(value)) });
  if (found.code === 'invalid_type' && field && found.message.startsWith('Invalid'))
    return misplaced(found, value, written, field);
  if (found.code === 'invalid_value' && field instanceof z.ZodEnum) {
    const members = field.options.map(String);
    const name = z.globalRegistry.get(field)?.graphql;
    const near = didYouMeanMember(typeof name === 'string' ? name : null, String(value), members);
    return told(FIELD_MESSAGES.noMember, { written: shown(written), meant: near, members: members.join(', ') });
  }
  if (found.code === 'too_small' && isNothing(value) && expected) return told(FIELD_MESSAGES.empty, { expected });
  const part = typeof value === 'string' && field ? partThatFits(value, field) : null;
  return part === null ? saidBySchema(found, value) : told(FIELD_MESSAGES.severalThings, { part });
}

/** Whether a list has no members, or a text no words. */
function isNothing(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === 'string' && value.trim() === '');
}

/** What the schema itself says of a value: in its own words, or of its bounds. */
function saidBySchema(found: z.core.$ZodIssue, value?: unknown): Message {
  const said = schemaMessage(found.message);
  if (said) return said;
  if (found.code === 'too_big' && typeof value === 'string')
    return told(FIELD_MESSAGES.characters, { count: value.length, most: String(found.maximum) });
  if (found.code === 'too_big') return told(FIELD_MESSAGES.tooLarge, { most: String(found.maximum) });
  if (found.code === 'too_small') return told(FIELD_MESSAGES.tooSmall, { least: String(found.minimum) });
  return told(FIELD_MESSAGES.other, { why: found.message });
}

/** Something of another type than expected, and how it would be written. */
function misplaced(found: z.core.$ZodIssueInvalidType, value: unknown, written: string, field: z.ZodType): Message {
  const expected = expectedBy(field);
  if (field !== citation && found.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return told(FIELD_MESSAGES.unquoted, { written: inOneLine(written) });
  const number = typeof value === 'string' ? /(?<![\d-])\d+(?!\d)/.exec(value)?.[0] : undefined;
  if (found.expected === 'number' && number !== undefined)
    return told(FIELD_MESSAGES.numberInText, { expected, number: Number(number) });
  return told(FIELD_MESSAGES.otherKind, { what: whatIs(value), expected });
}

function whatIs(value: unknown): Message {
  if (value === null) return KIND_MESSAGES.nothing;
  if (Array.isArray(value)) return KIND_MESSAGES.list;
  if (typeof value === 'object') return KIND_MESSAGES.fields;
  return typeof value === 'string' ? KIND_MESSAGES.text : KIND_MESSAGES[typeof value as 'number' | 'boolean'];
}

function isDate(field: z.ZodType | null): boolean {
  return field instanceof z.ZodISODate;
}

/** A day as it is written in seeds, where the words that stand there are of one. */
function expectedDay(words: string): Message {
  const [day, ...others] = daysIn(words);
  return day === undefined || others.length > 0 ? EXPECTED_MESSAGES.day : told(EXPECTED_MESSAGES.thisDay, { day });
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
