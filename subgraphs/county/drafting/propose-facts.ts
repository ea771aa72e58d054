import type { Member } from '#schema/values/enumerations.ts';
import { instrumentTypes, typeOfKind } from '#schema/values/instrument-types.ts';
import { readPaper } from './paper/read-paper.ts';
import { linesUnder, type Paper, type Sentence } from './paper/sentence.ts';
import { ORGANISATION_FIELDS, type Proposal, type ProposedOrganisation } from './proposals/proposal.ts';
import { merged, sound } from './proposals/sound-proposals.ts';
import { ages } from './rules/ages.ts';
import { consultations } from './rules/consultations.ts';
import { deadlines } from './rules/deadlines.ts';
import { decisions } from './rules/decisions.ts';
import { definitions } from './rules/definitions.ts';
import { diaryNumbers, documentDates, documentKinds } from './rules/document-facts.ts';
import { followUps } from './rules/follow-ups.ts';
import { laws } from './rules/laws.ts';
import { money } from './rules/money.ts';
import { ordinaryClauses } from './rules/ordinary-clauses.ts';
import { speaksOfOthers } from './rules/other-places.ts';
import { parties, partyCounts } from './rules/parties.ts';
import { periodIssues } from './rules/period-issues.ts';
import { periods } from './rules/periods.ts';
import { relations } from './rules/relations.ts';
import { statements } from './rules/said-in-sentences.ts';
import { scopes } from './rules/scopes.ts';
import { staffedFunctions } from './rules/staffed-functions.ts';
import { structures } from './rules/structures.ts';
import { titles } from './rules/titles.ts';
import { financings } from './rules/who-pays.ts';

/** What the rules read out of a paper. */
export interface ReadProposals {
  /** What kind of instrument the paper is about. */
  kind: Member<'InstrumentKind'>;
  /** In the order of the paper. */
  proposals: Proposal[];
  /** The organisations that proposals name, each once. */
  organisations: ProposedOrganisation[];
  /** The lines that say something and from which nothing is proposed. */
  unused: number[];
}

/** Reads a paper by rules. Nothing is known of any county or paper; never throws. */
export function proposeFacts(lines: readonly string[]): ReadProposals {
  const paper = readPaper(lines);
  const documentKind = documentKinds(paper);
  const title = titles(paper);
  const kind = instrumentKind(paper, title, documentKind);
  const type = typeOfKind(kind);
  const { from, to } = instrumentTypes[type].period;
  const who = parties(paper);
  const isOfOthers = (sentence: Sentence) => speaksOfOthers(sentence, who.organisations);
  const [paying, staffed] = [financings(paper, isOfOthers), staffedFunctions(paper)];
  const [until, law, sums, deciding] = [
    deadlines(paper),
    laws(paper),
    money(paper, type, isOfOthers),
    decisions(paper),
  ];
  const decided = deciding.proposals;
  const related = relations(paper, type);
  const followed = followUps(paper, (sentence) => stands(until, sentence));
  const held = periods(paper, [from, to]);
  const specific = [
    ...title,
    ...until,
    ...sums.filter(({ aspect }) => aspect !== 'qualityIssues'),
    ...decided,
    ...followed,
    ...paying.proposals,
  ];
  const defined = definitions(paper);
  const aged = ages(paper);
  const said = statements(
    paper,
    type,
    (sentence, statement) =>
      (statement === 'BACKGROUND' && /kost|pris|betal/u.test(sentence.plain) && isOfOthers(sentence)) ||
      (statement === 'SCOPE' && stands(aged, sentence) && !OF_THE_INSTRUMENT.test(sentence.plain)) ||
      isTaken(
        sentence,
        statement,
        statement === 'COMMITMENT' ? [...specific, ...defined, ...aged, ...held] : specific,
        [...related, ...law, ...held, ...who.proposals, ...defined],
      ),
  );
  const proposals = merged(
    [
      ...[
        documentKind,
        title,
        scopes(paper),
        documentDates(paper),
        diaryNumbers(paper),
        held,
        periodIssues(held, [from, to]),
        aged,
        law,
      ].flat(),
      ...[who.proposals, type === 'agreement' ? partyCounts(paper) : [], sums, decided, until, followed].flat(),
      ...[
        paying.proposals,
        ordinaryClauses(paper, type),
        defined,
        consultations(paper),
        structures(paper),
        staffed.proposals,
        related,
        said,
      ].flat(),
    ].filter(sound),
  );
  const organisations = [
    ...new Map(
      [...who.organisations, ...paying.organisations, ...deciding.organisations, ...staffed.organisations].map(
        (one) => [one.slug, one],
      ),
    ).values(),
  ];
  const named = new Set(proposals.flatMap(({ value }) => ORGANISATION_FIELDS.map((field) => value[field])));
  return {
    ...{ kind, proposals },
    organisations: organisations.filter(({ slug }) => named.has(slug)),
    unused: unusedLines(paper, proposals),
  };
}

