import { appliesTo, codebook } from '../../../schema/codebook/codebook.ts';
import { typeOfKind } from '../../../schema/ids.ts';
import { personalDataIn } from '../../../schema/personal-data.ts';
import type { DocumentsSeed, OrganisationsSeed } from '../../../schema/seeds/county.ts';
import { documentsSeed } from '../../../schema/seeds/county.ts';
import { MAX_WORDING_WORDS, parseCitation } from '../../../schema/seeds/fact.ts';
import { type InstrumentSeed, instrumentSeed } from '../../../schema/seeds/instrument.ts';
import { type Referred, references } from '../../../schema/seeds/references.ts';
import type { SeedFile, SeedIssue } from './yaml-file.ts';

/** What the seed files of one county may point at. */
export interface Known {
  county: string;
  organisations: ReadonlySet<string>;
  documents: ReadonlyMap<string, DocumentsSeed['documents'][number]>;
  instruments: ReadonlySet<string>;
}

/** Titles are names, and kept whole. */
const TITLES: ReadonlySet<string> = new Set(['title', 'alternativeTitles', 'documentTitle']);

/** Roles in which a person represents or leads; only then does the hub keep a name. */
const NAMED_ROLES: ReadonlySet<string> = new Set([
  'CHAIR',
  'VICE_CHAIR',
  'ASSIGNMENT_OWNER',
  'ASSIGNMENT_LEADER',
  'SIGNATORY',
]);

type Path = readonly PropertyKey[];
type Report = (path: Path, message: string) => void;

/** Contact data of persons is refused wherever in a file it stands. */
export function checkContactData(file: SeedFile<unknown>): SeedIssue[] {
  return file.lines.flatMap((text, index) => {
    const kind = personalDataIn(text);
    return kind
      ? [
          {
            file: file.file,
            line: index + 1,
            field: '',
            message: `holds ${kind}; contact data of persons is never stored`,
          },
        ]
      : [];
  });
}

/** Slugs are unique and parents exist. */
export function checkOrganisations(file: SeedFile<OrganisationsSeed>, known: Known): SeedIssue[] {
  return collected(file, (value, report) => {
    checkUnique(
      value.organisations.map((entry) => entry.slug),
      (index) => report(['organisations', index, 'slug'], 'this slug stands twice'),
    );
    for (const [index, entry] of value.organisations.entries()) {
      if (entry.parent !== undefined && !known.organisations.has(entry.parent)) {
        report(['organisations', index, 'parent'], `no organisation "${entry.parent}" in organisations.yaml`);
      }
    }
  });
}

/** Documents are unique, those read have their number of lines, and their facts hold together. */
export function checkDocuments(file: SeedFile<DocumentsSeed>, known: Known): SeedIssue[] {
  return collected(file, (value, report) => {
    checkUnique(
      value.documents.map((entry) => entry.slug),
      (index) => report(['documents', index, 'slug'], 'this slug stands twice'),
    );
    for (const [index, entry] of value.documents.entries()) {
      const at: Path = ['documents', index];
      if (entry.holding !== 'MENTIONED_ONLY' && entry.lineCount === undefined)
        report([...at, 'lineCount'], 'expected the number of lines of a document that has been read');
      checkFacts(at, entry, known, report);
      checkComplete(at, entry, (aspect) => aspect.of === 'DOCUMENT' && entry.holding !== 'MENTIONED_ONLY', report);
    }
    checkReferences(references(documentsSeed, value), known, report);
  });
}

/** The slug is the file's name, every aspect of the kind is stated or said not to be, references hold. */
export function checkInstrument(file: SeedFile<InstrumentSeed>, name: string, known: Known): SeedIssue[] {
  return collected(file, (value, report) => {
    const type = typeOfKind(value.kind);
    if (value.slug !== name) report(['slug'], `expected "${name}", the name of the file`);
    for (const aspect of Object.keys(value.facts)) {
      const entry = codebook.aspects.get(aspect);
      if (entry && !appliesTo(entry, type))
        report(['facts', aspect], `this aspect does not apply to the kind ${value.kind}`);
    }
    for (const [index, relation] of (value.facts.relations ?? []).entries()) {
      const named = ['target', 'targetUnnamed'].filter(
        (field) => (relation as Record<string, unknown>)[field] !== undefined,
      );
      if (named.length !== 1) report(['facts', 'relations', index], 'expected exactly one of target and targetUnnamed');
    }
    checkFacts([], value, known, report);
    checkComplete([], value, (aspect) => appliesTo(aspect, type), report);
    checkReferences(references(instrumentSeed, value), known, report);
  });
}

