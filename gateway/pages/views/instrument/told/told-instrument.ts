import type {
  InstrumentFactFragment,
  InstrumentQuery,
  InstrumentStandingQuery,
  InstrumentSurroundingsQuery,
} from '#gateway/pages/documents/generated-documents.ts';

type Node = NonNullable<InstrumentQuery['node']>;

/** An instrument, of whichever kind, as the page asks for it. */
export type ToldInstrument = Extract<Node, { readonly facts: unknown }>;

/** A fact of it. */
export type ToldFact = InstrumentFactFragment;

/** What it is related to, and that to others. */
export type ToldLineage = NonNullable<InstrumentQuery['lineage']>;

/** Where it stands on a day, and what is evidenced of it; what its kind has not is not there. */
export type ToldStanding = Extract<NonNullable<InstrumentStandingQuery['node']>, { readonly statusOn: unknown }>;

/** What is evidenced of how a party has adopted it. */
export type ToldAdoption = NonNullable<
  NonNullable<Extract<ToldStanding, { readonly adoption: unknown }>['adoption']>[number]
>;

/** A condition of which it is not known that it is met. */
export type ToldCondition = NonNullable<NonNullable<ToldAdoption['unmetOrUnknownConditions']>[number]>;

/** Whether what was found is an instrument. */
export function isInstrument(node: InstrumentQuery['node']): node is ToldInstrument {
  return node !== null && 'facts' in node;
}

/** What facts are shown with. */
export interface FactContext {
  /** What things are called, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Where errors in them are reported; `null` where the county says no place, or does not answer. */
  errorReports: NonNullable<InstrumentSurroundingsQuery['county']>['errorReports'];
}

/** A part of a fact’s value by its name; `undefined` where it has none. */
export function partOf({ value }: Pick<ToldFact, 'value'>, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
