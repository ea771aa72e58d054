import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';

/** Which revision the county is at. */
export default part({
  question: revisionQuestion,
  async answer({ since }, known) {
    const { revision, loaders } = known;
    const before = since && (await loaders.revision.load(since.number));
    return {
      ...answerBaseOf(known),
      licence: revision?.licence ?? null,
      revision: revision && { number: revision.number, mark: revision.mark },
      restarted: since !== null && (before?.mark !== since.mark || before.number > (revision?.number ?? 0)),
    };
  },
});
