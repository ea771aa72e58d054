import { type Aspect, codebook, isOfDocuments } from '#schema/codebook/codebook.ts';
import { INSTRUMENT_TYPES } from '#schema/values/instrument-types.ts';
import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { enumerationsInWords } from './enumerations-in-words.ts';

/** The codebook, which no county needs to be asked about. */
export default {
  Query: {
    aspects: () => [...codebook.aspects.values()],
    themes: () => [...codebook.themes.values()],
    codebook: () => ({ version: codebook.version, groups: codebook.groups }),
  },
  Codebook: { enumerations: (_, __, ___, { schema }) => enumerationsInWords(schema) },
  Aspect: {
    group: ({ group }) => codebook.groups.find(({ code }) => code === group) ?? null,
    appliesTo: (aspect) => (isOfDocuments(aspect) ? null : typesOf(aspect)),
  },
} satisfies Resolvers;

/** The types of instrument that an aspect applies to, as GraphQL names them. */
function typesOf({ appliesTo }: Aspect) {
  const types = appliesTo === 'all' ? INSTRUMENT_TYPES : [appliesTo];
  return types.map((type) => TYPE_NAMES[type]);
}

const TYPE_NAMES = { agreement: 'AGREEMENT', directive: 'DIRECTIVE', other: 'OTHER' } as const;
