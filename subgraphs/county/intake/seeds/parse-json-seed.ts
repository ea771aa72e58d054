import type { Node } from 'jsonc-parser';
import { limits } from '#schema/shared/limits.ts';
import { brokenJson, offsetInJson, treeOf, twiceInJson } from './json-places.ts';
import { lineOf, type Parsed, unread } from './parse-seed.ts';

/**
 * Reads JSON, strictly; never throws. The engine's own parser does it, as fast as can be; a slower one that knows
 * places is asked only where something has to be found.
 */
export function parseJsonSeed(source: string): Parsed {
  const { keys, values, depth } = partsOf(source);
  const value = valueIn(source);
  if (value === undefined || depth > limits.seedDepth || values > limits.seedFileValues)
    return unread(brokenJson(source));
  if (keys !== keysWithin(value)) return unread(twiceInJson(source));
  let tree: Node | undefined;
  return {
    value,
    broken: [],
    cutShort: [],
    writtenAt: () => null,
    lineAt(path) {
      tree ??= treeOf(source);
      return lineOf(source, offsetInJson(tree, path));
    },
  };
}

/** What the text says; undefined where it is not JSON. */
function valueIn(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** A text, with a colon behind it where it is a key; a bracket; a comma. */
const PART = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"(\s*:)?|[[\]{},]/g;

/** How many keys and values there are, and how deep they lie, provided that it is JSON. */
function partsOf(source: string): { keys: number; values: number; depth: number } {
  let [keys, values, depth, open] = [0, 1, 0, 0];
  for (const [part, colon] of source.matchAll(PART)) {
    if (colon !== undefined) keys += 1;
    else if (part === '{' || part === '[') open += 1;
    else if (part === '}' || part === ']') open -= 1;
    if (part === '[' || part === '{' || part === ',') values += 1;
    if (open > depth) depth = open;
  }
  return { keys, values, depth };
}

/** How many keys there are in a value: fewer than in its text where one stands twice. */
function keysWithin(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum: number, item) => sum + keysWithin(item), Array.isArray(value) ? 0 : inner.length);
}
