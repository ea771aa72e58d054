import { membersAsked } from '#gateway/pages/site/read-members.ts';
import { dayIn, listIn, momentIn, numberIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Member } from '#schema/values/enumerations.ts';

/** Which instruments are asked, and which part of their answers is shown, as the address says. */
export interface Selection {
  counties: readonly string[];
  kinds: readonly Member<'InstrumentKind'>[];
  /** The day on which they can be in force. */
  on: string | null;
  themes: readonly string[];
  parties: readonly string[];
  asKnownAt: string | null;
  /** The one group that is shown, counted from 1; `null` where all are. */
  group: number | null;
  /** Groups, or answers of the one group, that stand before what is shown. */
  from: number;
}

/** Reads it. Throws a PageRefusal where something is none of what it can be. */
export function readSelection({ search, today }: Pick<Visit, 'search' | 'today'>): Selection {
  return {
    counties: listIn(search, 'counties'),
    kinds: membersAsked(search, 'kinds', 'InstrumentKind'),
    on: dayIn(search, 'on'),
    themes: listIn(search, 'themes'),
    parties: listIn(search, 'parties'),
    asKnownAt: momentIn(search, 'asKnownAt', today),
    group: numberIn(search, 'group', [1, limits.groupedInstruments]),
    from: numberIn(search, 'from', [0, limits.groupedInstruments]) ?? 0,
  };
}

/** The selection as the public schema has it; `null` where all instruments are asked. */
export function filterOf({ counties, kinds, on, themes, parties }: Selection) {
  const filter = {
    ...(counties.length > 0 ? { counties } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(on ? { validity: { on } } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(parties.length > 0 ? { parties } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The selection as the reports have it in their addresses. */
export function reportedSelection({ counties, kinds, on, themes, parties, asKnownAt }: Selection) {
  return { counties, kinds, 'validity.on': on, themes, parties, asKnownAt };
}
