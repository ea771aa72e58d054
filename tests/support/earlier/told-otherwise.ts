import { isDeepStrictEqual } from 'node:util';
import type { TestHub } from '../test-hub.ts';
import { answerOf } from './answer-of.ts';
import type { EarlierFixture } from './earlier-fixtures.ts';
import type { EarlierAnswer } from './earlier-terms.ts';
import { withoutLaterAspects } from './without-later-aspects.ts';

/**
 * Where a hub answers a question of an earlier version otherwise than it was answered then, in terms of both, and where
 * that is expected, with what was and what is answered. That nobody has read for what came later is no other answer.
 */
export async function toldOtherwise(
  hub: TestHub,
  { terms, expected, codebook }: EarlierFixture,
  earlier: EarlierAnswer,
) {
  const { name, moment, answer } = earlier;
  const query = terms.query(earlier, await hub.gateway.getSchema());
  const answered = await answerOf(hub, { name, moment, query });
  const today = codebook === null ? answered : withoutLaterAspects(answered, codebook);
  return {
    found: differencesBetween(terms.before(answer, moment), terms.today(today, moment)),
    expected: expected
      .filter(({ question, moments }) => question === name && moments.includes(moment))
      .map(({ at, then, today }) => ({ at, then, today })),
  };
}

/** A place in an answer with what stood there then, and what stands there today. */
export interface AnsweredOtherwise {
  /** The names and numbers that lead there, with "/" between them. */
  at: string;
  then: unknown;
  today: unknown;
}

/** The innermost places in which two answers differ. Lists of different lengths differ as a whole. */
function differencesBetween(then: unknown, today: unknown, at: readonly string[] = []): AnsweredOtherwise[] {
  if (isDeepStrictEqual(then, today)) return [];
  if (!haveOneShape(then, today)) return [{ at: at.join('/'), then, today }];
  return Object.entries(then).flatMap(([name, inner]) =>
    differencesBetween(inner, (today as Record<string, unknown>)[name], [...at, name]),
  );
}

/** Whether two values are lists of one length, or objects of the same fields. */
function haveOneShape(then: unknown, today: unknown): then is object {
  if (typeof then !== 'object' || typeof today !== 'object' || then === null || today === null) return false;
  if (Array.isArray(then) !== Array.isArray(today)) return false;
  return isDeepStrictEqual(Object.keys(then).sort(), Object.keys(today).sort());
}
