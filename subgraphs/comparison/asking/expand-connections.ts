import { readFileSync } from 'node:fs';
import {
  type DefinitionNode,
  DirectiveLocation,
  type DocumentNode,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLString,
  getDirectiveValues,
  Kind,
  parse,
} from 'graphql';

/** Says in a question's SDL that a type is a connection over another. Taken away where it is expanded. */
const CONNECTION = new GraphQLDirective({
  name: 'connection',
  locations: [DirectiveLocation.OBJECT],
  args: {
    /** The type of its rows. */
    of: { type: new GraphQLNonNull(GraphQLString) },
    /** The type of its numbers broken down, where it has any. */
    facets: { type: GraphQLString },
  },
});

const SUFFIX = /Connection$/;

/**
 * Makes `type DecisionConnection @connection(of: "Decision")` a connection, with the type of its edges. What the type
 * declares itself comes after the fields that every connection has. Throws for a type of another name.
 */
export function expandConnections(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.flatMap(expanded) };
}

function expanded(node: DefinitionNode): readonly DefinitionNode[] {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [node];
  const values = getDirectiveValues(CONNECTION, node);
  if (!values) return [node];
  const { name, fields = [] } = node;
  if (!SUFFIX.test(name.value))
    throw new TypeError(`${name.value} is marked @connection; expected a name that ends so`);
  const sdl = ['connection.graphql', ...(values.facets ? ['facets.graphql'] : [])]
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n\n')
    .replaceAll('__Name__', name.value.replace(SUFFIX, ''))
    .replaceAll('__Node__', String(values.of))
    .replaceAll('__Facets__', String(values.facets));
  const own: DefinitionNode[] = fields.length === 0 ? [] : [{ kind: Kind.OBJECT_TYPE_EXTENSION, name, fields }];
  return [...parse(sdl).definitions, ...own];
}
