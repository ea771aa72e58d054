import { type GraphQLOutputType, getNullableType, isListType } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import { fieldsOf, type Shape, type ShapeField } from './shape.ts';

type Path = readonly (string | number)[];

/**
 * Where in the client's answer an error of the engine belongs: once for each key under which the client asks for what
 * failed. A path ends before what the client did not ask for, and at a list where it does not say which item.
 */
export function clientPaths(path: Path, data: unknown, shape: Shape): Path[] {
  const paths = walk(path, data, shape);
  return [...new Map(paths.map((one) => [JSON.stringify(one), one])).values()];
}

function walk([step, ...rest]: Path, object: unknown, shape: Shape | null): Path[] {
  if (typeof step !== 'string' || !shape) return [[]];
  const fields = fieldsAt(object, shape).filter(({ engineKey }) => engineKey === step);
  if (fields.length === 0) return [[]];
  return fields.flatMap(({ responseKey, type, inner }) =>
    walkInto(rest, at(object, step), type, inner).map((tail) => [responseKey, ...tail]),
  );
}

function walkInto(path: Path, value: unknown, type: GraphQLOutputType | null, inner: Shape | null): Path[] {
  const nullable = type && getNullableType(type);
  if (!isListType(nullable)) return walk(path, value, inner);
  const [index, ...rest] = path;
  if (typeof index !== 'number') return [[]];
  return walkInto(rest, at(value, index), nullable.ofType, inner).map((tail) => [index, ...tail]);
}

function at(value: unknown, step: string | number): unknown {
  return (value as Record<string | number, unknown> | null | undefined)?.[step];
}

/** The fields of an object, or of every type where it is missing or does not say which one it has. */
function fieldsAt(object: unknown, shape: Shape): readonly ShapeField[] {
  const known = isObject(object) ? fieldsOf(object, shape) : null;
  return known ?? [...shape.values()].flat();
}
