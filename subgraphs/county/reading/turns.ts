import { setImmediate as others } from 'node:timers/promises';
import { HubError } from '#schema/shared/errors.ts';

/** Milliseconds that a request works before others get their turn: nobody notices, and changing costs next to nothing. */
const TURN = 10;

/**
 * The time of one request on a thread that it shares with others. Work that takes long goes through it in short steps, so
 * that others are answered meanwhile, and ends when nobody waits for its answer any more.
 */
export class Turns {
  readonly #deadline: number;
  readonly #clock: () => number;
  readonly #end: number;
  #since: number;

  /** `deadline` is how many milliseconds the answer is waited for from now on; `clock` tells milliseconds. */
  constructor(deadline: number, clock = () => performance.now()) {
    this.#deadline = deadline;
    this.#clock = clock;
    this.#since = clock();
    this.#end = this.#since + deadline;
  }

  /** Lets others in where this request has had its turn. Throws COUNTY_TIMED_OUT after the deadline. */
  async letOthersIn(): Promise<void> {
    const now = this.#clock();
    if (now >= this.#end)
      throw new HubError(
        'COUNTY_TIMED_OUT',
        `the county was still at work after ${this.#deadline} ms and ended it; ask for less`,
      );
    if (now - this.#since < TURN) return;
    await others();
    this.#since = this.#clock();
  }

  /** Does work that yields after every step, and lets others in between steps. Throws COUNTY_TIMED_OUT. */
  async through<Result>(work: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await this.letOthersIn();
    }
  }
}
