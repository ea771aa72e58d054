import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReached, type Measured } from '#tests/long/bench/measured.ts';
import { toldFound, withMeasured } from '#tests/long/bench/told-bench.ts';
import { ROOT } from '#tests/support/project-files.ts';

const ratio = { median: 2, least: 1.5, most: 2.51234, rounds: 5 };
const line: Measured = {
  work: 'a list',
  one: 'the hub',
  other: '(a)',
  measure: 'throughput',
  ratio,
  goal: { atLeast: 2 },
};

describe('A goal', () => {
  it.each([
    ['of at least so much', 'by so much', { atLeast: 2 }, true],
    ['of at least so much', 'not by less', { atLeast: 2.01 }, false],
    ['of at most so much', 'by so much', { atMost: 2 }, true],
    ['of at most so much', 'not by more', { atMost: 1.99 }, false],
    ['of what was not measured', 'neither', null, null],
  ])('%s is reached %s', (_, __, goal, reached) => {
    expect(isReached({ ratio, goal })).toBe(reached);
  });
});

describe('What was found', () => {
  it('is told as the ratio with its spread, beside its goal', () => {
    expect(toldFound({ measured: [line], amounts: [] })).toContain(
      '| a list | the hub / (a) | throughput | 2 (1.5–2.51) | ≥ 2 | yes |',
    );
  });

  it('says so where something was not measured, and why', () => {
    const unanswered = { ...line, ratio: null, note: 'no answer' };
    expect(toldFound({ measured: [unanswered], amounts: [] })).toContain('| not measured; no answer | ≥ 2 |  |');
  });
});

describe('A document', () => {
  const document = readFileSync(`${ROOT}docs/performance.md`, 'utf8');

  it('gets what was measured in the place of what was there, and keeps all else', () => {
    const twice = withMeasured(withMeasured(document, 'first measured'), 'measured again');
    expect(twice).toBe(withMeasured(document, 'measured again'));
    expect(twice).not.toContain('first measured');
    expect(twice).toContain(document.slice(0, document.indexOf('<!--')));
  });

  it('that has no place for it is refused', () => {
    expect(() => withMeasured('# Something else', 'measured')).toThrow('no part between');
  });
});
