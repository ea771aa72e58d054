import type { GraphQLResolverMap } from '@apollo/subgraph';
import { codebook } from '../../schema/codebook/codebook.ts';
import { scalars } from '../../schema/scalars.ts';
import { LISTS } from './comparison-sdl.ts';
import type { ComparisonContext } from './context.ts';
import { answerAspect, askComparison, comparisonResolvers } from './questions/compare.ts';
import { askCounties, askCounty, countyResolvers } from './questions/county.ts';
import { askList, listResolvers } from './questions/list.ts';
import { askNode, askNodes } from './questions/node.ts';

const themes = [...codebook.themes.values()];

/** All resolvers of the comparison subgraph: a root field that asks, and an entity that merges, for each question. */
export const resolvers = {
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
    aspects: () => [...codebook.aspects.values()].map(answerAspect),
    themes: () => themes,
    codebook: () => codebook,
  },
  ...Object.fromEntries(LISTS.map((name) => [`${name}Connection`, listResolvers])),
  Comparison: comparisonResolvers,
  County: countyResolvers,
} as unknown as GraphQLResolverMap<ComparisonContext>;
