import type { QuestionQuery } from '#gateway/pages/documents/generated-documents.ts';
import { present } from '#schema/shared/present.ts';
import type { Selection } from './read-selection.ts';

type Items<List> = NonNullable<NonNullable<List> extends readonly (infer One)[] ? One : never>;

/** What the hub answers to a question. */
export type AnsweredQuestion = NonNullable<QuestionQuery['answerGroups']>;
/** Instruments that give one answer, or lack one for one reason. */
export type AnswerGroup = Items<AnsweredQuestion['groups']>;
/** What one instrument answers. */
export type GroupedAnswer = Items<AnswerGroup['answers']>;
/** One value that an instrument gives. */
export type GroupedValue = Items<NonNullable<GroupedAnswer['cell']>['values']>;

/** A group with those of its answers that the page shows. */
export interface ShownGroup {
  /** Its place among all groups, counted from 1. */
  number: number;
  group: AnswerGroup;
  /** The visitor’s own county’s first. */
  answers: readonly GroupedAnswer[];
  /** Answers of the group that the page does not show. */
  left: number;
}

/** The part of all answers that a page shows. */
export interface ShownPart {
  groups: readonly ShownGroup[];
  /** What `from` is on the page that shows what follows; `null` where nothing does. */
  next: number | null;
}

/** Values on a page: each takes some two kilobytes, and a page stays below a megabyte. */
const VALUES = 250;
/** Answers of a group beside others. */
const ANSWERS = 25;
/** Instruments of a group that says nothing: each takes a line or two. */
const WITHOUT_ANSWER = 60;
/** Answers of a group that is shown alone. */
const ALONE = 100;

/** Chooses what a page shows: as many groups as fit with the first of their answers, or one group alone. */
export function shownPart(
  { groups }: Pick<AnsweredQuestion, 'groups'>,
  { group: alone, from }: Pick<Selection, 'group' | 'from'>,
  mine: string | null,
): ShownPart {
  const all = present(groups).map((group, place) => ({ group, number: place + 1, answers: mineFirst(group, mine) }));
  const only = all.find(({ number }) => number === alone);
  if (only) {
    const answers = only.answers.slice(from, from + ALONE);
    const left = only.answers.length - from - answers.length;
    return { groups: [{ ...only, answers, left: 0 }], next: left > 0 ? from + ALONE : null };
  }
  const shown: ShownGroup[] = [];
  let values = 0;
  for (const one of all.slice(from)) {
    if (values >= VALUES) break;
    const answers = one.answers.slice(0, givesAnswer(one.group) ? ANSWERS : WITHOUT_ANSWER);
    values += answers.reduce((sum, { cell }) => sum + Math.max(1, cell?.values?.length ?? 0), 0);
    shown.push({ ...one, answers, left: one.answers.length - answers.length });
  }
  return { groups: shown, next: from + shown.length < all.length ? from + shown.length : null };
}

/** Whether those in a group give an answer. */
export function givesAnswer({ statedAs }: Pick<AnswerGroup, 'statedAs'>): boolean {
  return statedAs === 'STATED' || statedAs === 'INFERRED';
}

/** Whether an answer is of the visitor’s own county. */
export function isMine({ instrument }: GroupedAnswer, mine: string | null): boolean {
  return mine !== null && instrument?.county?.code === mine;
}

function mineFirst({ answers }: AnswerGroup, mine: string | null): GroupedAnswer[] {
  const all = present(answers);
  return [...all.filter((answer) => isMine(answer, mine)), ...all.filter((answer) => !isMine(answer, mine))];
}
