import type { Member } from '#schema/values/enumerations.ts';
import type { Section } from '../paper/sections.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, type ProposedOrganisation, propose } from '../proposals/proposal.ts';
import { type BodyInSentence, decidingBody } from './bodies-in.ts';
import { addCondition, isOnlyCondition } from './conditions.ts';
import { ACTIONS, CONDITION, STEPS, statusOf, withoutCondition } from './decision-words.ts';
import { asProposed } from './organisations-in.ts';
import { datesIn, isWholeDay } from './places-of-dates.ts';
import { ANOTHER_MATTER, DECIDED_ON, NOT_YET, TOLD_AS_PROPOSED, TOLD_DECISION } from './told-in-sentences.ts';

/** What introduces the decisions that follow. */
interface Introduction {
  status: Member<'DecisionStatus'>;
  /** Whether a heading says that all beneath it is a proposal, whatever its words. */
  isProposal: boolean;
  body?: BodyInSentence | undefined;
  /** The day on which all beneath it was decided. */
  day?: Day | undefined;
}

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
  const isMinutes = sentences.slice(0, 6).some(({ plain }) => /protokoll/u.test(plain));
  for (const [index, sentence] of sentences.entries()) {
    const { plain, section, kind } = sentence;
    if (SILENT.has(section) && !isToldAnyway(sentence)) continue;
    if (kind === 'HEADING') {
      open =
        section === 'DECISION' ? headed(sentence, isMinutes) : /:$/.test(plain) ? introduction(sentence, null) : null;
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
      if (kind === 'TEXT') add(told(sentence));
      open = introduces;
      together = all.length;
      continue;
    }
    const isListed = open !== null && (kind === 'ITEM' || /^att /u.test(plain) || section === 'DECISION');
    const steps = rowStep(sentence) ?? (isListed ? listed(sentence, open) : told(sentence));
    if (!isListed && kind === 'TEXT' && section !== 'DECISION') open = null;
    isBeside = steps.length > 0;
    if (!isListed && steps.length > 0) together = all.length;
    add(steps);
    if (CONDITION.test(plain) && all.length > 0 && (steps.length > 0 || isCondition))
      addCondition(all, together, sentence);
  }
  return { proposals: all, organisations };
}

function headed(heading: Pick<Sentence, 'text' | 'plain'>, isMinutes: boolean): Introduction {
  const isProposal = /förslag|hemställan|yrkande|(?<!\p{L})(?:ber|vill|behöver|önskar)(?!\p{L})/u.test(heading.plain);
  const isTaken =
    isMinutes ||
    /(?:^|(?:styrelsens?|nämndens?|fullmäktiges?) )(?:beslut(?:et)?|ställningstagande)(?: (?:den )?\d[^:]*)?:?$/u.test(
      heading.plain,
    );
  const status = isTaken && !isProposal ? 'TAKEN' : 'PROPOSED';
  return { status, isProposal, body: decidingBody(heading), day: status === 'TAKEN' ? dayOf(heading) : undefined };
}

/** A heading under which stands what decisions hang on. */
const STATES_CONDITIONS = /^(?:villkor|förbehåll|förutsättning)\p{L}* för (?:beslut|godkänn|antagand)/iu;

/** `Beslut: att godkänna …`, `Förslag till beslut: …`: what stands behind the name is decided, on a day that stands in it. */
function underLabel(sentence: Sentence): { open: Introduction; steps: Step[] } | null {
  const label = /^(?:\p{L}+ ){0,3}(?:beslut|ställningstagande)(?: (?:den )?\d[^:]{3,30})?: (?=\S)/u.exec(
    sentence.plain,
  )?.[0];
  if (!label || sentence.kind === 'ROW') return null;
  const to = label.length - 2;
  const open = headed({ text: sentence.text.slice(0, to), plain: sentence.plain.slice(0, to) }, false);
  const steps = listed(sentence, open);
  return steps.length > 0 ? { open, steps } : null;
}

