import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { answerGroupsResolvers, askAnswerGroups } from './answer-groups.ts';

/** One aspect or theme asked of all instruments of a selection, equal answers together. */
export default {
  Query: { answerGroups: askAnswerGroups },
  AnswerGroups: answerGroupsResolvers,
} satisfies Resolvers;
