import { withBroader } from '#schema/codebook/broader.ts';
import { type AspectId, aspectOf, codebook, THEMES_NOT_STATED, type Theme } from '#schema/codebook/codebook.ts';
import { type FactAnswer, themeOf, themesOf } from '#schema/questions/shared/fact-answer.ts';
import type { Asked } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { QueryCompareThemesArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { knownThemes } from '#subgraphs/comparison/asking/known-themes.ts';
import { askColumns, comparedColumns } from './ask-columns.ts';
import { answerCell, type Columns, cellsOf } from './columns.ts';
import { standingCounts } from './standing-counts.ts';
import { judgeMention } from './verdict.ts';

/** The aspect whose facts are coded with themes. */
const STATEMENTS: AspectId = 'statements';

/** The aspects that tell which themes an instrument speaks of and which not. */
export const SPOKEN_OF: readonly AspectId[] = [STATEMENTS, THEMES_NOT_STATED];

/** The root field: checks what is asked and asks the counties for what the instruments in the columns say. */
export function askThemeComparison(
  _: unknown,
  { themes, ...asked }: QueryCompareThemesArgs,
  context: ComparisonContext,
) {
  const compared = themes ? knownThemes(themes, 'themes') : [...codebook.themes.keys()];
  return askColumns(asked, () => ({ aspects: [...SPOKEN_OF], themes: compared }), context);
}

const { read, readRows, fields } = comparedColumns((columns: Columns<{ themes: string[] }>) =>
  columns.args.themes.map((id) => ({
    theme: codebook.themes.get(id) as Theme,
    cells: cellsOf(columns, aspectOf(STATEMENTS), (facts) => saidOf(id, facts)),
  })),
);

/** The public fields of a comparison by themes. */
export const themeComparisonResolvers = {
  ...fields,
  rows: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { lacking } = read(asked, context);
    const { rows, passages } = readRows(asked, context);
    return rows.map(({ theme, cells }) => ({
      theme,
      ...judgeMention(cells, lacking),
      counts: standingCounts(cells),
      cells: cells.map((cell) => answerCell(cell, passages)),
    }));
  },
};

/**
 * What is known of a theme: the statements that are coded with it or with one that subdivides it, and that it, or one that it
 * subdivides, was looked for and not found. Where no statements are made at all, none is on any theme.
 */
export function saidOf(theme: string, facts: readonly FactAnswer[]): FactAnswer[] {
  const statements = facts.filter(({ aspect }) => aspect === STATEMENTS);
  if (statements.every(({ statedAs }) => statedAs === 'NOT_STATED') && statements.length > 0) return statements;
  const spoken = statements.filter((fact) => themesOf(fact).some((id) => withBroader(id).includes(theme)));
  const absent = facts.filter(
    (fact) => fact.aspect === THEMES_NOT_STATED && withBroader(theme).includes(themeOf(fact)),
  );
  return [...spoken, ...absent];
}
