import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';

export type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Whether a definition has fields that it may take over from an interface. */
export function isFielded(node: ASTNode): node is Fielded {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** Gives every type the fields of the interfaces that it implements, so that SDL need not repeat them. */
export function expandInterfaces(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

  function fieldsOf(node: Fielded): FieldDefinitionNode[] {
    const own = node.fields ?? [];
    const inherited = (node.interfaces ?? []).flatMap((name) => {
      const found = interfaces.get(name.name.value);
      return found ? fieldsOf(found) : [];
    });
    const byName = new Map([...inherited, ...own].map((field) => [field.name.value, field]));
    return [...byName.values()];
  }

  return {
    ...document,
    definitions: document.definitions.map((node) => (isFielded(node) ? { ...node, fields: fieldsOf(node) } : node)),
  };
}

/** Puts the fields of extensions into the types and interfaces that they extend. */
export function mergeExtensions(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.flatMap<DefinitionNode>((node) => {
      if (node.kind === 'ObjectTypeExtension' || node.kind === 'InterfaceTypeExtension') return [];
      if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'InterfaceTypeDefinition') return [node];
      const added = document.definitions.flatMap((other) =>
        (other.kind === 'ObjectTypeExtension' || other.kind === 'InterfaceTypeExtension') &&
        other.name.value === node.name.value
          ? (other.fields ?? [])
          : [],
      );
      return [{ ...node, fields: [...(node.fields ?? []), ...added] }];
    }),
  };
}

/** The name of a type, whatever lists and non-nulls are around it. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The names of all types that are mentioned. */
export function namesIn(node: ASTNode): Set<string> {
  const names = new Set<string>();
  visit(node, { NamedType: ({ name }) => void names.add(name.value) });
  return names;
}
