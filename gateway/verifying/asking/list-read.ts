import type { z } from 'zod';
import { limits } from '#schema/shared/limits.ts';
import type { ListedQuestion } from './listed-questions.ts';
import type { PartAsker } from './part-asker.ts';
import type { PartReply } from './part-reply.ts';

/** A row of any list, as far as all are alike. */
export interface AnyRow {
  key: string;
  id: string;
}

/** A list that was read to its end, or why it was not. */
export type ListRead<Answer> =
  | { status: 'READ'; rows: RowOf<Answer>[]; count: number | null; facets: unknown; unknown: string[] }
  | Exclude<PartReply<Answer>, { status: 'ANSWERED' }>
  | { status: 'ENDLESS'; why: string };

/** A row of a list’s answer. */
export type RowOf<Answer> = Answer extends { rows: (infer Row)[] } ? Row & AnyRow : AnyRow;

/** Pages that a list can have: ten thousand rows. */
const PAGES = 100;

/** Reads a list page by page. One that does not get on does not end. */
export async function readList<Answer extends z.ZodType>(
  county: PartAsker,
  { question, asked, all }: ListedQuestion<Answer>,
  { filter = {}, first = limits.pageSize, pages = PAGES, after: from = null, ...more }: Record<string, unknown>,
): Promise<ListRead<z.output<Answer>>> {
  const rows: AnyRow[] = [];
  let begun: { count: number | null; facets: unknown; unknown: string[] } | null = null;
  let after = from as AnyRow | null;
  for (let page = 0; page < Number(pages); page += 1) {
    const args = { ...asked, ...more, filter: { ...all, ...(filter as object) }, after, first };
    const reply: PartReply<z.output<Answer>> = await county.ask(question, args);
    if (reply.status !== 'ANSWERED') return reply;
    const answer = reply.answer as { rows: AnyRow[]; more: boolean; unknown?: string[] };
    begun ??= { count: reply.count, facets: reply.facets, unknown: answer.unknown ?? [] };
    rows.push(...answer.rows);
    const last = answer.rows.at(-1);
    if (answer.more && !last) return { status: 'ENDLESS', why: 'no rows, and more true' };
    if (!answer.more || !last) return { status: 'READ', rows: rows as RowOf<z.output<Answer>>[], ...begun };
    after = { key: last.key, id: last.id };
  }
  if (pages !== PAGES && begun) return { status: 'READ', rows: rows as RowOf<z.output<Answer>>[], ...begun };
  return { status: 'ENDLESS', why: `more rows after ${rows.length}` };
}

/** The rows of a list; none where it could not be read, which is told elsewhere. */
export function rowsRead<Answer>(read: ListRead<Answer>): RowOf<Answer>[] {
  return read.status === 'READ' ? read.rows : [];
}
