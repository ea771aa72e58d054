import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { askComparison, comparisonResolvers } from './compare-aspects.ts';
import { askThemeComparison, themeComparisonResolvers } from './compare-themes.ts';

/** Instruments side by side, by aspects or by themes: two ways to merge what the counties answer. */
export default {
  Query: { compare: askComparison, compareThemes: askThemeComparison },
  Comparison: comparisonResolvers,
  ThemeComparison: themeComparisonResolvers,
} satisfies Resolvers;
