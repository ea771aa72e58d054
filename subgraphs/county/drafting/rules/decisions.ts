import { isMinutes } from '../paper/is-minutes.ts';
import type { Section } from '../paper/sections.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import type { Proposal, ProposedOrganisation } from '../proposals/proposal.ts';
import { addCondition, isOnlyCondition } from './conditions.ts';
import { headed, type Introduction, introduction, listed, underLabel } from './decision-lists.ts';
import { agreedTo, dayDecided, rowStep, type Step, toldSteps } from './decision-steps.ts';
import { CONDITION } from './decision-words.ts';
import { asProposed } from './organisations-in.ts';
import { TOLD_DECISION } from './told-in-sentences.ts';

const SILENT: ReadonlySet<Section> = new Set([
  'BASIS',
  'PROCEEDINGS',
  'SENT_TO',
  'CONTENTS',
  'CONSULTATION',
  'TERMS',
  'LAW',
]);

/** Decisions proposed and taken, with their conditions, and the bodies that decide. */
export function decisions({ sentences }: Paper): { proposals: Proposal[]; organisations: ProposedOrganisation[] } {
  const all: Proposal[] = [];
  const organisations: ProposedOrganisation[] = [];
  let open: Introduction | null = null;
  /** Where in the list those begin that are decided together. */
  let together = 0;
  const add = (steps: readonly Step[]) => {
    organisations.push(...steps.flatMap(({ body }) => (body ? [asProposed(body)] : [])));
    all.push(...steps.map(({ proposal }) => proposal));
  };
  /** Whether the sentence before has told of a decision, which the next may hang on something. */
  let isBeside = false;
  const inMinutes = isMinutes({ sentences });
  for (const [index, sentence] of sentences.entries()) {
    const { plain, section, kind } = sentence;
    if (SILENT.has(section) && !isToldAnyway(sentence)) continue;
    if (kind === 'HEADING') {
      open =
        section === 'DECISION' ? headed(sentence, inMinutes) : /:$/.test(plain) ? introduction(sentence, null) : null;
      if (open) together = all.length;
      continue;
    }
    const isCondition = CONDITION.test(plain) && all.length > 0 && (isBeside || isOfDecision(sentence, open));
    isBeside = false;
    if (isCondition && isOnlyCondition(sentence)) {
      addCondition(all, together, sentence);
      continue;
    }
    if (STATES_CONDITIONS.test(sentence.heading) && all.length > 0) {
      addCondition(all, together, sentence);
      continue;
    }
    const labelled = underLabel(sentence);
    if (labelled) {
      [open, together] = [labelled.open, all.length];
      add(labelled.steps);
      if (CONDITION.test(plain) && labelled.steps.length > 0) addCondition(all, together, sentence);
      continue;
    }
    const introduces = introduction(sentence, open, sentences[index + 1]);
    if (introduces) {
      if (kind === 'TEXT') add(toldSteps(sentence));
      open = introduces;
      together = all.length;
      continue;
    }
    if (decidesAfterAll(sentence)) open = { status: 'TAKEN', isProposal: false };
    const isListed =
      open !== null && (kind === 'ITEM' || /^att /u.test(plain) || section === 'DECISION' || decidesAfterAll(sentence));
    const steps = agreedTo(
      all.at(-1),
      rowStep(sentence) ?? (isListed ? listed(sentence, open) : toldSteps(sentence, open?.day)),
      plain,
    );
    if (!isListed && kind === 'TEXT' && section !== 'DECISION') open = null;
    isBeside = steps.length > 0;
    if (!isListed && steps.length > 0) together = all.length;
    add(steps);
    if (CONDITION.test(plain) && all.length > 0 && (steps.length > 0 || isCondition))
      addCondition(all, together, sentence);
  }
  return { proposals: all, organisations };
}

/** A heading under which stands what decisions hang on. */
const STATES_CONDITIONS = /^(?:villkor|förbehåll|förutsättning)\p{L}* för (?:beslut|godkänn|antagand)/iu;

/** Under proceedings, that the body itself decides: what stands beneath what was asked for, without a heading of its own. */
function decidesAfterAll({ section, plain }: Sentence): boolean {
  return section === 'PROCEEDINGS' && DECIDES_NOW.test(plain);
}

const DECIDES_NOW =
  /^(?:\p{L}+- och )?\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet) (?:återremitterar|bordlägger|godkänner|antar|bifaller|tillstyrker|ställer sig)(?!\p{L})/u;

/** What is told of a decision under headings that have no decisions: it has its day, or asks somebody. */
function isToldAnyway(sentence: Sentence): boolean {
  const { section, plain, kind } = sentence;
  if (section === 'CONSULTATION') return dayDecided(sentence) !== undefined;
  if (section === 'PROCEEDINGS') return decidesAfterAll(sentence);
  return section === 'LAW' && kind === 'TEXT' && !/§|(?<!\p{L})lag/u.test(plain) && TOLD_DECISION.test(plain);
}

/** A condition stands where decisions do, or says itself that it is one of the decision. */
function isOfDecision({ plain, section }: Sentence, open: Introduction | null): boolean {
  return open !== null || section === 'DECISION' || /beslut|godkännande|villkor/u.test(plain);
}
