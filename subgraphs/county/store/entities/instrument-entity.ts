import { defineEntity, p } from '@mikro-orm/core';
import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import type { Text } from '#schema/values/text.ts';
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
    /** The version of the codebook that its papers were read with. */
    codebook: p.text(),
    title: p.text().nullable(),
    /** The hub’s own short name. */
    shortTitle: p.json<Text>().nullable(),
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
    validityIntervals: () => p.oneToMany(ValidityInterval).mappedBy('instrument'),
  },
});

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

/** Days as YYYY-MM-DD, compared byte by byte, from one up to another, which is not included; `~` sorts after every day. */
const interval = { fromDay: p.text().collation('C'), untilDay: p.text().collation('C') };

/**
 * A state that holds from one day up to another, which is not included. Derived from events at import,
 * never edited. Where nothing is known to hold, one row without a state says how certain that is.
 */
export const StatusInterval = defineEntity({
  name: 'StatusInterval',
  tableName: 'status_interval',
  filters,
  properties: {
    instrument: () => p.manyToOne(Instrument).primary(),
    position: p.integer().primary(),
    ...interval,
    state: p.text().$type<Member<'LifecycleState'>>().nullable(),
    certainty: p.text().$type<Member<'Certainty'>>(),
    ...versions,
  },
});

/** How certain it is that an instrument is in force from one day up to another. Derived at import, never edited. */
export const ValidityInterval = defineEntity({
  name: 'ValidityInterval',
  tableName: 'validity_interval',
  filters,
  properties: {
    instrument: () => p.manyToOne(Instrument).primary(),
    position: p.integer().primary(),
    ...interval,
    certainty: p.text().$type<Member<'Certainty'>>(),
    ...versions,
  },
});
