import { describe, expect, it } from 'vitest';
import { comparableInstruments } from '#gateway/workbench/compared.ts';
import type { ComparisonHub } from '#gateway/workbench/comparison-hub.ts';

/** A hub of so many instruments, which answers as many as are asked for at once. */
function hubOf(count: number): ComparisonHub {
  const nodes = Array.from({ length: count }, (_, index) => ({
    ...{ id: `made:agreement:nr-${index}`, shortTitle: null, county: { name: 'Made-up county' } },
    title: { text: { sv: `Avtal ${index}` } },
  }));
  return {
    ask: async (_: string, { first, after }: Record<string, unknown>) => {
      const from = Number(after ?? 0);
      const to = from + Number(first);
      const pageInfo = { hasNextPage: to < count, endCursor: String(to) };
      return { data: { instruments: { nodes: nodes.slice(from, to), pageInfo } } };
    },
  } as unknown as ComparisonHub;
}

describe('The instruments to compare with', () => {
  it.each([0, 1, 100, 101, 1_234])('are all of them, where there are %i', async (count) => {
    const all = await comparableInstruments(hubOf(count));
    expect(new Set(all.map(({ id }) => id)).size).toBe(count);
  });
});
