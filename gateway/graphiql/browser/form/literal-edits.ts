import { type ArgumentNode, type FieldNode, Kind, type ObjectFieldNode } from 'graphql';

/** What comes in the stead of a part of a text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

interface LiteralPlace {
  field: FieldNode;
  path: readonly string[];
}

type Given = ArgumentNode | ObjectFieldNode;

/** Where a node of a parsed query stands in its text. */
function span({ loc }: Pick<Given, 'loc'>): { start: number; end: number } {
  if (!loc) throw new Error('a query is parsed with its places');
  return { start: loc.start, end: loc.end };
}

/** The argument and what is within it down to the value, as far as they are given. */
function givenAlong({ field, path }: LiteralPlace): Given[] {
  const along: Given[] = [];
  let siblings: readonly Given[] = field.arguments ?? [];
  for (const key of path) {
    const given = siblings.find(({ name }) => name.value === key);
    if (!given) break;
    along.push(given);
    siblings = given.value.kind === Kind.OBJECT ? given.value.fields : [];
  }
  return along;
}

/** Gives a literal in a query, with whatever has to stand around it. */
export function replaceValue(place: LiteralPlace, literal: string): TextEdit {
  const along = givenAlong(place);
  const missing = place.path.slice(along.length);
  const parent = along.at(-1);
  if (missing.length === 0 && parent) return { ...span(parent.value), text: literal };
  const [first = '', ...inner] = missing;
  const value = inner.reduceRight((text, key) => `{ ${key}: ${text} }`, literal);
  const entry = `${first}: ${value}`;
  if (!parent) {
    const last = place.field.arguments?.at(-1);
    const end = span(last ?? place.field.name).end;
    return { start: end, end, text: last ? `, ${entry}` : `(${entry})` };
  }
  const last = parent.value.kind === Kind.OBJECT ? parent.value.fields.at(-1) : undefined;
  if (!last) return { ...span(parent.value), text: `{ ${entry} }` };
  const { end } = span(last);
  return { start: end, end, text: `, ${entry}` };
}

/** Takes a value out of a query, with what is empty without it; `null` where it is not there. */
export function removeValue(place: LiteralPlace): TextEdit | null {
  const along = givenAlong(place);
  if (along.length < place.path.length) return null;
  for (let level = along.length - 1; level >= 0; level--) {
    const given = along[level] as Given;
    const parent = along[level - 1];
    const siblings = parent ? (parent.value.kind === Kind.OBJECT ? parent.value.fields : []) : place.field.arguments;
    const edit = without(siblings ?? [], given);
    if (edit) return edit;
  }
  const { end } = span(along[0] as Given);
  const rest = (place.field.loc?.source.body ?? '').slice(end);
  return { start: span(place.field.name).end, end: end + rest.indexOf(')') + 1, text: '' };
}

/** Takes one away beside others; `null` where it is the only one. */
function without(siblings: readonly Given[], given: Given): TextEdit | null {
  const at = siblings.indexOf(given);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (after) return { start: span(given).start, end: span(after).start, text: '' };
  return before ? { start: span(before).end, end: span(given).end, text: '' } : null;
}
