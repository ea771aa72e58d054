import {
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
  const [county = '', type = ''] = id.split(':');
  const prefix = county
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const typeName =
    prefix + { agreement: 'Agreement', directive: 'AssignmentDirective', other: 'OtherInstrument' }[type];
  return `{ node(id: "${id}") { ... on ${typeName} { ${fieldOf(schema, typeName, field)} } } }`;
}

/** A query for one field of all documents of a county. */
export function documentsQuery(schema: GraphQLSchema, county: string, field: string): string {
  const rootField = county.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `{ ${rootField} { documents { id ${fieldOf(schema, 'Document', field)} } } }`;
}

function fieldOf(schema: GraphQLSchema, typeName: string, field: string): string {
  const type = schema.getType(typeName);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  if (!found) throw new TypeError(`${typeName} has no field ${field}`);
  return `${field} ${selectionOf(getNamedType(found.type), [typeName])}`;
}
