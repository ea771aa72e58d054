import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { answerGroupsResolvers, askAnswerGroups } from './answer-groups.ts';
import { askComparison, comparisonResolvers } from './compare-aspects.ts';
import { askThemeComparison, themeComparisonResolvers } from './compare-themes.ts';

/** Instruments side by side, by aspects or by themes, and one question to all: ways to merge what the counties answer. */
export default {
  Query: { compare: askComparison, compareThemes: askThemeComparison, answerGroups: askAnswerGroups },
  Comparison: comparisonResolvers,
  ThemeComparison: themeComparisonResolvers,
  AnswerGroups: answerGroupsResolvers,
} satisfies Resolvers;
