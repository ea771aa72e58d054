import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils';
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import { fragmentsOf } from '../engine/fragments-of.ts';

/**
 * Whether a subgraph's answer has the form that was asked for: every field there, objects where there
 * are fields within, an entity for each that was asked, errors with messages. The engine merges
 * whatever it gets, so what does not fit would come out as null without a word, or as rubbish.
 */
export function fitsRequest(result: unknown, { document, variables }: ExecutionRequest): result is ExecutionResult {
  if (!isObject(result)) return false;
  const { data, errors } = result;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isError))) return false;
  if (data === undefined || data === null) return errors !== undefined && errors.length > 0;
  const fragments = fragmentsOf(document);
  return (
    isObject(data) &&
    document.definitions.every((node) => node.kind !== Kind.OPERATION_DEFINITION || fits(data, node.selectionSet))
  );

  /** `type` is what the value is known to be; `partly` is set where a condition or another type leaves fields out. */
  function fits(value: unknown, selectionSet: SelectionSetNode, type?: unknown, partly = false): boolean {
    if (value === null) return true;
    if (Array.isArray(value)) return value.every((item) => fits(item, selectionSet, undefined, partly));
    if (!isObject(value)) return false;
    const known = value.__typename ?? type;
    return selectionSet.selections.every((node) => {
      const open = partly || (node.directives?.length ?? 0) > 0;
      if (node.kind !== Kind.FIELD) {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const condition = fragment?.typeCondition?.name.value ?? known;
        return !fragment || fits(value, fragment.selectionSet, known, open || condition !== known);
      }
      const inner = value[node.alias?.value ?? node.name.value];
      if (inner === undefined) return open;
      if (node.name.value === '__typename') return typeof inner === 'string';
      if (!node.selectionSet) return true;
      if (node.name.value === '_entities') return fitEach(inner, node, node.selectionSet);
      return fits(inner, node.selectionSet, undefined, open);
    });
  }

  /** Whether entities are those of the representations that were sent, one for each. */
  function fitEach(entities: unknown, { arguments: args }: FieldNode, selectionSet: SelectionSetNode): boolean {
    if (entities === null) return errors !== undefined;
    const value = args?.[0]?.value;
    const asked: unknown = value?.kind === Kind.VARIABLE ? variables?.[value.name.value] : undefined;
    if (!Array.isArray(entities) || !Array.isArray(asked) || entities.length !== asked.length) return false;
    return entities.every((entity: unknown, index) => {
      const type = (asked[index] as { __typename?: unknown }).__typename;
      const other = isObject(entity) && entity.__typename !== undefined && entity.__typename !== type;
      return !other && fits(entity, selectionSet, type);
    });
  }
}

function isError(error: unknown): boolean {
  return isObject(error) && typeof error.message === 'string';
}
