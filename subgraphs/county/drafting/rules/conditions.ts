import { linesUnder, type Sentence } from '../paper/sentence.ts';
import { type Proposal, quotable } from '../proposals/proposal.ts';
import { ACTIONS, CONDITION, CONDITION_TEXTS, conditionKind, withoutCondition } from './decision-words.ts';

/** A condition that begins its sentence, or says that it is one of the decision, is one of each item that is decided with it. */
const OF_ALL =
  /^(?:att )?(?:allt(?!\p{L})|ovanstående(?!\p{L})|(?:tillstyrkandet|antagandet|anslutningen)(?!\p{L})|(?:detta )?beslut(?:et|en)?|under förutsättning|förutsätter|detta|det|(?:som )?villkor|godkännandet|samtliga punkter|punkterna|u\.? ?f\.? ?a|avtalet|överenskommelsen|ök|för (?:giltighet|att beslutet|beslutets)|gäller (?:först|bara|endast|om)|som förutsättning|en förutsättning)(?!\p{L})/u;

/** Whether a sentence says nothing but a condition. */
export function isOnlyCondition({ plain }: Sentence): boolean {
  if (!CONDITION.test(plain) || !OF_ALL.test(plain)) return false;
  const main = withoutCondition(plain);
  return main === plain || !/^under förutsättning/u.test(plain) || !ACTIONS.some(([, words]) => words.test(main));
}

/** Adds the condition that a sentence states to decisions: to each of those that were decided together, or to the last of them. */
export function addCondition(all: Proposal[], together: number, sentence: Sentence): void {
  const last = all.length - 1;
  const first = isOnlyCondition(sentence) ? Math.min(together, last) : last;
  const held = all.splice(Math.max(first, 0));
  all.push(...held.map((decision) => withCondition(decision, sentence)));
}

function withCondition(decision: Proposal, sentence: Sentence): Proposal {
  const at = CONDITION.exec(sentence.plain)?.index ?? 0;
  const kind = conditionKind(sentence.plain.slice(at));
  const condition = { kind, wording: quotable(sentence.text.slice(at)), text: CONDITION_TEXTS[kind] };
  const before = (decision.value.conditions as object[] | undefined) ?? [];
  return {
    ...decision,
    value: { ...decision.value, conditions: [...before, condition] },
    lines: [...decision.lines, linesUnder(sentence, at)],
  };
}
