import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import { limits } from '#schema/shared/limits.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { wrongWithYaml } from './explain-yaml.ts';
import { type Broken, type CutShort, lineOf, type Parsed, TOO_DEEP, TOO_MUCH, TWICE, unread } from './parse-seed.ts';

/** YAML 1.2 and nothing else, whatever a directive asks for; keys that stand twice are looked for here, in linear time. */
const OPTIONS = { schema: 'core', merge: false, resolveKnownTags: false, stringKeys: true, uniqueKeys: false } as const;

/** Lists and objects that the parser is at work on when it reaches the greatest depth: those, the document and a text. */
const DEEPEST = limits.seedDepth + 2;

/** The tokens of as many values as a file may hold; there are about five to each, with blanks and line ends. */
const MOST_TOKENS = 5 * limits.seedFileValues;

type Found = (offset: number, message: Message, path?: readonly PropertyKey[]) => void;

/** Reads YAML, of which aliases and more than one document are refused; never throws. */
export function parseYamlSeed(source: string): Parsed {
  const broken: Broken[] = [];
  const found: Found = (offset, message, path = []) => broken.push({ offset, message, path });
  const document = documentIn(source, found);
  const cutShort: CutShort[] = [];
  const value = document && dataOf(document.contents, [], { source, found, cutShort });
  if (!document || broken.length > 0) return unread(broken);
  return {
    ...{ value, broken: [], cutShort },
    lineAt: (path) => lineOf(source, offsetOf(document, path)),
    writtenAt(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}

function documentIn(source: string, found: Found): Document.Parsed | null {
  const tokens = tokensIn(source, found);
  if (!tokens) return null;
  const [document, ...others] = new Composer(OPTIONS).compose(tokens, true, source.length);
  if (!document) return null;
  for (const { offset, message } of wrongWithYaml(document, source)) found(offset, message);
  if (others[0]) found(others[0].range[0], SEED_FILE_MESSAGES.secondDocument);
  return document;
}

/** The tokens of which the document is made, unless so many or so deep that to make it would take all memory. */
function tokensIn(source: string, found: Found): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    const message = count > MOST_TOKENS ? TOO_MUCH : parser.stack.length > DEEPEST ? TOO_DEEP : null;
    if (message !== null) {
      found(parser.offset, message);
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Where nodes are made data of, and what is taken down on the way. */
interface Reading {
  source: string;
  found: Found;
  cutShort: CutShort[];
}

/** A node in plain data. An alias would be read elsewhere than where it stands. */
function dataOf(node: unknown, path: readonly PropertyKey[], reading: Reading): unknown {
  const { found } = reading;
  if (isAlias(node)) found(node.range?.[0] ?? 0, told(SEED_FILE_MESSAGES.alias, { name: node.source }), path);
  if (isSeq<Node>(node)) return node.items.map((item, index) => dataOf(item, [...path, index], reading));
  if (isMap<Node, Node>(node)) {
    const entries = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = [...path, name];
      if (entries.has(name)) found(key.range?.[0] ?? 0, TWICE, at);
      entries.set(name, dataOf(value, at, reading));
    }
    return Object.fromEntries(entries);
  }
  if (!isScalar(node)) return null;
  if (node.type === 'PLAIN' && typeof node.value === 'string') noteCut(node.value, node.range?.[1] ?? 0, path, reading);
  return node.value;
}

/** A comment on the line of a text, behind it. */
const COMMENT = /[ \t]+#.*/y;

function noteCut(text: string, end: number, path: readonly PropertyKey[], { source, cutShort }: Reading): void {
  COMMENT.lastIndex = end;
  const comment = COMMENT.exec(source)?.[0];
  if (comment !== undefined) cutShort.push({ path, whole: `${text}${comment}` });
}

/** Where a field begins: its key, its place in a list, or else what it would stand in. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap<Node, Node>(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
      : undefined;
    const node = pair?.key ?? (isSeq<Node>(parent) ? parent.items[Number(path[depth - 1])] : undefined);
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
