import { ask } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';
import { papersQuestion } from '#tests/questions/adding/made/papers-question.ts';

/** Papers of all counties, in pages. */
export default {
  Query: {
    papers: (_: unknown, { first, after }: { first?: number; after?: string }, context: ComparisonContext) => {
      const counties = askedCounties(null, context);
      return ask(papersQuestion, counties, askedPage([papersQuestion.name, counties], first, after), null);
    },
  },
  PaperConnection: connectionResolvers(papersQuestion, ({ id, lineCount }) => ({ id, lineCount })),
};
