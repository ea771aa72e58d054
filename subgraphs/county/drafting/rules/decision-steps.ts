import type { Member } from '#schema/values/enumerations.ts';
import { type Lines, linesUnder, type Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { type BodyInSentence, decidingBody } from './bodies-in.ts';
import { ACTIONS, STEPS, withoutCondition } from './decision-words.ts';
import { datesIn, isWholeDay } from './places-of-dates.ts';
import {
  ANOTHER_MATTER,
  DECIDED_ON,
  NOT_YET,
  TOLD_AS_ASKED,
  TOLD_AS_PLANNED,
  TOLD_AS_PROPOSED,
  TOLD_DECISION,
} from './told-in-sentences.ts';

/** A decision, with the body that takes it. */
export interface Step {
  proposal: Proposal;
  body?: BodyInSentence | undefined;
}

/** A decision within a running sentence: who has decided, stands behind, endorses. */
export function toldSteps(sentence: Sentence, introduced?: Day): Step[] {
  const { plain } = sentence;
  const found = TOLD_DECISION.exec(plain);
  if (!found || !DECIDED_ON.test(plain) || ANOTHER_MATTER.test(plain)) return [];
  const clause = Math.max(0, plain.lastIndexOf(', ', found.index) + 1);
  if (NOT_YET.test(plain.slice(clause, found.index + found[0].length).trimStart())) return [];
  const rest = plain.slice(found.index);
  const isSo = (words: RegExp) => words.exec(rest)?.index === 0;
  const isProposed = isSo(TOLD_AS_PROPOSED) || DECIDED_TO_PROPOSE.test(rest);
  const isPlanned = isSo(TOLD_AS_PLANNED);
  const status = isPlanned ? 'PLANNED' : isProposed ? 'PROPOSED' : 'TAKEN';
  const day = isProposed && !TOLD_AS_ASKED.test(plain) ? undefined : (dayDecided(sentence) ?? introduced);
  return stepsWithin(plain).flatMap(([from, to]) => {
    if (to <= found.index) return [];
    const action = actionIn(withoutCondition(plain.slice(Math.max(from, found.index), to)));
    return action
      ? [step(sentence, [from, to], { action, status, body: decidingBody(sentence), rule: 'told', day })]
      : [];
  });
}

/** Who agrees to what was asked for right before decides that: `Fullmäktige biföll styrelsens hemställan.` */
export function agreedTo(asked: Proposal | undefined, steps: Step[], plain: string): Step[] {
  if (asked?.value.status !== 'PROPOSED' || !/bif[aö]ll[^.;]*(?:hemställan|förslag)/u.test(plain)) return steps;
  const { action, text } = asked.value;
  return steps.map((one) => ({
    ...one,
    proposal: { ...one.proposal, value: { ...one.proposal.value, action, text } },
  }));
}

/** What a cell of a table says that a body has done, and nothing else. */
const DECIDED_CELL =
  /^(?:beslut(?:ade|ar)?:? |har )?(?:tillstyrk|godkän|anta(?!l)|antog|bif[aö]ll|återremi|bordl|fastställ|ställ\p{L}* sig bakom)/u;

/** A row that has a body, a day, and in a cell of its own what the body decided; nothing for another row. */
export function rowStep(sentence: Sentence): Step[] | null {
  const cell = sentence.cells.find((one) => DECIDED_CELL.test(one.toLowerCase()));
  const day = dayDecided(sentence);
  if (cell === undefined || !day) return null;
  const from = Math.max(sentence.text.indexOf(cell), 0);
  const action = actionIn(cell.toLowerCase());
  const status = /föresl|förslag|planer/u.test(sentence.plain) ? 'PROPOSED' : 'TAKEN';
  const at: [number, number] = [from, from + cell.length];
  return action && [step(sentence, at, { action, status, body: decidingBody(sentence), rule: 'row', day })];
}

/** `beslutade den 3 februari föreslå …` */
const DECIDED_TO_PROPOSE = /^beslut\p{L}*(?: [^ .;]+){0,4} (?:att )?(?:föreslå|rekommendera|hemställa)(?!\p{L})/u;

/** The parts of a sentence in each of which a decision of its own stands. */
export function stepsWithin(plain: string): [number, number][] {
  const cuts = Array.from(plain.matchAll(STEPS), ({ index }) => index);
  return [0, ...cuts].map((from, index) => [from, cuts[index] ?? plain.length]);
}

/** The day of a decision, as it is written and as seeds have it. */
export interface Day {
  date: string;
  wording: string;
  /** Where it stands, if not beside the decision. */
  lines?: Lines;
}

/** Before a day that is not that of the decision. */
const OTHER_DAY =
  /(?:senast|till|från|före|innan|och med|t\.? ?o\.? ?m\.?|gäller|daterad|version|till (?:\p{L}+ ){0,3}(?:möte|sammanträde)\p{L}*)[ :]*(?:den )?$/u;

/** The day of a decision that a sentence tells of. */
export function dayDecided(sentence: Pick<Sentence, 'text' | 'plain'>): Day | undefined {
  const day = datesIn(sentence).find(
    (date) => isWholeDay(date) && !OTHER_DAY.test(sentence.plain.slice(0, date.place)),
  );
  return day && { date: day.written, wording: sentence.text.slice(day.place, day.end) };
}

/** The day that a sentence gives to the decisions after it. */
export function dayOfIntroduction(sentence: Pick<Sentence, 'text' | 'plain' | 'begins'>): Day | undefined {
  const day = dayDecided(sentence);
  return day && { ...day, lines: linesUnder(sentence) };
}

/** What is decided in a part of a sentence. */
export function actionIn(plain: string) {
  return ACTIONS.find(([, words]) => words.test(plain)) ?? null;
}

interface Decided {
  action: (typeof ACTIONS)[number];
  status: Member<'DecisionStatus'>;
  body: BodyInSentence | undefined;
  rule: string;
  day?: Day | undefined;
}

/** A decision as a proposal, with the body that takes it. */
export function step(
  sentence: Sentence,
  [from, to]: [number, number],
  { action, status, body, rule, day }: Decided,
): Step {
  const lead = /^[,;]? ?(?:och|samt)? ?/u.exec(sentence.text.slice(from))?.[0].length ?? 0;
  const [id, , text] = action;
  const value = {
    action: id,
    status,
    ...(body ? { body: body.slug } : {}),
    ...(day ? { date: { date: day.date, wording: day.wording } } : {}),
    text,
  };
  const at = [from === 0 ? 0 : from + lead, to] as const;
  const proposal = propose(sentence, { aspect: 'decisions', value, at, why: `decision/${rule}` });
  const lines = [...proposal.lines, ...(day?.lines ? [day.lines] : [])];
  return { proposal: { ...proposal, lines }, body };
}