/** What is told of a decision under headings that have no decisions: it has its day, or asks somebody. */
function isToldAnyway({ section, plain, ...rest }: Sentence): boolean {
  if (section === 'CONSULTATION') return dayOf({ section, plain, ...rest }) !== undefined;
  return section === 'LAW' && rest.kind === 'TEXT' && !/§|(?<!\p{L})lag/u.test(plain) && TOLD_DECISION.test(plain);
}

/** A sentence that ends where the decisions begin: `… beslutar att`, `… föreslås besluta:`, `… beslutar för egen del` */
function introduction(sentence: Sentence, open: Introduction | null, next?: Sentence): Introduction | null {
  const { plain, text } = sentence;
  const leads =
    next?.kind === 'ITEM' && !/[.]$/.test(text) && sentence.kind === 'TEXT' && actionIn(next.plain) !== null;
  if (
    !leads &&
    !/(?:besluta(?:r|de|s|t)?|beslöt|att|följande|:|nämnderna|föreslås|föreslår|för egen del|för sin del)(?: att)?[:,]?$|(?<!\p{L})(?:rekommenderar|föreslår|hemställer|förordar)(?: [\p{L}-]+){1,4}$/u.test(
      plain,
    )
  )
    return null;
  const isProposal = open?.isProposal ?? false;
  const status = isProposal ? 'PROPOSED' : statusOf(plain);
  return status && { status, isProposal, body: decidingBody(sentence) ?? open?.body };
}

/** A decision, with the body that takes it. */
interface Step {
  proposal: Proposal;
  body?: BodyInSentence | undefined;
}

function listed(sentence: Sentence, open: Introduction | null): Step[] {
  if (!open || PROCEEDS.test(sentence.plain)) return [];
  /** Whom the sentence asks to decide, in all of its parts. */
  let asked: BodyInSentence | undefined;
  return partsOf(sentence.plain).flatMap(([from, to]) => {
    const part = { text: sentence.text.slice(from, to), plain: sentence.plain.slice(from, to) };
    const action = actionIn(withoutCondition(part.plain));
    if (!action || /avslå|avslog|avstyrk/u.test(part.plain)) return [];
    const isProposal =
      /(?<!\p{L})(?:föreslår?|föreslås|hemställ(?:er|s)|rekommenderar?|rekommenderas|förordas?)(?!\p{L})/u.test(
        part.plain,
      );
    if (isProposal) asked = decidingBody(part) ?? open.body;
    const body = asked ?? open.body ?? ownBody(part);
    const own = open.isProposal ? null : statusOf(asked ? sentence.plain : part.plain);
    return [
      step(sentence, [from, to], {
        action,
        status: isProposal ? 'PROPOSED' : (own ?? open.status),
        body,
        rule: 'listed',
        day: open.day,
      }),
    ];
  });
}

/** A decision within a running sentence: who has decided, stands behind, endorses. */
function told(sentence: Sentence): Step[] {
  const { plain } = sentence;
  const found = TOLD_DECISION.exec(plain);
  if (!found || !DECIDED_ON.test(plain) || ANOTHER_MATTER.test(plain)) return [];
  if (
    NOT_YET.test(
      plain.slice(Math.max(0, plain.lastIndexOf(', ', found.index) + 1), found.index + found[0].length).trimStart(),
    )
  )
    return [];
  const isProposed =
    TOLD_AS_PROPOSED.test(found[0]) ||
    /^beslut\p{L}*(?: [^ .;]+){0,4} (?:att )?(?:föreslå|rekommendera|hemställa)(?!\p{L})/u.test(
      plain.slice(found.index),
    );
  const status = isProposed ? 'PROPOSED' : 'TAKEN';
  const day = isProposed && !/föreslog/u.test(plain) ? undefined : dayOf(sentence);
  return partsOf(plain).flatMap(([from, to]) => {
    if (to <= found.index) return [];
    const action = actionIn(withoutCondition(plain.slice(Math.max(from, found.index), to)));
    return action
      ? [step(sentence, [from, to], { action, status, body: decidingBody(sentence), rule: 'told', day })]
      : [];
  });
}

