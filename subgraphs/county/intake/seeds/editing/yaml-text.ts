import { Document, isCollection, isScalar, isSeq, type Pair, Scalar, visit } from 'yaml';
import type { OnOneLine } from './list-styles.ts';

/** The same object in two places is written twice: seeds hold no aliases. */
const OPTIONS = { aliasDuplicateObjects: false };

/** Data as lines of YAML, as if it stood so far from the margin, with lists of texts on one line where that is asked; ends with a line end. */
export function blockText(data: unknown, indent: number, onOneLine: OnOneLine = () => false): string {
  const document = new Document(data, OPTIONS);
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (isScalar(key) && isSeq(value) && value.items.every(isScalar) && onOneLine(String(key.value)))
        value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** Data as YAML on one line, as it may stand anywhere. */
export function flowText(data: unknown): string {
  const document = new Document([data], OPTIONS);
  if (isCollection(document.contents)) document.contents.flow = true;
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({ lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true });
  return text.trim().slice(1, -1).trim();
}
