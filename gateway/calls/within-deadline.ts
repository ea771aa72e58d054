import type { SilenceReason } from '#schema/questions/shared/silence.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';

/** What stands for the answer of a subgraph that gave none: which kind of silence it is, and why. */
export class NoAnswer {
  readonly reason: SilenceReason;
  readonly why: string;
  /** Whether it was not called, as it let calls run out of time before. */
  readonly leftAlone: boolean;

  constructor(reason: SilenceReason, why: string, leftAlone = false) {
    this.reason = reason;
    this.why = why;
    this.leftAlone = leftAlone;
  }
}

/** Runs a call against a deadline in milliseconds, which ends it; a failure and a late answer become silence. */
export async function withinDeadline<Result>(
  deadline: number,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | NoAnswer> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<NoAnswer>((resolve) => {
    timer = setTimeout(() => {
      resolve(new NoAnswer('TIMED_OUT', `no answer within ${deadline} ms`));
      controller.abort();
    }, deadline);
  });
  try {
    return await Promise.race([
      late,
      call(controller.signal).catch((error: unknown) => new NoAnswer('UNAVAILABLE', reasonOf(error))),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
