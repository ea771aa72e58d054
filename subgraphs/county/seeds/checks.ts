import { broaderTheme } from '../../../schema/codebook/broader.ts';
import { type Aspect, appliesTo, codebook } from '../../../schema/codebook/codebook.ts';
import { typeOfKind } from '../../../schema/ids.ts';
import { personalDataIn } from '../../../schema/personal-data.ts';
import type { CountySeed, DocumentsSeed, OrganisationsSeed } from '../../../schema/seeds/county.ts';
import { documentsSeed } from '../../../schema/seeds/county.ts';
import { type InstrumentSeed, instrumentSeed } from '../../../schema/seeds/instrument.ts';
import { type Reference, type Referred, references } from '../../../schema/seeds/references.ts';
import { checkFacts, checkUnique, type Known, type Path, type Report } from './check-facts.ts';
import type { SeedFile, SeedIssue } from './yaml-file.ts';

/** Contact data of persons is refused wherever in a file it stands. */
export function checkContactData(file: SeedFile<unknown>): SeedIssue[] {
  const found = new Map<string, SeedIssue>();
  for (const { line, text } of file.texts) {
    const kind = personalDataIn(text);
    const message = `holds ${kind}; expected no contact data of persons, only their function and organisation`;
    if (kind) found.set(`${line} ${kind}`, { file: file.file, line, field: '', message });
  }
  return [...found.values()];
}

/** The region is one of the organisations; each theme is unique and subdivides one that exists. */
export function checkCounty(file: SeedFile<CountySeed>, known: Known): SeedIssue[] {
  return collected(file, ({ region, themes }, report) => {
    if (known.organisations?.has(region) === false)
      report(['region'], `no organisation "${region}"; expected a slug of organisations.yaml`);
    checkUnique(
      themes.map((entry) => entry.id),
      (index) => report(['themes', index, 'id'], 'this theme stands twice; expected one of its own'),
    );
    for (const [index, { id }] of themes.entries()) {
      const broader = broaderTheme(id) ?? '';
      if (!codebook.themes.has(broader) && known.themes?.has(broader) === false)
        report(['themes', index, 'id'], `no theme "${broader}" to subdivide; expected ${EXPECTED.theme}`);
    }
  });
}

/** Slugs are unique and parents exist. */
export function checkOrganisations(file: SeedFile<OrganisationsSeed>, known: Known): SeedIssue[] {
  return collected(file, (value, report) => {
    checkUnique(
      value.organisations.map((entry) => entry.slug),
      (index) => report(['organisations', index, 'slug'], 'this slug stands twice; expected one of its own'),
    );
    for (const [index, entry] of value.organisations.entries()) {
      if (entry.parent !== undefined && known.organisations?.has(entry.parent) === false)
        report(
          ['organisations', index, 'parent'],
          `no organisation "${entry.parent}"; expected a slug of organisations.yaml`,
        );
    }
  });
}

/** Documents are unique, those read have their number of lines, and their facts hold together. */
export function checkDocuments(file: SeedFile<DocumentsSeed>, known: Known): SeedIssue[] {
  return collected(file, (value, report) => {
    checkUnique(
      value.documents.map((entry) => entry.slug),
      (index) => report(['documents', index, 'slug'], 'this slug stands twice; expected one of its own'),
    );
    for (const [index, entry] of value.documents.entries()) {
      const at: Path = ['documents', index];
      if (entry.holding !== 'MENTIONED_ONLY' && entry.lineCount === undefined)
        report([...at, 'lineCount'], 'expected the number of lines of a document that has been read');
      const complete = entry.holding !== 'MENTIONED_ONLY';
      checkFacts(
        at,
        entry,
        { what: 'documents', applies: (aspect) => aspect.of === 'DOCUMENT', complete },
        known,
        report,
      );
    }
    checkReferences(references(documentsSeed, value), known, report);
  });
}

/** The slug is the file's name, every aspect of the kind is stated or said not to be, references hold. */
export function checkInstrument(file: SeedFile<InstrumentSeed>, name: string, known: Known): SeedIssue[] {
  return collected(file, (value, report) => {
    const type = typeOfKind(value.kind);
    if (value.slug !== name) report(['slug'], `expected "${name}", the name of the file`);
    for (const [index, relation] of (value.facts.relations ?? []).entries()) {
      const named = ['target', 'targetUnnamed'].filter(
        (field) => (relation as Record<string, unknown>)[field] !== undefined,
      );
      if (named.length !== 1) report(['facts', 'relations', index], 'expected exactly one of target and targetUnnamed');
    }
    const applies = (aspect: Aspect) => appliesTo(aspect, type);
    checkFacts([], value, { what: `the kind ${value.kind}`, applies, complete: true }, known, report);
    checkReferences(references(instrumentSeed, value), known, report);
  });
}

function checkReferences(found: readonly Reference[], known: Known, report: Report): void {
  const exists: Record<Referred, (slug: string) => boolean | undefined> = {
    organisation: (slug) => known.organisations?.has(slug),
    document: (slug) => known.documents?.has(slug),
    instrument: (slug) => !slug.startsWith(`${known.county}:`) || known.instruments?.has(slug),
    theme: (slug) => codebook.themes.has(slug) || known.themes?.has(slug),
    aspect: (slug) => codebook.aspects.has(slug),
  };
  for (const { refersTo, slug, path } of found) {
    if (exists[refersTo](slug) === false) report(path, `no ${refersTo} "${slug}"; expected ${EXPECTED[refersTo]}`);
  }
}

const EXPECTED: Readonly<Record<Referred, string>> = {
  organisation: 'a slug of organisations.yaml',
  document: 'a slug of documents.yaml',
  instrument: 'the id of an instrument in instruments/',
  theme: 'an id of schema/codebook/themes.yaml or of themes in county.yaml',
  aspect: 'an id of schema/codebook/aspects.yaml',
};

function collected<Value>(file: SeedFile<Value>, check: (value: Value, report: Report) => void): SeedIssue[] {
  const issues: SeedIssue[] = [];
  if (file.value) check(file.value, (path, message) => issues.push(file.issue(path, message)));
  return issues;
}
