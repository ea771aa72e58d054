import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { countInstruments, firstInstruments } from '#subgraphs/county/answers/parts/first-instruments.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { instrumentFacets } from './facets.ts';

/** The county's first instruments after a place in the global order. */
export default part({
  question: instrumentsQuestion,
  async answer(args, known) {
    const { rows, more } = await firstInstruments(args, known);
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(args.filter.parties, 'organisation', known),
      rows,
      more,
    };
  },
  count: countInstruments,
  facets: instrumentFacets,
});
