import { defineEntity, p } from '@mikro-orm/core';
import type { Member } from '#schema/values/enumerations.ts';
import { Instrument } from './instrument.ts';
import { filters, versions } from './versions.ts';

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
    /** Days as YYYY-MM-DD, compared byte by byte; `~` sorts after every day. */
    fromDay: p.text().collation('C'),
    untilDay: p.text().collation('C'),
    state: p.text().$type<Member<'LifecycleState'>>().nullable(),
    certainty: p.text().$type<Member<'Certainty'>>(),
    ...versions,
  },
});
