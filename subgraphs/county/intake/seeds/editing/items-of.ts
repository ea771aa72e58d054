import { isMap, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A field of an object or a member of a list in the text of YAML. */
export interface Item {
  /** The name of the field; empty in a list. */
  name: string;
  value: Node | null;
  /** The lines that are its own, comments above it included but for those above the first. */
  from: number;
  to: number;
  /** Where it begins itself, and how far from the margin. */
  start: number;
  column: number;
}

/** What stands in an object or a list that is written in lines, in the order of the text. */
export function itemsOf(collection: YAMLMap<Node, Node | null> | YAMLSeq<Node | null>, source: string): Item[] {
  const found: Item[] = [];
  const places = isMap<Node, Node | null>(collection)
    ? collection.items.map(({ key, value }) => ({
        name: isScalar(key) ? String(key.value) : '',
        value,
        start: key.range?.[0] ?? 0,
        end: endOf(value ?? key),
      }))
    : collection.items.map((value) => {
        const start = source.lastIndexOf('-', (value?.range?.[0] ?? 1) - 1);
        return { name: '', value, start, end: value ? endOf(value) : start + 1 };
      });
  let from: number | undefined;
  for (const { name, value, start, end } of places) {
    const line = source.lastIndexOf('\n', start - 1) + 1;
    const isFirstOnLine = source.slice(line, start).trim() === '';
    const to = lineEnd(source, end);
    found.push({ name, value, start, column: start - line, from: from ?? (isFirstOnLine ? line : start), to });
    from = to;
  }
  return found;
}

/** Behind the last of a node that is no comment. */
function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

/** Behind the end of the line that the last of something stands on. */
function lineEnd(source: string, end: number): number {
  if (end > 0 && source[end - 1] === '\n') return end;
  const found = source.indexOf('\n', end);
  return found < 0 ? source.length : found + 1;
}
