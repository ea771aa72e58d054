import { expect, it } from 'vitest';
import type { ProcessResult } from '#tests/support/run-to-end.ts';
import { BENCH_COUNTY } from './test-bench.ts';

/** That a county whose paper was read, whichever way, is in order and is taken in; `hub` runs a command in its project. */
export function isTakenIn(hub: (...args: string[]) => Promise<ProcessResult>, dataFolder: () => string): void {
  it('hub check accepts the seed, with every citation and wording', async () => {
    const { code, out, err } = await hub('check', BENCH_COUNTY, 'papers');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/1 instruments, 1 documents, \d+ facts, 0 citations that do not hold/);
    expect(out).not.toContain('not confirmed');
  });

  it('hub import brings it in', async () => {
    const { code, out, err } = await hub('import', BENCH_COUNTY, '--data-dir', dataFolder());
    expect([code, err, out]).toEqual([0, '', expect.stringContaining('1 instruments added')]);
  });
}
