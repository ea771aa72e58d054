import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import { pulledCounties, type StandingCounty } from '#gateway/reports/answering/pulled-counties.ts';
import { factRows } from '#gateway/reports/sources/bulk-rows.ts';
import { field } from '#gateway/reports/sources/fact-columns.ts';

/** The days between which the instruments of the hub are valid, as their facts have it (YYYY-MM-DD); `null` where none has any. */
export interface StatedPeriod {
  first: string | null;
  last: string | null;
}

/**
 * The earliest first day and the latest last day of validity that any instrument of the counties has. What has no whole
 * date, or an open end, moves neither. Throws where a county falls silent meanwhile.
 */
export async function statedPeriod(
  counties: readonly StandingCounty[],
  { hub, asker }: { hub: AskHub; asker: CountyAsker },
): Promise<StatedPeriod> {
  const period: StatedPeriod = { first: null, last: null };
  const rows = DAYS.rows({
    ...{ hub, asker, variables: { filter: DAYS.fixed }, asKnownAt: null, citations: 'first' },
    counties: pulledCounties(counties, {}),
  });
  for await (const chunk of rows) {
    for (const sourced of chunk) {
      if (sourced.state !== 'HELD') continue;
      const day = field<string>(sourced.row, 'date');
      if (day === null || day === undefined) continue;
      if (sourced.row.fact.aspect === 'validFrom') period.first = earlier(period.first, day);
      else period.last = later(period.last, day);
    }
  }
  return period;
}

/** The first and last days of validity of all instruments. */
const DAYS = factRows(['validFrom', 'validTo']);

function earlier(one: string | null, other: string): string {
  return one === null || other < one ? other : one;
}

function later(one: string | null, other: string): string {
  return one === null || other > one ? other : one;
}
