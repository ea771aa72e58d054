import { withBroader } from '#schema/codebook/broader.ts';
import { type AspectId, aspectOf, codebook, type Theme } from '#schema/codebook/codebook.ts';
import { type FactAnswer, themesOf } from '#schema/questions/shared/fact-answer.ts';
import { type Asked, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryCompareThemesArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { knownThemes } from '#subgraphs/comparison/asking/known-themes.ts';
import { answerCell, answerColumns, cellsOf, comparedIds, readColumns } from './columns.ts';
import { askAtMoments } from './moments.ts';
import { judgeMention } from './verdict.ts';

/** The aspect whose facts are coded with themes. */
const STATEMENTS: AspectId = 'statements';

/** The root field: checks ids and themes and asks the counties for what their instruments say. */
export function askThemeComparison(
  _: unknown,
  { ids, themes, asKnownAt }: QueryCompareThemesArgs,
  context: ComparisonContext,
) {
  return askAtMoments(comparedIds(ids, asKnownAt, context), {
    aspects: [STATEMENTS],
    themes: themes ? knownThemes(themes, 'themes') : [...codebook.themes.keys()],
  });
}

const read = oncePerEntity(readColumns<{ themes: string[] }>);

/** The public fields of a comparison by themes. */
export const themeComparisonResolvers = {
  columns: (asked: Asked, _: unknown, context: ComparisonContext) => answerColumns(read(asked, context)),
  rows: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const columns = read(asked, context);
    return columns.args.themes.map((id) => {
      const cells = cellsOf(columns, aspectOf(STATEMENTS), (fact) => isAbout(fact, id));
      return { theme: codebook.themes.get(id) as Theme, ...judgeMention(cells), cells: cells.map(answerCell) };
    });
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) =>
    countyAnswers(read(asked, context).answers, context),
};

/** Whether a statement is coded with a theme or with one that subdivides it. */
function isAbout(fact: FactAnswer, theme: string): boolean {
  return themesOf(fact).some((id) => withBroader(id).includes(theme));
}
