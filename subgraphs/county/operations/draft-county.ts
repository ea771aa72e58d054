import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, parse as pathParts } from 'node:path';
import { appliesTo, aspectOf, isOfDocuments } from '#schema/codebook/codebook.ts';
import { slugOfName } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { DRAFT_MESSAGES } from '#schema/shared/messages/draft-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import { writeTo } from '#schema/shared/write-to.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import { SEEDS } from '../create-county.ts';
import type { Proposal } from '../drafting/proposals/proposal.ts';
import { proposeFacts, type ReadProposals } from '../drafting/propose-facts.ts';
import { draftSeeds } from '../drafting/writing/draft-seeds.ts';
import { seedYaml } from '../drafting/writing/seed-yaml.ts';
import { readDocument } from '../intake/documents/reading/read-document.ts';
import { quotation } from '../intake/documents/texts/quotation.ts';
import { containsWording } from '../intake/documents/verifying/wordings.ts';
import { findNames } from '../intake/documents/withholding/find-names.ts';
import { added, countyFiles, writeTogether } from './draft-files.ts';

export interface DraftOptions {
  /** The folder of seeds to write to; the county's folder under seeds/ when left out. */
  to: string | undefined;
  /** The slug of the instrument; made of its title when left out. */
  slug: string | undefined;
}

/** What a draft was made of and where it lies. */
export interface WrittenDraft {
  county: string;
  /** The files that are new or have new entries. */
  written: string[];
  instrument: string;
  document: string;
  /** How many proposals there are of each aspect. */
  proposals: Record<string, number>;
  organisations: number;
  /** What must be stated and was not found. */
  notStated: string[];
  lineCount: number;
  /** Lines with words from which nothing is proposed. */
  unused: number[];
  /** What of the paper was not read, with its kind. */
  notes: number;
}

/**
 * Reads a paper by rules and writes a draft of its seeds: a file for its instrument, and entries for the paper and for organisations
 * that the county has not yet. All is written, or nothing, and nothing that is there is changed. Throws DOCUMENT_UNREADABLE for a paper
 * without text, INVALID_SETTING where the draft has no place, FILE_UNWRITABLE where there is no writing.
 */
export async function draftCounty(county: string, paper: string, { to, slug }: DraftOptions): Promise<WrittenDraft> {
  const folder = to ?? `${SEEDS}${county}`;
  const shownAs = to ?? `seeds/${county}`;
  const files = countyFiles(county, folder, shownAs, to !== undefined);
  const { lines, fileName, notes } = await readDocument(paper);
  const read = held(
    proposeFacts(lines),
    lines,
    files.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const document = slugFrom(pathParts(fileName).name) || 'papper';
  const title = read.proposals.find(({ aspect }) => aspect === 'title')?.wording ?? document;
  const instrument = slug ?? (slugFrom(title) || document);
  const path = join(folder, 'instruments', `${instrument}.yaml`);
  refuseTaken(files.documents, document, path, `${shownAs}/instruments/${instrument}.yaml`);

  const draft = draftSeeds(read, {
    document,
    instrument,
    sourceFile: fileName,
    lineCount: lines.length,
    known: files.organisations,
  });
  const texts = new Map([
    [path, `# yaml-language-server: $schema=../../instrument.schema.json\n${seedYaml(draft.instrument)}`],
    [files.path('documents'), added(files.text('documents'), 'documents', [draft.document], shownAs)],
    [
      files.path('organisations'),
      added(files.text('organisations'), 'organisations', [...files.region, ...draft.organisations], shownAs),
    ],
    ...files.county,
  ]);
  await writeTo(folder, () => mkdirSync(join(folder, 'instruments'), { recursive: true }));
  await writeTogether([...texts].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text));
  return {
    ...{ county, instrument, document, lineCount: lines.length, unused: read.unused, notes: notes.length },
    written: [...texts.keys()].map((file) => file.replace(folder.replace(/\/$/, ''), shownAs.replace(/\/$/, ''))),
    proposals: countsOf(read.proposals.map(({ aspect }) => aspect)),
    organisations: draft.organisations.length,
    notStated: [draft.document, draft.instrument].flatMap((one) =>
      (one as { notStated: { aspects: string[] }[] }).notStated.flatMap(({ aspects }) => aspects),
    ),
  };
}

/** Proposals that seeds of the instrument can hold and that quote no name of a person; the lines of the others are not used. */
function held(read: ReadProposals, lines: readonly string[], others: readonly string[]): ReadProposals {
  const names = findNames(lines, { withheldOn: [], others }).map(({ written }) => written);
  const type = typeOfKind(read.kind);
  const stands = ({ wording, lines: own }: Proposal) =>
    own.some(([first, last]) => containsWording(quotation(lines, first, last), wording));
  const isHeld = (proposal: Proposal) => {
    const { aspect: id, value, wording } = proposal;
    const aspect = aspectOf(id);
    const said = JSON.stringify([value, wording]);
    if (!stands(proposal)) return false;
    return (isOfDocuments(aspect) || appliesTo(aspect, type)) && !names.some((name) => said.includes(name));
  };
  const [proposals, left] = [read.proposals.filter(isHeld), read.proposals.filter((one) => !isHeld(one))];
  const unused = new Set([...read.unused, ...left.flatMap(({ lines: own }) => own.map(([first]) => first))]);
  return { ...read, proposals, unused: [...unused].toSorted((one, other) => one - other) };
}

function countsOf(aspects: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(aspects, (aspect) => aspect)].map(([aspect, all]) => [aspect, all.length]));
}

/** The longest slug that is made of a title. */
const LONGEST = Math.min(60, limits.seedSlug);

/** A name as a slug: whole words, as many as fit. */
function slugFrom(name: string): string {
  const plain = slugOfName(name)
    .normalize('NFD')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf('-', LONGEST);
  return plain.slice(0, end > 0 ? end : LONGEST);
}

function refuseTaken(documents: readonly string[], document: string, path: string, shownAs: string): void {
  if (documents.includes(document))
    throw new HubError('INVALID_SETTING', told(DRAFT_MESSAGES.documentThere, { document }));
  if (existsSync(path) || existsSync(path.replace(/yaml$/, 'json')))
    throw new HubError('INVALID_SETTING', told(DRAFT_MESSAGES.instrumentThere, { file: shownAs }));
}
