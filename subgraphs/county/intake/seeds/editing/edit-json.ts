import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'jsonc-parser';
import { isObject } from '#schema/shared/is-object.ts';
import { treeOf } from '../json-places.ts';
import { takenMembers } from './taken-members.ts';

/** How a text is written: its line end, its margin for each depth, and the blank within what stands on one line. */
interface Look {
  source: string;
  eol: string;
  indent: string;
  blank: string;
}

/** A text of JSON that holds other data, in which all that stays is left as it stands: order, blanks, line breaks. */
export function editJson(text: string, data: object): string {
  const source = text.replace(/^\uFEFF/, '');
  const [, eol = '\n', indent = '  '] = /^\s*[{[](\r?\n)([ \t]+)/.exec(source) ?? [];
  const tree = treeOf(source);
  const look = { source, eol, indent, blank: /[:,] /.test(source) ? ' ' : '' };
  const [before, after] = [source.slice(0, tree.offset), source.slice(tree.offset + tree.length)];
  return text.slice(0, text.length - source.length) + before + written(data, tree, 0, look) + after;
}

/** A value in the place of one that stood there: word for word where it is the same, else on as many lines. */
function written(value: unknown, node: Node | undefined, depth: number, look: Look): string {
  const stood = node && textOf(node, look);
  if (stood !== undefined && isDeepStrictEqual(JSON.parse(stood), value)) return stood;
  const isFlow = stood === undefined ? look.blank === '' : !stood.includes('\n') && /^[{[]./.test(stood);
  if (Array.isArray(value)) return around('[]', membersOf(value, node, depth, look), isFlow ? null : depth, look);
  if (isObject(value)) return around('{}', fieldsOf(value, node, depth, look), isFlow ? null : depth, look);
  return JSON.stringify(value);
}

function textOf({ offset, length }: Node, { source }: Look): string {
  return source.slice(offset, offset + length);
}

function membersOf(value: readonly unknown[], node: Node | undefined, depth: number, look: Look): string[] {
  const held = node?.type === 'array' ? (node.children ?? []) : [];
  const taken = takenMembers(
    held.map((one) => JSON.parse(textOf(one, look)) as unknown),
    value,
  );
  return value.map((member, index) => written(member, held[taken[index] ?? -1], depth + 1, look));
}

/** The fields in the order in which they stood, what is new behind them. */
function fieldsOf(value: object, node: Node | undefined, depth: number, look: Look): string[] {
  const stood = (node?.type === 'object' ? (node.children ?? []) : []).map(({ children = [] }) => children);
  const held = new Map(stood.map(([name, inner]) => [String(name?.value), inner]));
  const names = new Set([...held.keys(), ...Object.keys(value)].filter((name) => Object.hasOwn(value, name)));
  const fields = value as Readonly<Record<string, unknown>>;
  return [...names].map(
    (name) => `${JSON.stringify(name)}:${look.blank}${written(fields[name], held.get(name), depth + 1, look)}`,
  );
}

/** Members within brackets, on lines of their own at a depth, or all on one line. */
function around([open, close]: string, members: readonly string[], depth: number | null, look: Look): string {
  if (members.length === 0) return `${open}${close}`;
  if (depth === null) {
    const edge = open === '{' ? look.blank : '';
    return `${open}${edge}${members.join(`,${look.blank}`)}${edge}${close}`;
  }
  const margin = look.eol + look.indent.repeat(depth);
  return `${open}${members.map((one) => `${margin}${look.indent}${one}`).join(',')}${margin}${close}`;
}
