/** What is struck out stands between these: a quotation of it cannot be read as what is agreed. */
const [OPENS, CLOSES] = ['[struket: ', ']'];

const STRUCK = /\[struket: [^\]\n]*\]/g;

/** Text that is struck out in a document, with its mark; the white space at its ends stays outside. */
export function struckText(text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const at = text.indexOf(inner);
  // A closing bracket within would end the mark too early.
  const marked = `${OPENS}${inner.replaceAll('[', '(').replaceAll(']', ')')}${CLOSES}`;
  return text.slice(0, at) + marked + text.slice(at + inner.length);
}

/** A line without what is struck out in it. */
export function withoutStruck(line: string): string {
  return line.replace(STRUCK, '');
}
