import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { firstInstruments } from '#subgraphs/county/answers/parts/first-instruments.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { instrumentFacets } from './facets.ts';

/** The county's first instruments after a place in the global order. */
export default part({
  question: instrumentsQuestion,
  async answer(args, known) {
    const { rows, more } = await firstInstruments(args, known);
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(args.filter.parties, 'organisation', known),
      rows: rows.map(({ key, row }) => ({ id: row.id, type: row.type, key })),
      more,
    };
  },
  count: (args, known: Known) => known.em.count(Instrument, matching(args.filter, numberOf(known))),
  facets: instrumentFacets,
});
