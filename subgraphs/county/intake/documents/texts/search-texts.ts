import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Cited } from '#schema/values/citation.ts';
import type { PackedPostings } from '#subgraphs/county/intake/derived/packed-postings.ts';
import { writeSearchIndex } from '#subgraphs/county/intake/derived/write-search-index.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';
import { TEXT_WEIGHT } from '#subgraphs/county/rules/search-words/weights.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';
import { linesOf } from './lines-of-texts.ts';
import { paragraphs } from './paragraphs.ts';

/** Passages of attached documents stand after those of facts. */
const FIRST_POSITION = 1_000_000;

/** An attached text of which a subject is searched: a document in all of it, an instrument in lines that its facts cite. */
interface Searched {
  subject: string;
  document: string;
  text: string;
  /** The lines, counted from 1; all of them where there are none. */
  lines: Pick<Cited, 'lineStart' | 'lineEnd'>[] | null;
}

/**
 * What is searched in the attached texts of some documents as of a revision: the documents themselves, and the
 * instruments that state something on lines of theirs. What is not stated cites all that was read, and is no such line.
 */
export async function subjectsOfTexts(
  tx: SqlEntityManager,
  documents: readonly string[],
  revision: number,
): Promise<string[]> {
  if (documents.length === 0) return [];
  const slugs = JSON.stringify(documents);
  const rows = await tx.execute<{ subject: string }[]>(
    `select distinct id as subject from document where slug in (select jsonb_array_elements_text(?::jsonb))
     union
     select subject from (${CITED(revision)}) as cited where document in (select jsonb_array_elements_text(?::jsonb))`,
    [slugs, slugs],
  );
  return rows.map(({ subject }) => subject);
}

/** The lines that instruments cite for what they state, by the slugs of documents. */
const CITED = (revision: number) => `
  select fact.subject, citation->>'document' as document, citation->'lineStart' as "lineStart", citation->'lineEnd' as "lineEnd"
  from fact join instrument on instrument.id = fact.subject and ${heldSql('instrument', revision)},
    jsonb_array_elements(citations) as citation
  where stated_as <> 'NOT_STATED' and ${heldSql('fact', revision)}`;

const SEARCHED = (revision: number) => `
  select document.id as subject, document.slug as document, attachment.text, null as lines
  from document join attachment on attachment.document = document.slug and ${heldSql('attachment', revision)}
  where ${heldSql('document', revision)} and document.id in (select jsonb_array_elements_text(?::jsonb))
  union all
  select subject, document, attachment.text, jsonb_agg(jsonb_build_object('lineStart', "lineStart", 'lineEnd', "lineEnd"))
  from (${CITED(revision)}) as cited join attachment using (document)
  where ${heldSql('attachment', revision)} and subject in (select jsonb_array_elements_text(?::jsonb))
  group by subject, document, attachment.text
  order by subject, document`;

/** Makes what is searched of documents and instruments in attached texts, within a revision. */
export async function searchTexts(
  tx: SqlEntityManager,
  subjects: readonly string[],
  revision: number,
  packed?: PackedPostings,
): Promise<void> {
  if (subjects.length === 0) return;
  const ids = JSON.stringify(subjects);
  const searched = await tx.execute<Searched[]>(SEARCHED(revision), [ids, ids]);
  await writeSearchIndex(tx, { origin: 'TEXT', subjects, revision }, await passagesOf(tx, searched), packed);
}

async function passagesOf(tx: SqlEntityManager, searched: readonly Searched[]) {
  const texts = new Map<string, string[]>();
  for (const { text } of searched) if (!texts.has(text)) texts.set(text, await linesOf(tx, text));
  const positions = new Map<string, number>();
  return searched.flatMap(({ subject, document, text, lines }) =>
    paragraphs(linesSearched(texts.get(text) ?? [], lines)).map(({ lineStart, lineEnd, text: said }) => {
      const position = positions.get(subject) ?? FIRST_POSITION;
      positions.set(subject, position + 1);
      return {
        subject,
        position,
        source: 'TEXT' as const,
        fact: null,
        cited: { document, lineStart, lineEnd },
        language: 'sv' as const,
        weight: TEXT_WEIGHT,
        text: said,
        words: searchedIn('sv', said),
      };
    }),
  );
}

/** The lines of a text with all but those that are searched empty, so that they keep their numbers. */
function linesSearched(all: readonly string[], searched: Searched['lines']): readonly string[] {
  if (searched === null) return all;
  const left = all.map(() => '');
  for (const { lineStart, lineEnd } of searched)
    for (let number = lineStart; number <= lineEnd; number++) left[number - 1] = all[number - 1] ?? '';
  return left.slice(0, all.length);
}
