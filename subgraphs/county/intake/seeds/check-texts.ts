import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Broken, Parsed } from './parse-seed.ts';
import type { Path, Report } from './report.ts';

/**
 * Refuses contact data of persons, and what cannot be stored, in every key and text of a file as it is read. Gives
 * what is wrong with the lines of the file beside that: with its comments, and with what is written as a number.
 */
export function checkTexts(source: string, { value, lineAt }: Parsed, report: Report): Broken[] {
  const reported = new Set<string>();
  let count = 0;
  checkValue(value, [], (path, message) => {
    count += 1;
    if (count <= limits.seedIssues) reported.add(`${lineAt(path)} ${message}`);
    report(path, message);
  });
  if (wrongWith(source).length === 0) return [];
  let offset = 0;
  return source.split('\n').flatMap((text, index) => {
    const start = offset;
    offset += text.length + 1;
    return wrongWith(text)
      .filter((message) => !reported.has(`${index + 1} ${message}`))
      .map((message) => ({ offset: start, message }));
  });
}

function checkValue(value: unknown, path: Path, report: Report): void {
  if (typeof value === 'string') for (const message of wrongWith(value)) report(path, message);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) checkValue(item, [...path, index], report);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      for (const message of wrongWith(key)) report([...path, key], message);
      checkValue(inner, [...path, key], report);
    }
}

/** What neither PostgreSQL nor a spreadsheet holds: half a character, a sign for machines other than tab and line break. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

function wrongWith(text: string): readonly string[] {
  const kind = personalDataIn(text);
  const sign = UNSTORABLE.exec(text)?.[0].codePointAt(0);
  if (kind === null && sign === undefined) return NOTHING;
  return [
    ...(kind === null
      ? []
      : [`holds ${kind}; expected no contact data of persons, only their function and organisation`]),
    ...(sign === undefined
      ? []
      : [`holds the character U+${sign.toString(16).toUpperCase().padStart(4, '0')}; expected text`]),
  ];
}

const NOTHING: readonly string[] = [];
