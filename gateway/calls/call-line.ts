import CircuitBreaker from 'opossum';
import PQueue from 'p-queue';
import { limits } from '#schema/shared/limits.ts';
import { NoAnswer, withinDeadline } from './within-deadline.ts';

/** How it stands with the calls to a subgraph. */
export interface LineState {
  /** Calls that run. */
  running: number;
  /** Calls that wait their turn. */
  waiting: number;
  /** Whether it is left alone, as it let calls run out of time. */
  resting: boolean;
}

/** What time a call took. */
export interface CallTimes {
  /** Milliseconds that it waited its turn. */
  waitedMs: number;
  /** Milliseconds from then on, `null` where its turn never came or the subgraph was left alone. */
  tookMs: number | null;
}

/** The calls to one subgraph. */
export interface CallLine {
  /** Calls in its turn, and notes in `times` how long it took. What is dear waits for what else is dear, and keeps nobody else waiting; what is first waits for nobody who waits. */
  call<Result>(
    run: (signal: AbortSignal) => Promise<Result | NoAnswer>,
    how: { signal: AbortSignal; isDear: boolean; isFirst?: boolean },
    times: CallTimes,
  ): Promise<Result | NoAnswer>;
  state(): LineState;
}

export interface LineOptions {
  /** Milliseconds for one call, from when its turn has come. */
  deadline: number;
  /** Milliseconds for which it is left alone. */
  rest: number;
}

/** So many calls out of time, being half of those of the last ten seconds or more, and it is left alone. */
const OUT_OF_TIME = { volumeThreshold: 3, errorThresholdPercentage: 50 };

/** What a call came to, of which the breaker is to know that it ran out of time. */
class OutOfTime extends Error {
  readonly answer: NoAnswer;

  constructor(answer: NoAnswer) {
    super(answer.why);
    this.answer = answer;
  }
}

/** Lines up the calls to one subgraph. */
export function callLine({ deadline, rest }: LineOptions): CallLine {
  const line = new PQueue({ concurrency: limits.callsAtOnce });
  const dearOnes = new PQueue({ concurrency: limits.dearCallsAtOnce });
  const waiting = () => line.size + dearOnes.size;
  const breaker = new CircuitBreaker(attempt, {
    ...OUT_OF_TIME,
    timeout: false,
    resetTimeout: rest,
    rollingPercentilesEnabled: false,
  });

  async function attempt(run: (signal: AbortSignal) => Promise<unknown>, signal: AbortSignal): Promise<unknown> {
    const answer = await withinDeadline(deadline, (late) => run(AbortSignal.any([late, signal])));
    if (answer instanceof NoAnswer && answer.reason === 'TIMED_OUT' && !signal.aborted) throw new OutOfTime(answer);
    return answer;
  }

  return {
    async call<Result>(
      run: (signal: AbortSignal) => Promise<Result | NoAnswer>,
      { signal, isDear, isFirst = false }: { signal: AbortSignal; isDear: boolean; isFirst?: boolean },
      times: CallTimes,
    ) {
      if (waiting() >= limits.callsWaiting) return new NoAnswer('UNAVAILABLE', 'too many calls wait for it');
      const asked = performance.now();
      const inTurn = async () => {
        const began = performance.now();
        times.waitedMs = began - asked;
        const answer = await breaker.fire(run, signal).finally(() => {
          times.tookMs = performance.now() - began;
        });
        return answer as Result | NoAnswer;
      };
      const inLine = () => line.add(inTurn, { signal, priority: isFirst ? 1 : 0 });
      try {
        return await (isDear && !isFirst ? dearOnes.add(inLine, { signal }) : inLine());
      } catch (error) {
        if (error instanceof OutOfTime) return error.answer;
        if (CircuitBreaker.isOurError(error as Error)) {
          times.tookMs = null;
          return new NoAnswer('TIMED_OUT', `it let calls run out of time and is left alone for ${rest} ms`, true);
        }
        if (signal.aborted) return new NoAnswer('UNAVAILABLE', 'nobody waits for it any more');
        throw error;
      }
    },
    state: () => ({ running: line.pending, waiting: waiting(), resting: breaker.opened }),
  };
}
