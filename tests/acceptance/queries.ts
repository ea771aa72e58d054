import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** Everything that a type answers, as a selection. */
export function selectionOf(type: GraphQLNamedType, within: readonly string[] = []): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${type.name} is not selected`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (within.includes(inner.name) && inner.name !== 'Organisation') return [];
    if (inner.name === 'Organisation' && type.name === 'Organisation') return [`${field.name} { id name }`];
    return [`${field.name} ${selectionOf(inner, [...within, type.name])}`];
  });
  const alias = type.name === 'Fact' ? 'text: inWords { sv en }' : '';
  return `{ ${fields.join(' ')} ${alias} }`;
}

/** A query for one field of an instrument. */
export function instrumentQuery(schema: GraphQLSchema, id: string, field: string): string {
  const typeName = typeNameOf(id);
  return `{ node(id: "${id}") { ... on ${typeName} { ${fieldOf(schema, typeName, field)} } } }`;
}

/** What is expected of a field of an instrument or document by names that its type does not have. */
export function unknownNames(schema: GraphQLSchema, id: string, field: string, expected: unknown): string[] {
  return unknownIn(getNamedType(found(schema, typeNameOf(id), field).type), expected);
}

function unknownIn(type: GraphQLNamedType, expected: unknown): string[] {
  if (Array.isArray(expected)) return expected.flatMap((item) => unknownIn(type, item));
  if (typeof expected !== 'object' || expected === null) return [];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.entries(expected).flatMap(([name, inner]) => {
    const own = type.getFields()[name];
    return own ? unknownIn(getNamedType(own.type), inner) : [`${type.name}.${name}`];
  });
}

/** The type of an instrument or a document. */
function typeNameOf(id: string): string {
  const [county = '', type = ''] = id.split(':');
  if (type === 'document') return 'Document';
  const prefix = county
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return prefix + { agreement: 'Agreement', directive: 'AssignmentDirective', other: 'OtherInstrument' }[type];
}

/** A query for one field of all documents of a county. */
export function documentsQuery(schema: GraphQLSchema, county: string, field: string): string {
  const rootField = county.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `{ ${rootField} { documents { id ${fieldOf(schema, 'Document', field)} } } }`;
}

function fieldOf(schema: GraphQLSchema, typeName: string, field: string): string {
  return `${field} ${selectionOf(getNamedType(found(schema, typeName, field).type), [typeName])}`;
}

function found(schema: GraphQLSchema, typeName: string, field: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(typeName);
  const own = isObjectType(type) ? type.getFields()[field] : undefined;
  if (!own) throw new TypeError(`${typeName} has no field ${field}`);
  return own;
}
