import sql from 'sql-template-tag';
import { parseNodeId } from '#schema/keys/ids.ts';
import { documentTextQuestion } from '#schema/questions/document-text-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toListedFact } from '#subgraphs/county/answers/parts/to-listed-fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import { factsOnLines } from './facts-on-lines.ts';

/** The lines of a document of the county, as quotations are cut from them, and the facts that cite them. */
export default part({
  question: documentTextQuestion,
  async answer({ id, from, first }, known) {
    const { slug } = parseNodeId(id);
    const row = await known.loaders.documentBySlug.load(slug);
    if (!row) {
      const removed = (await removals([slug], known, 'document')).has(slug);
      const standing = removed ? ('REMOVED' as const) : ('UNKNOWN' as const);
      return { ...answerBaseOf(known), title: null, standing, lines: [], facts: [], factCount: 0 };
    }
    const span = { lineStart: from, lineEnd: from + first - 1 };
    const { facts, count } = await factsOnLines({ document: slug, ...span }, known);
    return {
      ...answerBaseOf(known),
      title: row.title ?? null,
      standing: 'HELD' as const,
      lines: await linesOf(slug, span, known),
      facts: await Promise.all(facts.map((fact) => toListedFact(fact, known))),
      factCount: count,
    };
  },
});

/** What stands on lines of the text that is attached; nothing where none is. */
async function linesOf(
  slug: string,
  { lineStart, lineEnd }: { lineStart: number; lineEnd: number },
  { read, loaders }: Known,
): Promise<{ number: number; text: string }[]> {
  const attached = await loaders.attachment.load(slug);
  if (!attached) return [];
  return read<{ number: number; text: string }>(sql`
    select number, content as text from text_line
    where text = ${attached.text} and number between ${lineStart}::int and ${lineEnd}::int order by number`);
}
