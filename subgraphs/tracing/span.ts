import { AsyncLocalStorage } from 'node:async_hooks';

/** What a span tells; nothing in it is what a client sent. */
export type SpanValues = Readonly<Record<string, string | number | boolean | string[]>>;

/** How a span begins. */
export interface SpanStart {
  name: string;
  /** Whether somebody is answered or asked. */
  kind: 'SERVER' | 'CLIENT';
  values?: SpanValues;
  /** Milliseconds since 1970; now when left out. */
  at?: number;
}

/** How it ends. */
export interface SpanEnd {
  values?: SpanValues;
  /** Why it failed, where it did. */
  failed?: string | null;
  /** Milliseconds since 1970; now when left out. */
  at?: number;
}

/** A span that has begun. */
export interface OpenSpan {
  /** Where it is in its trace, for the spans under it. */
  place: string;
  end(end: SpanEnd): void;
}

/** Makes spans. */
export interface Tracer {
  /** Begins a span under the one at a place; a trace of its own under none. */
  begin(start: SpanStart, under: string | null): OpenSpan;
}

/** The traces of a process. */
export interface Tracing {
  /** `null` where no traces are asked for. */
  tracer: Tracer | null;
  /** Sends what is collected, and waits for that no longer than a moment. */
  stop(): Promise<void>;
}

/** Where in a trace something runs. */
interface Within {
  tracer: Tracer;
  place: string;
}

const storage = new AsyncLocalStorage<Within>();

/** Runs something, and all that comes of it, at a place of a trace. Outside a trace no spans are made, and none cost anything. */
export function withinTrace<Result>(tracer: Tracer, place: string, run: () => Result): Result {
  return storage.run({ tracer, place }, run);
}

/** Runs something as a span of the trace that it is in; `told` says how it ended. */
export async function inSpan<Result>(
  start: SpanStart,
  run: () => Promise<Result>,
  told: (result: Result) => SpanEnd,
): Promise<Result> {
  const within = storage.getStore();
  if (!within) return run();
  const { tracer, place } = within;
  const span = tracer.begin(start, place);
  try {
    const result = await withinTrace(tracer, span.place, run);
    span.end(told(result));
    return result;
  } catch (error) {
    span.end({ failed: error instanceof Error ? error.name : 'Error' });
    throw error;
  }
}

/** Makes spans of what is over already, in the trace that this is in. */
export function spansOver(make: (tracer: Tracer, place: string) => void): void {
  const within = storage.getStore();
  if (within) make(within.tracer, within.place);
}

/** The place in the trace that this is in; `null` outside one. */
export function placeInTrace(): string | null {
  return storage.getStore()?.place ?? null;
}
