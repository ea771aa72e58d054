import type { z } from 'zod';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { errorMailbox } from '#schema/seeds/error-reports.ts';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { limits } from '#schema/shared/limits.ts';
import { schemaMessage } from '#schema/shared/messages/schema-messages.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import type { Broken, Parsed } from './parse-seed.ts';
import type { Path, Report } from './report.ts';

/**
 * Refuses contact data of persons, names that the county withholds, and what cannot be stored, in every key and text of a file as it is read. Gives
 * what is wrong with the lines of the file beside that: with its comments, and with what is written as a number. The
 * one address that passes is the mailbox for reports of errors: its schema says whether it is that of a function.
 */
export function checkTexts(
  source: string,
  { value, lineAt }: Parsed,
  schema: z.ZodType,
  report: Report,
  namesWithheld: (text: string) => boolean = () => false,
): Broken[] {
  const wrongWith = (text: string) => [
    ...unfit(text),
    ...(namesWithheld(text) ? [SEED_FILE_MESSAGES.withheldName] : []),
  ];
  const reported = new Set<string>();
  let count = 0;
  let rest = source;
  checkValue(value, [], wrongWith, (path, message, text) => {
    if (text !== null && schemaAt(schema, path) === errorMailbox) {
      rest = withoutText(rest, lineAt(path), text);
      return;
    }
    count += 1;
    if (count <= limits.seedIssues) reported.add(`${lineAt(path)} ${message.en}`);
    report(path, message);
  });
  if (unfit(rest).length === 0 && !namesWithheld(rest)) return [];
  let offset = 0;
  return rest.split('\n').flatMap((text, index) => {
    const start = offset;
    offset += text.length + 1;
    return wrongWith(text)
      .filter((message) => !reported.has(`${index + 1} ${message.en}`))
      .map((message) => ({ offset: start, message }));
  });
}

type WrongWith = (text: string) => readonly Message[];

/** Takes down what is wrong with a text, which is given, or with a key: then `null` is. */
type ReportText = (path: Path, message: Message, text: string | null) => void;

function checkValue(value: unknown, path: Path, wrongWith: WrongWith, report: ReportText): void {
  if (typeof value === 'string') for (const message of wrongWith(value)) report(path, message, value);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) checkValue(item, [...path, index], wrongWith, report);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      for (const message of wrongWith(key)) report([...path, key], message, null);
      checkValue(inner, [...path, key], wrongWith, report);
    }
}

/** A file with blanks in place of the first text of its kind that stands on a line or after it; all else keeps its place. */
function withoutText(source: string, line: number, text: string): string {
  const lines = source.split('\n').slice(0, line - 1);
  const from = source.indexOf(text, lines.join('\n').length);
  return from < 0 ? source : source.slice(0, from) + ' '.repeat(text.length) + source.slice(from + text.length);
}

/** What neither PostgreSQL nor a spreadsheet holds: half a character, a sign for machines other than tab and line break. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

function unfit(text: string): readonly Message[] {
  const kind = personalDataIn(text);
  const sign = UNSTORABLE.exec(text)?.[0].codePointAt(0);
  if (kind === null && sign === undefined) return NOTHING;
  return [
    ...(kind === null ? [] : [told(SEED_FILE_MESSAGES.contactData, { kind: schemaMessage(kind) ?? kind })]),
    ...(sign === undefined
      ? []
      : [told(SEED_FILE_MESSAGES.unstorable, { sign: `U+${sign.toString(16).toUpperCase().padStart(4, '0')}` })]),
  ];
}

const NOTHING: readonly Message[] = [];
