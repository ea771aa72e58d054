import {
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from './fragments-of.ts';
import { understood } from './understood.ts';

/** What was asked at one place, and what of it the subgraph is not asked as it lacks that. */
export type AskedSelection =
  | { kind: 'field'; key: string; what: string; inner: readonly AskedSelection[] }
  | { kind: 'lacked'; key: string; what: string }
  | { kind: 'fragment'; condition: string; inner: readonly AskedSelection[] };

/** A document as the subgraph understands it. */
export interface PrunedDocument {
  /** `null` where nothing is left to ask. */
  document: DocumentNode | null;
  /** The variables that it uses. */
  used: ReadonlySet<string>;
  asked: readonly AskedSelection[];
  /** Whether it is another one than before: something is left out. */
  lacking: boolean;
}

/** What is known of a subgraph that lacks something of what it is asked. */
export interface KnownSchema {
  /** What it answers by. */
  schema: GraphQLSchema;
  /** The fields that it has in another form than they are asked in, as `Type.field`. */
  odd: ReadonlySet<string>;
}

/** Leaves out of a document what a subgraph lacks. Where nothing is left of what was asked of an object, its type is asked. */
export function pruneDocument(
  document: DocumentNode,
  { schema, odd }: KnownSchema,
  given: Readonly<Record<string, unknown>>,
): PrunedDocument {
  const fragments = fragmentsOf(document);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || !root) throw new TypeError('expected a query, and a schema that answers queries');
  let lacking = false;
  const { nodes, asked } = within(operation.selectionSet, { name: root.name, type: root });
  const used = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  const kept: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
  };
  const whole = nodes.length > 0 ? { kind: Kind.DOCUMENT as const, definitions: [kept] } : null;
  return { document: whole, used, asked, lacking };

  function within({ selections }: SelectionSetNode, parent: Parent) {
    const parts = selections.map((node) => (node.kind === Kind.FIELD ? field(node, parent) : fragment(node, parent)));
    return { nodes: parts.flatMap(({ node }) => node ?? []), asked: parts.map((part) => part.asked) };
  }

  function field(node: FieldNode, parent: Parent): Part {
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    if (name === '__typename')
      return { node: parent.type ? node : null, asked: { kind: 'field', key, what: name, inner: [] } };
    const what = `${parent.name}.${name}`;
    const found = parent.type && 'getFields' in parent.type ? parent.type.getFields()[name] : undefined;
    const answered = found && getNamedType(found.type);
    const fits = found && !odd.has(what) && isCompositeType(answered) === (node.selectionSet !== undefined);
    const asked = fits ? understood(node, found, given) : null;
    if (asked !== node) lacking = true;
    if (asked === null || typeof asked === 'string')
      return { node: null, asked: { kind: 'lacked', key, what: asked === null ? what : `${what}(${asked}:)` } };
    if (!asked.selectionSet || !isCompositeType(answered))
      return { node: asked, asked: { kind: 'field', key, what, inner: [] } };
    const inner = within(asked.selectionSet, { name: answered.name, type: answered });
    const selections = inner.nodes.some(isTypename) ? inner.nodes : [TYPENAME, ...inner.nodes];
    return {
      node: { ...asked, selectionSet: { kind: Kind.SELECTION_SET, selections } },
      asked: { kind: 'field', key, what, inner: inner.asked },
    };
  }

  /** A named fragment is written out where it stands. */
  function fragment(node: Exclude<SelectionNode, FieldNode>, parent: Parent): Part {
    const spread = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!spread) throw new TypeError('expected the fragments of a document in it');
    const condition = spread.typeCondition?.name.value ?? parent.name;
    const type = schema.getType(condition);
    const fits = isCompositeType(type) && parent.type !== null && doTypesOverlap(schema, parent.type, type);
    const { nodes, asked } = within(spread.selectionSet, { name: condition, type: fits ? type : null });
    const kept: SelectionNode = {
      kind: Kind.INLINE_FRAGMENT,
      ...(node.directives ? { directives: node.directives } : {}),
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
    };
    return { node: nodes.length > 0 ? kept : null, asked: { kind: 'fragment', condition, inner: asked } };
  }
}

/** Where a selection stands: in a type, which the subgraph may not have. */
interface Parent {
  name: string;
  type: GraphQLCompositeType | null;
}

interface Part {
  node: SelectionNode | null;
  asked: AskedSelection;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function isTypename(node: SelectionNode): boolean {
  return node.kind === Kind.FIELD && node.alias === undefined && node.name.value === '__typename';
}
