import { type Aspect, appliesTo, codebook } from '#schema/codebook/codebook.ts';
import type { InstrumentId } from '#schema/keys/ids.ts';
import { HubError } from '#schema/shared/errors.ts';
import { type Asked, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryCompareArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { answerCell, answerColumns, cellsOf, comparedIds, readColumns } from './columns.ts';
import { askAtMoments } from './moments.ts';
import { standingCounts } from './standing-counts.ts';
import { judge } from './verdict.ts';

/** The root field: checks ids and aspects and asks the counties that own them. */
export function askComparison(_: unknown, { ids, aspects, asKnownAt }: QueryCompareArgs, context: ComparisonContext) {
  const parsed = comparedIds(ids, asKnownAt, context);
  return askAtMoments(parsed, { aspects: comparedAspects(aspects, parsed) });
}

function comparedAspects(wanted: readonly string[] | null | undefined, ids: readonly InstrumentId[]): string[] {
  const possible = [...codebook.aspects.values()].filter((aspect) => aspect.of === 'INSTRUMENT');
  if (!wanted)
    return possible
      .filter((aspect) => aspect.basis !== 'NONE' && ids.some((id) => appliesTo(aspect, id.type)))
      .map((aspect) => aspect.id);
  for (const id of wanted) {
    if (!possible.some((aspect) => aspect.id === id)) {
      throw new HubError(
        'BAD_USER_INPUT',
        `aspects: no aspect "${id}" of instruments in the codebook; expected some of ${possible.map((aspect) => aspect.id).join(', ')}`,
        { argument: 'aspects' },
      );
    }
  }
  return [...new Set(wanted)];
}

const read = oncePerEntity(readColumns<{ aspects: string[] }>);

/** The public fields of a comparison, merged from what the counties answered. */
export const comparisonResolvers = {
  columns: (asked: Asked, _: unknown, context: ComparisonContext) => answerColumns(read(asked, context)),
  rows: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const columns = read(asked, context);
    return columns.args.aspects.map((id) => {
      const aspect = codebook.aspects.get(id) as Aspect;
      const cells = cellsOf(columns, aspect);
      return { aspect, ...judge(cells, aspect), counts: standingCounts(cells), cells: cells.map(answerCell) };
    });
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) =>
    countyAnswers(read(asked, context).answers, context),
};