/** What a cell of a table says that a body has done, and nothing else. */
const DECIDED_CELL =
  /^(?:beslut(?:ade|ar)?:? |har )?(?:tillstyrk|godkän|anta(?!l)|antog|bif[aö]ll|återremi|bordl|fastställ|ställ\p{L}* sig bakom)/u;

/** A row that has a body, a day, and in a cell of its own what the body decided; nothing for another row. */
function rowStep(sentence: Sentence): Step[] | null {
  const cell = sentence.cells.find((one) => DECIDED_CELL.test(one.toLowerCase()));
  const day = dayOf(sentence);
  if (cell === undefined || !day) return null;
  const from = Math.max(sentence.text.indexOf(cell), 0);
  const action = actionIn(cell.toLowerCase());
  const status = /föresl|förslag|planer/u.test(sentence.plain) ? 'PROPOSED' : 'TAKEN';
  const at: [number, number] = [from, from + cell.length];
  return action && [step(sentence, at, { action, status, body: decidingBody(sentence), rule: 'row', day })];
}

/** The parts of a sentence in each of which a decision of its own stands. */
function partsOf(plain: string): [number, number][] {
  const cuts = Array.from(plain.matchAll(STEPS), ({ index }) => index);
  return [0, ...cuts].map((from, index) => [from, cuts[index] ?? plain.length]);
}

interface Day {
  date: string;
  wording: string;
}

/** Before a day that is not that of the decision. */
const OTHER_DAY = /(?:senast|till|från|före|innan|och med|t\.? ?o\.? ?m\.?|gäller|daterad|version)[ :]*(?:den )?$/u;

/** The day of a decision that a sentence tells of. */
function dayOf(sentence: Pick<Sentence, 'text' | 'plain'>): Day | undefined {
  const day = datesIn(sentence).find(
    (date) => isWholeDay(date) && !OTHER_DAY.test(sentence.plain.slice(0, date.place)),
  );
  return day && { date: day.written, wording: sentence.text.slice(day.place, day.end) };
}

function actionIn(plain: string) {
  return ACTIONS.find(([, words]) => words.test(plain)) ?? null;
}

/** The body as the subject of its own decision: `Fullmäktige antar avtalet.` */
function ownBody(part: Pick<Sentence, 'text' | 'plain'>): BodyInSentence | undefined {
  const body = decidingBody(part);
  return body && body.from < 2 ? body : undefined;
}

/** What stands among decisions and is none: who was against, who asked for something else. */
const PROCEEDS =
  /(?<!\p{L})(?:reserver|yrka)\p{L}*|godkän\p{L}* (?:\p{L}+ ){0,2}(?:dagordning|föredragningslist|protokoll)/u;

interface Decided {
  action: (typeof ACTIONS)[number];
  status: Member<'DecisionStatus'>;
  body: BodyInSentence | undefined;
  rule: string;
  day?: Day | undefined;
}

function step(sentence: Sentence, [from, to]: [number, number], { action, status, body, rule, day }: Decided): Step {
  const lead = /^[,;]? ?(?:och|samt)? ?/u.exec(sentence.text.slice(from))?.[0].length ?? 0;
  const [id, , text] = action;
  const value = { action: id, status, ...(body ? { body: body.slug } : {}), ...(day ? { date: day } : {}), text };
  const at = [from === 0 ? 0 : from + lead, to] as const;
  return { proposal: propose(sentence, { aspect: 'decisions', value, at, why: `decision/${rule}` }), body };
}

/** A condition stands where decisions do, or says itself that it is one of the decision. */
function isOfDecision({ plain, section }: Sentence, open: Introduction | null): boolean {
  return open !== null || section === 'DECISION' || /beslut|godkännande|villkor/u.test(plain);
}
