import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, visit } from 'yaml';

/** Lists that stand on one line. */
const ON_ONE_LINE: ReadonlySet<unknown> = new Set(['cite', 'themes', 'aspects']);

/** Data as YAML in the form of the seeds that people write. */
export function seedYaml(content: unknown): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }: Pair) => {
      if (isScalar(key) && ON_ONE_LINE.has(key.value) && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * The text of a YAML file with entries more in one of its lists, all else as it was. `null` where that list is not one of lines of its
 * own, so that nothing can be added beneath.
 */
export function withEntries(text: string, list: string, entries: readonly object[]): string | null {
  if (entries.length === 0) return text;
  const { contents } = parseDocument(text, { schema: 'core' });
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === list) : undefined;
  if (!pair || !isSeq(pair.value) || !pair.value.range) return null;
  const { flow, items, range } = pair.value;
  if (items.length === 0) return `${text.slice(0, range[0]).trimEnd()}\n${indented(entries, 2)}${rest(text, range[1])}`;
  if (flow) return null;
  const column = range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1);
  const before = text.slice(0, range[1]);
  return `${before.endsWith('\n') ? before : `${before}\n`}${indented(entries, column)}${rest(text, range[1]).replace(/^\n/, before.endsWith('\n') ? '\n' : '')}`;
}

/** What stands after an empty list; the line end behind it is there already. */
function rest(text: string, from: number): string {
  return text.slice(from).replace(/^[ \t]*\r?\n/, '');
}

function indented(entries: readonly object[], column: number): string {
  return seedYaml(entries)
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(column) + line))
    .join('\n');
}
