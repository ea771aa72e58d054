import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { proposeFacts, type ReadProposals } from '#subgraphs/county/drafting/propose-facts.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { plainValue, plainValues } from './plain-values.ts';

/** The half that rules were made on, and the half that was not looked at meanwhile. */
export type Half = 'opened' | 'closed';
export const HALVES: readonly Half[] = ['opened', 'closed'];

/** Something that a paper says, or that is read out of it: a category, a normalised value, its lines. */
export interface MeasuredItem {
  paper: string;
  category: string;
  value: string;
  lines: readonly (readonly [first: number, last: number])[];
}

/** The folder of the made-up papers, by halves. */
export const MADE_UP = fileURLToPath(new URL('papers/', import.meta.url));
/** What is written of papers beside the categories that are measured. */
const NOT_MEASURED = new Set(['kind']);
/** What stands at several places is one fact. */
const SAID_ONCE = new Set(['age', 'count', 'date', 'law', 'party', 'period']);

/** The made-up papers of a half, by their names; none of a half that is sealed elsewhere. */
export function madeUpPapers(half: Half): string[] {
  const folder = join(MADE_UP, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace('.txt', ''));
}

/** What is proposed from a made-up paper. */
export async function proposalsOf(half: Half, paper: string): Promise<ReadProposals & { lines: string[] }> {
  const { lines } = await readDocument(join(MADE_UP, half, `${paper}.txt`));
  return { ...proposeFacts(lines), lines };
}

/** The right values of a made-up paper. */
export function valuesOf(half: Half, paper: string): MeasuredItem[] {
  const rows: [string, string, number][] = parse(readFileSync(join(MADE_UP, half, `${paper}.yaml`), 'utf8')) ?? [];
  const items = rows
    .filter(([category]) => !NOT_MEASURED.has(category))
    .map(
      ([category, value, line]): MeasuredItem => ({ paper, category, value: plainValue(value), lines: [[line, line]] }),
    );
  const places = Map.groupBy(items, (item) =>
    JSON.stringify([item.category, item.value, SAID_ONCE.has(item.category) || item.lines]),
  );
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return SAID_ONCE.has(first.category) ? [{ ...first, lines: same.flatMap(({ lines }) => lines) }] : same;
  });
}

/** Proposals in the form of right values. */
export function measuredItems(paper: string, { proposals, organisations }: ReadProposals): MeasuredItem[] {
  const codes = new Map(
    organisations.map(({ slug, scbCode, name, kind }) => [
      slug,
      scbCode ?? (kind === 'COUNTY_MUNICIPALITIES' ? 'MUNICIPALITIES' : name),
    ]),
  );
  const items = proposals.flatMap((proposal) => {
    const [category = '', rule = ''] = proposal.why.split('/');
    return plainValues(category, rule, proposal, codes).map(([of, value]) => ({
      paper,
      category: of,
      value: plainValue(value),
      lines: proposal.lines,
    }));
  });
  return onceEach(items);
}

/** A condition is said once, on the lines that it shares with its decisions, whatever number of them it is one of. */
function onceEach(items: readonly MeasuredItem[]): MeasuredItem[] {
  return items.filter(
    (item, index) =>
      item.category !== 'condition' ||
      !items.slice(0, index).some((other) => other.category === 'condition' && answers(other, item)),
  );
}

/** How many of what is read are right, and how many of what is right are read. */
export interface Score {
  right: number;
  read: number;
  said: number;
  wrong: MeasuredItem[];
  missed: MeasuredItem[];
}

/** Holds what was read against what is right, category by category; each item of one answers one of the other. */
export function scores(said: readonly MeasuredItem[], read: readonly MeasuredItem[]): Map<string, Score> {
  const categories = [...new Set([...said, ...read].map(({ category }) => category))].sort();
  return new Map(
    categories.map((category) => {
      const left = said.filter((item) => item.category === category);
      const count = left.length;
      const own = read.filter((item) => item.category === category);
      const wrong = own.filter((item) => {
        const at = left.findIndex((one) => answers(one, item));
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      return [category, { right: own.length - wrong.length, read: own.length, said: count, wrong, missed: left }];
    }),
  );
}

function answers(one: MeasuredItem, other: MeasuredItem): boolean {
  return (
    one.paper === other.paper &&
    one.value === other.value &&
    one.lines.some(([first, last]) => other.lines.some(([from, to]) => from - 1 <= last && to + 1 >= first))
  );
}

/** All of a half. */
export async function scoresOf(half: Half, papers = madeUpPapers(half)): Promise<Map<string, Score>> {
  const read = await Promise.all(papers.map(async (paper) => measuredItems(paper, await proposalsOf(half, paper))));
  return scores(
    papers.flatMap((paper) => valuesOf(half, paper)),
    read.flat(),
  );
}
