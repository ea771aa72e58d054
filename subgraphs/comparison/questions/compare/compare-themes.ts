import { withBroader } from '#schema/codebook/broader.ts';
import { type AspectId, aspectOf, codebook, THEMES_NOT_STATED, type Theme } from '#schema/codebook/codebook.ts';
import { type FactAnswer, themeOf, themesOf } from '#schema/questions/shared/fact-answer.ts';
import { type Asked, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryCompareThemesArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { knownThemes } from '#subgraphs/comparison/asking/known-themes.ts';
import { answerCell, answerColumns, cellsOf, comparedIds, readColumns } from './columns.ts';
import { askAtMoments } from './moments.ts';
import { standingCounts } from './standing-counts.ts';
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
    aspects: [STATEMENTS, THEMES_NOT_STATED],
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
      const cells = cellsOf(columns, aspectOf(STATEMENTS), (facts) => saidOf(id, facts));
      return {
        theme: codebook.themes.get(id) as Theme,
        ...judgeMention(cells),
        counts: standingCounts(cells),
        cells: cells.map(answerCell),
      };
    });
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) =>
    countyAnswers(read(asked, context).answers, context),
};

/**
 * What is known of a theme: the statements that are coded with it or with one that subdivides it, and that it, or one that it
 * subdivides, was looked for and not found. Where no statements are made at all, none is on any theme.
 */
function saidOf(theme: string, facts: readonly FactAnswer[]): FactAnswer[] {
  const statements = facts.filter(({ aspect }) => aspect === STATEMENTS);
  if (statements.every(({ statedAs }) => statedAs === 'NOT_STATED') && statements.length > 0) return statements;
  const spoken = statements.filter((fact) => themesOf(fact).some((id) => withBroader(id).includes(theme)));
  const absent = facts.filter(
    (fact) => fact.aspect === THEMES_NOT_STATED && withBroader(theme).includes(themeOf(fact)),
  );
  return [...spoken, ...absent];
}
