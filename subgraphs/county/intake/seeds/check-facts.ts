import { type Aspect, type AspectId, codebook, isAspectId } from '#schema/codebook/codebook.ts';
import { isLater } from '#schema/codebook/versions-of-codebook.ts';
import type { DocumentsSeed } from '#schema/seeds/county-seed.ts';
import { MAX_WORDING_WORDS, type SeedFactOf, writtenAspects } from '#schema/seeds/fact-seed.ts';
import type { InstrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { limits } from '#schema/shared/limits.ts';
import { FIELD_MESSAGES } from '#schema/shared/messages/schema-messages.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { meant, nearestOf } from '#schema/shared/nearest.ts';
import { parseCitation } from '#schema/values/citation.ts';
import type { Member } from '#schema/values/enumerations.ts';

import { checkFilledIn } from './check-filled-in.ts';
import { checkOrder } from './check-order.ts';
import { checkValues } from './check-values.ts';
import { notThere } from './not-there.ts';
import type { Path, Report } from './report.ts';

/** What the seed files of one county may point at; `null` where the file that says so could not be read. */
export interface SeedTargets {
  county: string;
  organisations: ReadonlySet<string> | null;
  documents: ReadonlyMap<string, DocumentsSeed['documents'][number]> | null;
  /** Ids of its instruments; not known before all their files have been read. */
  instruments: { has(id: string): boolean } | null;
  /** The county's own themes. */
  themes: ReadonlySet<string> | null;
  /** Whether aspects may be neither stated nor said not to be. */
  unfinished?: boolean;
}

/** Titles are names, and kept whole. */
const TITLES: ReadonlySet<string> = new Set(['title', 'alternativeTitles', 'documentTitle']);

/** Roles in which a person represents or leads; only then does the hub keep a name. */
export const NAMED_ROLES: ReadonlySet<string> = new Set<Member<'RoleKind'>>([
  'CHAIR',
  'VICE_CHAIR',
  'ASSIGNMENT_OWNER',
  'ASSIGNMENT_LEADER',
]);

type Facts = Pick<InstrumentSeed, 'codebook' | 'facts' | 'notStated'>;
type Applies = (aspect: Aspect) => boolean;

/** Which aspects a subject can have, and whether all of them must be stated or said not to be. */
export interface ExpectedAspects {
  what: Message;
  applies: Applies;
  complete: boolean;
}

/** The facts of one subject hold together: wordings are short, roles and citations right, aspects complete. */
export function checkFacts(
  at: Path,
  subject: Facts,
  { what, applies, complete }: ExpectedAspects,
  known: SeedTargets,
  report: Report,
): void {
  const { facts, notStated } = subject;
  for (const [aspect, list] of Object.entries(facts)) {
    for (const [index, fact] of (list ?? []).entries()) {
      const path = [...at, 'facts', aspect, index];
      if (!TITLES.has(aspect)) checkWordings(fact, path, report);
      if ('statedAs' in fact && fact.statedAs === 'INFERRED' && !fact.reasoning)
        report([...path, 'reasoning'], SEED_MESSAGES.noReasoning);
      checkRole(fact, path, report);
      if ('bounds' in fact && fact.bounds) checkBounds(fact, [...path, 'bounds'], report);
      if (!fact.unconfirmed) checkFilledIn(fact, path, report);
      if (isAspectId(aspect)) checkValues(aspect, fact, path, report);
      checkCitations(fact.cite, [...path, 'cite'], known, report);
    }
    checkUnique(
      (list ?? []).map((fact, index) => fact.key ?? String(index + 1)),
      (index) => report([...at, 'facts', aspect, index], SEED_MESSAGES.keyTwice),
    );
  }
  checkOrder(at, facts, report);
  for (const [index, fact] of (facts.title ?? []).entries()) checkTitle(fact, [...at, 'facts', 'title', index], report);
  for (const [index, entry] of notStated.entries())
    checkCitations(entry.cite, [...at, 'notStated', index, 'cite'], known, report);
  checkCodebook(at, subject, report);
  checkApplies(at, subject, applies, what, report);
  if (complete && !known.unfinished) checkComplete(at, subject, applies, report);
}

/** The wording of a fact and of the dates, ages and conditions within its value. */
function checkWordings(value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'wording' && typeof inner === 'string') {
      const words = inner.match(WORD)?.length ?? 0;
      if (words > MAX_WORDING_WORDS)
        report([...path, name], told(SEED_MESSAGES.wordsOfPaper, { count: words, most: MAX_WORDING_WORDS }));
    } else if (typeof inner === 'object') {
      checkWordings(inner, [...path, Array.isArray(value) ? Number(name) : name], report);
    }
  }
}

