import { compareSelectionQuestion } from '#schema/questions/compare-selection-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { answerFound } from '#subgraphs/county/answers/parts/answer-found.ts';
import { firstInstruments } from '#subgraphs/county/answers/parts/first-instruments.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';

/** The county's first instruments of a selection, with their facts under the aspects compared. */
export default part({
  question: compareSelectionQuestion,
  async answer(args, known) {
    const { rows, more } = await firstInstruments(args, known);
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(args.filter.parties, 'organisation', known),
      rows: await Promise.all(
        rows.map(async ({ key, row }) => ({ key, id: row.id, found: await answerFound(row, args.aspects, known) })),
      ),
      more,
    };
  },
  count: (args, known: Known) => known.em.count(Instrument, matching(args.filter, numberOf(known))),
});
