import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Cited } from '#schema/values/citation.ts';
import { wordingsOf } from '../texts/wordings-of.ts';
import { eraseFromRows } from './erase-from-rows.ts';
import { eraseFromTexts } from './erase-from-texts.ts';
import { Erased } from './erased.ts';
import {
  ERASED,
  type FormerText,
  isErased,
  type LinesOfDocument,
  plainWords,
  withoutErasedRuns,
  withoutErasedWords,
} from './erased-lines.ts';
import { formerTexts, namesOfOthers } from './former-texts.ts';
import type { StoredRow } from './rewrite-rows.ts';
import { type RewriteString, rewriteTextsWithin } from './rewrite-texts-within.ts';

/** What erasing lines found, and what they said: for digests alone. */
export interface ErasedLines {
  erased: Erased;
  /** What stood on the lines, each once. */
  lines: readonly string[];
}

/**
 * Erases lines of a document from every text that was attached to it up to a moment, in all revisions; their numbers stay. What
 * facts that cite them have of their words goes too, and what was made of that, such as titles. To be called in a transaction
 * within which nothing else writes.
 */
export async function eraseLines(tx: SqlEntityManager, lines: LinesOfDocument, upTo: Date): Promise<ErasedLines> {
  const erased = new Erased();
  const former = await formerTexts(tx, lines.document, upTo);
  const said = await textsOfFacts(tx, lines, former);
  const titles = changedTitles(said);
  await eraseFromRows(
    tx,
    (table, row) => {
      const own = said.get(ownFact(table, row)) ?? said.get(ownSubject(table, row));
      if (!own && titles.size === 0) return null;
      return (text) => own?.get(text) ?? withoutTitles(text, titles);
    },
    erased,
  );
  const among = new Set(former.map((text) => text.join('\n')));
  await eraseFromTexts(
    tx,
    (text) => {
      if (!text.documents.includes(lines.document) || !among.has(text.lines.join('\n'))) return text.lines;
      return text.lines.map((line, index) => (isErased(index + 1, lines) && line.trim() !== '' ? ERASED : line));
    },
    erased,
  );
  for (const own of said.values()) for (const text of own.keys()) erased.texts.add(text);
  return {
    erased,
    lines: [...new Set(former.flatMap((text) => text.slice(lines.lineStart - 1, lines.lineEnd)))].filter(
      (line) => plainWords(line) !== '',
    ),
  };
}

/** What texts of facts give way to, by the ids of the facts and by those of their subjects. */
type Said = Map<string, Map<string, string>>;

async function textsOfFacts(
  tx: SqlEntityManager,
  lines: LinesOfDocument,
  former: readonly FormerText[],
): Promise<Said> {
  const known = await namesOfOthers(tx);
  const said: Said = new Map();
  for (const fact of await factsOnLines(tx, lines)) {
    const wordings = new Set(wordingsOf({ wording: fact.wording, value: fact.value }));
    const rewrite: RewriteString = (text) => {
      if (wordings.has(text)) return withoutErasedWords(text, fact.citations, lines, former);
      return isWritten(text) ? withoutErasedRuns(text, lines, former, known) : text;
    };
    const { wording, value, note, reasoning, in_words } = fact;
    rewriteTextsWithin({ wording, value, note, reasoning, in_words }, (text) => {
      const now = rewrite(text);
      if (now !== text)
        for (const key of [fact.id, fact.subject]) said.set(key, (said.get(key) ?? new Map()).set(text, now));
      return now;
    });
  }
  return said;
}

/** Ids, slugs and members of enumerations are no texts that anybody wrote. */
function isWritten(text: string): boolean {
  return !/^(?:[a-z0-9:#/-]+|[A-Z0-9_]+)$/.test(text);
}

interface FactOnLines {
  id: string;
  subject: string;
  wording: string | null;
  value: unknown;
  note: unknown;
  reasoning: unknown;
  in_words: unknown;
  citations: Cited[];
}

/** Every version of a fact that was read from the lines; a note on what they do not state may have their words. */
function factsOnLines(tx: SqlEntityManager, { document, lineStart, lineEnd }: LinesOfDocument): Promise<FactOnLines[]> {
  return tx.execute<FactOnLines[]>(
    `select id, subject, wording, value, note, reasoning, in_words, citations from fact
     where exists (
       select from jsonb_array_elements(citations) as cited
       where cited->>'document' = ? and (cited->>'lineStart')::int <= ? and (cited->>'lineEnd')::int >= ?)`,
    [document, lineEnd, lineStart],
  );
}

function ownFact(table: string, { id, fact }: StoredRow): string {
  return String(table === 'fact' ? id : table === 'passage' ? fact : '');
}

/** Of whom a row tells in texts of its facts: by titles, and by what is searched in them. */
function ownSubject(table: string, { id, subject }: StoredRow): string {
  if (table === 'instrument' || table === 'document') return String(id);
  return table === 'change' ? String(subject) : '';
}

/** Texts that are long enough to be a title, which others call their subject by. */
function changedTitles(said: Said): ReadonlyMap<string, string> {
  const all = [...said].filter(([key]) => !key.includes('#')).flatMap(([, own]) => [...own]);
  return new Map(all.filter(([was]) => plainWords(was).split(' ').length > 2));
}

function withoutTitles(text: string, titles: ReadonlyMap<string, string>): string {
  let left = text;
  for (const [was, is] of titles) if (left.includes(was)) left = left.replaceAll(was, is);
  return left;
}
