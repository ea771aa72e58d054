import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { FilterCase } from './filter-case.ts';
import { some } from './instrument-opinion.ts';
import { isThemeWithin, those } from './own-reading.ts';

/** A row of a list of facts, as far as its selections go. */
interface FactRow {
  id: string;
  fact: FactAnswer;
  instrument: { id: string; kind: string | null } | null;
}

/** The selections of facts that are tried. */
export function factCases(rows: readonly FactRow[]): FilterCase<FactRow>[] {
  const themes = rows.flatMap((row) => themesIn(row));
  return [
    ...some(rows.map(({ fact }) => fact.aspect)).map((aspect) =>
      by('aspects', [aspect], ({ fact }) => fact.aspect === aspect),
    ),
    ...some(rows.map(({ instrument }) => instrument?.kind)).flatMap((kind) =>
      kind ? [by('kinds', [kind], ({ instrument }) => instrument?.kind === kind)] : [],
    ),
    ...some(rows.flatMap(({ instrument }) => instrument?.id ?? [])).map((id) =>
      by('instruments', [id], ({ instrument }) => instrument?.id === id),
    ),
    ...those(rows.map(({ fact }) => fact.statedAs)).map((statedAs) =>
      by('statedAs', [statedAs], ({ fact }) => fact.statedAs === statedAs),
    ),
    ...some(themes).map((theme) =>
      by('themes', [theme], (row) => themesIn(row).some((own) => isThemeWithin(own, theme))),
    ),
    by('about', 'INSTRUMENT', ({ instrument }) => instrument !== null),
    by('about', 'DOCUMENT', ({ instrument }) => instrument === null),
  ];
}

/** The selections of decisions or consultations by what their values say. */
export function valueCases(rows: readonly FactRow[], fields: Readonly<Record<string, string>>): FilterCase<FactRow>[] {
  return [
    ...Object.entries(fields).flatMap(([name, field]) =>
      some(rows.map((row) => said(row, field))).map((value) => by(name, [value], (row) => said(row, field) === value)),
    ),
    ...some(rows.map(({ instrument }) => instrument?.id)).map((id) =>
      by('instruments', [id], ({ instrument }) => instrument?.id === id),
    ),
  ];
}

/** The selections of decisions by who decides: a body, and all beneath it. */
export function bodyCases(rows: readonly FactRow[], parents: ReadonlyMap<string, string>): FilterCase<FactRow>[] {
  const isBeneath = (id: string | undefined, other: string): boolean =>
    id !== undefined && (id === other || isBeneath(parents.get(id), other));
  const bodies = those(rows.map((row) => said(row, 'body')));
  return some([...bodies, ...parents.values()]).map((body) =>
    by('bodies', [body], (row) => isBeneath(said(row, 'body'), body)),
  );
}

function by(name: string, value: unknown, matches: (row: FactRow) => boolean): FilterCase<FactRow> {
  return { name, filter: { [name]: value }, matches };
}

function said({ fact }: FactRow, field: string): string | undefined {
  const value = fact.value as Record<string, unknown> | null;
  return typeof value?.[field] === 'string' ? value[field] : undefined;
}

function themesIn({ fact }: FactRow): string[] {
  const value = fact.value as { themes?: string[]; theme?: string } | null;
  return [...(value?.themes ?? []), ...(value?.theme === undefined ? [] : [value.theme])];
}
