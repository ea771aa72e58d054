import { readiness } from './readiness.ts';
import { reasonOf } from './reason-of.ts';

/** Milliseconds that a process is given to say how it is. */
const DEADLINE = 5_000;

/** How a process is, in one line. */
export interface Health {
  line: string;
  well: boolean;
}

/** Asks a process of the hub at any of its addresses whether it can answer. */
export async function askHealth(address: string): Promise<Health> {
  try {
    const response = await fetch(placeOf(address), { signal: AbortSignal.timeout(DEADLINE) });
    const reported = readiness.safeParse(await response.json().catch(() => null));
    if (!reported.success)
      return { line: `${address}  tells nothing of itself (HTTP ${response.status})`, well: false };
    const { name, ready, problems } = reported.data;
    const well = ready && problems.length === 0;
    return { line: `${address}  ${name}: ${well ? 'well' : problems.join('; ')}`, well };
  } catch (error) {
    return { line: `${address}  cannot be reached: ${reasonOf(error)}`, well: false };
  }
}

/** Readiness is reported beside where operations are answered. */
function placeOf(address: string): URL {
  return new URL('readiness', new URL(address));
}
