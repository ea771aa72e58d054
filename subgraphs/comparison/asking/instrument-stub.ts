import { formatRef } from '#schema/keys/ref.ts';
import { type InstrumentType, typeName } from '#schema/values/instrument-types.ts';

/** An instrument that only its own county can fill. */
export interface InstrumentStub {
  __typename: string;
  ref: string;
  id: string;
}

/** The instrument of a type, under the county's own type names, as known at a moment (ISO 8601) or now. */
export function instrumentStub(
  prefix: string,
  type: InstrumentType,
  id: string,
  moment: string | null,
): InstrumentStub {
  return { __typename: typeName(prefix, type), ref: formatRef({ id, moment }), id };
}
