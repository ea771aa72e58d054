import { type DocumentNode, Kind, type TypeNode } from 'graphql';

/** The types of all that a supergraph publishes. */
export interface PublishedTypes {
  /** The type of a field; `undefined` where there is none such. */
  fieldType(type: string, field: string): TypeNode | undefined;
  /** Whether a value that has no fields can be one of a type. */
  isLeafOf(type: string, value: unknown): boolean;
}

/** Types with fields of their own. */
const FIELDED = new Set<string>([Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION]);

/** What is text, or a number, as JSON has it; what a scalar of another name holds, nobody here knows. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number',
  Int: Number.isInteger,
  ...Object.fromEntries(['Date', 'DateTime', 'ID', 'String'].map((name) => [name, isText])),
};

/** Reads the types of a supergraph. */
export function publishedTypes({ definitions }: DocumentNode): PublishedTypes {
  const types = new Map<string, ReadonlyMap<string, TypeNode>>();
  const enums = new Set<string>();
  for (const node of definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) enums.add(node.name.value);
    if ('fields' in node && FIELDED.has(node.kind) && node.name)
      types.set(node.name.value, new Map(node.fields?.map(({ name, type }) => [name.value, type as TypeNode])));
  }
  return {
    fieldType: (type, field) => types.get(type)?.get(field),
    isLeafOf: (type, value) => (enums.has(type) ? isText(value) : (SCALARS[type]?.(value) ?? true)),
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
