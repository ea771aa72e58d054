import { compareSelectionQuestion } from '#schema/questions/compare-selection-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { answerFound } from '#subgraphs/county/answers/parts/answer-found.ts';
import { countInstruments, firstInstruments } from '#subgraphs/county/answers/parts/first-instruments.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import type { InstrumentRow } from '#subgraphs/county/reading/stored-rows.ts';

/** The county's first instruments of a selection, with their facts under the aspects compared. */
export default part({
  question: compareSelectionQuestion,
  async answer(args, known) {
    const { rows, more } = await firstInstruments(args, known);
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(args.filter.parties, 'organisation', known),
      rows: await Promise.all(
        rows.map(async ({ key, id }) => ({
          key,
          id,
          found: await answerFound(await listed(id, known), args.aspects, known),
        })),
      ),
      more,
    };
  },
  count: countInstruments,
});

/** An instrument that was listed. */
async function listed(id: string, { loaders }: Known): Promise<InstrumentRow> {
  const row = await loaders.instrument.load(id);
  if (!row) throw new Error(`the instrument ${id} was listed and is not there`);
  return row;
}
