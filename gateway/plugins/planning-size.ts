import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValidationContext,
} from 'graphql';

/** What each kind of selection adds to a plan, as multiples of a field; fitted to measured planning. */
const WEIGHTS = {
  field: 1,
  /** A field that leads to instruments, for each concrete type that is asked for there. */
  branch: 10,
  /** A fragment on one type or interface. */
  fragment: 2,
  /** `@include` or `@skip`, which makes the planner plan for both. */
  condition: 10,
} as const;

/**
 * How much an operation is when written out as the planner does it: fragments where they are used, and
 * everything below an interface once for each concrete type, of which every county has its own.
 * Counting ends soon after `enough`.
 */
export function planningSize(operation: OperationDefinitionNode, context: ValidationContext, enough: number): number {
  const schema = context.getSchema();
  const everyConcreteType = concreteTypes(schema.getType(OWN), schema)?.size ?? 1;
  let size = 0;
  const query = schema.getQueryType();
  if (query) for (const node of operation.selectionSet.selections) add(node, query, null, []);
  return size;

  /** `among` are the concrete types that may be met here, `null` where there is but one. */
  function add(
    node: SelectionNode,
    parent: GraphQLCompositeType,
    among: ReadonlySet<string> | null,
    within: readonly string[],
  ): void {
    if (size > enough) return;
    size += (node.directives?.length ?? 0) * WEIGHTS.condition * everyConcreteType;
    if (node.kind === 'Field') {
      size += WEIGHTS.field * (among?.size ?? 1);
      const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
      const type = field && getNamedType(field.type);
      if (!node.selectionSet || !isCompositeType(type)) return;
      const met = concreteTypes(type, schema);
      if (met) size += WEIGHTS.branch * Math.max(...node.selectionSet.selections.map((inner) => askedOf(inner, met)));
      for (const inner of node.selectionSet.selections) add(inner, type, met ?? among, within);
      return;
    }
    const name = node.kind === 'FragmentSpread' ? node.name.value : null;
    const fragment = fragmentOf(node);
    if (!fragment || (name !== null && within.includes(name))) return;
    const condition = fragment.typeCondition?.name.value;
    const type = condition === undefined ? parent : schema.getType(condition);
    if (!isCompositeType(type)) return;
    const left = condition === undefined ? among : narrowed(among, type, schema);
    if (condition !== undefined) size += WEIGHTS.fragment * (left?.size ?? 1);
    const inside = name === null ? within : [...within, name];
    for (const inner of fragment.selectionSet.selections) add(inner, type, left, inside);
  }

  /** Of how many of these types a selection asks for something. */
  function askedOf(node: SelectionNode, among: ReadonlySet<string>): number {
    if (node.kind === 'Field') return node.name.value === '__typename' ? 0 : among.size;
    const condition = fragmentOf(node)?.typeCondition?.name.value;
    const type = condition === undefined ? undefined : schema.getType(condition);
    return isCompositeType(type) ? (narrowed(among, type, schema)?.size ?? 0) : among.size;
  }

  function fragmentOf(
    node: Exclude<SelectionNode, FieldNode>,
  ): FragmentDefinitionNode | InlineFragmentNode | undefined {
    return node.kind === 'FragmentSpread' ? (context.getFragment(node.name.value) ?? undefined) : node;
  }
}

/** The interface of what each county has types of its own for. */
const OWN = 'Instrument';

/** The concrete types behind an interface of which each county has its own; `null` where it has none. */
function concreteTypes(type: GraphQLNamedType | undefined, schema: GraphQLSchema): ReadonlySet<string> | null {
  if (!isInterfaceType(type)) return null;
  const own = schema
    .getPossibleTypes(type)
    .filter((possible) => possible.getInterfaces().some(({ name }) => name === OWN));
  return own.length > 0 ? new Set(own.map(({ name }) => name)) : null;
}

/** What is left of the concrete types within a fragment; a fragment on a value leaves them as they are. */
function narrowed(
  among: ReadonlySet<string> | null,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): ReadonlySet<string> | null {
  if (!among) return null;
  if (isObjectType(type)) return among.has(type.name) ? new Set([type.name]) : among;
  const possible = isAbstractType(type) ? concreteTypes(type, schema) : null;
  return possible ? among.intersection(possible) : among;
}
