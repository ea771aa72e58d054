import type { FilterObject } from '@mikro-orm/core';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Scheme } from '../store/entities/instrument-entity.ts';
import { heldAt } from '../store/entities/versions.ts';
import type { InstrumentRow } from './loaders.ts';

type Filter = InstrumentsArgs['filter'];

type Condition = FilterObject<InstrumentRow>;
type Held = ReturnType<typeof heldAt>;

/** The condition that a filter puts on instruments, and on what is derived from them, as of a revision. */
export function matching(filter: Filter, revision: number): Condition & { $and: Condition[] } {
  const held = heldAt(revision);
  const words = filter.text?.toLowerCase().split(/\s+/u).filter(Boolean) ?? [];
  return {
    ...held,
    type: { $in: filter.types },
    ...(filter.kinds ? { kind: { $in: filter.kinds as Member<'InstrumentKind'>[] } } : {}),
    $and: [
      ...words.map((word) => ({ searchText: { $like: `%${word.replace(/[\\%_]/g, '\\$&')}%` } })),
      ...classifiedAs('THEME', filter.themes, held),
      ...classifiedAs('PLACEMENT', filter.placements, held),
      ...classifiedAs('PARTY', filter.parties, held),
      ...ofAge(filter.age, held),
      ...(filter.statusOn ? [{ statusIntervals: { $some: { ...held, ...holdingOn(filter.statusOn) } } }] : []),
      ...(filter.validity ? [{ validityIntervals: { $some: { ...held, ...validOn(filter.validity) } } }] : []),
    ],
  };
}

function classifiedAs(scheme: Scheme, codes: string[] | undefined, held: Held) {
  return codes ? [{ classifications: { $some: { ...held, scheme, code: { $in: codes } } } }] : [];
}

function ofAge(age: Filter['age'], held: Held) {
  if (!age) return [];
  const scheme = { $in: (age.orUnsettled ? ['AGE', 'AGE_UNSETTLED'] : ['AGE']) satisfies Scheme[] as Scheme[] };
  return [{ classifications: { $some: { ...held, scheme, code: String(age.years) } } }];
}

/** The condition on an interval of status: it holds on the date, and is one of those asked for. */
export function holdingOn({ date, states, certainties }: NonNullable<Filter['statusOn']>) {
  return {
    ...coveringDay(date),
    ...(states ? { state: { $in: states as Member<'LifecycleState'>[] } } : {}),
    ...(certainties ? certainAs(certainties) : {}),
  };
}

/** The condition on an interval of validity: it covers the day, and is as certain as is asked for. */
export function validOn({ on, certainties }: NonNullable<Filter['validity']>) {
  return { ...coveringDay(on), ...certainAs(certainties) };
}

function coveringDay(day: string) {
  return { fromDay: { $lte: day }, untilDay: { $gt: day } };
}

function certainAs(certainties: readonly string[]) {
  return { certainty: { $in: certainties as Member<'Certainty'>[] } };
}
