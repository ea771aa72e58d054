import { type GraphQLOutputType, getNamedType, isCompositeType, type SelectionSetNode } from 'graphql';
import { type CollectedField, collectFields, type Reading } from './collect-fields.ts';
import type { EngineKeys } from './engine-keys.ts';
import { possibleTypes, type TypeSet } from './type-sets.ts';

/** How an object is answered: for each concrete type that it may have, its fields in the order of the answer. */
export type Shape = ReadonlyMap<string, readonly ShapeField[]>;

/** A field of an answer. */
export interface ShapeField {
  responseKey: string;
  engineKey: string;
  /** `null` for `__typename`. */
  type: GraphQLOutputType | null;
  /** How the objects within are answered; `null` for what has no fields. */
  inner: Shape | null;
}

/** The shape of what selections ask of objects of some types. */
export function shapeOf(
  asking: readonly SelectionSetNode[],
  types: TypeSet,
  reading: Reading,
  keys: EngineKeys,
  atRoot = false,
): Shape {
  const shapes = new Map<CollectedField, ShapeField>();
  const collected = collectFields(asking, types, reading, (node) => node.alias?.value ?? node.name.value);
  return new Map([...collected].map(([type, fields]) => [type, fields.map(fieldShape)]));

  function fieldShape(field: CollectedField): ShapeField {
    const known = shapes.get(field);
    if (known) return known;
    const { key, type, nodes } = field;
    const [first] = nodes;
    if (!first) throw new TypeError(`the key ${key} stands for no field`);
    const answered = type && getNamedType(type);
    const within = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const shape = {
      responseKey: key,
      engineKey: keys(first, type, atRoot),
      type,
      inner: isCompositeType(answered) ? shapeOf(within, possibleTypes(answered, reading.schema), reading, keys) : null,
    };
    shapes.set(field, shape);
    return shape;
  }
}

/** The fields of an object as the engine answers it; `null` where it does not say which type it has, of several. */
export function fieldsOf(object: Readonly<Record<string, unknown>>, shape: Shape): readonly ShapeField[] | null {
  const type = typeOf(object, shape);
  return (type !== null && shape.get(type)) || null;
}

/** The concrete type of an object as the engine answers it; `null` where it is none that may stand there. */
export function typeOf(object: Readonly<Record<string, unknown>>, shape: Shape): string | null {
  const [only = null] = shape.size === 1 ? shape.keys() : [];
  if (only !== null) return only;
  return typeof object.__typename === 'string' && shape.has(object.__typename) ? object.__typename : null;
}
