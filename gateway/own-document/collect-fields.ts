import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { possibleTypes, type TypeSet } from './type-sets.ts';

/** What a document is read with: its schema, its fragments, and the values of its variables, as far as conditions need them. */
export interface Reading {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}

/** A field that objects of some types are asked for under one key. */
export interface CollectedField {
  key: string;
  types: Set<string>;
  /** At least one; all of one field with equal arguments. */
  nodes: readonly FieldNode[];
  /** What the field answers; `null` for `__typename`. */
  type: GraphQLOutputType | null;
}

type KeyOf = (node: FieldNode, type: GraphQLOutputType | null) => string;

/**
 * The fields that selections ask of objects of some types, as GraphQL collects them, by type and in the order in which
 * they are answered. Conditions are evaluated here, and fragments that no type fits are left out. Types that are asked
 * the same under a key share a field.
 */
export function collectFields(
  selections: readonly SelectionSetNode[],
  types: TypeSet,
  reading: Reading,
  keyOf: KeyOf,
): ReadonlyMap<string, readonly CollectedField[]> {
  const byType = new Map([...types].map((type) => [type, new Map<string, Asked>()]));
  const numbers = new Map<FieldNode, number>();
  const spread = new Map<string, TypeSet>();
  for (const { selections: nodes } of selections) visit(nodes, types);
  return shared(byType);

  function visit(nodes: readonly SelectionNode[], among: TypeSet): void {
    if (among.size === 0) return;
    for (const node of nodes) {
      if (!isIncluded(node, reading.variables)) continue;
      if (node.kind === 'Field') add(node, among);
      else if (node.kind === 'FragmentSpread') visitFragment(node.name.value, among);
      else visit(node.selectionSet.selections, narrowed(among, node.typeCondition?.name.value));
    }
  }

  /** A fragment that is spread again asks nothing more of the types that it was spread for. */
  function visitFragment(name: string, among: TypeSet): void {
    const before: TypeSet = spread.get(name) ?? new Set();
    const left = among.difference(before);
    const fragment = reading.fragments.get(name);
    if (left.size === 0 || !fragment) return;
    spread.set(name, before.union(left));
    visit(fragment.selectionSet.selections, narrowed(left, fragment.typeCondition.name.value));
  }

  function narrowed(among: TypeSet, condition: string | undefined): TypeSet {
    const type = condition === undefined ? undefined : reading.schema.getType(condition);
    return isCompositeType(type) ? among.intersection(possibleTypes(type, reading.schema)) : among;
  }

  function add(node: FieldNode, among: TypeSet): void {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    for (const name of among) {
      const type = answeredBy(node, name, reading.schema);
      const key = keyOf(node, type);
      const asked = byType.get(name) as Map<string, Asked>;
      const { nodes, signature } = asked.get(key) ?? { nodes: [], signature: `${key} ${type}` };
      asked.set(key, { type, nodes: [...nodes, node], signature: `${signature} ${number}` });
    }
  }
}

/** What one type is asked for under a key; the signature is equal where what is asked is the same. */
interface Asked {
  type: GraphQLOutputType | null;
  nodes: readonly FieldNode[];
  signature: string;
}

function shared(byType: ReadonlyMap<string, ReadonlyMap<string, Asked>>): Map<string, CollectedField[]> {
  const fields = new Map<string, CollectedField>();
  const fieldOf = (name: string, key: string, { type, nodes, signature }: Asked) => {
    const field = fields.get(signature) ?? { key, type, nodes, types: new Set<string>() };
    fields.set(signature, field);
    field.types.add(name);
    return field;
  };
  return new Map([...byType].map(([name, asked]) => [name, [...asked].map(([key, one]) => fieldOf(name, key, one))]));
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function answeredBy(node: FieldNode, name: string, schema: GraphQLSchema): GraphQLOutputType | null {
  const type = schema.getType(name);
  return (isObjectType(type) && type.getFields()[node.name.value]?.type) || null;
}
