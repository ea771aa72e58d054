import {
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const ID: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };

/** The same question, asking for the id of each thing that has one. */
export function withIds(query: string, schema: GraphQLSchema): string {
  const info = new TypeInfo(schema);
  const asked = print(
    visit(
      parse(query, { noLocation: true }),
      visitWithTypeInfo(info, {
        SelectionSet(node) {
          const type = info.getParentType();
          if (!(isObjectType(type) || isInterfaceType(type)) || !type.getFields().id) return undefined;
          return { ...node, selections: [ID, ...node.selections] };
        },
      }),
    ),
  );
  return validate(schema, parse(asked)).length === 0 ? asked : query;
}
