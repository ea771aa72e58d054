import { codebook } from '#schema/codebook/codebook.ts';
import type { Message } from '#schema/shared/messages/told.ts';
import { meant, nearestOf } from '#schema/shared/nearest.ts';
import type { Reference, Referred } from '#schema/values/references.ts';
import type { SeedTargets } from './check-facts.ts';
import { didYouMeanMember } from './named-members.ts';
import { notThere } from './not-there.ts';
import type { Report } from './report.ts';

/** Each reference is to something that there is, as far as is known; to which aspects, where only some apply. */
export function checkReferences(
  found: readonly Reference[],
  known: SeedTargets,
  report: Report,
  applying: readonly string[] = [...codebook.aspects.keys()],
): void {
  const exists: Record<Referred, (reference: Reference) => boolean | undefined> = {
    organisation: ({ slug }) => known.organisations?.has(slug),
    document: ({ slug }) => known.documents?.has(slug),
    instrument: (reference) => !isOwnInstrument(reference, known) || known.instruments?.has(reference.slug),
    theme: ({ slug }) => codebook.themes.has(slug) || known.themes?.has(slug),
    aspect: ({ slug }) => codebook.aspects.has(slug),
  };
  const near = ({ refersTo, slug }: Reference): Message => {
    if (refersTo === 'aspect') return didYouMeanMember('aspects', slug, applying);
    if (refersTo === 'theme')
      return didYouMeanMember('themes', slug, [...codebook.themes.keys(), ...(known.themes ?? [])]);
    const names = { organisation: known.organisations, document: known.documents?.keys(), instrument: null };
    return meant(nearestOf(slug, [...(names[refersTo] ?? [])]));
  };
  for (const reference of found) {
    const { refersTo, slug, path } = reference;
    if (exists[refersTo](reference) === false) report(path, notThere(refersTo, slug, near(reference)));
  }
}

/** Whether a reference is to an instrument of the county itself; others' cannot be looked up. */
export function isOwnInstrument({ refersTo, slug }: Reference, known: SeedTargets): boolean {
  return refersTo === 'instrument' && slug.startsWith(`${known.county}:`);
}
