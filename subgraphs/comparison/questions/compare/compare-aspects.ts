import { type Aspect, appliesTo, codebook } from '#schema/codebook/codebook.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import type { Asked } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { QueryCompareArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { askColumns, comparedColumns } from './ask-columns.ts';
import { answerCell, type Columns, cellsOf } from './columns.ts';
import { standingCounts } from './standing-counts.ts';
import { judge } from './verdict.ts';

/** The root field: checks what is asked and asks the counties for the columns. */
export function askComparison(_: unknown, { aspects, ...asked }: QueryCompareArgs, context: ComparisonContext) {
  return askColumns(asked, (types) => ({ aspects: comparedAspects(aspects, types) }), context);
}

/** The aspects that are asked for, of those that instruments have; all that can be judged where none are. Throws BAD_USER_INPUT. */
function comparedAspects(wanted: readonly string[] | null | undefined, types: readonly InstrumentType[]): string[] {
  const possible = [...codebook.aspects.values()].filter((aspect) => aspect.of === 'INSTRUMENT');
  if (!wanted)
    return possible
      .filter((aspect) => aspect.basis !== 'NONE' && types.some((type) => appliesTo(aspect, type)))
      .map((aspect) => aspect.id);
  const ids: string[] = possible.map(({ id }) => id);
  for (const id of wanted)
    if (!ids.includes(id))
      throw refusedArgument(
        'aspects',
        `no aspect "${id}" of instruments in the codebook;${didYouMean(id, ids)} expected some of ${ids.join(', ')}`,
      );
  return [...new Set(wanted)];
}

const { read, readRows, fields } = comparedColumns((columns: Columns<{ aspects: string[] }>) =>
  columns.args.aspects.map((id) => {
    const aspect = codebook.aspects.get(id) as Aspect;
    return { aspect, cells: cellsOf(columns, aspect) };
  }),
);

/** The public fields of a comparison, merged from what the counties answered. */
export const comparisonResolvers = {
  ...fields,
  rows: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { lacking } = read(asked, context);
    const { rows, passages } = readRows(asked, context);
    return rows.map(({ aspect, cells }) => ({
      aspect,
      ...judge(cells, aspect, lacking),
      counts: standingCounts(cells),
      cells: cells.map((cell) => answerCell(cell, passages)),
    }));
  },
};
