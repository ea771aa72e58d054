import {
  createScanner,
  findNodeAtLocation,
  getNodePath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { limits } from '#schema/shared/limits.ts';
import { JSON_MESSAGES, SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import { type Broken, TOO_DEEP, TOO_MUCH, TWICE } from './parse-seed.ts';

/** What keeps a text from being read as JSON: the first thing, as what follows follows from it. */
export function brokenJson(source: string): Broken[] {
  const excess = excessIn(source);
  if (excess) return [excess];
  const errors: ParseError[] = [];
  treeOf(source, errors);
  const [first] = errors;
  const reason = first ? printParseErrorCode(first.error) : 'InvalidSymbol';
  const why = JSON_MESSAGES[reason as keyof typeof JSON_MESSAGES] ?? JSON_MESSAGES.InvalidSymbol;
  return [{ offset: first?.offset ?? 0, message: told(SEED_FILE_MESSAGES.notJson, { why }) }];
}

/** The fields that an object holds twice. */
export function twiceInJson(source: string): Broken[] {
  const found: Broken[] = [];
  const visit = (node: Node) => {
    const names = new Set<unknown>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key && names.has(key.value)) found.push({ offset: key.offset, message: TWICE, path: getNodePath(key) });
      names.add(key?.value);
      visit(child);
    }
  };
  visit(treeOf(source));
  return found;
}

/** Where a field begins: its key, its place in a list, or else what it would stand in. */
export function offsetInJson(tree: Node, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const steps = path.slice(0, depth).map((step) => (typeof step === 'number' ? step : String(step)));
    const node = findNodeAtLocation(tree, steps);
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return tree.offset;
}

/** A text as nodes that know their places. Not for a text that lies too deep within itself. */
export function treeOf(source: string, errors: ParseError[] = []): Node {
  return parseTree(source, errors, { disallowComments: true }) ?? { type: 'null', offset: 0, length: 0 };
}

/** Where a text is so deep or so dense that a tree of it would take all memory. */
function excessIn(source: string): Broken | null {
  const scanner = createScanner(source, true);
  const closing: string[] = [];
  let values = 1;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const sign = source[offset];
    if (sign === undefined) return null;
    if (sign === '{' || sign === '[') closing.push(sign === '{' ? '}' : ']');
    else if (sign === closing.at(-1)) closing.pop();
    if (sign === '{' || sign === '[' || sign === ',') values += 1;
    const message = closing.length > limits.seedDepth ? TOO_DEEP : values > limits.seedFileValues ? TOO_MUCH : null;
    if (message !== null) return { offset, message };
  }
}
