import { codebook } from '#schema/codebook/codebook.ts';
import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';

/** The codebook, which no county needs to be asked about. */
export default {
  Query: {
    aspects: () => [...codebook.aspects.values()],
    themes: () => [...codebook.themes.values()],
    codebook: () => codebook,
  },
} satisfies Resolvers;
