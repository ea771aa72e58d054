import {
  type AnsweredCountyFragment,
  CompareDocument,
  type CompareQuery,
  type CompareQueryVariables,
  SameAnswerDocument,
  type StatedAs,
} from '#gateway/pages/documents/generated-documents.ts';
import type { AnsweredWords } from '#gateway/pages/site/language.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { type CompareChoice, chosenFilter } from './read-choice.ts';

/** What is compared, as it was asked for. */
export interface Compared {
  answer: CompareQuery;
  variables: CompareQueryVariables;
  /** Instruments that are chosen, of which those of this page stand side by side. */
  total: number;
  /** What leads to the next columns; `null` where these are the last. */
  next: string | null;
  alike: Alike | null;
}

/** Instruments that give the same answer to an aspect as one of them. */
export interface Alike {
  aspect: AnsweredWords | null;
  /** How that answer stands to its source; `null` where the instrument is none of those that are selected. */
  statedAs: StatedAs | null;
  /** Whether the wordings settle that the answers are equal. */
  settled: boolean | null;
  ids: readonly string[];
  counties: readonly (AnsweredCountyFragment | null)[] | null;
}

/** Fewest instruments that can be compared by their ids. */
const FEWEST = 2;

/** Asks for what is chosen side by side; `null` where fewer than two single instruments are, and there is nothing to compare. */
export async function askCompared(visit: Visit, choice: CompareChoice): Promise<Compared | null> {
  if (choice.ids.length > 0) return byIds(visit, choice, choice.ids, null);
  if (choice.like && choice.base) {
    const alike = await sameAnswer(visit, choice, choice.like, choice.base);
    return alike.ids.length > 0 ? byIds(visit, choice, alike.ids, alike) : { ...NOTHING, alike };
  }
  const variables = { ...rowsOf(choice), filter: chosenFilter(choice), first: choice.first, after: choice.after };
  const answer = await visit.ask(CompareDocument, variables);
  const { totalCount, pageInfo } = answer.compare ?? {};
  return {
    answer,
    variables,
    total: totalCount ?? 0,
    next: (pageInfo?.hasNextPage && pageInfo.endCursor) || null,
    alike: null,
  };
}

const NOTHING = { answer: { compare: null }, variables: {}, total: 0, next: null };

/** Instruments by their ids: those of one page, and with those that answer alike the one that they are alike to. */
async function byIds(
  visit: Visit,
  choice: CompareChoice,
  ids: readonly string[],
  alike: Alike | null,
): Promise<Compared | null> {
  const [base, others] = alike ? [ids.slice(0, 1), ids.slice(1)] : [[], ids];
  const start = alike && choice.after ? others.indexOf(choice.after) + 1 : 0;
  const shown = others.slice(start, start + choice.first - base.length);
  const asked = [...base, ...shown];
  const next = start + shown.length < others.length ? (shown.at(-1) ?? null) : null;
  if (asked.length < FEWEST) return alike ? { ...NOTHING, total: ids.length, alike } : null;
  const variables = { ...rowsOf(choice), ids: asked };
  return { answer: await visit.ask(CompareDocument, variables), variables, total: ids.length, next, alike };
}

async function sameAnswer(visit: Visit, choice: CompareChoice, aspect: string, base: string): Promise<Alike> {
  const filter = chosenFilter(choice);
  const { answerGroups } = await visit.ask(SameAnswerDocument, { aspect, filter, asKnownAt: choice.asKnownAt });
  const groups = present(answerGroups?.groups).map(({ answers, ...group }) => ({
    ...group,
    ids: present(answers).flatMap(({ instrument }) => instrument?.instrumentId ?? []),
  }));
  const own = groups.find(({ ids }) => ids.includes(base));
  return {
    aspect: answerGroups?.aspect?.name ?? null,
    statedAs: own?.statedAs ?? null,
    settled: own?.settled ?? null,
    ids: own ? [base, ...own.ids.filter((id) => id !== base)] : [],
    counties: answerGroups?.counties ?? null,
  };
}

/** Which rows are asked for: aspects, and themes where some are chosen. */
function rowsOf({ aspects, themes, asKnownAt }: CompareChoice) {
  return {
    ...(aspects.length > 0 ? { aspects } : {}),
    ...(themes.length > 0 ? { themes, withThemes: true } : {}),
    ...(asKnownAt ? { asKnownAt } : {}),
  };
}
