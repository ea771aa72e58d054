import { type GraphQLSchema, isAbstractType } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import type { AskedSelection } from './prune-document.ts';

/** Where in an answer something is null as the subgraph lacks it. */
export interface Lacked {
  /** `Agreement.title` and the like. */
  what: string;
  /** The first place. */
  path: readonly (string | number)[];
  /** How many places. */
  places: number;
}

/**
 * Puts null in an answer for everything that was asked and not passed on, so that it has the form that it was asked in.
 * `published` says which types are of which. Returns what is lacked, each thing once.
 */
export function fillAnswer(
  data: Record<string, unknown>,
  asked: readonly AskedSelection[],
  published: GraphQLSchema,
): Lacked[] {
  const found = new Map<string, Lacked['path'][]>();
  const noted = new Set<string>();
  fill(data, asked, []);
  return [...found].map(([what, [path = [], ...others]]) => ({ what, path, places: 1 + others.length }));

  function fill(object: Record<string, unknown>, parts: readonly AskedSelection[], path: Lacked['path']): void {
    for (const part of parts) {
      if (part.kind === 'fragment') {
        if (isOf(object, part.condition)) fill(object, part.inner, path);
      } else if (part.kind === 'lacked' || object[part.key] === undefined) {
        object[part.key] ??= null;
        if (object[part.key] === null) note(part.what, [...path, part.key]);
      } else {
        fillWithin(object[part.key], part.inner, [...path, part.key]);
      }
    }
  }

  function fillWithin(value: unknown, parts: readonly AskedSelection[], path: Lacked['path']): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) fillWithin(item, parts, [...path, index]);
    else if (isObject(value)) fill(value, parts, path);
  }

  function isOf({ __typename: name }: Record<string, unknown>, condition: string): boolean {
    if (name === undefined || name === condition) return true;
    const [type, wanted] = [published.getType(String(name)), published.getType(condition)];
    return isAbstractType(wanted) && type !== undefined && 'getInterfaces' in type && published.isSubType(wanted, type);
  }

  function note(what: string, path: Lacked['path']): void {
    const place = path.join('.');
    if (!noted.has(place)) found.set(what, [...(found.get(what) ?? []), path]);
    noted.add(place);
  }
}
