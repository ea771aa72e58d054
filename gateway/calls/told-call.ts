import type { SpanEnd } from '#subgraphs/tracing/span.ts';
import type { CallTimes } from './call-line.ts';
import { NoAnswer } from './within-deadline.ts';

/**
 * What the span of a call tells: what it came to, and how long it waited its turn and took from then on. `null` times are
 * those of a call that shared the answer of one under way, whose spans are in the trace of who began that.
 */
export function toldCall(answer: object, times: CallTimes | null): SpanEnd {
  const none = answer instanceof NoAnswer ? answer : null;
  const { waitedMs = 0, tookMs = null } = times ?? {};
  return {
    values: {
      'hub.call.outcome': none?.reason ?? 'ANSWERED',
      'hub.call.shared': times === null,
      'hub.call.left_alone': none?.leftAlone ?? false,
      'hub.call.waited_ms': waitedMs,
      ...(tookMs === null ? {} : { 'hub.call.took_ms': tookMs }),
    },
    failed: none?.why ?? null,
  };
}
