import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { papersPresent } from '#tests/support/papers.ts';
import { ROOT } from '#tests/support/project-files.ts';
import {
  HALVES,
  madeUpPapers,
  measuredItems,
  proposalsOf,
  type Score,
  scores,
  scoresOf,
  valuesOf,
} from './measured-drafts.ts';
import { scoresOfPapers } from './measured-papers.ts';

const PAGE = readFileSync(join(ROOT, 'docs/drafting.md'), 'utf8');
/** The part of the page about each half: from its heading to the next. */
const TABLES = {
  opened: PAGE.split('**Opened papers.**')[1]?.split('\n**')[0] ?? '',
  closed: PAGE.split('**Closed papers.**')[1]?.split('\n**')[0] ?? '',
};

/** A share with two decimals; a stroke where there is nothing to share. */
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
const figures = ({ right, read, said }: Pick<Score, 'right' | 'read' | 'said'>) =>
  `${share(right, read)} / ${share(right, said)} (${said})`;
const total = (all: ReadonlyMap<string, Score>) =>
  [...all.values()].reduce(
    (sum, one) => ({ right: sum.right + one.right, read: sum.read + one.read, said: sum.said + one.said }),
    { right: 0, read: 0, said: 0 },
  );

/** The rows of a table: precision, recall and how many things are said, category by category, and all together. */
function rows(...columns: readonly ReadonlyMap<string, Score>[]): string[] {
  const none = { right: 0, read: 0, said: 0 };
  const categories = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort();
  return [
    ...categories.map((name) => [name, ...columns.map((column) => figures(column.get(name) ?? none))]),
    ['all', ...columns.map((column) => figures(total(column)))],
  ].map((cells) => `| ${cells.join(' | ')} |`);
}

/** With so few items one error of a kind is more than the shares allow. */
const FEW = 20;

describe('The figures of docs/drafting.md', () => {
  it.each(HALVES)('are those of the made-up papers of the %s half', async (half) => {
    for (const row of rows(await scoresOf(half))) expect(TABLES[half]).toContain(row);
  });

  it.runIf(papersPresent)('are those of the five papers, held against what people coded', async () => {
    for (const row of rows(await scoresOfPapers())) expect(PAGE).toContain(row);
  });
});

/** Whether so many of so many reach a share; one error is allowed where there are few. */
const reaches = (part: number, whole: number, least: number) =>
  part >= whole * least || (whole < FEW && whole - part <= 1);

describe.each(HALVES)('Of the %s half', (half) => {
  let all: Map<string, Score>;
  beforeAll(async () => {
    all = await scoresOf(half);
  });

  it('all together reach a precision of .95 and a recall of .92', () => {
    const { right, read, said } = total(all);
    expect(right / read).toBeGreaterThanOrEqual(0.95);
    expect(right / said).toBeGreaterThanOrEqual(0.92);
  });

  it('each category reaches a precision of .95 and a recall of .92, or has one error of a kind among few, but those that the page names', () => {
    const short = [...all].filter(
      ([, { right, read, said }]) => !reaches(right, read, 0.95) || !reaches(right, said, 0.92),
    );
    const [named = ''] = /^Short of it are: .*$/m.exec(TABLES[half]) ?? [];
    expect(short.map(([category]) => category)).toEqual(Array.from(named.matchAll(/`(\w+)`/g), ([, name]) => name));
  });
});

describe('The measure', () => {
  it('finds a value that is wrong, one that is missing and one on other lines', async () => {
    const [paper = ''] = madeUpPapers('opened');
    const said = valuesOf('opened', paper);
    const read = measuredItems(paper, await proposalsOf('opened', paper));
    const whole = total(scores(said, read));
    const [first, ...others] = read;
    if (!first) throw new Error('nothing was read');
    expect(total(scores(said, others)).right).toBe(whole.right - 1);
    expect(total(scores(said, [{ ...first, value: 'another' }, ...others])).right).toBe(whole.right - 1);
    expect(total(scores(said, [{ ...first, lines: [[900, 900]] }, ...others])).right).toBe(whole.right - 1);
  });

  it('has papers of eight styles in each half', () => {
    const styles = (papers: readonly string[]) => new Set(papers.map((name) => name.split('-')[0]));
    for (const half of HALVES) expect(styles(madeUpPapers(half)).size).toBe(8);
  });
});
