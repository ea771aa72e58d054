import { type DocumentNode, Kind, parse, visit } from 'graphql';

/** SDL without a field, on every type that has it, or without a value of an enumeration. */
export function without(document: DocumentNode, types: readonly string[], member: string): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((node) => {
      if (!('name' in node) || !node.name || !types.includes(node.name.value)) return node;
      if (node.kind === Kind.ENUM_TYPE_DEFINITION)
        return { ...node, values: (node.values ?? []).filter((value) => value.name.value !== member) };
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return node;
      return { ...node, fields: (node.fields ?? []).filter((field) => field.name.value !== member) };
    }),
  };
}

/** SDL in which a field of a type lacks an argument. */
export function withoutArgument(document: DocumentNode, type: string, field: string, argument: string): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (node) => (node.name.value === type ? undefined : false),
    FieldDefinition: (node) =>
      node.name.value === field
        ? { ...node, arguments: (node.arguments ?? []).filter(({ name }) => name.value !== argument) }
        : undefined,
  });
}

/** SDL with what another SDL has more: fields of types, values of enumerations. */
export function withMore(document: DocumentNode, sdl: string): DocumentNode {
  const more = parse(sdl).definitions;
  return {
    ...document,
    definitions: document.definitions.map((node) => {
      const extra = more.find((other) => 'name' in other && 'name' in node && other.name?.value === node.name?.value);
      if (!extra) return node;
      if (node.kind === Kind.ENUM_TYPE_DEFINITION && extra.kind === Kind.ENUM_TYPE_DEFINITION)
        return { ...node, values: [...(node.values ?? []), ...(extra.values ?? [])] };
      const fielded = [Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION] as string[];
      if (!fielded.includes(node.kind) || !('fields' in node) || !('fields' in extra)) return node;
      return { ...node, fields: [...(node.fields ?? []), ...(extra.fields ?? [])] } as typeof node;
    }),
  };
}
