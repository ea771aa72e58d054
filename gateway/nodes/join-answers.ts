import { createGraphQLError, type ExecutionResult } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import { unreadableAnswer } from '#schema/shared/unreadable-answer.ts';
import type { NodeGroup } from './asked-nodes.ts';
import { FOUND } from './split-operation.ts';

/** What a group answered to a field of the client's. */
export interface GroupAnswer {
  /** The client's key, and whether it asks for a list. */
  key: string;
  isList: boolean;
  group: Pick<NodeGroup, 'county' | 'rootField' | 'places'>;
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
  const county = isObject(data) && rootField !== null ? data[rootField] : data;
  const found = isObject(county) ? county[FOUND] : null;
  return Array.isArray(found) ? found : [];
}

/** The errors of an answer in their places, and one for each thing that is missing without any. */
function placedErrors({ key, isList, group, result }: GroupAnswer): GraphQLError[] {
  const errors = result.errors ?? [];
  const found = foundIn(result.data, group);
  const explained = new Set(errors.flatMap((error) => group.places.filter((_, index) => tellsOf(error, index))));
  const silent = group.places.filter((place, index) => (found[index] ?? null) === null && !explained.has(place));
  const placeOf = (place: number | undefined) => (isList && place !== undefined ? [key, place] : [key]);
  return [
    ...errors.map((error) => {
      const { message, path, extensions } = error;
      if (!path) return error;
      const index = indexIn(path);
      const [only] = group.places.length === 1 ? group.places : [];
      const tail = index === null ? [] : path.slice(path.indexOf(FOUND) + 2);
      const place = index === null ? only : group.places[index];
      return createGraphQLError(message, { extensions, path: [...placeOf(place), ...tail] });
    }),
    ...silent.map((place) => {
      const { message, extensions } = unreadableAnswer(group.county);
      return createGraphQLError(message, { extensions, path: placeOf(place) });
    }),
  ];
}

/** Whether an error says why the thing of an index is missing: it is about that, or about all of them. */
function tellsOf({ path }: GraphQLError, index: number): boolean {
  const about = path ? indexIn(path) : null;
  return about === null || about === index;
}

/** Which of the things that were asked for a path leads to; `null` where it ends before them. */
function indexIn(path: readonly (string | number)[]): number | null {
  const index = path.includes(FOUND) ? path[path.indexOf(FOUND) + 1] : null;
  return typeof index === 'number' ? index : null;
}
