import { describe, expect, it } from 'vitest';
import { didYouMean, nearestOf } from '#schema/shared/nearest.ts';

const NAMES = ['financing', 'followUps', 'title', 'validFrom'];

describe('A name that is none', () => {
  it.each([
    ['fincing', 'financing'],
    ['Validfrom', 'validFrom'],
    ['tittle', 'title'],
  ])('is taken for the nearest: %s', (asked, meant) => {
    expect(nearestOf(asked, NAMES)).toBe(meant);
    expect(didYouMean(asked, NAMES)).toBe(` did you mean "${meant}"?`);
  });

  it.each(['weather', '', 'x'])('is taken for none where none is near: "%s"', (asked) => {
    expect(nearestOf(asked, NAMES)).toBeNull();
    expect(didYouMean(asked, NAMES)).toBe('');
  });
});
