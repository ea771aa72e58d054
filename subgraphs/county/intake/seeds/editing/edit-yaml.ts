import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isObject } from '#schema/shared/is-object.ts';
import { plainText } from '../seed-text.ts';
import { type Item, itemsOf } from './items-of.ts';
import { listStyles } from './list-styles.ts';
import { type Splice, spliced, splicedWithBreaks } from './splices.ts';
import { takenMembers } from './taken-members.ts';
import { blockText, flowText } from './yaml-text.ts';

/** Data by the names of its fields. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * A text of YAML that holds other data, in which all that stays is left as it stands: comments, order, quotes, line breaks.
 * The text is parsed again and, should it not
 * hold just that, written anew.
 */
export function editYaml(text: string, data: unknown): string {
  const source = plainText(text);
  const edited = splicedWithBreaks(text, splicesOf(source, data));
  return isDeepStrictEqual(dataIn(plainText(edited)), data)
    ? edited
    : blockText(data, 0, listStyles(parseDocument(source, { uniqueKeys: false })));
}

/** The data in a text of YAML. */
function dataIn(source: string): unknown {
  const document = parseDocument(source, { uniqueKeys: false });
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

function splicesOf(source: string, data: unknown): Splice[] {
  const document = parseDocument<Node>(source, { uniqueKeys: false });
  const splices: Splice[] = [];
  const onOneLine = listStyles(document);
  if (document.errors.length === 0 && document.contents) within(document.contents, data);
  return splices;

  /** Notes what has to change in a node; false where it cannot be kept at all. */
  function within(node: Node, wanted: unknown): boolean {
    const held = node.toJS(document) as unknown;
    if (isDeepStrictEqual(held, wanted)) return true;
    if (isMap<Node, Node | null>(node) && isObject(wanted))
      return node.flow ? inFlow(node, wanted) : fieldsOf(node, wanted);
    if (isSeq<Node | null>(node) && Array.isArray(wanted))
      return node.flow ? inFlow(node, wanted) : membersOf(node, wanted);
    if (!isScalar(node) || typeof wanted === 'object' || node.type?.startsWith('BLOCK')) return false;
    return instead(node, flowText(wanted));
  }

  /** What is written on one line is written anew where something comes or goes. */
  function inFlow(node: YAMLMap<Node, Node | null> | YAMLSeq<Node | null>, wanted: object): boolean {
    const before = splices.length;
    const values = isMap<Node, Node | null>(node)
      ? node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value] as const)
      : node.items.map((value, index) => [String(index), value] as const);
    const isSame = isDeepStrictEqual(new Set(values.map(([step]) => step)), new Set(Object.keys(wanted)));
    if (isSame && values.every(([step, value]) => value !== null && within(value, (wanted as Fields)[step])))
      return true;
    splices.length = before;
    return instead(node, flowText(wanted));
  }

  function instead(node: Node, text: string): boolean {
    if (!node.range) return false;
    splices.push({ from: node.range[0], to: node.range[1], text });
    return true;
  }

  function fieldsOf(node: YAMLMap<Node, Node | null>, wanted: Fields): boolean {
    const items = itemsOf(node, source);
    const [first] = items;
    const names = Object.keys(wanted);
    if (!first || names.length === 0) return false;
    if (first.from === first.start && !(first.name in wanted) && first.column > 0) return false;
    for (const item of items) {
      if (!(item.name in wanted)) splices.push({ from: item.from, to: item.to, text: '' });
      else if (item.value === null || !within(item.value, wanted[item.name]))
        splices.push({ from: item.start, to: item.to, text: inPlace({ [item.name]: wanted[item.name] }, item.column) });
    }
    const there = new Map(items.map((item) => [item.name, item]));
    let behind = first;
    for (const name of names) {
      const item = there.get(name);
      if (item) behind = item;
      else
        splices.push({
          from: behind.to,
          to: behind.to,
          text: added(blockText({ [name]: wanted[name] }, first.column, onOneLine), behind),
        });
    }
    return true;
  }

  function membersOf(node: YAMLSeq<Node | null>, wanted: readonly unknown[]): boolean {
    const items = itemsOf(node, source);
    const [first] = items;
    const last = items.at(-1);
    if (!first || !last || wanted.length === 0) return false;
    const taken = takenMembers(
      items.map(({ value }) => value?.toJS(document) as unknown),
      wanted,
    );
    const chunks = wanted.map((member, index) => memberText(items[taken[index] ?? -1], member, first.column));
    const from = first.start - first.column;
    splices.push({ from: first.from === first.start ? first.start : from, to: last.to, text: joined(chunks, first) });
    return true;
  }

  /** A member of a list with the lines that are its own. */
  function memberText(item: Item | undefined, wanted: unknown, column: number): string {
    if (!item) return blockText([wanted], column, onOneLine);
    const before = splices.length;
    const kept = item.value !== null && within(item.value, wanted);
    const own = splices.splice(before);
    const from = item.from === item.start ? item.start : item.from;
    const text = kept ? spliced(source, own, from, item.to) : blockText([wanted], column, onOneLine);
    return item.from === item.start ? ' '.repeat(column) + text : text;
  }

  /** Members after each other, each on lines of its own, from where the first begins. */
  function joined(chunks: readonly string[], first: Item): string {
    const text = chunks.map((chunk) => (chunk.endsWith('\n') ? chunk : `${chunk}\n`)).join('');
    return first.from === first.start ? text.slice(first.column) : text;
  }

  /** Lines as they follow others: those of the file's end may have no end themselves. */
  function added(lines: string, { to }: Item): string {
    return source[to - 1] === '\n' ? lines : `\n${lines.replace(/\n$/, '')}`;
  }

  /** Lines that begin where others began, behind the margin. */
  function inPlace(data: Fields, column: number): string {
    return blockText(data, column, onOneLine).slice(column);
  }
}
