import { describe, expect, it } from 'vitest';
import { cpuOfEach, duration, median, ratioOf, type Turn, throughput } from '#tests/long/bench/ratios.ts';

/** A turn of a second of the clock and so much of a processor. */
const turn = (done: number, seconds = 1, cpu: number | null = 1): Turn => ({ done, seconds, cpu });

describe('The middle of some numbers', () => {
  it('is the one in the middle by size, in whatever order they come', () => {
    expect(median([30, 1, 10, 200, 9])).toBe(10);
  });

  it('is the mean of the two in the middle where there is no one', () => {
    expect(median([4, 1, 100, 2])).toBe(3);
  });

  it('is not there of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('The ratio of two rivals', () => {
  const quick = [turn(220), turn(200), turn(180)];
  const slow = [turn(100), turn(100), turn(100)];

  it('is of what comes first to what comes second: more in a second is more throughput', () => {
    expect(ratioOf(quick, slow, throughput)?.median).toBe(2);
  });

  it('is less where less time is taken', () => {
    expect(ratioOf(quick, slow, duration)?.median).toBe(0.5);
  });

  it('is of processor time by what was done with it', () => {
    expect(ratioOf([turn(100, 1, 2)], [turn(400, 1, 1)], cpuOfEach)?.median).toBe(8);
  });

  it('is told with the least and the greatest of all rounds', () => {
    expect(ratioOf(quick, slow, throughput)).toEqual({ median: 2, least: 1.8, most: 2.2, rounds: 3 });
  });

  it('is taken round by round, so that a machine that is slow for a while changes nothing', () => {
    const [one, other] = [
      [turn(100), turn(10), turn(1_000)],
      [turn(50), turn(5), turn(500)],
    ];
    expect(ratioOf(one, other, throughput)).toEqual({ median: 2, least: 2, most: 2, rounds: 3 });
  });

  it('leaves out rounds that one of them did not take', () => {
    expect(ratioOf(quick, slow.slice(0, 1), throughput)?.rounds).toBe(1);
  });

  it.each([
    ['one of them took no turn', quick, undefined, throughput],
    ['the system tells no processor time', [turn(10, 1, null)], [turn(10)], cpuOfEach],
    ['it took less processor time than can be told', [turn(10)], [turn(10, 1, 0)], cpuOfEach],
  ])('is none where %s', (_, one, other, of) => {
    expect(ratioOf(one, other, of)).toBeNull();
  });
});
