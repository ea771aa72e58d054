import { bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { numberOf } from '#subgraphs/county/reading/county-context.ts';
import { changedFacts, removedFacts } from './changed-facts.ts';
import { firstFactRows } from './first-fact-rows.ts';
import { toBulkFacts } from './to-bulk-facts.ts';

/** The county's facts in bulk, of one revision: those that are held, or what is no more of an earlier one. */
export default part({
  question: bulkFactsQuestion,
  async answer({ filter, revision, bulk, changedSince, ...page }, known) {
    if (numberOf(known) !== revision)
      throw new HubError('COUNTY_UNAVAILABLE', `the county’s data is of revision ${numberOf(known)}, not ${revision}`);
    if (bulk === 'REMOVED') {
      const { ids, next } = await removedFacts(filter, changedSince ?? revision, page, known);
      return { ...answerBaseOf(known), ...NOTHING, removed: ids, next };
    }
    const since = changedSince === null ? [] : await changedFacts(changedSince, known);
    const { rows, next } = await firstFactRows(filter, since, page, known);
    return { ...answerBaseOf(known), removed: [], ...(await toBulkFacts(rows, known)), next };
  },
});

const NOTHING = { facts: [], names: { instruments: {}, documents: {}, organisations: {} } };
