import { onIn, spanIn } from '#gateway/pages/parts/time/span-in.ts';
import type { TimeSpan } from '#gateway/pages/parts/time/time-span.ts';
import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { listIn, numberIn, oneIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { COVERAGE_PLACEMENTS } from '#schema/questions/coverage-question.ts';
import { limits } from '#schema/shared/limits.ts';

/** Ages that are shown where none are chosen: those that agreements on the young speak of. */
const USUAL = { from: 0, to: 21 };

/** Whole years, both included. */
export interface Ages {
  from: number;
  to: number;
}

/** What the page of coverage is asked for. */
export interface CoverageSearch {
  on: string;
  span: TimeSpan;
  ages: Ages;
  /** The age that is asked about on the day; `null` where all are. */
  age: number | null;
  placement: (typeof COVERAGE_PLACEMENTS)[number];
  counties: string[];
}

/** Reads what the page is asked for. Refuses days, ages and spans that are none, in words. */
export function coverageSearch(visit: Pick<Visit, 'search' | 'today'>): CoverageSearch {
  const { search } = visit;
  const on = onIn(visit);
  const bounds = [0, limits.coverageAge] as const;
  const ages = {
    from: numberIn(search, 'ages.from', bounds) ?? USUAL.from,
    to: numberIn(search, 'ages.to', bounds) ?? USUAL.to,
  };
  if (ages.from > ages.to)
    throw new PageRefusal(400, {
      sv: `Åldrarna slutar innan de börjar: från ${ages.from} till ${ages.to} år. Byt plats på dem.`,
      en: `The ages end before they begin: from ${ages.from} to ${ages.to} years. Let them change places.`,
    });
  return {
    on,
    span: spanIn(visit, on),
    ages,
    age: numberIn(search, 'age', bounds),
    placement: oneIn(search, 'placement', COVERAGE_PLACEMENTS),
    counties: listIn(search, 'counties'),
  };
}
