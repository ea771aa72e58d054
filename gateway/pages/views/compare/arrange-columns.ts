import type {
  AnswerCellFragment,
  ComparedColumnFragment,
  CompareQuery,
  StandingFragment,
} from '#gateway/pages/documents/generated-documents.ts';
import { withCitations } from '#gateway/pages/parts/with-citations.ts';
import type { AnsweredWords } from '#gateway/pages/site/language.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';

/** An instrument as it heads a column. */
export interface HeadColumn extends ComparedColumnFragment {
  /** What it is called in short. */
  name: string;
  /** Whether it is of the visitor’s own county. */
  mine: boolean;
  standing: StandingFragment | null;
}

type AspectRow = NonNullable<NonNullable<NonNullable<CompareQuery['compare']>['rows']>[number]>;

/** What each instrument answers to one question: an aspect or a theme. */
export interface AnswerRow extends Pick<AspectRow, 'verdict' | 'explanation' | 'counts'> {
  name: AnsweredWords | null;
  /** The aspect, where it is one. */
  aspect: string | null;
  /** The code of its group; `null` for a theme. */
  group: string | null;
  /** Where the question is put to all instruments. */
  address: string;
  amongStated: AspectRow['amongStated'];
  /** In the order of the columns. */
  cells: readonly AnswerCellFragment[];
}

/** Columns and rows as they are shown: the visitor’s own county first, and where they are selected, each county’s together. */
export function arrangeColumns(
  visit: Visit,
  { compare, compareThemes }: CompareQuery,
  standings: ReadonlyMap<string, StandingFragment>,
  selected: boolean,
): { columns: HeadColumn[]; rows: AnswerRow[] } {
  const { say, mine } = visit;
  const columns = present(compare?.columns).map((column): HeadColumn => {
    const { instrument, instrumentId } = column;
    return {
      ...column,
      name: say(instrument?.shortTitle) || instrument?.title || instrumentId,
      mine: mine !== null && instrument?.county?.code === mine,
      standing: standings.get(instrumentId) ?? null,
    };
  });
  const order = columns.map((_, index) => index).sort((a, b) => compareColumns(columns[a], columns[b], selected));
  const inOrder = <Item>(items: readonly Item[]) => order.flatMap((index) => items.slice(index, index + 1));
  const aspects = present(compare?.rows).map(({ aspect, cells, ...row }) => ({
    ...row,
    name: aspect?.name ?? null,
    aspect: aspect?.id ?? null,
    group: aspect?.group?.code ?? null,
    address: linkTo(visit, 'question', {}, aspect?.id ?? ''),
    cells: inOrder(withCitations(cells, compare?.passages)),
  }));
  const themes = present(compareThemes?.rows).map(({ theme, cells, ...row }) => ({
    ...row,
    ...{ name: theme?.name ?? null, aspect: null, group: null, amongStated: null },
    address: linkTo(visit, 'question', {}, theme?.id ?? ''),
    cells: inOrder(withCitations(cells, compareThemes?.passages)),
  }));
  return { columns: inOrder(columns), rows: [...aspects, ...themes] };
}

function compareColumns(a: HeadColumn | undefined, b: HeadColumn | undefined, selected: boolean): number {
  const own = Number(b?.mine) - Number(a?.mine);
  if (own !== 0 || !selected) return own;
  return (a?.instrument?.county?.code ?? '').localeCompare(b?.instrument?.county?.code ?? '');
}
