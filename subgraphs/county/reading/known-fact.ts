import type { AspectId } from '#schema/codebook/codebook.ts';
import type { Text } from '#schema/values/text.ts';
import { checkFact } from '../facts/check-fact.ts';
import type { AnyFact } from '../facts/fact.ts';
import type { FactRow } from './stored-rows.ts';

/** A fact that the county holds, with what was made of it at import. */
export type KnownFact = AnyFact & {
  inWords: Text | null;
  /** Every meaning that the wording allows; `null` where nothing can be said. */
  readings: string[] | null;
  /** Its place in lists of facts across instruments. */
  sortKey: string;
};

/** A fact under an aspect that the county holds. */
export type KnownFactOf<Id extends AspectId> = Extract<KnownFact, { aspect: Id }>;

/** The fact of a row. Throws DATA_UNREADABLE where its value is not what the codebook says. */
export function knownFact(row: FactRow): KnownFact {
  const { id, subject, aspect, position, statedAs, citations, sortKey } = row;
  const [wording, reasoning, note] = [row.wording ?? null, row.reasoning ?? null, row.note ?? null];
  const fact = checkFact({
    ...{ id, subject, aspect, position, statedAs, wording, reasoning, note, citations },
    value: row.value,
  });
  return { ...fact, inWords: row.inWords ?? null, readings: row.readings ?? null, sortKey };
}
