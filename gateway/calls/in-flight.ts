import { NoAnswer } from './within-deadline.ts';

/** Calls that are under way, by what they ask. */
export interface InFlight {
  /**
   * Gives the answer to what is asked, of a call that is under way where there is one. The signal that `begin` gets is
   * aborted when everybody who waits has gone; who goes before has no answer.
   */
  join<Result extends object>(
    asks: string,
    signal: AbortSignal | null | undefined,
    begin: (wanted: AbortSignal) => Promise<Result | NoAnswer>,
  ): Promise<Result | NoAnswer>;
}

interface UnderWay {
  answer: Promise<unknown>;
  /** Who waits now, and who ever did. */
  waiting: number;
  joined: number;
  unwanted: AbortController;
}

const GONE = new NoAnswer('UNAVAILABLE', 'nobody waits for it any more');

export function inFlight(): InFlight {
  const calls = new Map<string, UnderWay>();

  function begin(asks: string, start: (wanted: AbortSignal) => Promise<unknown>): UnderWay {
    const unwanted = new AbortController();
    const ended = () => calls.get(asks) === call && calls.delete(asks);
    const call: UnderWay = { waiting: 0, joined: 0, unwanted, answer: start(unwanted.signal).finally(ended) };
    calls.set(asks, call);
    return call;
  }

  return {
    async join<Result extends object>(
      asks: string,
      signal: AbortSignal | null | undefined,
      start: (wanted: AbortSignal) => Promise<Result | NoAnswer>,
    ) {
      if (signal?.aborted) return GONE;
      const known = calls.get(asks);
      const call = known && !known.unwanted.signal.aborted ? known : begin(asks, start);
      call.waiting += 1;
      call.joined += 1;
      const gone = Promise.withResolvers<NoAnswer>();
      const leave = () => {
        call.waiting -= 1;
        if (call.waiting === 0) call.unwanted.abort();
        gone.resolve(GONE);
      };
      signal?.addEventListener('abort', leave, { once: true });
      try {
        const answer = (await Promise.race([call.answer, gone.promise])) as Result | NoAnswer;
        return call.joined > 1 ? copied(answer) : answer;
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    },
  };
}

/** An answer with data of its own: what each of several does with theirs is not known here. */
function copied<Answer extends object>(answer: Answer): Answer {
  return 'data' in answer ? { ...answer, data: structuredClone(answer.data) } : answer;
}
