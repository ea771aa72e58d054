import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { verifyCitations } from '#subgraphs/county/intake/seeds/verify-citations.ts';
import { draftCounty } from '#subgraphs/county/operations/draft-county.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { runs } from '#tests/support/thorough.ts';
import { HALVES, MADE_UP, madeUpPapers } from './measured-drafts.ts';

const COUNTY = 'kalmar';
const folder = mkdtempSync(join(tmpdir(), 'any-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = HALVES.flatMap((half) =>
  madeUpPapers(half).flatMap((paper) => readFileSync(join(MADE_UP, half, `${paper}.txt`), 'utf8').split('\n')),
);

/** Lines of many papers in a row of their own, some cut short, some run together, some with other digits. */
function mixedPaper(seed: number): string {
  const random = randomFrom(seed);
  const mixed = Array.from({ length: 20 + random.below(60) }, () => {
    const [one = '', other = ''] = [random.of(lines), random.of(lines)];
    const way = random.below(8);
    if (way === 0) return one.slice(0, random.below(one.length + 1));
    if (way === 1) return `${one} ${other}`;
    if (way === 2) return one.replace(/\d/g, () => String(random.below(10)));
    return one;
  });
  return `Avtal om stöd\n${mixed.join('\n')}\n`;
}

it.each(Array.from({ length: runs(40) }, (_, index) => index + 1))(
  'Whatever a paper says, its draft is valid and its words stand on its lines (%s)',
  async (seed) => {
    const at = join(folder, String(seed));
    const paper = join(folder, `papper-${seed}.txt`);
    writeFileSync(paper, mixedPaper(seed));
    await draftCounty(COUNTY, paper, { to: at, slug: 'avtal' });
    const data = readSeeds(at, COUNTY, { drafts: () => {} });
    expect(verifyCitations(data, folder).misses).toEqual([]);
  },
);
