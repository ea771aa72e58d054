import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

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
  /** Every text in the file with its line, keys and comments included. */
  lines: readonly string[];
}

/** Reads a YAML file and checks it; never throws for what the file says, only when it cannot be read. */
export function readSeedFile<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
): SeedFile<z.output<Schema>> {
  const source = readFileSync(path, 'utf8');
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });

  function issue(field: readonly PropertyKey[], message: string): SeedIssue {
    let line = 1;
    for (let depth = field.length; depth >= 0; depth--) {
      const node = document.getIn(field.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) {
        line = counter.linePos(node.range[0]).line;
        break;
      }
    }
    return { file, line, field: field.map(String).join('.'), message };
  }

  const base = { file, issue, lines: source.split('\n') };
  if (document.errors.length > 0) {
    const issues = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line,
      field: '',
      message: `not valid YAML: ${error.message.split('\n')[0]}`,
    }));
    return { ...base, value: null, issues };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { ...base, value: result.data, issues: [] };
  return { ...base, value: null, issues: result.error.issues.map((found) => issue(found.path, found.message)) };
}
