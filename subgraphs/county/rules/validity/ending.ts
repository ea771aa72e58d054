import type { Event, State } from '../status/events.ts';

/** Events that end what is in force, whatever its stated period says. */
const ENDS: readonly State[] = ['EXPIRED', 'SUPERSEDED', 'MERGED'];

/**
 * Whether something in force has come to its end: `SURELY` a paper dates that before the day, `PERHAPS` a paper says so and
 * leaves the day open, `NO` otherwise; and whether it may have gone on by an extension.
 */
export interface Ending {
  ended: 'SURELY' | 'PERHAPS' | 'NO';
  extended: boolean;
}

/**
 * What the events up to a day say of the end. Something that expires on a day is in force on it; whether what is replaced on
 * a day is, is open. That it has expired, without a day, says no more than the last day of its period where one is stated.
 */
export function endingBy(events: readonly Event[], lastDayStated: boolean): Ending {
  const ends = events.filter(
    (event) =>
      ENDS.includes(event.state) && !(event.state === 'EXPIRED' && (event.onTheDay || (lastDayStated && !event.sure))),
  );
  const sure = ends.filter((event) => event.sure && !event.onTheDay);
  const last = sure.map(latestDayOf).sort().at(-1) ?? '';
  return {
    ended: sure.length > 0 ? 'SURELY' : ends.length > 0 ? 'PERHAPS' : 'NO',
    extended: events.some((event) => event.state === 'EXTENDED' && latestDayOf(event) >= last),
  };
}

/** The last day on which an event may have happened; after every day where nothing is stated. */
function latestDayOf({ fact, year }: Event): string {
  return fact.value?.date?.date ?? (year === null ? '~' : `${year}-12-31`);
}
