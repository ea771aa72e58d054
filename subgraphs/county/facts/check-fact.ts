import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { aspectOf, isAspectId } from '#schema/codebook/codebook.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { FactStatedAs } from '#schema/values/stated-as.ts';
import type { AnyFact, FactEnvelope } from './fact.ts';

/** A fact as it comes out of a seed file or a database. */
export interface UncheckedFact extends FactEnvelope<string> {
  statedAs: FactStatedAs;
  value: unknown;
}

/**
 * A fact whose value has the shape of its aspect's type. Throws DATA_UNREADABLE that names the fact for one that this
 * version of the codebook does not know or whose value has another shape.
 */
export function checkFact(fact: UncheckedFact): AnyFact {
  const { aspect, statedAs } = fact;
  if (!isAspectId(aspect)) throw misfit(fact, `no aspect "${aspect}" in the codebook`);
  const { absence } = aspectOf(aspect);
  const silent = statedAs === 'NOT_STATED';
  if (absence && !silent) throw misfit(fact, `${statedAs} of what is not stated`);
  const value = silent && !absence ? null : (fact.value ?? (silent ? null : undefined));
  const { data, error } = valueTypeOf(aspect).schema.nullable().safeParse(value);
  if (error) throw misfit(fact, `${error.issues[0]?.path.join('.') || 'value'}: ${error.issues[0]?.message}`);
  // The schema is that of the aspect, which the compiler does not follow from one to the other.
  return { ...fact, aspect, statedAs, value: data } as AnyFact;
}

function misfit({ id }: UncheckedFact, why: string): HubError {
  return new HubError('DATA_UNREADABLE', `the fact ${id} does not fit the codebook: ${why}`);
}
