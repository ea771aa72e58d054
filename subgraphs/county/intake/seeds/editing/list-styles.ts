import { type Document, isScalar, isSeq, type Pair, visit } from 'yaml';

/** Whether a list of texts stands on one line, by the name of its field. */
export type OnOneLine = (name: string) => boolean;

/**
 * How lists of texts are written in a document: each as most of its name are, one whose name there is not as most of all; on one line
 * where there are none.
 */
export function listStyles(document: Document): OnOneLine {
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (!isScalar(key) || !isSeq(value) || value.items.length === 0 || !value.items.every(isScalar)) return;
      const by = value.flow ? 1 : -1;
      count(String(key.value), by);
      count(ALL, by);
    },
  });
  return (name) => (counts.get(name) ?? counts.get(ALL) ?? 0) >= 0;
}

/** No name of a field. */
const ALL = '';
