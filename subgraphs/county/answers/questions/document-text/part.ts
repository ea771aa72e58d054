import { parseNodeId } from '#schema/keys/ids.ts';
import { documentTextQuestion } from '#schema/questions/document-text-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toListedFact } from '#subgraphs/county/answers/parts/to-listed-fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import { Line } from '#subgraphs/county/store/entities/index.ts';
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
  { em, loaders }: Known,
): Promise<{ number: number; text: string }[]> {
  const attached = await loaders.attachment.load(slug);
  if (!attached) return [];
  const rows = await em.find(
    Line,
    { text: attached.text, number: { $gte: lineStart, $lte: lineEnd } },
    { orderBy: { number: 'asc' } },
  );
  return rows.map(({ number, content }) => ({ number, text: content }));
}
