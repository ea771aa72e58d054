import { formatId } from '#schema/keys/ids.ts';
import type { DocumentsSeed } from '#schema/seeds/county-seed.ts';
import type { InstrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import type { DocumentData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import { factsFrom } from './facts-from.ts';

/** An instrument as its seed states it. */
export function instrumentFrom(
  county: string,
  { slug, kind, shortTitle, codebook, facts, notStated }: InstrumentSeed,
): InstrumentData {
  const type = typeOfKind(kind);
  const id = formatId({ county, type, slug });
  return { id, type, kind, shortTitle: shortTitle ?? null, codebook, facts: factsFrom(id, facts, notStated) };
}

/** A document as its seed states it. */
export function documentFrom(
  county: string,
  { facts, notStated, ...entry }: DocumentsSeed['documents'][number],
): DocumentData {
  const id = `${county}:document:${entry.slug}`;
  return { ...entry, id, facts: factsFrom(id, facts, notStated) };
}

/** The title of an instrument or document, of which the first reading counts; `null` where none is stated. */
export function titleOf(facts: readonly AnyFact[], aspect: 'title' | 'documentTitle'): string | null {
  return under(facts, aspect)[0]?.value?.text.sv ?? null;
}
