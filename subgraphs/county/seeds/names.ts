import type { Names } from '../../../schema/values/value-type.ts';
import type { CountySource, FactData } from './county-data.ts';

/** The printed names of what a county's values point at. */
export function namesOf({ organisations, documents, titles }: Omit<CountySource, 'instrument'>): Names {
  const organisationNames = new Map(organisations.map((entry) => [entry.slug, entry.name]));
  const documentTitles = new Map(
    documents.map((entry) => [entry.slug, titleOf(entry.facts, 'documentTitle') ?? entry.slug]),
  );
  return {
    organisation: (slug) => organisationNames.get(slug) ?? slug,
    instrument: (id) => titles.get(id) ?? id,
    document: (slug) => documentTitles.get(slug) ?? slug,
  };
}

/** The title that facts state under an aspect. */
export function titleOf(facts: readonly FactData[], aspect: string): string | undefined {
  const value = facts.find((fact) => fact.aspect === aspect)?.value as { text?: { sv: string } } | null | undefined;
  return value?.text?.sv;
}
