import { type Aspect, aspectOf, codebook } from '#schema/codebook/codebook.ts';
import { knownAspect } from '#schema/codebook/known-aspect.ts';
import { HubError, refusedArgument } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Asked, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { refusingUnknown } from '#subgraphs/comparison/asking/connection.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryAnswerGroupsArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { knownThemes } from '#subgraphs/comparison/asking/known-themes.ts';
import { cellMeanings } from '#subgraphs/comparison/questions/compare/among-stated.ts';
import { answerCell, cellsOf, referenceTo } from '#subgraphs/comparison/questions/compare/columns.ts';
import {
  askSelected,
  readSelected,
  type SelectedColumns,
} from '#subgraphs/comparison/questions/compare/columns-by-selection.ts';
import { SPOKEN_OF, saidOf } from '#subgraphs/comparison/questions/compare/compare-themes.ts';
import { numberPassages, type Passages } from '#subgraphs/comparison/questions/compare/number-passages.ts';
import { standingCounts } from '#subgraphs/comparison/questions/compare/standing-counts.ts';
import { type Judgement, judge, judgeMention } from '#subgraphs/comparison/questions/compare/verdict.ts';
import { type CellGroup, groupCells } from './group-answers.ts';

/** What all instruments are asked: one aspect, or one theme. */
interface Asking {
  aspects: string[];
  themes?: string[];
}

/** Every county answers with all that it has, up to a limit. */
const ALL = { most: limits.groupedInstruments, usual: limits.groupedInstruments };

/** The root field: checks what is asked and asks the counties for all instruments of the selection. */
export function askAnswerGroups(
  _: unknown,
  { aspect, theme, filter, asKnownAt }: QueryAnswerGroupsArgs,
  context: ComparisonContext,
) {
  return askSelected({ filter, asKnownAt }, askingOf(aspect ?? null, theme ?? null), context, ALL);
}

function askingOf(aspect: string | null, theme: string | null): Asking {
  if (aspect !== null && theme !== null)
    throw refusedArgument('theme', 'given beside an aspect; expected one of the two');
  if (theme !== null) return { aspects: [...SPOKEN_OF], themes: knownThemes([theme], 'theme') };
  if (aspect === null) throw refusedArgument('aspect', 'missing; expected an aspect or a theme');
  const known = aspectOf(knownAspect(aspect, 'aspect'));
  if (known.of === 'INSTRUMENT') return { aspects: [known.id] };
  throw refusedArgument('aspect', `"${aspect}" is of documents; expected one of instruments`);
}

/** The one answer of all that speak of a theme. */
const SPOKEN: ReadonlySet<string> = new Set(['spoken of']);

interface Grouped {
  columns: SelectedColumns<Asking>;
  aspect: Aspect | null;
  theme: string | null;
  groups: CellGroup[];
  passages: Passages;
  counts: ReturnType<typeof standingCounts>;
  judgement: Omit<Judgement, 'amongStated'> & Partial<Judgement>;
}

const readColumnsOf = oncePerEntity(readSelected<Asking>);

const read = oncePerEntity((asked: Asked, context: ComparisonContext): Grouped => {
  const columns = readColumnsOf(asked, context);
  if (columns.pageInfo.hasNextPage) throw tooMany();
  const [theme = null] = columns.args.themes ?? [];
  const aspect = aspectOf(knownAspect(columns.args.aspects[0] ?? ''));
  const cells = theme === null ? cellsOf(columns, aspect) : cellsOf(columns, aspect, (facts) => saidOf(theme, facts));
  const groups = groupCells(cells, (cell) => (theme === null ? cellMeanings(cell, aspect) : SPOKEN));
  return {
    columns,
    aspect: theme === null ? aspect : null,
    theme,
    groups,
    passages: numberPassages(groups.flatMap((group) => group.cells)),
    counts: standingCounts(cells),
    judgement: theme === null ? judge(cells, aspect, columns.lacking) : judgeMention(cells, columns.lacking),
  };
});

function tooMany(): HubError {
  return new HubError(
    'LIMIT_EXCEEDED',
    `filter: more than ${limits.groupedInstruments} instruments; expected a narrower selection`,
    { limit: 'groupedInstruments', expected: limits.groupedInstruments },
  );
}

/** The public fields of answers in groups, made from what the counties answered. */
export const answerGroupsResolvers = {
  __resolveReference: refusingUnknown((asked, context) => readColumnsOf(asked, context).answers, {
    organisation: 'filter.parties',
  }),
  aspect: (asked: Asked, _: unknown, context: ComparisonContext) => read(asked, context).aspect,
  theme: (asked: Asked, _: unknown, context: ComparisonContext) =>
    codebook.themes.get(read(asked, context).theme ?? '') ?? null,
  verdict: (asked: Asked, _: unknown, context: ComparisonContext) => read(asked, context).judgement.verdict,
  amongStated: (asked: Asked, _: unknown, context: ComparisonContext) =>
    read(asked, context).judgement.amongStated ?? null,
  explanation: (asked: Asked, _: unknown, context: ComparisonContext) => read(asked, context).judgement.explanation,
  counts: (asked: Asked, _: unknown, context: ComparisonContext) => read(asked, context).counts,
  groups: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { groups, columns, passages } = read(asked, context);
    return groups.map(({ cells, ...group }) => ({
      ...group,
      count: cells.length,
      answers: cells.map((cell) => ({
        instrument: instrumentOf(cell.id, columns),
        cell: answerCell(cell, passages),
      })),
    }));
  },
  passages: (asked: Asked, _: unknown, context: ComparisonContext) => read(asked, context).passages.all,
  counties: (asked: Asked, _: unknown, context: ComparisonContext) =>
    countyAnswers(readColumnsOf(asked, context).answers, context),
};

function instrumentOf(id: string, { byId }: SelectedColumns<Asking>) {
  const found = byId.get(id)?.found;
  return found ? referenceTo(id, found) : null;
}
