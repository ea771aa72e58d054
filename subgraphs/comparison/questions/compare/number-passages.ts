import type { CitationAnswer, FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { Cell } from './cell.ts';

/** A place that values of an answer stand at, with its number in the answer. */
export interface NumberedPassage extends CitationAnswer {
  passageId: string;
}

/** The places that the values of an answer stand at. */
export interface Passages {
  /** Each once, in the order of their numbers. */
  all: NumberedPassage[];
  /** The numbers of those that a value stands at, in the order in which it cites them. */
  idsOf(fact: FactAnswer): string[];
}

/** Numbers the places that cells cite, from 1 on, in the order in which they are first cited. */
export function numberPassages(cells: readonly Cell[]): Passages {
  const numbered = new Map<string, NumberedPassage>();
  for (const citation of cells.flatMap(({ facts }) => facts.flatMap(({ citations }) => citations))) {
    const key = keyOfPassage(citation);
    if (!numbered.has(key)) numbered.set(key, { passageId: String(numbered.size + 1), ...citation });
  }
  return {
    all: [...numbered.values()],
    idsOf: ({ citations }) => citations.flatMap((citation) => numbered.get(keyOfPassage(citation))?.passageId ?? []),
  };
}

/** The same lines of the same document, which its id has as of one moment; cited for what they say, or for what they do not. */
function keyOfPassage({ documentId, lineStart, lineEnd, quote }: CitationAnswer): string {
  return `${documentId} ${lineStart}-${lineEnd} ${quote === null ? 'unquoted' : 'quoted'}`;
}