/** A title is what instruments are ordered by, and an index takes no more of it. */
function checkTitle({ text }: SeedFactOf<'title'>, path: Path, report: Report): void {
  const { length } = text.sv;
  if (length > limits.seedTitle)
    report([...path, 'text', 'sv'], told(FIELD_MESSAGES.characters, { count: length, most: limits.seedTitle }));
}

const WORD = /[\p{L}\p{N}]+/gu;

function checkRole(fact: SeedFactOf<AspectId>, path: Path, report: Report): void {
  if ('name' in fact && fact.name !== null && !NAMED_ROLES.has(fact.kind)) {
    report([...path, 'name'], told(SEED_MESSAGES.namedRole, { role: fact.kind, roles: [...NAMED_ROLES].join(', ') }));
  }
}

/** Bounds stand where no day is stated, and have a time between them. */
function checkBounds({ date, bounds }: SeedFactOf<'lifecycle'>, path: Path, report: Report): void {
  const { notBefore = null, notAfter = null } = bounds ?? {};
  if (date?.date) report(path, told(SEED_MESSAGES.boundsBesideDate, { date: date.date }));
  if (notBefore === null && notAfter === null) report(path, SEED_MESSAGES.noBounds);
  if (notBefore !== null && notAfter !== null && notBefore > notAfter)
    report([...path, 'notAfter'], told(SEED_MESSAGES.boundsBackwards, { notAfter, notBefore }));
}

function checkCitations(cited: readonly string[], path: Path, known: SeedTargets, report: Report): void {
  for (const [index, written] of cited.entries()) {
    const { document, lineStart, lineEnd } = parseCitation(written);
    const entry = known.documents?.get(document);
    const at = [...path, index];
    if (!known.documents) continue;
    if (!entry) report(at, notThere('document', document, meant(nearestOf(document, [...known.documents.keys()]))));
    else if (entry.lineCount === undefined) report(at, told(SEED_MESSAGES.unread, { document }));
    else if (lineStart < 1 || lineEnd > entry.lineCount)
      report(at, told(SEED_MESSAGES.noLine, { lines: entry.lineCount, document }));
    else if (lineStart > lineEnd) report(at, SEED_MESSAGES.linesBackwards);
  }
}

function checkApplies(at: Path, { facts, notStated }: Facts, applies: Applies, what: Message, report: Report): void {
  const possible: string[] = [...writtenAspects('INSTRUMENT'), ...writtenAspects('DOCUMENT')]
    .filter(applies)
    .map(({ id }) => id);
  const check = (aspect: string, path: Path) => {
    if (codebook.aspects.has(aspect) && !possible.includes(aspect))
      report(path, told(SEED_MESSAGES.doesNotApply, { aspect, what, possible: possible.join(', ') }));
  };
  for (const aspect of Object.keys(facts)) check(aspect, [...at, 'facts', aspect]);
  for (const [index, entry] of notStated.entries())
    for (const [place, aspect] of (entry.aspects ?? []).entries())
      check(aspect, [...at, 'notStated', index, 'aspects', place]);
}

/** No papers were read with a codebook that is still to come. */
function checkCodebook(at: Path, { codebook: readWith }: Facts, report: Report): void {
  if (isLater(readWith, codebook.version))
    report([...at, 'codebook'], told(SEED_MESSAGES.laterCodebook, { version: readWith, known: codebook.version }));
}

/** Every aspect that was in the codebook when the papers were read is stated, or said not to be. */
function checkComplete(
  at: Path,
  { codebook: readWith, facts, notStated }: Facts,
  applies: Applies,
  report: Report,
): void {
  const said = new Set([...Object.keys(facts), ...notStated.flatMap((entry) => entry.aspects ?? [])]);
  const missing = [...codebook.aspects.values()].filter(
    (aspect) => applies(aspect) && !aspect.optional && !isLater(aspect.since, readWith) && !said.has(aspect.id),
  );
  if (missing.length > 0)
    report(
      [...at, 'facts'],
      told(SEED_MESSAGES.incomplete, {
        aspects: {
          sv: missing.map(({ name }) => name.sv).join(', '),
          en: missing.map(({ id }) => id).join(', '),
        },
      }),
    );
}

/** Reports each that stands a second time. */
export function checkUnique(slugs: readonly string[], report: (index: number) => void): void {
  const seen = new Set<string>();
  for (const [index, slug] of slugs.entries()) {
    if (seen.has(slug)) report(index);
    seen.add(slug);
  }
}
