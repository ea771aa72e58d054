import { beforeAll, describe, expect, it } from 'vitest';
import { fuzz, LEVELS, type Outcome } from '#tests/long/fuzz/fuzz.ts';
import { runs } from '#tests/support/thorough.ts';

/** As many as take some seconds; `npm run fuzz` tries 10,000. */
const COUNT = runs(120);

/** Where the numbers begin: always the same, so that a failure is the same for everybody. */
const FIRST = 1_000_000;

describe('Of real seed files that were changed at random', () => {
  let outcomes: Outcome[];
  beforeAll(() => {
    outcomes = [...fuzz(FIRST, COUNT)];
  });

  it('none breaks the reader, is reported badly or is taken in wrongly', () => {
    expect(outcomes.filter(({ faults }) => faults.length > 0).map(shown)).toEqual([]);
  });

  it.each(Object.keys(LEVELS))('many are refused at the level of %s', (level) => {
    expect(at(level).filter(({ accepted }) => !accepted).length).toBeGreaterThan(COUNT / 6);
  });

  it('none is taken in whose meaning was broken', () => {
    expect(
      at('meaning')
        .filter(({ accepted }) => accepted)
        .map(shown),
    ).toEqual([]);
  });

  it.each(['bytes', 'structure'])('some do no harm at the level of %s, and are taken in', (level) => {
    expect(at(level).some(({ accepted }) => accepted)).toBe(true);
  });

  const at = (level: string) => outcomes.filter((outcome) => outcome.level === level);
});

/** An outcome for whoever looks into it; `npm run fuzz -- 1 <seed>` tries it again. */
function shown({ seed, county, mutation, faults }: Outcome): string {
  return `${seed}: ${county}/${mutation.file}: ${mutation.what}: ${faults.join('; ')}`;
}
