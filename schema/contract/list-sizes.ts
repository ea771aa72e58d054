import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type SchemaExtensionNode,
} from 'graphql';
import { isFielded, namedType } from './expand-sdl.ts';
import { parseSdl } from './parse-sdl.ts';

/** The argument that says how many rows a page has at most. */
const FIRST = 'first';

/** What a page holds its rows in. */
const ROWS = ['nodes', 'edges'];

/**
 * Says of every field that is asked for a page that the page has as many rows as `first` says, so that the cost of a question can be
 * counted before it is asked. A field that says by itself how long its lists are is left as it is.
 */
export function withListSizes(document: DocumentNode): DocumentNode {
  const fielded = document.definitions.filter(isFielded);
  const holdsRows = new Set(
    fielded
      .filter(({ fields }) => ROWS.every((name) => fields?.some((field) => field.name.value === name)))
      .map(nameOf),
  );

  function withSize(field: FieldDefinitionNode): FieldDefinitionNode {
    const { arguments: args, directives = [], type } = field;
    const isPaged = args?.some(({ name }) => name.value === FIRST);
    if (!isPaged || directives.some(({ name }) => name.value === 'listSize')) return field;
    if (type.kind === Kind.LIST_TYPE) return { ...field, directives: [...directives, LIST] };
    return holdsRows.has(namedType(type)) ? { ...field, directives: [...directives, PAGE] } : field;
  }

  return {
    ...document,
    definitions: document.definitions.map((node) =>
      isFielded(node) ? { ...node, fields: (node.fields ?? []).map(withSize) } : node,
    ),
  };
}

const nameOf = ({ name }: { name: { value: string } }) => name.value;

const OPTIONAL = 'requireOneSlicingArgument: false';
const LIST = directive(`@listSize(slicingArguments: ["${FIRST}"], ${OPTIONAL})`);
const PAGE = directive(`@listSize(slicingArguments: ["${FIRST}"], sizedFields: ${JSON.stringify(ROWS)}, ${OPTIONAL})`);

function directive(sdl: string): ConstDirectiveNode {
  const [extension] = parseSdl(`extend schema ${sdl}`).definitions as SchemaExtensionNode[];
  return extension?.directives?.[0] as ConstDirectiveNode;
}
