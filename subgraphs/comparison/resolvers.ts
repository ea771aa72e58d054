import { codebook } from '#schema/codebook/codebook.ts';
import { scalars } from '#schema/keys/scalars.ts';
import type { Resolvers } from './asking/generated-types.ts';
import { askChanges, changesResolvers } from './questions/changes/changes.ts';
import { answerAspect, askComparison, comparisonResolvers } from './questions/compare/compare.ts';
import { askThemeComparison, themeComparisonResolvers } from './questions/compare/compare-themes.ts';
import { askConsultations, consultationConnectionResolvers } from './questions/consultations/consultations.ts';
import { askCounties, askCounty, countyResolvers } from './questions/county/county.ts';
import { askCoverage, coverageResolvers } from './questions/coverage/coverage.ts';
import { askDecisions, decisionConnectionResolvers } from './questions/decisions/decisions.ts';
import { askLineage, lineageResolvers } from './questions/lineage/lineage.ts';
import { askList, listResolvers } from './questions/list/list.ts';
import { askNode, askNodes } from './questions/node/node.ts';
import { askSearch, searchResolvers } from './questions/search/search.ts';

/** All resolvers of the comparison subgraph: a root field that asks, and an entity that merges, for each question. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    counties: askCounties,
    county: askCounty,
    agreements: askList('Agreement'),
    assignmentDirectives: askList('AssignmentDirective'),
    instruments: askList('Instrument'),
    node: askNode,
    nodes: askNodes,
    compare: askComparison,
    compareThemes: askThemeComparison,
    lineage: askLineage,
    decisions: askDecisions,
    consultations: askConsultations,
    changes: askChanges,
    coverage: askCoverage,
    search: askSearch,
    aspects: () => [...codebook.aspects.values()].map(answerAspect),
    themes: () => [...codebook.themes.values()],
    codebook: () => codebook,
  },
  AgreementConnection: listResolvers,
  AssignmentDirectiveConnection: listResolvers,
  InstrumentConnection: listResolvers,
  Comparison: comparisonResolvers,
  ThemeComparison: themeComparisonResolvers,
  Lineage: lineageResolvers,
  DecisionConnection: decisionConnectionResolvers,
  ConsultationConnection: consultationConnectionResolvers,
  ChangeFeed: changesResolvers,
  CoverageAnswer: coverageResolvers,
  SearchConnection: searchResolvers,
  County: countyResolvers,
};
