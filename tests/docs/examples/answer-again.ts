import type { TestHub } from '#tests/support/test-hub.ts';
import { answerDifferences } from './answer-differences.ts';
import { answerTo, type StoredAnswer } from './stored-answers.ts';

export interface AgainOptions {
  /** Whether another answer is stored, or only told of. */
  write: boolean;
  /** Takes what is different, for a person to read. */
  tell(text: string): void;
}

/** Answers what is stored once more and tells what is different, place by place. Returns how many answers are. */
export async function answerAgain(
  hub: Pick<TestHub, 'ask'>,
  stored: readonly StoredAnswer[],
  { write, tell }: AgainOptions,
): Promise<number> {
  let different = 0;
  for (const one of stored) {
    const answer = await answerTo(hub, one);
    const differences = answerDifferences(one.answer ?? {}, answer);
    if (differences.length === 0) continue;
    different += 1;
    tell([one.place, ...differences.map((line) => `    ${line}`)].join('\n'));
    if (write) one.store(answer);
  }
  return different;
}
