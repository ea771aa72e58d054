import type { BenchState } from './bench-state.ts';
import type { ShownReferences } from './form-values.ts';
import { pageLanguage } from './page-dom.ts';
import { at, namesHolding } from './seed-units.ts';

/** Something that a field can point at: what stands in the field, what is told beside it, and its slug in seeds. */
export interface Completion {
  shown: string;
  told: string;
  slug: string;
}

/** All that fields of a kind of reference can point at, as they are now. */
export function choicesOf(state: BenchState, refersTo: string): Completion[] {
  const { reference, files } = state;
  if (refersTo === 'theme') {
    const own = (
      (files[fileCalled(files, 'county')]?.data.themes ?? []) as { id: string; name: Record<string, string> }[]
    ).map(({ id, name }) => ({ id, name: name[pageLanguage] ?? id, definition: '' }));
    const shared = reference.codebook.themes.map(({ id, name, definition }) => ({
      id,
      name: name[pageLanguage],
      definition: definition[pageLanguage],
    }));
    return [...shared, ...own].map(({ id, name, definition }) => ({ shown: name, told: definition, slug: id }));
  }
  if (refersTo === 'aspect')
    return reference.codebook.aspects.map(({ id, name, definition }) => ({
      shown: name[pageLanguage],
      told: definition[pageLanguage],
      slug: id,
    }));
  if (refersTo === 'organisation') return distinctly(organisationsOf(state));
  if (refersTo === 'document') return documentsOf(state);
  return instrumentsOf(state);
}

/** How references are shown in fields and read out of them. */
export function shownReferences(state: BenchState): ShownReferences {
  const known = new Map<string, Completion[]>();
  const all = (refersTo: string) => {
    const found = known.get(refersTo) ?? choicesOf(state, refersTo);
    known.set(refersTo, found);
    return found;
  };
  return {
    show: (refersTo, slug) => all(refersTo).find((one) => one.slug === slug)?.shown ?? slug,
    read: (refersTo, shown) =>
      all(refersTo).find((one) => one.shown.toLowerCase() === shown.toLowerCase())?.slug ?? shown,
  };
}

/** The municipalities that the county has no organisation for yet: choosing one adds it. */
export function municipalitiesToAdd(state: BenchState): Completion[] {
  const held = new Set(organisationEntries(state).map(({ scbCode }) => scbCode));
  return state.reference.municipalities
    .filter(({ code }) => !held.has(code))
    .map(({ code, name }) => ({ shown: name, told: code, slug: slugFor(name) }));
}

/** A name as a slug. */
export function slugFor(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}

/** The name of the one file that holds something of the county. */
export function fileCalled(files: BenchState['files'], holds: 'county' | 'organisations'): string {
  return namesHolding(files, holds)[0] ?? `${holds}.yaml`;
}

interface OrganisationEntry {
  slug: string;
  name: string;
  kind: string;
  scbCode?: string;
}

function organisationEntries({ files }: BenchState): OrganisationEntry[] {
  return (files[fileCalled(files, 'organisations')]?.data.organisations ?? []) as OrganisationEntry[];
}

function organisationsOf(state: BenchState): Completion[] {
  const kinds = state.reference.enumerations.OrganisationKind ?? {};
  return organisationEntries(state).map(({ slug, name, kind, scbCode }) => ({
    ...{ slug, shown: name },
    told: [kinds[kind]?.[pageLanguage] ?? kind, scbCode].filter(Boolean).join(', '),
  }));
}

/** Of several with one name, each is shown by its slug. */
function distinctly(choices: Completion[]): Completion[] {
  const counts = Map.groupBy(choices, ({ shown }) => shown.toLowerCase());
  return choices.map((one) =>
    (counts.get(one.shown.toLowerCase())?.length ?? 0) > 1 ? { ...one, shown: one.slug } : one,
  );
}

function documentsOf({ files }: BenchState): Completion[] {
  return namesHolding(files, 'documents')
    .flatMap((file) => (files[file]?.data.documents ?? []) as { slug: string }[])
    .map((entry) => ({ shown: entry.slug, told: titleIn(entry, 'documentTitle'), slug: entry.slug }));
}

function instrumentsOf({ files, county, reference, others }: BenchState): Completion[] {
  const types = reference.instrumentTypes;
  const own = namesHolding(files, 'instruments').map((file) => {
    const data = files[file]?.data ?? {};
    const id = `${county}:${types[String(data.kind)] ?? ''}:${data.slug}`;
    return { shown: id, told: titleIn(data, 'title'), slug: id };
  });
  const ids = new Set(own.map(({ slug }) => slug));
  const theirs = others.filter(({ id }) => !ids.has(id));
  return [...own, ...theirs.map(({ id, title }) => ({ shown: id, told: title ?? '', slug: id }))];
}

function titleIn(entry: object, aspect: string): string {
  return String(at(entry, ['facts', aspect, 0, 'text', 'sv']) ?? '');
}
