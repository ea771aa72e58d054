import { Document, isCollection, Scalar, stringify, visit } from 'yaml';

/** The same object in two places is written twice: seeds hold no aliases. */
const OPTIONS = { aliasDuplicateObjects: false };

/** Data as lines of YAML, as if it stood so far from the margin; ends with a line end. */
export function blockText(data: unknown, indent: number): string {
  const margin = ' '.repeat(indent);
  return stringify(data, { ...OPTIONS, lineWidth: 0 }).replace(/^(?=.)/gm, margin);
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
