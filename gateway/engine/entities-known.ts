import { type DocumentNode, Kind } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import type { Lacked } from './fill-answer.ts';
import type { KnownSchema } from './prune-document.ts';

/** A list of entities that a document asks for, without those of types that the subgraph cannot find. */
export interface AskedEntities {
  /** The key under which they are answered. */
  key: string;
  variable: string;
  representations: readonly unknown[];
  /** The places of these in what was asked. */
  places: readonly number[];
  /** The type of each in what was asked. */
  types: readonly string[];
}

/** The entities that a document asks for, where the subgraph cannot find some of them. */
export function entitiesKnown(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { schema }: KnownSchema,
): AskedEntities[] {
  const union = schema.getType('_Entity');
  const found = new Set(union && 'getTypes' in union ? union.getTypes().map(({ name }) => name) : []);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return (operation?.selectionSet.selections ?? []).flatMap((node) => {
    if (node.kind !== Kind.FIELD || node.name.value !== '_entities') return [];
    const [argument] = node.arguments ?? [];
    const variable = argument?.value.kind === Kind.VARIABLE ? argument.value.name.value : '';
    const asked = variables[variable];
    if (!Array.isArray(asked)) return [];
    const types = asked.map((one: unknown) => (isObject(one) ? String(one.__typename) : ''));
    const places = types.flatMap((type, place) => (found.has(type) ? [place] : []));
    if (places.length === asked.length) return [];
    const representations = places.map((place) => asked[place] as unknown);
    return [{ key: (node.alias ?? node.name).value, variable, representations, places, types }];
  });
}

/** Puts the entities of an answer in the places in which they were asked for, null in the others. */
export function inPlaces(data: Record<string, unknown>, { key, places, types }: AskedEntities): void {
  const found = data[key];
  if (found === undefined || !Array.isArray(found)) return;
  data[key] = types.map((_, place) => (places.includes(place) ? (found[places.indexOf(place)] as unknown) : null));
}

/** What is lacked by entities that cannot be found. */
export function entitiesLacked({ key, places, types }: AskedEntities): Lacked[] {
  const missing = types.flatMap((type, place) => (places.includes(place) ? [] : [{ type, place }]));
  return [...Map.groupBy(missing, ({ type }) => type)].map(([type, [first, ...others]]) => ({
    what: `${type} @key`,
    path: [key, first?.place ?? 0],
    places: 1 + others.length,
  }));
}
