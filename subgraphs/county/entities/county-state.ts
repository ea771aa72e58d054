import { defineEntity, p } from '@mikro-orm/core';
import type { CountySeed } from '../../../schema/seeds/county.ts';
import type { Text } from '../../../schema/values/text.ts';

/** What the county says of itself, and which data it holds; always one row. */
export const CountyState = defineEntity({
  name: 'CountyState',
  tableName: 'county_state',
  properties: {
    id: p.integer().primary(),
    region: p.text(),
    knownGaps: p.json<Text[]>(),
    /** The county's own themes, which subdivide those of the codebook. */
    themes: p.json<CountySeed['themes']>(),
    /** Digest of the data that was last imported; the same data is not imported again. */
    digest: p.text(),
    updatedAt: p.datetime(),
  },
});
