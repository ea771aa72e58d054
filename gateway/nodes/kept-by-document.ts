import type { DocumentNode, FieldNode } from 'graphql';

/** What is kept of one document, the oldest dropped first. */
const KEPT = 64;

/**
 * Keeps what is made of fields of a document as long as the document, so that whoever keeps something by what was made
 * finds it again.
 */
export function keptByDocument() {
  const numbers = new WeakMap<FieldNode, number>();
  let numbered = 0;
  const byDocument = new WeakMap<DocumentNode, Map<string, unknown>>();
  const numberOf = (node: FieldNode) => {
    const number = numbers.get(node) ?? numbered++;
    numbers.set(node, number);
    return number;
  };

  return <Made>(document: DocumentNode, fields: readonly FieldNode[], beside: string, make: () => Made): Made => {
    const kept = byDocument.get(document) ?? new Map<string, unknown>();
    byDocument.set(document, kept);
    const key = `${beside} ${fields.map(numberOf).join(' ')}`;
    const made = (kept.get(key) as Made | undefined) ?? make();
    kept.set(key, made);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return made;
  };
}
