import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { documentId, idAt, organisationId } from '#schema/keys/ids.ts';
import { type Reference, withReferences } from '#schema/values/references.ts';
import type { AnyFact } from '../facts/fact.ts';
import type { Known } from './county-context.ts';

/** A fact's value as plain data for readers outside the county: what it points at is named by global ids, themes by their codes. */
export function globalValue({ aspect, value }: Pick<AnyFact, 'aspect' | 'value'>, known: Known): unknown {
  return withReferences(valueTypeOf(aspect).schema, value, (reference) => globalId(reference, known));
}

function globalId({ refersTo, slug }: Reference, { county, moment }: Known): string {
  if (refersTo === 'organisation') return idAt(organisationId(county.slug, slug), moment);
  if (refersTo === 'document') return idAt(documentId(county.slug, slug), moment);
  return refersTo === 'instrument' ? idAt(slug, moment) : slug;
}
