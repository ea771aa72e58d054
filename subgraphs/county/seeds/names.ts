import type { Names } from '../../../schema/values/value-type.ts';
import type { CountyData, FactData } from './county-data.ts';

/** The printed names of what a county's values point at. */
export function namesOf(data: CountyData): Names {
  const organisations = new Map(data.organisations.map((entry) => [entry.slug, entry.name]));
  const instruments = new Map(data.instruments.map((entry) => [entry.id, titleOf(entry.facts, 'title') ?? entry.id]));
  const documents = new Map(
    data.documents.map((entry) => [entry.slug, titleOf(entry.facts, 'documentTitle') ?? entry.slug]),
  );
  return {
    organisation: (slug) => organisations.get(slug) ?? slug,
    instrument: (id) => instruments.get(id) ?? id,
    document: (slug) => documents.get(slug) ?? slug,
  };
}

function titleOf(facts: readonly FactData[], aspect: string): string | undefined {
  const value = facts.find((fact) => fact.aspect === aspect)?.value as { text?: { sv: string } } | null | undefined;
  return value?.text?.sv;
}
