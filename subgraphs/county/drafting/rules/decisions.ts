import type { Member } from '#schema/values/enumerations.ts';
import { type Lines, linesUnder, type Paper, type Sentence } from '../paper/sentence.ts';
import { type Proposal, propose, quotable } from '../proposals/proposal.ts';
import { ACTIONS, CONDITION, CONDITION_TEXTS, conditionKind, statusOf } from './decision-words.ts';
import { datesIn, isWholeDay } from './places-of-dates.ts';

/** What introduces the decisions that follow. */
interface Introduction {
  status: Member<'DecisionStatus'>;
  /** When, with its words, where the introduction says so. */
  date?: { date: string; wording: string };
}

/** Decisions proposed and taken, with their conditions. */
export function decisions({ sentences }: Paper): Proposal[] {
  const all: Proposal[] = [];
  let open: Introduction | null = null;
  const isMinutes = sentences.slice(0, 6).some(({ plain }) => /protokoll/u.test(plain));
  for (const sentence of sentences) {
    if (['BASIS', 'PROCEEDINGS', 'SENT_TO', 'CONTENTS', 'CONSULTATION'].includes(sentence.section)) continue;
    if (sentence.kind === 'HEADING') {
      open = sentence.section === 'DECISION' ? { status: headingStatus(sentence.plain, isMinutes) } : null;
      continue;
    }
    const condition = CONDITION.test(sentence.plain) && all.length > 0 && isOfDecision(sentence, open);
    if (condition) all[all.length - 1] = withCondition(all, sentence);
    const introduces = introduction(sentence);
    if (introduces) {
      open = introduces;
      continue;
    }
    const isListed =
      open !== null && (sentence.kind === 'ITEM' || /^att /u.test(sentence.plain) || sentence.section === 'DECISION');
    if (condition && /^(?:att )?(?:beslutet|besluten|förutsätter|detta|det|villkor|som villkor)/u.test(sentence.plain))
      continue;
    if (isListed) all.push(...listed(sentence, open));
    else {
      if (sentence.kind === 'TEXT' && sentence.section !== 'DECISION' && !/^att /u.test(sentence.plain)) open = null;
      all.push(...told(sentence));
    }
  }
  return all;
}

function headingStatus(plain: string, isMinutes: boolean): Member<'DecisionStatus'> {
  if (/förslag|hemställan/u.test(plain)) return 'PROPOSED';
  return isMinutes || /(?:styrelsens?|nämndens?|fullmäktiges?) beslut$/u.test(plain) ? 'TAKEN' : 'PROPOSED';
}

/** A sentence that ends where the decisions begin: `… beslutar att`, `… föreslås besluta:` */
function introduction(sentence: Sentence): Introduction | null {
  const { plain } = sentence;
  if (!/(?:besluta(?:r|de|s)?|beslöt|att|följande|:|nämnderna|föreslås|föreslår)(?: att)?[:]?$/u.test(plain))
    return null;
  const status = statusOf(plain);
  const date = status === 'TAKEN' ? dayOf(sentence) : undefined;
  return status && { status, ...(date ? { date } : {}) };
}

function listed(sentence: Sentence, open: Introduction | null): Proposal[] {
  const action = actionIn(sentence.plain);
  if (!action || !open) return [];
  return [step(sentence, action, /föreslå|hemställer/u.test(sentence.plain) ? 'PROPOSED' : open.status, 'listed')];
}

const INSTRUMENT = /avtal|överenskommelse|förslag|remiss|uppdrag|(?<!\p{L})ök(?!\p{L})|direktiv|ärende/u;
/** A decision within a running sentence: who has decided, stands behind, endorses. */
const TOLD =
  /(?<!\p{L})(?:beslutade|beslöt|tog[^.;]{0,60}beslut|har beslutat|godkände|antog|tillstyrkte|tillstyrker|bordlade|(?:är|blev|har) bordlag[dt]|beslutar|ställde sig bakom|har [^.;]{0,20}ställt sig bakom|ställer sig bakom|gav[^.;]{0,40}i uppdrag|föreslår[^.;]{0,120}(?:att )?(?:godkänn(?:a|er)|anta(?:r)?|tillstyrk(?:a|er)|besluta(?:r)?|ställ(?:a|er))|föreslås[^.;]{0,60}(?:godkänna|anta|besluta)|tillstyrks|godkänns)(?!\p{L})/u;

function told(sentence: Sentence): Proposal[] {
  const { plain } = sentence;
  const found = TOLD.exec(plain);
  if (
    !found ||
    !INSTRUMENT.test(plain) ||
    /(?<!\p{L})(?:lagen|regeringen|riksdagen|yrkar|konstaterar)(?!\p{L})/u.test(plain)
  )
    return [];
  const action = actionIn(plain.slice(found.index));
  if (!action) return [];
  const isProposed = /föreslå|tillstyrks$|godkänns\.?$/u.test(found[0]);
  return [step(sentence, action, isProposed ? 'PROPOSED' : 'TAKEN', 'told')];
}

/** Before a day that is not that of the decision. */
const OTHER_DAY = /(?:senast|till|från|före|innan|och med|t\.? ?o\.? ?m\.?|gäller|daterad|version)[ :]*(?:den )?$/u;

/** The day of a decision that a sentence tells of. */
function dayOf(sentence: Sentence): Introduction['date'] {
  const day = datesIn(sentence).find(
    (date) => isWholeDay(date) && !OTHER_DAY.test(sentence.plain.slice(0, date.place)),
  );
  return day && { date: day.written, wording: sentence.text.slice(day.place, day.end) };
}

function actionIn(plain: string) {
  return ACTIONS.find(([, words]) => words.test(plain)) ?? null;
}

function step(
  sentence: Sentence,
  [action, , text]: (typeof ACTIONS)[number],
  status: Member<'DecisionStatus'>,
  rule: string,
  given?: Introduction['date'],
): Proposal {
  const date = rule === 'told' && status === 'TAKEN' ? dayOf(sentence) : given;
  return propose(sentence, {
    aspect: 'decisions',
    value: { action, status, ...(date ? { date } : {}), text },
    why: `decision/${rule}`,
  });
}

/** A condition stands where decisions do, or says itself that it is one of the decision. */
function isOfDecision({ plain, section }: Sentence, open: Introduction | null): boolean {
  return open !== null || section === 'DECISION' || /beslut|godkännande|villkor/u.test(plain);
}

/** The last decision to approve or adopt, or the last of all, with the condition; it is moved to the end of the list. */
function withCondition(all: Proposal[], sentence: Sentence): Proposal {
  const index = Math.max(
    all.findLastIndex(({ value }) => value.action === 'APPROVE' || value.action === 'ADOPT'),
    0,
  );
  const [decision] = all.splice(index, 1) as [Proposal];
  const at = CONDITION.exec(sentence.plain)?.index ?? 0;
  const kind = conditionKind(sentence.plain.slice(at));
  const lines: Lines = linesUnder(sentence, at);
  all.push(decision);
  const condition = { kind, wording: quotable(sentence.text.slice(at)), text: CONDITION_TEXTS[kind] };
  const before = (decision.value.conditions as object[] | undefined) ?? [];
  return {
    ...decision,
    value: { ...decision.value, conditions: [...before, condition] },
    lines: [...decision.lines, lines],
  };
}
