import type { SilenceReason } from '#schema/questions/shared/silence.ts';
import { limits } from '#schema/shared/limits.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import { inSpan } from '#subgraphs/tracing/span.ts';
import { type CallLine, type CallTimes, callLine, type LineState } from './call-line.ts';
import { inFlight } from './in-flight.ts';
import { toldCall } from './told-call.ts';
import { NoAnswer } from './within-deadline.ts';

/** A call to a subgraph. */
export interface Call<Result extends object> {
  /** The name of the subgraph. */
  to: string;
  /** What is asked, as text: calls that ask the same at the same time are one. Without it the call is one of its own. */
  asks?: string | undefined;
  /** Whether it goes before those that wait. */
  isFirst?: boolean;
  /** Whoever wants the answer aborts it when they no longer do. */
  signal?: AbortSignal | null | undefined;
  /** Calls, and reads the answer; ended by the signal when time is up or nobody waits any more. */
  run(signal: AbortSignal): Promise<Result | NoAnswer>;
}

/** Calls subgraphs. Never throws: a failure is silence, with why. */
export interface Calls {
  /** Milliseconds that a call is given from when its turn has come. */
  deadline: number;
  call<Result extends object>(call: Call<Result>): Promise<Result | NoAnswer>;
  /** How it stands with each subgraph that was called. */
  states(): ReadonlyMap<string, LineState>;
}

/** What a call came to, and what time it took. */
export interface CallSpent extends CallTimes {
  outcome: SilenceReason | 'ANSWERED';
}

export interface CallsOptions {
  /** Milliseconds for one call, from when its turn has come. */
  deadline?: number | undefined;
  /** Milliseconds for which a subgraph that hangs is left alone before it is tried again. */
  rest?: number | undefined;
  /** Told what each call came to: why it failed, or `null`; and in short, with how long it took. */
  onCalled?: ((name: string, problem: string | null, spent: CallSpent) => void) | undefined;
  /** Told of each call that shared the answer of one under way. */
  onShared?: ((name: string) => void) | undefined;
}

/**
 * The one way to call subgraphs. Each has a line of its own: only so many calls to it run at once, the others wait their turn,
 * and time in the line is not held against it. One that lets calls run out of time is left alone for a while and
 * named as silent at once, but for a call now and then that tries. Calls that ask the same while one of them runs share
 * its answer. Those of dear requests take no more than some of the places, so that others come through beside them. A call that nobody waits for any more is not begun.
 */
export function createCalls({
  deadline = limits.countyDeadline,
  rest = limits.callRest,
  onCalled,
  onShared,
}: CallsOptions = {}): Calls {
  const lines = new Map<string, CallLine>();
  const shared = inFlight();

  function lineTo(name: string): CallLine {
    const line = lines.get(name) ?? callLine({ deadline, rest });
    lines.set(name, line);
    return line;
  }

  return {
    deadline,
    call({ to, asks, signal, isFirst = false, run }) {
      const times: CallTimes = { waitedMs: 0, tookMs: null };
      const isDear = (currentRequest()?.cost ?? 0) > limits.dearCost;
      let begun = false;
      const made = async (wanted: AbortSignal) => {
        begun = true;
        const answer = await lineTo(to).call(run, { signal: wanted, isDear, isFirst }, times);
        // Nobody waits; nothing is known about the subgraph.
        if (wanted.aborted) return answer;
        const [outcome, why] = answer instanceof NoAnswer ? [answer.reason, answer.why] : (['ANSWERED', null] as const);
        onCalled?.(to, why, { outcome, ...times });
        return answer;
      };
      const answered = () => {
        const answer = asks === undefined ? made(signal ?? ENDLESS) : shared.join(`${to} ${asks}`, signal, made);
        if (!begun) onShared?.(to);
        return answer;
      };
      return inSpan({ name: `call ${to}`, kind: 'CLIENT', values: { 'hub.subgraph': to } }, answered, (answer) =>
        toldCall(answer, begun ? times : null),
      );
    },
    states: () => new Map([...lines].map(([name, line]) => [name, line.state()])),
  };
}

/** Whoever gives no signal waits however long it takes. */
const ENDLESS = new AbortController().signal;
