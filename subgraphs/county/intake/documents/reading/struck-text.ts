/** What is struck out stands between these: a quotation of it cannot be read as what is agreed. */
const [OPENS, CLOSES] = ['[struket: ', ']'];

/** The same while contact data is looked for: signs that nobody sees, across which a number or an address goes on. */
const [BEGINS, ENDS] = ['\u2061', '\u2062'];
const UNSEEN = /[\u2061\u2062]/g;

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
  return replaceStruck(line, () => '');
}

/** Lines with signs that nobody sees in place of the marks. */
export function withUnseenMarks(lines: readonly string[]): string[] {
  return lines.map((line) => replaceStruck(line.replace(UNSEEN, ''), (inner) => BEGINS + inner + ENDS));
}

/**
 * The marks again in place of such signs. Of those that went with a number that they stood in, the mark grows over what
 * the number has become.
 */
export function withMarksAgain(line: string): string {
  const parts = line.split(/([\u2061\u2062])/);
  const marked: string[] = [];
  let begun = -1;
  for (const part of parts) {
    if (part === BEGINS) {
      if (begun >= 0) closeAfterMarker(marked, begun);
      begun = marked.push(OPENS) - 1;
    } else if (part === ENDS) {
      if (begun < 0) openBeforeMarker(marked);
      marked.push(CLOSES);
      begun = -1;
    } else marked.push(part);
  }
  if (begun >= 0) closeAfterMarker(marked, begun);
  return marked.join('');
}

function closeAfterMarker(marked: string[], begun: number): void {
  const text = marked.slice(begun + 1).join('');
  const end = text.indexOf(']') + 1;
  marked.splice(begun + 1, marked.length, text.slice(0, end) + CLOSES + text.slice(end));
}

function openBeforeMarker(marked: string[]): void {
  const text = marked.pop() ?? '';
  const start = text.lastIndexOf('[');
  marked.push(text.slice(0, Math.max(start, 0)), OPENS, text.slice(Math.max(start, 0)));
}

/** A line with something else for what is struck out; markers in brackets may stand in it. */
function replaceStruck(line: string, by: (inner: string) => string): string {
  let [done, left] = [0, ''];
  for (let at = line.indexOf(OPENS); at >= 0; at = line.indexOf(OPENS, done)) {
    const end = closingOf(line, at);
    if (end < 0) break;
    left += line.slice(done, at) + by(line.slice(at + OPENS.length, end));
    done = end + CLOSES.length;
  }
  return left + line.slice(done);
}

/** Where the bracket that opens at a place is closed; -1 where it is not. */
function closingOf(line: string, from: number): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    if (line[at] === '[') depth += 1;
    else if (line[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