/** The instrument or its assignment as what a sentence is about; whom only the work turns to is its target group. */
const OF_THE_INSTRUMENT =
  /avtal|överenskommelse|riktlinje|rutin|dokument|uppdrag|föremål|(?<!\p{L})ök(?!\p{L})|^(?:den|det)(?!\p{L})/u;

/** A sentence that another rule has read is no statement beside it, but what says what kind it is stays one. */
function isTaken(
  sentence: Sentence,
  kind: Member<'StatementKind'>,
  specific: readonly Proposal[],
  beside: readonly Proposal[],
): boolean {
  if (stands(specific, sentence))
    return (
      !['PURPOSE', 'DRAFTING', 'OVERALL_GOAL', 'OBJECTIVE'].includes(kind) ||
      stands(
        specific.filter(({ aspect }) => aspect === 'decisions'),
        sentence,
      )
    );
  const isRelated = (isMeant: (type: unknown) => boolean) =>
    stands(
      beside.filter(({ aspect, value }) => aspect === 'relations' && isMeant(value.type)),
      sentence,
    );
  if (kind === 'MISSION' && isRelated((type) => type !== 'COMMISSIONS')) return true;
  if (kind === 'PURPOSE' && !/syft|ändamål|avsikt|för att/u.test(sentence.plain) && isRelated(() => true)) return true;
  if (kind === 'COMMITMENT' && isRelated((type) => type === 'COMMISSIONS')) return true;
  if (kind === 'DRAFTING' && isRelated((type) => type === 'SUPERSEDES')) return true;
  // That an act came or was changed is told as background; what it says is not.
  const tellsOfAct = /(?:trädde i kraft|infördes|ändrades|började gälla)/u.test(sentence.plain);
  return (
    kind === 'BACKGROUND' &&
    stands(tellsOfAct ? beside.filter(({ aspect }) => aspect !== 'legalBases') : beside, sentence)
  );
}

/** Whether something is proposed from a sentence. */
function stands(proposals: readonly Proposal[], sentence: Sentence): boolean {
  const [first, last] = linesUnder(sentence);
  return proposals.some(
    ({ lines, wording }) => lines.some(([from, to]) => from <= last && to >= first) && sentence.text.includes(wording),
  );
}

/** That parties have agreed, whatever the paper is called. */
const HAS_PARTIES = /(?<!\p{L})(?:avtals)?parter (?:är|i)(?!\p{L})|^parter:/mu;

function instrumentKind(
  { sentences }: Paper,
  title: readonly Proposal[],
  kinds: readonly Proposal[],
): Member<'InstrumentKind'> {
  const named = `${title[0]?.wording ?? ''}`.toLowerCase();
  const all = sentences.map(({ plain }) => plain).join('\n');
  const head = sentences
    .slice(0, 4)
    .map(({ plain }) => plain)
    .join(' ');
  if (kinds[0]?.value.kind === 'DIRECTIVE' || /uppdragsdirektiv/u.test(named)) return 'ASSIGNMENT_DIRECTIVE';
  if (/(?<!\p{L})ram(?:avtal|överenskommelse)/u.test(named) || /^ram(?:avtal|överenskommelse)/u.test(head))
    return 'FRAMEWORK_AGREEMENT';
  if (/riktlinje/u.test(named) && !/avtal|överenskommelse/u.test(named) && !HAS_PARTIES.test(all)) return 'GUIDELINES';
  if (/lokal[at]? (?:avtal|överenskommelse)/u.test(named)) return 'LOCAL_AGREEMENT';
  return 'AGREEMENT';
}

function unusedLines({ lines }: Paper, proposals: readonly Proposal[]): number[] {
  const used = new Set<number>();
  for (const { lines: parts } of proposals)
    for (const [first, last] of parts) for (let line = first; line <= last; line += 1) used.add(line);
  return lines.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) && !used.has(index + 1) ? [index + 1] : []));
}
