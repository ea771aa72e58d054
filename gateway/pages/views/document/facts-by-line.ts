import { keyOf } from '#schema/keys/ids.ts';
import { present } from '#schema/shared/present.ts';
import type { LineFact } from './find-paper.ts';

/** Lines that follow one another, on all of which the same facts stand; those without words in between count for nothing. */
export interface Stretch {
  lineStart: number;
  lineEnd: number;
  facts: readonly LineFact[];
  /** Those of them that do not stand on the stretch before it. */
  begun: readonly LineFact[];
  /** The same for the same facts. */
  key: string;
}

/** Lines of a document that a fact cites. */
interface Span {
  lineStart: number;
  lineEnd: number;
}

/** The lines of a document that a fact cites, in their order. */
export function citedSpans({ citations }: Pick<LineFact, 'citations'>, document: string): Span[] {
  return present(citations)
    .filter(({ documentId }) => keyOf(documentId ?? '') === document)
    .map(({ lineStart, lineEnd }) => ({ lineStart: lineStart ?? 1, lineEnd: lineEnd ?? lineStart ?? 1 }))
    .sort((one, other) => one.lineStart - other.lineStart);
}

/** What a paper says, and not what it was read for in vain. */
export function isSaid({ statedAs }: Pick<LineFact, 'statedAs'>): boolean {
  return statedAs !== 'NOT_STATED';
}

/** The facts that stand on each of some lines of a document. */
export function factsByLine(
  facts: readonly LineFact[],
  document: string,
  [first, last]: readonly [number, number],
): ReadonlyMap<number, readonly LineFact[]> {
  const byLine = new Map<number, LineFact[]>();
  for (const fact of facts)
    for (const { lineStart, lineEnd } of citedSpans(fact, document))
      for (let line = Math.max(first, lineStart); line <= Math.min(last, lineEnd); line += 1) {
        const own = byLine.get(line) ?? [];
        if (!own.includes(fact)) own.push(fact);
        byLine.set(line, own);
      }
  return byLine;
}

/** Lines with words, by their numbers in order, in stretches with the same facts; lines on which no fact stands are in none. */
export function stretchesOf(lines: readonly number[], byLine: ReadonlyMap<number, readonly LineFact[]>): Stretch[] {
  const stretches: Stretch[] = [];
  let before = null as Stretch | null;
  for (const line of lines) {
    const facts: readonly LineFact[] = byLine.get(line) ?? [];
    const key = JSON.stringify(facts.map(({ factId }) => factId).sort());
    if (facts.length === 0) before = null;
    else if (before?.key === key) before.lineEnd = line;
    else {
      const earlier: readonly LineFact[] = before?.facts ?? [];
      before = { lineStart: line, lineEnd: line, facts, begun: facts.filter((fact) => !earlier.includes(fact)), key };
      stretches.push(before);
    }
  }
  return stretches;
}
