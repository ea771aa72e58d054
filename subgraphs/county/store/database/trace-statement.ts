import type { LogContext } from '@mikro-orm/core';
import { spansOver } from '#subgraphs/tracing/span.ts';

/** What the mapper tells of a statement that was sent: its text with ? for values, milliseconds, rows. */
type SentStatement = Pick<LogContext, 'query' | 'took' | 'results' | 'affected' | 'level'>;

/** Characters of a statement's text that are told. */
const LONGEST = 4_000;

/** Makes a span of a statement that was sent for a request that is traced. Its text has no values; those that it was sent with are told nowhere. */
export function traceStatement({ query = '', took = 0, results, affected, level }: SentStatement): void {
  spansOver((tracer, place) => {
    const rows = results ?? affected;
    const ended = Date.now();
    const text = withoutLiterals(query);
    const span = tracer.begin(
      {
        name: `sql ${/^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'statement'}`,
        kind: 'CLIENT',
        values: { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, LONGEST) },
        at: ended - took,
      },
      place,
    );
    span.end({
      values: rows === undefined ? {} : { 'db.response.returned_rows': rows },
      failed: level === 'error' ? 'failed' : null,
      at: ended,
    });
  });
}

/** A statement with ? for each text and number that is written in it, and one for each list of them. */
function withoutLiterals(text: string): string {
  return text
    .replace(/'(?:[^']|'')*'|(?<![\w"$.])\d+(?:\.\d+)?\b/g, '?')
    .replace(/\?(?:,\s*\?)+/g, '?, …')
    .replace(/\s+/g, ' ')
    .trim();
}
