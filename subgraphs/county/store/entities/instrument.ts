import { defineEntity, p } from '@mikro-orm/core';
import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { Classification } from './classification.ts';
import { StatusInterval } from './status-interval.ts';
import { filters, versions } from './versions.ts';

/** An agreement, an assignment directive or another governing document; its content is its facts. */
export const Instrument = defineEntity({
  name: 'Instrument',
  tableName: 'instrument',
  filters,
  properties: {
    /** `<county>:<type>:<slug>` */
    id: p.text().primary().collation('C'),
    type: p.string().columnType('text').$type<InstrumentType>(),
    kind: p.text().$type<Member<'InstrumentKind'>>(),
    title: p.text().nullable(),
    /** Sort keys made by the contract; compared byte by byte. */
    sortTitle: p.text().collation('C'),
    sortValidFrom: p.text().collation('C'),
    sortCounty: p.text().collation('C'),
    /** Titles, wordings and values in words, in lower case. */
    searchText: p.text(),
    /** Digest of all rows that the instrument becomes; an import leaves alone what has the same. */
    digest: p.text(),
    ...versions,
    classifications: () => p.oneToMany(Classification).mappedBy('instrument'),
    statusIntervals: () => p.oneToMany(StatusInterval).mappedBy('instrument'),
  },
});
