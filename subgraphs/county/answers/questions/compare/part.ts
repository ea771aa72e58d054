import { compareQuestion } from '#schema/questions/compare-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { answerFound } from '#subgraphs/county/answers/parts/answer-found.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';

/** The facts of the county's own instruments among those compared. */
export default part({
  question: compareQuestion,
  async answer({ ids, aspects }, known) {
    const { county, loaders } = known;
    const own = ids.filter((id) => id.startsWith(`${county.slug}:`));
    const rows = await Promise.all(own.map((id) => loaders.instrument.load(id)));
    const live = rows.filter((row) => row !== null);
    const absent = own.filter((_, index) => rows[index] === null);
    const removed = absent.length > 0 ? await removals(absent, known) : new Map();
    return {
      ...answerBaseOf(known),
      found: await Promise.all(live.map((row) => answerFound(row, aspects, known))),
      removed: absent.filter((id) => removed.has(id)),
      missing: absent.filter((id) => !removed.has(id)),
    };
  },
});
