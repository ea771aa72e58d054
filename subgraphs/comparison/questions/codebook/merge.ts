import { type Aspect, codebook } from '#schema/codebook/codebook.ts';
import { describeEnumeration, type EnumerationName, enumerations } from '#schema/values/enumerations.ts';
import { INSTRUMENT_TYPES } from '#schema/values/instrument-types.ts';
import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';

/** The codebook, which no county needs to be asked about. */
export default {
  Query: {
    aspects: () => [...codebook.aspects.values()],
    themes: () => [...codebook.themes.values()],
    codebook: () => ({ version: codebook.version, groups: codebook.groups, enumerations: allEnumerations() }),
  },
  Aspect: {
    group: ({ group }) => codebook.groups.find(({ id }) => id === group) ?? null,
    appliesTo: (aspect) => (aspect.of === 'DOCUMENT' ? null : typesOf(aspect)),
  },
} satisfies Resolvers;

/** The types of instrument that an aspect applies to, as GraphQL names them. */
function typesOf({ appliesTo }: Aspect) {
  const types = appliesTo === 'all' ? INSTRUMENT_TYPES : [appliesTo];
  return types.map((type) => TYPE_NAMES[type]);
}

const TYPE_NAMES = { agreement: 'AGREEMENT', directive: 'DIRECTIVE', other: 'OTHER' } as const;

function allEnumerations() {
  return Object.entries(enumerations).map(([id, members]) => {
    const [sv, en] = describeEnumeration(id as EnumerationName).split(' · ');
    const values = Object.entries(members).map(([value, name]) => ({ id: value, name }));
    return { id, name: { sv: sv ?? null, en: en ?? null }, values };
  });
}
