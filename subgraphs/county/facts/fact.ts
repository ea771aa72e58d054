import type { ValueOf } from '#schema/codebook/aspect-values.ts';
import type { AbsenceId, AspectId } from '#schema/codebook/codebook.ts';
import type { Cited } from '#schema/values/citation.ts';
import type { FactStatedAs, ValueStatedAs } from '#schema/values/stated-as.ts';
import type { Text } from '#schema/values/text.ts';

/** A value and how it stands to the source; what is not stated has none. */
export type Standing<Value> = { statedAs: 'NOT_STATED'; value: null } | { statedAs: ValueStatedAs; value: Value };

/** What a source does not state, where the value says what that is. */
export interface Absence<Value> {
  statedAs: 'NOT_STATED';
  value: Value | null;
}

/** How the values of an aspect stand to their sources. */
type StandingOf<Id extends AspectId> = Id extends AbsenceId ? Absence<ValueOf<Id>> : Standing<ValueOf<Id>>;

/** What every fact has beside its value. */
export interface FactEnvelope<Id extends string> {
  /** `<subject>#<aspect>/<key>` */
  id: string;
  /** The id of the instrument or document that it is said of. */
  subject: string;
  aspect: Id;
  position: number;
  wording: string | null;
  reasoning: Text | null;
  note: Text | null;
  citations: Cited[];
}

/** The unit of the hub: what is said of a subject under an aspect, how firmly, and where. */
export type FactOf<Id extends AspectId> = FactEnvelope<Id> & StandingOf<Id>;

/** A fact under any aspect: its aspect says which type of value it has. */
export type AnyFact = { [Id in AspectId]: FactOf<Id> }[AspectId];

/** What rules read of a fact under one of some aspects, and what answers that rest on it cite. */
export type Evidence<Id extends AspectId = AspectId> = Pick<FactEnvelope<Id>, 'id' | 'citations'> & StandingOf<Id>;

/** A fact that says something. */
export type Stated<Fact> = Exclude<Fact, { statedAs: 'NOT_STATED' }>;

/** The facts that state something. */
export function stated<Fact extends { statedAs: FactStatedAs }>(facts: readonly Fact[]): Stated<Fact>[] {
  return facts.filter((fact): fact is Stated<Fact> => fact.statedAs !== 'NOT_STATED');
}

/** The facts under one aspect. */
export function under<Id extends AspectId, Fact extends { aspect: AspectId }>(
  facts: readonly Fact[],
  aspect: Id,
): Extract<Fact, { aspect: Id }>[] {
  return facts.filter((fact): fact is Extract<Fact, { aspect: Id }> => fact.aspect === aspect);
}
