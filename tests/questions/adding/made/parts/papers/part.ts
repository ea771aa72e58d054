import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { Document } from '#subgraphs/county/store/entities/index.ts';
import { papersQuestion } from '#tests/questions/adding/made/papers-question.ts';

/** The county's papers, by their names. */
export default part({
  question: papersQuestion,
  async answer({ after, first }, known) {
    const beyond = after ? { id: { $gt: after.id } } : {};
    const rows = await known.em.find(Document, beyond, { orderBy: { id: 'asc' }, limit: first + 1 });
    return {
      updatedAt: updatedAt(known),
      rows: rows.slice(0, first).map(({ id, lineCount }) => ({ key: id, id, lineCount: lineCount ?? null })),
      more: rows.length > first,
    };
  },
  count: (_, { em }) => em.count(Document),
});
