import { keyOf } from '#schema/keys/ids.ts';
import { countyReference } from './counties.ts';
import type { Resolvers } from './generated-types.ts';

/** What counties answer of organisations, themes and instruments, as GraphQL answers it. */
export const referenceResolvers = {
  Organisation: { key: ({ id }) => keyOf(id) },
  InstrumentReference: {
    instrumentId: ({ id }) => id,
    county: ({ county }, _, context) => countyReference({ slug: county }, context),
  },
  Theme: { key: ({ id }) => id },
} satisfies Resolvers;
