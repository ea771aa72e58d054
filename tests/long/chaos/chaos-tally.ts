import type { JudgedAnswer } from './judged.ts';

/** What was answered, counted. */
export interface ChaosTally {
  answers: number;
  whole: number;
  partial: number;
  /** Answers that there were none, by why. */
  refused: Map<string, number>;
  /** How often a county was named as missing, by what was wrong with it; under `NOTHING` where nothing was. */
  named: Map<string, number>;
  wrong: number;
}

/** For a county that is named although nothing was done to it. */
export const NOTHING = 'nothing';

export const newTally = (): ChaosTally => ({
  ...{ answers: 0, whole: 0, partial: 0, wrong: 0 },
  refused: new Map(),
  named: new Map(),
});

/** Counts one more answer. */
export function tell(tally: ChaosTally, judged: JudgedAnswer, troubleOf: (county: string) => string | null): void {
  tally.answers += 1;
  if (judged.wrong.length > 0) tally.wrong += 1;
  else if (judged.refused !== null) increase(tally.refused, judged.refused);
  else if (judged.missing.size > 0) tally.partial += 1;
  else tally.whole += 1;
  for (const county of judged.missing) increase(tally.named, troubleOf(county) ?? NOTHING);
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
