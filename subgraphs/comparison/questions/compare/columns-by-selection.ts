import { idAt } from '#schema/keys/ids.ts';
import type { PageSizes } from '#schema/keys/page-size.ts';
import { compareSelectionQuestion } from '#schema/questions/compare-selection-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { limits } from '#schema/shared/limits.ts';
import { INSTRUMENT_TYPES, type InstrumentType, typeOfKind } from '#schema/values/instrument-types.ts';
import { type Asked, answersOf, ask } from '#subgraphs/comparison/asking/ask.ts';
import { askedOrder } from '#subgraphs/comparison/asking/asked-order.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { InstrumentFilter, QueryCompareArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage, mergePage, type Page } from '#subgraphs/comparison/asking/pages.ts';
import { selection } from '#subgraphs/comparison/asking/selection.ts';
import type { Column, Columns } from './columns.ts';

/** What selects the columns of a comparison, and which of them are asked for. */
export type Selected = Pick<QueryCompareArgs, 'filter' | 'orderBy' | 'first' | 'after' | 'asKnownAt'>;

/** As many columns stand side by side as can be named. */
const COLUMNS: PageSizes = { most: limits.idsPerComparison, usual: limits.idsPerComparison };

/** Asks the counties for the instruments of a selection with their facts under some aspects. Throws BAD_USER_INPUT. */
export function askSelected(
  { filter, orderBy, first, after, asKnownAt }: Selected,
  args: { aspects: string[]; themes?: string[] },
  context: ComparisonContext,
  sizes = COLUMNS,
) {
  const counties = askedCounties(filter?.counties, context);
  const question = {
    filter: {
      types: [...INSTRUMENT_TYPES] as [InstrumentType, ...InstrumentType[]],
      ...selection({ filter, asKnownAt }, context),
    },
    ...askedOrder(orderBy),
  };
  const page = askedPage(['compare', counties, question, asKnownAt], first, after, sizes);
  return ask(compareSelectionQuestion, counties, { ...question, ...page, ...args }, asKnownAt);
}

/** The types of instruments that a selection can hold. */
export function selectedTypes(filter: InstrumentFilter | null | undefined): InstrumentType[] {
  return filter?.kinds ? [...new Set(filter.kinds.map(typeOfKind))] : [...INSTRUMENT_TYPES];
}

/** Instruments of a selection side by side, and the page that they are. */
export interface SelectedColumns<Args> extends Columns<Args> {
  pageInfo: ReturnType<typeof mergePage>['pageInfo'];
  /** Counties that were silent on this page or an earlier one, by their slugs. */
  missed: readonly string[];
}

/** Reads what the counties answered of a selection. */
export function readSelected<Args>(asked: Asked, context: ComparisonContext): SelectedColumns<Args> {
  const { counties, args, asKnownAt } = decodeRequest(asked.request);
  const answers = answersOf(compareSelectionQuestion, counties, asked.parts, context);
  const page = args as Page;
  const { edges, pageInfo } = mergePage(answers, page, ({ found }) => ({ id: idAt(found.id, asKnownAt), found }));
  const byId = new Map(edges.map(({ node: { id, found } }): [string, Column] => [id, { status: 'FOUND', found }]));
  const lacking =
    answers.some(({ status }) => status !== 'ANSWERED' && status !== 'NOT_ASKED') || page.missed.length > 0;
  return { args: args as Args, ids: [...byId.keys()], byId, answers, lacking, pageInfo, missed: page.missed };
}
