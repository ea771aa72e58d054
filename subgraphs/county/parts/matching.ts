import type { FilterObject } from '@mikro-orm/core';
import type { InstrumentsArgs } from '../../../schema/questions/instruments.ts';
import type { Member } from '../../../schema/values/enumerations.ts';
import type { Scheme } from '../entities/classification.ts';
import type { InstrumentRow } from '../loaders.ts';

type Filter = InstrumentsArgs['filter'];

type Condition = FilterObject<InstrumentRow>;

/** The condition that a filter puts on instruments. */
export function matching(filter: Filter): Condition & { $and: Condition[] } {
  const words = filter.text?.toLowerCase().split(/\s+/u).filter(Boolean) ?? [];
  return {
    removedAt: null,
    type: { $in: filter.types },
    ...(filter.kinds ? { kind: { $in: filter.kinds as Member<'InstrumentKind'>[] } } : {}),
    $and: [
      ...words.map((word) => ({ searchText: { $like: `%${word.replace(/[\\%_]/g, '\\$&')}%` } })),
      ...classifiedAs('THEME', filter.themes),
      ...classifiedAs('PLACEMENT', filter.placements),
      ...classifiedAs('PARTY', filter.parties),
      ...ofAge(filter.age),
      ...(filter.statusOn ? [{ statusIntervals: { $some: holdingOn(filter.statusOn) } }] : []),
    ],
  };
}

function classifiedAs(scheme: Scheme, codes: string[] | undefined) {
  return codes ? [{ classifications: { $some: { scheme, code: { $in: codes } } } }] : [];
}

function ofAge(age: Filter['age']) {
  if (!age) return [];
  const scheme = { $in: (age.orUnsettled ? ['AGE', 'AGE_UNSETTLED'] : ['AGE']) satisfies Scheme[] as Scheme[] };
  return [{ classifications: { $some: { scheme, code: String(age.years) } } }];
}

/** The condition on an interval of status: it holds on the date, and is one of those asked for. */
export function holdingOn({ date, states, certainties }: NonNullable<Filter['statusOn']>) {
  return {
    fromDay: { $lte: date },
    untilDay: { $gt: date },
    ...(states ? { state: { $in: states as Member<'LifecycleState'>[] } } : {}),
    ...(certainties ? { certainty: { $in: certainties as Member<'Certainty'>[] } } : {}),
  };
}
