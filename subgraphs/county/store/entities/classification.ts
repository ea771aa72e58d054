import { defineEntity, p } from '@mikro-orm/core';
import { Instrument } from './instrument.ts';
import { filters, versions } from './versions.ts';

/** What an instrument is classified by; a list can be narrowed and counted by each. */
export type Scheme = 'THEME' | 'PLACEMENT' | 'PARTY' | 'AGE' | 'AGE_UNSETTLED';

/** A class that an instrument belongs to. Derived from its facts at import, never edited. */
export const Classification = defineEntity({
  name: 'Classification',
  tableName: 'classification',
  filters,
  properties: {
    instrument: () => p.manyToOne(Instrument).primary(),
    scheme: p.text().$type<Scheme>().primary(),
    code: p.text().primary(),
    ...versions,
  },
});
