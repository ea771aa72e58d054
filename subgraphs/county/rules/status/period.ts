import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import type { BoundAspect } from './events.ts';

/** How a date lies to a stated period. `null` where no day is stated, or where papers that differ do not settle it. */
export interface PlaceInPeriod {
  begun: boolean | null;
  ended: boolean | null;
  /** Whether the date lies in the period: only a period with both ends has an inside. */
  within: boolean | null;
  /** Whether any last day is stated, be it that papers differ on it. */
  lastDayStated: boolean;
  /** The facts that state the days. */
  facts: Evidence<BoundAspect>[];
}

/** How a date lies to the first and last days that the papers state; what is inferred states no day, unless it is asked for. */
export function placeIn(
  date: string,
  from: readonly Evidence<BoundAspect>[],
  to: readonly Evidence<BoundAspect>[],
  inferredToo = false,
): PlaceInPeriod {
  const first = daysOf(from, inferredToo);
  const last = daysOf(to, inferredToo);
  const begun = settled(first.map(({ day }) => day <= date));
  const ended = settled(last.map(({ day }) => day < date));
  const lastDayStated = last.length > 0;
  return {
    begun,
    ended,
    within: within(begun, ended),
    lastDayStated,
    facts: [...first, ...last].map(({ fact }) => fact),
  };
}

function within(begun: boolean | null, ended: boolean | null): boolean | null {
  if (begun === false || ended === true) return false;
  return begun && ended === false ? true : null;
}

/** What all readings have in common. */
function settled(readings: readonly boolean[]): boolean | null {
  const [first] = readings;
  return first !== undefined && readings.every((reading) => reading === first) ? first : null;
}

function daysOf(
  facts: readonly Evidence<BoundAspect>[],
  inferredToo: boolean,
): { day: string; fact: Evidence<BoundAspect> }[] {
  return stated(facts).flatMap((fact) =>
    fact.value.date && (inferredToo || fact.statedAs === 'STATED') ? [{ day: fact.value.date, fact }] : [],
  );
}
