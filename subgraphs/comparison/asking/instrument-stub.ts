import { idAt } from '#schema/keys/ids.ts';
import { type InstrumentType, typeName } from '#schema/values/instrument-types.ts';

/** An instrument that only its own county can fill. */
export interface InstrumentStub {
  __typename: string;
  ref: string;
  id: string;
}

/** The instrument of a type and key, under the county's own type names, as known at a moment (ISO 8601) or now. */
export function instrumentStub(
  prefix: string,
  type: InstrumentType,
  key: string,
  moment: string | null,
): InstrumentStub {
  const id = idAt(key, moment);
  return { __typename: typeName(prefix, type), ref: id, id };
}
