/** The header that says where in a trace a request was made (W3C Trace Context). */
export const TRACEPARENT = 'traceparent';

const FORM = /^00-([\da-f]{32})-[\da-f]{16}-[\da-f]([\da-f])$/;

/** A place in a trace as the header has it. */
export function writeTraceparent({
  traceId,
  spanId,
  traceFlags,
}: Record<'traceId' | 'spanId', string> & { traceFlags: number }): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** Where in a trace a request was made, as its header says; `null` where that says nothing that can be read. */
export function readTraceparent(header: unknown): string | null {
  return typeof header === 'string' && FORM.test(header) ? header : null;
}

/** The id of the trace that a place is in. */
export function traceIdOf(place: string): string | null {
  return FORM.exec(place)?.[1] ?? null;
}

/** Whether spans at a place are kept: who began the trace has drawn it for that. */
export function isSampled(place: string | null): boolean {
  return Number.parseInt(FORM.exec(place ?? '')?.[2] ?? '0', 16) % 2 === 1;
}
