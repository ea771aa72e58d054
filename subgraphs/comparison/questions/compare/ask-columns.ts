import { compareSelectionQuestion } from '#schema/questions/compare-selection-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { type Asked, heardParts, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { refusingUnknown } from '#subgraphs/comparison/asking/connection.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryCompareArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { totalOf } from '#subgraphs/comparison/asking/pages.ts';
import type { Cell } from './cell.ts';
import { answerColumns, type Columns } from './columns.ts';
import { comparedIds, readById } from './columns-by-id.ts';
import { askSelected, readSelected, type SelectedColumns, selectedTypes } from './columns-by-selection.ts';
import { askAtMoments } from './moments.ts';
import { numberPassages } from './number-passages.ts';

/** What is asked of the instruments in a comparison. */
interface Asking {
  aspects: string[];
  themes?: string[];
}

/**
 * Asks the counties for the columns of a comparison, given by their ids or by a selection, of which a page is compared.
 * Throws BAD_USER_INPUT.
 */
export function askColumns(
  { ids, ...selected }: Omit<QueryCompareArgs, 'aspects'>,
  askingOf: (types: readonly InstrumentType[]) => Asking,
  context: ComparisonContext,
) {
  if (!ids) {
    if (!selected.filter) throw refusedArgument('ids', 'missing; expected ids, or a filter');
    return askSelected(selected, askingOf(selectedTypes(selected.filter)), context);
  }
  for (const argument of ['filter', 'orderBy', 'first', 'after'] as const)
    if (selected[argument] != null) throw refusedArgument(argument, 'given beside ids; expected it without them');
  const named = comparedIds(ids, selected.asKnownAt, context);
  return askAtMoments(named, askingOf(named.map(({ type }) => type)));
}

/** All columns that were asked by their ids are on one page. */
const ONE_PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** Reads what the counties answered, however the columns were given. */
function readColumns<Args>(asked: Asked, context: ComparisonContext): SelectedColumns<Args> {
  return isSelected(asked)
    ? readSelected<Args>(asked, context)
    : { ...readById<Args>(asked, context), pageInfo: ONE_PAGE, missed: [] };
}

function isSelected({ request }: Asked): boolean {
  return decodeRequest(request).question === compareSelectionQuestion.name;
}

/**
 * What the rows of a comparison are read with and the places that they stand at, and the public fields that tell of its columns
 * and of these places.
 */
export function comparedColumns<Args, Row extends { cells: Cell[] }>(rowsOf: (columns: Columns<Args>) => Row[]) {
  const read = oncePerEntity(readColumns<Args>);
  const readRows = oncePerEntity((asked: Asked, context: ComparisonContext) => {
    const rows = rowsOf(read(asked, context));
    return { rows, passages: numberPassages(rows.flatMap(({ cells }) => cells)) };
  });
  const fields = {
    __resolveReference: refusingUnknown((asked, context) => read(asked, context).answers, {
      organisation: 'filter.parties',
    }),
    columns: (asked: Asked, _: unknown, context: ComparisonContext) => answerColumns(read(asked, context)),
    pageInfo: (asked: Asked, _: unknown, context: ComparisonContext) => read(asked, context).pageInfo,
    totalCount: (asked: Asked, _: unknown, context: ComparisonContext) =>
      isSelected(asked)
        ? totalOf(heardParts(decodeRequest(asked.request).counties, asked.parts, read(asked, context).answers, context))
        : read(asked, context).ids.length,
    passages: (asked: Asked, _: unknown, context: ComparisonContext) => readRows(asked, context).passages.all,
    counties: (asked: Asked, _: unknown, context: ComparisonContext) => {
      const { answers, missed } = read(asked, context);
      return countyAnswers(answers, context, missed);
    },
  };
  return { read, readRows, fields };
}
