import type { ASPECTS } from '../generated/codebook.ts';
import { type Values, valueTypes } from '../values/index.ts';
import type { ValueType } from '../values/value-type.ts';
import { type AspectId, aspectOf } from './codebook.ts';

type Entry = (typeof ASPECTS)[number];

/** What a fact says under an aspect, in the shape of the aspect's type of value. */
export type ValueOf<Id extends AspectId> = Values[Extract<Entry, { id: Id }>['valueType']];

/** The type of value of an aspect. */
export function valueTypeOf(aspect: AspectId): ValueType {
  const { valueType } = aspectOf(aspect);
  const found = valueTypes.get(valueType);
  if (!found) throw new Error(`the aspect ${aspect} has a type of value that does not exist: ${valueType}`);
  return found;
}
