import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils';
import { type FieldNode, Kind, type SelectionSetNode, type TypeNode } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import { fragmentsOf } from '../engine/fragments-of.ts';
import type { PublishedTypes } from './published-types.ts';

/**
 * Whether a subgraph's answer has the form that was asked for: every field there, lists, objects and values where
 * the supergraph has them, an entity for each that was asked, errors with messages. The engine merges
 * whatever it gets, so what does not fit would come out as null without a word, or as rubbish.
 */
export function fitsRequest(
  result: unknown,
  { document, variables }: ExecutionRequest,
  types: PublishedTypes,
): result is ExecutionResult {
  if (!isObject(result)) return false;
  const { data, errors } = result;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isError))) return false;
  if (data === undefined || data === null) return errors !== undefined && errors.length > 0;
  const fragments = fragmentsOf(document);
  return document.definitions.every(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || fits(data, node.selectionSet, { type: QUERY }),
  );

  function fits(
    value: unknown,
    selectionSet: SelectionSetNode,
    { type, within = type, partly = false }: Place,
  ): boolean {
    if (value === null) return true;
    if (!isObject(value)) return false;
    const known = typeof value.__typename === 'string' ? value.__typename : type;
    return selectionSet.selections.every((node) => {
      const open = partly || (node.directives?.length ?? 0) > 0;
      if (node.kind !== Kind.FIELD) {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const condition = fragment?.typeCondition?.name.value ?? within;
        const place = { type: known, within: condition, partly: open || condition !== known };
        return !fragment || fits(value, fragment.selectionSet, place);
      }
      const inner = value[node.alias?.value ?? node.name.value];
      if (inner === undefined) return open;
      if (node.name.value === '__typename') return typeof inner === 'string';
      if (node.name.value === '_entities' && node.selectionSet) return fitEach(inner, node, node.selectionSet);
      return fitsType(inner, fieldType([known, within], node.name.value), node, open);
    });
  }

  /** Whether a value is of a type; where that is not known, whether it is of any that has such fields. */
  function fitsType(value: unknown, type: TypeNode | undefined, field: FieldNode, partly: boolean): boolean {
    if (value === null) return true;
    if (type?.kind === Kind.NON_NULL_TYPE) return fitsType(value, type.type, field, partly);
    if (type?.kind === Kind.LIST_TYPE)
      return Array.isArray(value) && value.every((item) => fitsType(item, type.type, field, partly));
    if (!type && Array.isArray(value)) return value.every((item) => fitsType(item, type, field, partly));
    if (field.selectionSet) return fits(value, field.selectionSet, { type: type?.name.value, partly });
    return !type || types.isLeafOf(type.name.value, value);
  }

  function fieldType(of: readonly (string | undefined)[], field: string): TypeNode | undefined {
    for (const name of of) {
      const type = name === undefined ? undefined : types.fieldType(name, field);
      if (type) return type;
    }
    return undefined;
  }

  /** Whether entities are those of the representations that were sent, one for each. */
  function fitEach(entities: unknown, { arguments: args }: FieldNode, selectionSet: SelectionSetNode): boolean {
    if (entities === null) return errors !== undefined;
    const value = args?.[0]?.value;
    const asked: unknown = value?.kind === Kind.VARIABLE ? variables?.[value.name.value] : undefined;
    if (!Array.isArray(entities) || !Array.isArray(asked) || entities.length !== asked.length) return false;
    return entities.every((entity: unknown, index) => {
      const type = (asked[index] as { __typename?: string }).__typename;
      const other = isObject(entity) && entity.__typename !== undefined && entity.__typename !== type;
      return !other && fits(entity, selectionSet, { type });
    });
  }
}

/** Where an object stands in an answer. */
interface Place {
  /** What it is known to be. */
  type: string | undefined;
  /** What its fields are of, where that is said by a condition. */
  within?: string | undefined;
  /** Set where a condition or another type leaves fields out. */
  partly?: boolean;
}

const QUERY = 'Query';

function isError(error: unknown): boolean {
  return isObject(error) && typeof error.message === 'string';
}
