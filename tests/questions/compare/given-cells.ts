import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { Cell } from '#subgraphs/comparison/questions/compare/cell.ts';

function fact(readings: string[] | null, more: Partial<FactAnswer> = {}): FactAnswer {
  const empty = { wording: null, reasoning: null, note: null, inWords: null, value: null, citations: [] };
  return { id: 'f', aspect: 'a', statedAs: 'STATED', readings, ...empty, ...more };
}

/** Builds cells of a comparison in a few words. */
export const cell = {
  fact,
  /** A cell whose facts allow these readings. */
  stated: (...readings: (string[] | null)[]): Cell => ({
    id: 'i',
    standing: 'STATED',
    facts: readings.map((each) => fact(each)),
  }),
  /** A cell whose one fact cannot be read for certain. */
  illegible: (readings: string[] | null): Cell => ({
    id: 'i',
    standing: 'ILLEGIBLE',
    facts: [fact(readings, { statedAs: 'ILLEGIBLE' })],
  }),
  /** A cell of statements with these themes. */
  themed: (...themes: string[][]): Cell => ({
    id: 'i',
    standing: 'STATED',
    facts: themes.map((each) => fact(null, { value: { themes: each } })),
  }),
  /** A cell that says nothing. */
  without: (standing: Cell['standing']): Cell => ({ id: 'i', standing, facts: [] }),
};
