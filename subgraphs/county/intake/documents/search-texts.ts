import type { SqlEntityManager } from '@mikro-orm/sql';
import { limits } from '#schema/shared/limits.ts';
import { wordsIn } from '#schema/shared/words.ts';
import { TEXT_WEIGHT } from '#subgraphs/county/rules/search-words/weights.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import { writeSearchIndex } from '../derived/write-search-index.ts';
import { linesOf } from './lines-of-texts.ts';
import { paragraphs } from './paragraphs.ts';

/** Passages of attached documents stand after those of facts. */
const FIRST_POSITION = 1_000_000;

/** The instruments that have documents, by the documents' slugs. */
export async function instrumentsOf(tx: SqlEntityManager, documents: readonly string[]): Promise<string[]> {
  if (documents.length === 0) return [];
  const rows = await tx.execute<{ subject: string }[]>(
    `select distinct subject from fact
     where aspect = 'documents' and until = ${OPEN} and value->>'document' in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(documents)],
  );
  return rows.map(({ subject }) => subject);
}

/** Makes what is searched of instruments in their attached documents, within a revision. */
export async function searchTexts(tx: SqlEntityManager, instruments: readonly string[], revision: number) {
  if (instruments.length === 0) return;
  await writeSearchIndex(tx, 'TEXT', instruments, await passagesOf(tx, instruments), revision);
}

async function passagesOf(tx: SqlEntityManager, instruments: readonly string[]) {
  const places = await tx.execute<{ instrument: string; document: string; text: string }[]>(
    `select distinct subject as instrument, document, attachment.text from fact
     join attachment on attachment.document = value->>'document' and attachment.until = ${OPEN}
     where aspect = 'documents' and fact.until = ${OPEN} and subject in (select jsonb_array_elements_text(?::jsonb))
     order by subject, document`,
    [JSON.stringify(instruments)],
  );
  const blocks = await blocksOf(tx, [...new Set(places.map(({ text }) => text))]);
  const positions = new Map<string, number>();
  return places.flatMap(({ instrument, document, text }) =>
    (blocks.get(text) ?? []).map(({ lineStart, lineEnd, text: said }) => {
      const position = positions.get(instrument) ?? FIRST_POSITION;
      positions.set(instrument, position + 1);
      return {
        instrument,
        position,
        source: 'TEXT' as const,
        fact: null,
        cited: { document, lineStart, lineEnd },
        language: 'sv' as const,
        weight: TEXT_WEIGHT,
        text: said,
        words: wordsIn(said).filter((word) => word.length <= limits.searchText),
      };
    }),
  );
}

/** The paragraphs of texts. */
async function blocksOf(tx: SqlEntityManager, texts: readonly string[]) {
  const blocks = new Map<string, ReturnType<typeof paragraphs>>();
  for (const text of texts) blocks.set(text, paragraphs(await linesOf(tx, text)));
  return blocks;
}
