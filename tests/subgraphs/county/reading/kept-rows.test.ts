import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { type KeptRows, keepRows, readOnce } from '#subgraphs/county/reading/kept-rows.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';

const revision = (number: number, mark: string) => ({ number, mark }) as RevisionRow;
const [FIRST, SECOND, ERASED] = [revision(1, 'a'), revision(2, 'b'), revision(1, 'c')];
const ROWS = [{ count: 5 }];

/** Keeps rows of a revision, as a request does that has read them. */
function keep(kept: KeptRows, of: RevisionRow, rows: Record<string, object>): void {
  const request = kept.of(of);
  for (const [key, each] of Object.entries(rows)) request.put(key, each);
  request.settle();
}

describe('Rows that are kept', () => {
  it('are found by later requests of the same revision', () => {
    const kept = keepRows(10_000);
    keep(kept, FIRST, { key: ROWS });
    expect(kept.of(FIRST).get('key')).toBe(ROWS);
  });

  it.each([
    ['of another revision', SECOND],
    ['of the same number in another history, as after an erasure', ERASED],
    ['before there was any', null],
  ])('are not found %s', (_, other) => {
    const kept = keepRows(10_000);
    keep(kept, FIRST, { key: ROWS });
    expect(kept.of(other).get('key')).toBeUndefined();
  });

  it('are not found until the revision that they were read of is known to be the one', () => {
    const kept = keepRows(10_000);
    kept.of(FIRST).put('key', ROWS);
    expect(kept.of(FIRST).get('key')).toBeUndefined();
  });

  it('are within so many bytes, and the ones that nobody asked for longest go', () => {
    const kept = keepRows(1_000);
    const text = ['x'.repeat(120)];
    keep(kept, FIRST, { a: text, b: text, c: text });
    const later = kept.of(FIRST);
    expect(['a', 'b', 'c'].map((key) => later.get(key) !== undefined)).toEqual([false, true, true]);
  });

  it('are none where no bytes are given', () => {
    const kept = keepRows(0);
    keep(kept, FIRST, { key: ROWS });
    expect(kept.of(FIRST).get('key')).toBeUndefined();
  });
});

describe('A statement that is read once', () => {
  const reading = () => {
    const kept = keepRows(10_000);
    const sent: string[] = [];
    const request = () => {
      const rows = kept.of(FIRST);
      const read = async <Row>({ text, values }: { text: string; values: unknown[] }) => {
        sent.push(`${text} ${values}`);
        return ROWS as Row[];
      };
      return { read, kept: rows };
    };
    return { sent, request };
  };

  it('is sent for the first request alone', async () => {
    const { sent, request } = reading();
    const first = request();
    await readOnce(sql`select ${1}`, first);
    first.kept.settle();
    expect(await readOnce(sql`select ${1}`, request())).toEqual(ROWS);
    expect(sent).toEqual(['select $1 1']);
  });

  it('is sent again with other values', async () => {
    const { sent, request } = reading();
    const first = request();
    await readOnce(sql`select ${1}`, first);
    first.kept.settle();
    await readOnce(sql`select ${2}`, request());
    expect(sent).toEqual(['select $1 1', 'select $1 2']);
  });
});
