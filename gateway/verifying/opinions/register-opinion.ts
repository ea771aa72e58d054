import { sortKey } from '#schema/keys/sort-key.ts';
import type { DocumentAnswer } from '#schema/questions/shared/document-answer.ts';
import type { OrganisationAnswer } from '#schema/questions/shared/reference-answers.ts';
import type { FilterCase } from './filter-case.ts';
import { some } from './instrument-opinion.ts';
import { type ReadInstrument, valuesUnder } from './own-reading.ts';

interface OrganisationRow {
  id: string;
  organisation: OrganisationAnswer;
}

interface DocumentRow {
  id: string;
  document: DocumentAnswer;
}

/** The selections of organisations that are tried. */
export function organisationCases(rows: readonly OrganisationRow[]): FilterCase<OrganisationRow>[] {
  const all = rows.map(({ organisation }) => organisation);
  return [
    ...some(rows.map(({ id }) => id)).map((id) => by<OrganisationRow>('ids', [id], (row) => row.id === id)),
    ...some(all.map(({ kind }) => kind)).map((kind) =>
      by<OrganisationRow>('kinds', [kind], ({ organisation }) => organisation.kind === kind),
    ),
    ...some(all.map(({ scbCode }) => scbCode)).map((code) =>
      by<OrganisationRow>('codes', [code], ({ organisation }) => organisation.scbCode === code),
    ),
    ...some(all.map(({ name }) => name.slice(0, 5).trim())).map((part) =>
      by<OrganisationRow>('name', part, ({ organisation: { name, aliases } }) =>
        [name, ...aliases].some((called) => sortKey(called).includes(sortKey(part))),
      ),
    ),
  ];
}

/** The selections of documents that are tried; what a document is about, instruments say. */
export function documentCases(
  rows: readonly DocumentRow[],
  instruments: readonly ReadInstrument[],
): FilterCase<DocumentRow>[] {
  const titles = rows.flatMap(({ document }) => titlesSaid(document)[0] ?? []);
  const about = new Map(
    instruments.map((one) => [
      one.id,
      valuesUnder<{ document: string }>(one, 'documents').map((said) => said.document),
    ]),
  );
  const naming = [...about].flatMap(([id, documents]) => (documents.length > 0 ? [id] : []));
  return [
    ...some(rows.map(({ id }) => id)).map((id) => by<DocumentRow>('ids', [id], (row) => row.id === id)),
    ...some(rows.map(({ document }) => document.holding)).map((holding) =>
      by<DocumentRow>('holdings', [holding], ({ document }) => document.holding === holding),
    ),
    ...some(rows.flatMap(({ document }) => kindsOf(document))).map((kind) =>
      by<DocumentRow>('kinds', [kind], ({ document }) => kindsOf(document).includes(kind)),
    ),
    ...some(titles.map((title) => title.slice(0, 8).trim())).map((part) =>
      by<DocumentRow>('title', part, ({ document }) =>
        titlesSaid(document).some((title) => sortKey(title).includes(sortKey(part))),
      ),
    ),
    ...some(naming).map((id) =>
      by<DocumentRow>('instruments', [id], (row) => about.get(id)?.includes(row.id) === true),
    ),
  ];
}

function by<Row>(name: string, value: unknown, matches: (row: Row) => boolean): FilterCase<Row> {
  return { name, filter: { [name]: value }, matches };
}

function factsIn({ facts }: DocumentAnswer, field: string) {
  return (facts[field] ?? []).map(({ fact }) => fact);
}

function kindsOf(document: DocumentAnswer): string[] {
  return factsIn(document, 'kind').flatMap(({ value }) => (value as { kind?: string } | null)?.kind ?? []);
}

/** The titles of a document, in both languages and as its source words them. */
export function titlesSaid(document: DocumentAnswer): string[] {
  return factsIn(document, 'title').flatMap(({ value, wording }) => {
    const text = (value as { text?: { sv: string; en: string } } | null)?.text;
    return text ? [text.sv, text.en, ...(wording === null ? [] : [wording])] : [];
  });
}
