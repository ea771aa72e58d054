import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { isObject } from '#schema/shared/is-object.ts';
import { type Shape, typeOf } from './shape.ts';

/** An object of an answer. It has no prototype, so that a key may have any name. */
export type AnswerObject = Record<string, unknown>;

/** What stands where null may not stand: it makes what is around it null. */
const VOID = Symbol('null that must not be');

/** The answer to the client's document, of what the engine answered to its own; `null` where a null rose to the root. */
export function rebuildAnswer(data: unknown, shape: Shape): AnswerObject | null {
  const answer = rebuildObject(data ?? {}, shape);
  return answer === VOID ? null : answer;
}

function rebuildObject(value: unknown, shape: Shape): AnswerObject | null | typeof VOID {
  if (!isObject(value)) return null;
  const type = typeOf(value, shape);
  const fields = type === null ? undefined : shape.get(type);
  if (!fields) return null;
  const answer: AnswerObject = Object.create(null);
  for (const field of fields) {
    const inner = field.type === null ? type : rebuildValue(value[field.engineKey], field.type, field.inner);
    if (inner === VOID) return VOID;
    answer[field.responseKey] = inner;
  }
  return answer;
}

function rebuildValue(value: unknown, type: GraphQLOutputType, inner: Shape | null): unknown {
  if (isNonNullType(type)) return rebuildValue(value, type.ofType, inner) ?? VOID;
  const answer = rebuildNullable(value, type, inner);
  return answer === VOID ? null : answer;
}

function rebuildNullable(value: unknown, type: GraphQLOutputType, inner: Shape | null): unknown {
  if (value === null || value === undefined) return null;
  if (!isListType(type)) return inner ? rebuildObject(value, inner) : value;
  if (!Array.isArray(value)) return null;
  const items = value.map((item) => rebuildValue(item, type.ofType, inner));
  return items.includes(VOID) ? VOID : items;
}
