import { createGraphQLError, type ExecutionResult } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import type { NodeGroup } from './asked-nodes.ts';
import { FOUND } from './split-operation.ts';

/** What a group answered to a field of the client's. */
export interface GroupAnswer {
  /** The client's key, and whether it asks for a list. */
  key: string;
  isList: boolean;
  group: Pick<NodeGroup, 'rootField' | 'places'>;
  result: ExecutionResult;
}

/** The client's answer out of what was asked apart: the keys in the client's order, what is found in its place, errors where they belong. */
export function joinAnswers(
  keys: readonly string[],
  rest: ExecutionResult | null,
  answers: readonly GroupAnswer[],
): ExecutionResult {
  const data: Record<string, unknown> = Object.create(null);
  for (const key of keys) data[key] = isObject(rest?.data) ? (rest.data[key] ?? null) : null;
  for (const [key, own] of Map.groupBy(answers, (answer) => answer.key)) data[key] = foundBy(own);
  const errors = [...(rest?.errors ?? []), ...answers.flatMap(placedErrors)];
  return { data, ...(errors.length > 0 ? { errors } : {}) };
}

function foundBy(answers: readonly GroupAnswer[]): unknown {
  const items = answers.flatMap(({ group, result }) => {
    const found = foundIn(result.data, group);
    return group.places.map((place, index): [number, unknown] => [place, found[index] ?? null]);
  });
  const inOrder = items.sort(([a], [b]) => a - b).map(([, item]) => item);
  return answers[0]?.isList ? inOrder : inOrder[0];
}

function foundIn(data: unknown, { rootField }: GroupAnswer['group']): readonly unknown[] {
  const county = isObject(data) ? data[rootField] : null;
  const found = isObject(county) ? county[FOUND] : null;
  return Array.isArray(found) ? found : [];
}

function placedErrors({ key, isList, group, result }: GroupAnswer): GraphQLError[] {
  return (result.errors ?? []).map((error) => {
    const { message, path, extensions } = error;
    if (!path) return error;
    const [index, ...tail] = path.slice(path.indexOf(FOUND) + 1);
    const [only] = group.places.length === 1 ? group.places : [];
    const place = path.includes(FOUND) && typeof index === 'number' ? group.places[index] : only;
    const at = isList && place !== undefined ? [key, place] : [key];
    return createGraphQLError(message, { extensions, path: place === undefined ? at : [...at, ...tail] });
  });
}