type Facts = Pick<InstrumentSeed, 'facts' | 'notStated'>;

function checkFacts(at: Path, { facts, notStated }: Facts, known: Known, report: Report): void {
  for (const [aspect, list] of Object.entries(facts)) {
    for (const [index, fact] of (list ?? []).entries()) {
      const path = [...at, 'facts', aspect, index];
      const words = fact.wording?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (words > MAX_WORDING_WORDS && !TITLES.has(aspect))
        report(
          [...path, 'wording'],
          `${words} words; at most ${MAX_WORDING_WORDS} consecutive words of a paper are kept`,
        );
      if (fact.statedAs === 'INFERRED' && !fact.reasoning)
        report(path, 'expected "reasoning": an inferred value says why');
      checkRole(fact as Record<string, unknown>, path, report);
      checkCitations(fact.cite, [...path, 'cite'], known, report);
    }
    checkUnique(
      (list ?? []).map((fact, index) => fact.key ?? String(index + 1)),
      (index) => report([...at, 'facts', aspect, index], 'this key stands twice within the aspect'),
    );
  }
  for (const [index, entry] of notStated.entries())
    checkCitations(entry.cite, [...at, 'notStated', index, 'cite'], known, report);
}

function checkRole(fact: Record<string, unknown>, path: Path, report: Report): void {
  if (typeof fact.name === 'string' && !NAMED_ROLES.has(String(fact.kind))) {
    report([...path, 'name'], 'a name is kept only for a stated representative or leading role; use nameWithheld');
  }
}

function checkCitations(cited: readonly string[], path: Path, known: Known, report: Report): void {
  for (const [index, written] of cited.entries()) {
    const { document, lineStart, lineEnd } = parseCitation(written);
    const entry = known.documents.get(document);
    const at = [...path, index];
    if (!entry) report(at, `no document "${document}" in documents.yaml`);
    else if (entry.lineCount === undefined) report(at, `"${document}" has not been read and cannot be cited`);
    else if (lineStart < 1 || lineEnd > entry.lineCount) report(at, `"${document}" has lines 1–${entry.lineCount}`);
    else if (lineStart > lineEnd) report(at, 'the first line comes after the last');
  }
}

function checkComplete(
  at: Path,
  { facts, notStated }: Facts,
  applies: (aspect: NonNullable<ReturnType<typeof codebook.aspects.get>>) => boolean,
  report: Report,
): void {
  const said = new Set([...Object.keys(facts), ...notStated.flatMap((entry) => entry.aspects)]);
  const missing = [...codebook.aspects.values()].filter(
    (aspect) => applies(aspect) && !aspect.optional && !said.has(aspect.id),
  );
  if (missing.length > 0)
    report(
      [...at, 'facts'],
      `expected facts or a place under notStated for: ${missing.map((aspect) => aspect.id).join(', ')}`,
    );
}

function checkReferences(found: ReturnType<typeof references>, known: Known, report: Report): void {
  const exists: Record<Referred, (slug: string) => boolean> = {
    organisation: (slug) => known.organisations.has(slug),
    document: (slug) => known.documents.has(slug),
    instrument: (slug) => !slug.startsWith(`${known.county}:`) || known.instruments.has(slug),
    theme: (slug) => codebook.themes.has(slug),
    aspect: (slug) => codebook.aspects.has(slug),
  };
  for (const { refersTo, slug, path } of found) {
    if (!exists[refersTo](slug)) report(path, `no ${refersTo} "${slug}" is known`);
  }
}

function checkUnique(slugs: readonly string[], report: (index: number) => void): void {
  for (const [index, slug] of slugs.entries()) if (slugs.indexOf(slug) < index) report(index);
}

function collected<Value>(file: SeedFile<Value>, check: (value: Value, report: Report) => void): SeedIssue[] {
  const issues: SeedIssue[] = [];
  if (file.value) check(file.value, (path, message) => issues.push(file.issue(path, message)));
  return issues;
}
