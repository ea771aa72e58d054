/** What one rival did in one turn. */
export interface Turn {
  /** Requests that it answered, or rows that it gave. */
  done: number;
  /** Seconds from the first to the last. */
  seconds: number;
  /** Seconds of processor of all its processes; `null` where the system does not tell. */
  cpu: number | null;
}

/** A ratio of two rivals: the middle one of all rounds, the least and the greatest. */
export interface Ratio {
  median: number;
  least: number;
  most: number;
  rounds: number;
}

/** The middle one of some numbers, or the mean of the two in the middle. Throws where there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('there is no median of nothing');
  return (low + high) / 2;
}

/** What is done in a second. */
export function throughput({ done, seconds }: Turn): number {
  return done / seconds;
}

/** Seconds that one takes, of so many that wait at once. */
export function duration({ done, seconds }: Turn): number {
  return seconds / done;
}

/** Seconds of processor for one. Throws where the system does not tell. */
export function cpuOfEach({ done, cpu }: Turn): number {
  if (cpu === null) throw new RangeError('this system tells no processor time');
  return cpu / done;
}

/**
 * How many times as much of something one rival has as another, round by round, so that what disturbs a round disturbs
 * both. `null` where one of them was not measured.
 */
export function ratioOf(
  one: readonly Turn[] | undefined,
  other: readonly Turn[] | undefined,
  of: (turn: Turn) => number,
): Ratio | null {
  const both = (one ?? []).flatMap((turn, round) => {
    const beside = other?.[round];
    return beside && measured(turn, of) && measured(beside, of) ? [of(turn) / of(beside)] : [];
  });
  if (both.length === 0) return null;
  return { median: median(both), least: Math.min(...both), most: Math.max(...both), rounds: both.length };
}

function measured(turn: Turn, of: (turn: Turn) => number): boolean {
  return turn.done > 0 && turn.seconds > 0 && (of !== cpuOfEach || (turn.cpu ?? 0) > 0);
}
