import { readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { fieldsAt } from '../../../schema/seeds/fields-at.ts';

/** One thing wrong with a seed file: where it stands, which field, what was expected. */
export interface SeedIssue {
  file: string;
  line: number;
  field: string;
  message: string;
}

/** A seed file read and checked against its schema, with the line of every field. */
export interface SeedFile<Value> {
  file: string;
  /** `null` where the file does not fit its schema; the reasons are in `issues`. */
  value: Value | null;
  issues: SeedIssue[];
  /** Makes an issue that stands at a field. */
  issue(path: readonly PropertyKey[], message: string): SeedIssue;
  /** All that stands in the file, comments included: each line, and each value as it is read. */
  texts: readonly { line: number; text: string }[];
}

/** Reads a YAML file and checks it; never throws: what is wrong with the file is in its issues. */
export function readSeedFile<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
): SeedFile<z.output<Schema>> {
  const whole = (message: string, line = 1): SeedIssue => ({ file, line, field: '', message });
  const source = sourceOf(path);
  if (source === null)
    return { file, value: null, issue: (_, message) => whole(message), texts: [], issues: [whole(MISSING)] };

  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const lineOf = (offset: number) => counter.linePos(offset).line;
  const issue = (field: readonly PropertyKey[], message: string): SeedIssue => ({
    file,
    line: lineOf(offsetOf(document, field)),
    field: field.map(String).join('.'),
    message,
  });
  const base = { file, issue, texts: textsOf(source, document, lineOf) };

  const broken = unreadable(document).map(({ offset, message }) => whole(message, lineOf(offset)));
  if (broken.length > 0) return { ...base, value: null, issues: broken };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { ...base, value: result.data, issues: [] };
  return { ...base, value: null, issues: result.error.issues.flatMap((found) => explained(found, schema, issue)) };
}

const MISSING = 'the file is missing or cannot be read; expected a YAML file';

function sourceOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What keeps a document from being read at all. An alias would be read elsewhere than where it stands. */
function unreadable(document: Document.Parsed): { offset: number; message: string }[] {
  const found = document.errors.map(({ pos, message }) => ({
    offset: pos[0],
    message: `not valid YAML: ${message.split('\n')[0]}`,
  }));
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ offset: range?.[0] ?? 0, message: `alias *${source}; expected the value itself` });
    },
  });
  return found;
}

/** Where a field begins: its key, its place in a list, or else what it would stand in. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
      : undefined;
    const node = (pair?.key ?? document.getIn(path.slice(0, depth), true)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function textsOf(source: string, document: Document, lineOf: (offset: number) => number) {
  const texts = source.split('\n').map((text, index) => ({ line: index + 1, text }));
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value === 'string' && range) texts.push({ line: lineOf(range[0]), text: value });
    },
  });
  return texts;
}

/** An unknown field is named itself, with those that are known in its place; a wrong day says how days are written. */
function explained(
  found: z.core.$ZodIssue,
  schema: z.ZodType,
  issue: (path: readonly PropertyKey[], message: string) => SeedIssue,
): SeedIssue[] {
  if (found.code === 'invalid_format' && found.format === 'date')
    return [issue(found.path, `${found.message}; expected a day that exists, as YYYY-MM-DD`)];
  if (found.code !== 'unrecognized_keys') return [issue(found.path, found.message)];
  const known = fieldsAt(schema, found.path).join(', ');
  return found.keys.map((key) => issue([...found.path, key], `unknown field; expected one of ${known}`));
}
