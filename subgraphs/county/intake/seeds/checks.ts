import { broaderTheme } from '#schema/codebook/broader.ts';
import { type Aspect, appliesTo, aspectsOfDocuments, codebook, isOfDocuments } from '#schema/codebook/codebook.ts';
import type { CountySeed, DocumentsSeed, OrganisationsSeed } from '#schema/seeds/county-seed.ts';
import { documentsSeed } from '#schema/seeds/county-seed.ts';
import { type InstrumentSeed, instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { REFERENCE_MESSAGES, SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import { references } from '#schema/values/references.ts';
import { checkCodes } from './check-codes.ts';
import { checkFacts, checkUnique, type SeedTargets } from './check-facts.ts';
import { checkPeriod } from './check-order.ts';
import { checkReferences, isOwnInstrument } from './check-references.ts';
import { notThere } from './not-there.ts';
import type { Path } from './report.ts';
import type { SeedFile } from './seed-file.ts';

/** The region is one of the organisations; each theme is unique and subdivides one that exists. */
export function checkCounty(file: SeedFile<CountySeed>, known: SeedTargets): void {
  if (!file.value) return;
  const {
    value: { region, themes },
    report,
  } = file;
  if (known.organisations?.has(region) === false) report(['region'], notThere('organisation', region));
  checkUnique(
    themes.map((entry) => entry.id),
    (index) => report(['themes', index, 'id'], SEED_MESSAGES.themeTwice),
  );
  for (const [index, { id }] of themes.entries()) {
    const broader = broaderTheme(id) ?? '';
    if (!codebook.themes.has(broader) && known.themes?.has(broader) === false)
      report(
        ['themes', index, 'id'],
        told(SEED_MESSAGES.nothingToSubdivide, { slug: broader, expected: REFERENCE_MESSAGES.theme.expected }),
      );
  }
}

/** Slugs are unique, parents exist and codes are those of SCB. */
export function checkOrganisations(file: SeedFile<OrganisationsSeed>, known: SeedTargets): void {
  const { value, report } = file;
  if (!value) return;
  checkCodes(value, report);
  checkUnique(
    value.organisations.map((entry) => entry.slug),
    (index) => report(['organisations', index, 'slug'], SEED_MESSAGES.slugTwice),
  );
  for (const [index, entry] of value.organisations.entries()) {
    if (entry.parent !== undefined && known.organisations?.has(entry.parent) === false)
      report(['organisations', index, 'parent'], notThere('organisation', entry.parent));
  }
}

/** Documents are unique in all files, those read have their number of lines, and their facts hold together. */
export function checkDocuments(files: readonly SeedFile<DocumentsSeed>[], known: SeedTargets): void {
  const entries = files.flatMap(({ value, report }) =>
    (value?.documents ?? []).map(({ slug }, index) => ({ slug, report, path: ['documents', index, 'slug'] })),
  );
  checkUnique(
    entries.map(({ slug }) => slug),
    (index) => entries[index]?.report(entries[index].path, SEED_MESSAGES.slugTwice),
  );
  for (const file of files) checkDocumentsIn(file, known);
}

function checkDocumentsIn({ value, report }: SeedFile<DocumentsSeed>, known: SeedTargets): void {
  if (!value) return;
  for (const [index, entry] of value.documents.entries()) {
    const at: Path = ['documents', index];
    if (entry.holding !== 'MENTIONED_ONLY' && entry.lineCount === undefined)
      report([...at, 'lineCount'], SEED_MESSAGES.uncounted);
    const complete = entry.holding !== 'MENTIONED_ONLY';
    checkFacts(at, entry, { what: SEED_MESSAGES.ofDocuments, applies: isOfDocuments, complete }, known, report);
  }
  const applying = aspectsOfDocuments.map(({ id }) => id);
  checkReferences(references(documentsSeed, value), known, report, applying);
}

/**
 * The slug is the file's name, every aspect of the kind is stated or said not to be, references hold. Gives the ids of
 * instruments of the county that it refers to: only the other files can say whether there are such.
 */
export function checkInstrument(file: SeedFile<InstrumentSeed>, name: string, known: SeedTargets): string[] {
  const { value, report } = file;
  if (!value) return [];
  const type = typeOfKind(value.kind);
  if (value.slug !== name) report(['slug'], told(SEED_MESSAGES.notNamedAsFile, { name }));
  for (const [index, relation] of (value.facts.relations ?? []).entries()) {
    if ((relation.target === undefined) === (relation.targetUnnamed === undefined))
      report(['facts', 'relations', index], SEED_MESSAGES.oneTarget);
  }
  const applies = (aspect: Aspect) => appliesTo(aspect, type);
  checkFacts(
    [],
    value,
    { what: told(SEED_MESSAGES.ofKind, { kind: value.kind }), applies, complete: true },
    known,
    report,
  );
  const unspoken = value.notStated.flatMap(({ themes }, index) =>
    (themes ?? []).map((theme, place) => ({ theme, path: ['notStated', index, 'themes', place] })),
  );
  checkUnique(
    unspoken.map(({ theme }) => theme),
    (index) => report(unspoken[index]?.path ?? [], SEED_MESSAGES.silentThemeTwice),
  );
  checkPeriod(value, report);
  const found = references(instrumentSeed, value);
  const applying = [...codebook.aspects.values()].filter(applies).map(({ id }) => id);
  checkReferences(found, known, report, applying);
  return found.filter((reference) => isOwnInstrument(reference, known)).map(({ slug }) => slug);
}

/** Every instrument of the county that is referred to is one of those that there are. */
export function checkTargets({ value, report }: SeedFile<InstrumentSeed>, known: SeedTargets): void {
  const found = value ? references(instrumentSeed, value) : [];
  checkReferences(
    found.filter((reference) => isOwnInstrument(reference, known)),
    known,
    report,
  );
}
