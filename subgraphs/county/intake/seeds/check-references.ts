import { codebook } from '#schema/codebook/codebook.ts';
import type { Reference, Referred } from '#schema/values/references.ts';
import type { SeedTargets } from './check-facts.ts';
import type { Report } from './report.ts';

/** What a reference should have been, by what it refers to. */
export const EXPECTED: Readonly<Record<Referred, string>> = {
  organisation: 'a slug of the county’s organisations',
  document: 'a slug of the county’s documents',
  instrument: 'the id of an instrument in instruments/',
  theme: 'an id of schema/codebook/themes.yaml or of the county’s own themes',
  aspect: 'an id of schema/codebook/aspects.yaml',
};

/** Each reference is to something that there is, as far as is known. */
export function checkReferences(found: readonly Reference[], known: SeedTargets, report: Report): void {
  const exists: Record<Referred, (reference: Reference) => boolean | undefined> = {
    organisation: ({ slug }) => known.organisations?.has(slug),
    document: ({ slug }) => known.documents?.has(slug),
    instrument: (reference) => !isOwnInstrument(reference, known) || known.instruments?.has(reference.slug),
    theme: ({ slug }) => codebook.themes.has(slug) || known.themes?.has(slug),
    aspect: ({ slug }) => codebook.aspects.has(slug),
  };
  for (const reference of found) {
    const { refersTo, slug, path } = reference;
    if (exists[refersTo](reference) === false) report(path, `no ${refersTo} "${slug}"; expected ${EXPECTED[refersTo]}`);
  }
}

/** Whether a reference is to an instrument of the county itself; others' cannot be looked up. */
export function isOwnInstrument({ refersTo, slug }: Reference, known: SeedTargets): boolean {
  return refersTo === 'instrument' && slug.startsWith(`${known.county}:`);
}
