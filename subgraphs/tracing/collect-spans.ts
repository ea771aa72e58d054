import { type SpanEnd, type SpanStart, spansOver, type Tracer, withinTrace } from './span.ts';

/** A span that is over; plain data that can cross a thread. */
export interface CollectedSpan {
  start: SpanStart & { at: number };
  end: SpanEnd & { at: number };
  /** Which of those before it in the list it is under; `null` for the one that the whole is under. */
  under: number | null;
}

/** What something came to, with its spans. */
export interface WithSpans<Result> {
  result: Result;
  /** Each behind the one that it is under. */
  spans: readonly CollectedSpan[];
}

/** Runs something and collects its spans where they are wanted. */
export async function collectingSpans<Result>(wanted: boolean, run: () => Promise<Result>): Promise<WithSpans<Result>> {
  if (!wanted) return { result: await run(), spans: [] };
  const begun: (Omit<CollectedSpan, 'end'> & { end?: CollectedSpan['end'] })[] = [];
  const tracer: Tracer = {
    begin(start, under) {
      const span: (typeof begun)[number] = {
        start: { ...start, at: start.at ?? now() },
        under: under === WHOLE ? null : Number(under),
      };
      return {
        place: String(begun.push(span) - 1),
        end(end) {
          span.end = { ...end, at: end.at ?? now() };
        },
      };
    },
  };
  const result = await withinTrace(tracer, WHOLE, run);
  // What has not ended by now is nobody's concern, but keeps its place, as others may be under it.
  return { result, spans: begun.map((span) => ({ ...span, end: span.end ?? { at: now() } })) };
}

/** Makes spans that were collected elsewhere part of the trace that this is in. */
export function retellSpans(spans: readonly CollectedSpan[]): void {
  spansOver((tracer, place) => {
    const places: string[] = [];
    for (const { start, end, under } of spans) {
      const span = tracer.begin(start, under === null ? place : (places[under] ?? place));
      places.push(span.place);
      span.end(end);
    }
  });
}

const WHOLE = 'whole';

/** Milliseconds since 1970, with what is less than one. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
