import type { SpanEnd, SpanStart, Tracer } from '#subgraphs/tracing/span.ts';

/** A span as it was made. */
export interface NotedSpan extends Pick<SpanStart, 'name' | 'values'>, Pick<SpanEnd, 'failed'> {
  /** The place of the one that it is under. */
  under: string | null;
}

/** Makes spans that go nowhere but into a list, as they end. */
export function notingTracer(): { tracer: Tracer; ended: NotedSpan[] } {
  const ended: NotedSpan[] = [];
  let begun = 0;
  return {
    ended,
    tracer: {
      begin({ name, values }, under) {
        begun += 1;
        return {
          place: `span ${begun}`,
          end: (end) =>
            void ended.push({ name, under, values: { ...values, ...end.values }, failed: end.failed ?? null }),
        };
      },
    },
  };
}
