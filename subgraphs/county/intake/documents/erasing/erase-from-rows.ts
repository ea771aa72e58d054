import type { SqlEntityManager } from '@mikro-orm/sql';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { sortKey } from '#schema/keys/sort-key.ts';
import type { Language } from '#schema/questions/search-question.ts';
import { renewPostings } from '#subgraphs/county/intake/derived/renew-postings.ts';
import { renewSearchTexts } from '#subgraphs/county/intake/derived/renew-search-texts.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import type { Erased } from './erased.ts';
import { rewriteRows, type StoredRow } from './rewrite-rows.ts';
import { forgetWords } from './rewrite-texts.ts';
import { type RewriteString, rewriteTextsWithin } from './rewrite-texts-within.ts';

/** How the texts of a row are rewritten, by its table; `null` for a row that says nothing of what is erased. */
export type EraseFromRow = (table: string, row: StoredRow) => RewriteString | null;

/** What is computed of other columns, or says nothing. */
const COMPUTED = [
  ...['sort_title', 'sort_county', 'sort_key', 'search_text', 'readings', 'words', 'digest', 'mark', 'sha256'],
];

/** Tables whose rows are made of others: that they are rewritten goes without saying. */
const UNTOLD = ['passage', 'classification', 'status_interval', 'validity_interval'];

/**
 * Erases from every row of a county's database but those of texts, in all revisions, and makes anew what is computed of them: sort
 * keys, readings, texts and words that are searched, digests. What is computed may be in small letters, in which no last name is told. What was found is taken down. To be called in a transaction within which nothing else writes.
 */
export async function eraseFromRows(tx: SqlEntityManager, erase: EraseFromRow, erased: Erased): Promise<void> {
  const sorted = new SortKeys();
  const searched = new Set<string>();
  const worded = new Set<string>();
  await rewriteRows(tx, (table, row) => {
    const rewrite = erase(table, row);
    const said = rewrite ? withReadings(table, row, rewritten(row, rewrite)) : row;
    if (table === 'fact' && said !== row) worded.add(String(said.subject));
    const now = sorted.renewed(table, row, said);
    if (now === row) return row;
    if (table === 'passage') searched.add(String(row.subject)).add(String(now.subject));
    takeDown(table, row, said, erased);
    return table === 'passage' ? withWords(now) : now;
  });
  const ids = JSON.stringify([...erased.subjects.keys()]);
  // So the next import holds them against the seeds fact by fact.
  await tx.execute(
    'update instrument set digest = gen_random_uuid()::text where id in (select jsonb_array_elements_text(?::jsonb))',
    [ids],
  );
  await renewSearchTexts(tx, [...worded]);
  await renewPostings(tx, [...searched]);
  await forgetWords(tx);
}

function rewritten(row: StoredRow, rewrite: RewriteString): StoredRow {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    COMPUTED.includes(column) ? value : rewriteTextsWithin(value, rewrite),
  ]);
  return entries.every(([column, value]) => value === row[String(column)]) ? row : Object.fromEntries(entries);
}

function withReadings(table: string, before: StoredRow, now: StoredRow): StoredRow {
  if (table !== 'fact' || now.value === before.value || now.value === null) return now;
  return { ...now, readings: valueTypeOf(now.aspect as AspectId).readings(now.value as Record<string, unknown>) };
}

function withWords(row: StoredRow): StoredRow {
  return { ...row, words: searchedIn(row.language as Language, String(row.text)).join(' ') };
}

function takeDown(table: string, before: StoredRow, now: StoredRow, erased: Erased): void {
  if (before === now) return;
  const columns = Object.keys(now).filter((column) => now[column] !== before[column]);
  if (!UNTOLD.includes(table)) erased.at(`${placeOf(table, now)}: ${columns.join(', ')}`);
  const held = now.until === OPEN;
  if (table === 'instrument' || table === 'document') erased.of(String(now.id));
  if (table === 'fact')
    erased.of(String(now.subject), held ? { id: String(now.id), aspect: String(now.aspect) } : undefined);
}

function placeOf(table: string, { id, slug, number, position, document }: StoredRow): string {
  if (table === 'change') return `line ${position} of the log of changes`;
  return table === 'fact' ? String(id) : `${table} ${id ?? slug ?? number ?? document}`;
}

/** Sort keys of titles that were rewritten, in the rows that are sorted by them. */
class SortKeys {
  readonly #bySubject = new Map<string, (readonly [was: string, is: string])[]>();

  renewed(table: string, before: StoredRow, now: StoredRow): StoredRow {
    if (table === 'instrument' || table === 'document') this.#learn(before, now);
    if (table === 'instrument' && before.title !== now.title) return sortedAnew(before, now);
    return table === 'fact' ? this.#sortedAs(before, now) : now;
  }

  #learn({ id, title: was }: StoredRow, { title: is }: StoredRow): void {
    if (typeof was !== 'string' || typeof is !== 'string' || was === is) return;
    const known = this.#bySubject.get(String(id)) ?? [];
    this.#bySubject.set(String(id), [...known, [`${sortKey(was)} `, `${sortKey(is)} `]]);
  }

  #sortedAs(before: StoredRow, now: StoredRow): StoredRow {
    const key = String(before.sort_key);
    const found = this.#bySubject.get(String(before.subject))?.find(([was]) => key.startsWith(was));
    return found ? { ...now, sort_key: found[1] + key.slice(found[0].length) } : now;
  }
}

function sortedAnew(before: StoredRow, now: StoredRow): StoredRow {
  const key = sortKey(String(now.title ?? ''));
  const county = String(before.sort_county).split(' ', 1)[0];
  return { ...now, sort_title: key, sort_county: `${county} ${key}` };
}
