import type { WhatHeldWhenQueryVariables } from '#gateway/pages/documents/generated-documents.ts';
import { onIn, spanIn } from '#gateway/pages/parts/time/span-in.ts';
import type { TimeSpan } from '#gateway/pages/parts/time/time-span.ts';
import { listIn, numberIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';

/** Instruments of a page where no other number is chosen: some four screens of rows. */
const USUAL = 60;

type Filter = NonNullable<WhatHeldWhenQueryVariables['filter']>;

/** What the page of what held when is asked for. */
export interface TimelineSearch {
  on: string;
  span: TimeSpan;
  counties: string[];
  kinds: NonNullable<Filter['kinds']>[number][];
  themes: string[];
  first: number;
  /** Where the page begins, as the page before says; `null` for the first. */
  after: string | null;
}

/** Reads what the page is asked for. Refuses days and spans that are none, in words; the hub refuses the rest. */
export function timelineSearch(visit: Pick<Visit, 'search' | 'today'>): TimelineSearch {
  const { search } = visit;
  const on = onIn(visit);
  return {
    on,
    span: spanIn(visit, on),
    counties: listIn(search, 'counties'),
    kinds: listIn(search, 'kinds') as TimelineSearch['kinds'],
    themes: listIn(search, 'themes'),
    first: numberIn(search, 'first', [1, limits.pageSize]) ?? USUAL,
    after: search.get('after'),
  };
}
