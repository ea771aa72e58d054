import type { BenchState } from './bench-state.ts';

type Instrument = BenchState['others'][number];

/** So many instruments are listed that nobody has chosen. */
const LISTED = 25;

/** Of instruments, those that are chosen and the first of those that have every word that is sought; and how many more have. */
export function instrumentsSought(
  all: readonly Instrument[],
  sought: string,
  chosen: ReadonlySet<string>,
): { shown: Instrument[]; others: number } {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const matching = all.filter(({ id, title, county }) => {
    const said = plain(`${title ?? ''} ${county} ${id}`);
    return !chosen.has(id) && words.every((word) => said.includes(word));
  });
  return {
    shown: [...all.filter(({ id }) => chosen.has(id)), ...matching.slice(0, LISTED)],
    others: Math.max(0, matching.length - LISTED),
  };
}

function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
