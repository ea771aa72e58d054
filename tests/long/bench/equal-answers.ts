import type { BenchQuestion } from './bench-questions.ts';
import { askOnce } from './drive-load.ts';
import { RIVALS, type Rival } from './rival.ts';
import { requestsOf } from './take-turns.ts';

/** So many requests are answered by all before they are timed. */
const SAMPLES = 5;

/** The rounds of samples are none of those that are timed. */
const BEFORE = -1;

/**
 * Has all rivals answer the same requests, and holds their answers against the first one's: whole, or of the limit the rows that
 * it gives. Returns how many instruments or cells were compared. Throws with what differs, and where.
 */
export async function checkEqual(
  rivals: readonly Rival[],
  question: BenchQuestion,
  ids: readonly string[],
): Promise<number> {
  const [leader] = rivals;
  if (!leader) return 0;
  const next = requestsOf(question, ids)(BEFORE, leader);
  let compared = 0;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const request = next();
    const answers = await Promise.all(rivals.map(({ url }) => askOnce(url, request)));
    const [first] = answers;
    compared += question.rows(first).count;
    for (const [place, answer] of answers.entries()) {
      const name = rivals[place]?.name ?? '';
      const [own, other] = name === RIVALS.limit ? [question.rows(first).shown, answer] : [first, answer];
      const difference = firstDifference(own, other);
      if (difference !== null)
        throw new Error(
          `${question.name}: ${name} answers otherwise than ${leader.name} at ${difference}\n${request.body}`,
        );
    }
  }
  if (compared === 0) throw new Error(`${question.name}: nothing was found, so nothing is compared`);
  return compared;
}

/** Where two answers differ first, as a path with both values; `null` where they are equal. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | null {
  if (Object.is(one, other)) return null;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other))
    return `${path || '.'}: ${told(one)} beside ${told(other)}`;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = firstDifference(one[key], other[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function told(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
