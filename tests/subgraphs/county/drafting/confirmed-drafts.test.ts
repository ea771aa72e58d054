import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { runHere } from '#tests/support/run-here.ts';
import { HALVES, MADE_UP, madeUpPapers } from './measured-drafts.ts';

const OPENED = join(MADE_UP, 'opened');
const COUNTY = 'kronoberg';

let folder: string;
let seeds: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confirmed-'));
  seeds = join(folder, 'seeds');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hub = (...args: string[]) => runHere(args);
const draft = (paper: string, ...options: string[]) => hub('draft', COUNTY, paper, '--to', seeds, ...options);

describe('hub confirm', () => {
  it('deletes the marks and nothing else, and what a draft left open is refused then', async () => {
    await draft(join(OPENED, 'minutes.txt'), '--slug', 'samverkan');
    const path = join(seeds, 'instruments/samverkan.yaml');
    const before = readFileSync(path, 'utf8');
    const { out } = await hub('confirm', COUNTY, 'samverkan', '--to', seeds);
    expect(out).toMatch(/proposals confirmed in instruments\/samverkan\.yaml/);
    expect(readFileSync(path, 'utf8')).toBe(before.replace(/^ *unconfirmed: true\n/gm, ''));
    expect(() => readSeeds(seeds, COUNTY)).toThrow('a draft left this open; expected it filled in');
  });

  it('knows no instrument without a file', async () => {
    await draft(join(OPENED, 'minutes.txt'));
    const { code, err } = await hub('confirm', COUNTY, 'annan', '--to', seeds);
    expect([code, err]).toEqual([1, expect.stringContaining('no file')]);
  });
});

/** Lines that a person edits by hand to have a draft taken in: those that it leaves open. */
it.each(HALVES.flatMap((half) => madeUpPapers(half).map((paper) => [half, paper] as const)))(
  'The %s paper "%s" is taken in with at most 40 lines edited by hand',
  async (half, paper) => {
    await draft(join(MADE_UP, half, `${paper}.txt`), '--slug', 'samverkan');
    await hub('confirm', COUNTY, 'samverkan', '--to', seeds);
    let edited = 0;
    for (const file of ['documents.yaml', 'instruments/samverkan.yaml']) {
      const path = join(seeds, file);
      const text = readFileSync(path, 'utf8');
      edited += text.match(/: "\?"$/gm)?.length ?? 0;
      writeFileSync(path, text.replace(/: "\?"$/gm, ': "filled in"'));
    }
    expect(readSeeds(seeds, COUNTY).instruments).toHaveLength(1);
    expect(edited).toBeLessThanOrEqual(40);
  },
);
