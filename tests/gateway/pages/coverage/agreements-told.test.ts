import { describe, expect, it } from 'vitest';
import { mostOfEach } from '#gateway/pages/views/coverage/covering-agreements.ts';

describe('Agreements that the page of coverage tells one by one', () => {
  it.each([
    [1, 5],
    [100, 5],
    [200, 2],
    [462, 1],
    [5_000, 1],
  ])('are, where %i areas are shown, %i of each at most', (areas, most) => {
    expect(mostOfEach(areas)).toBe(most);
  });
});
