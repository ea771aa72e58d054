import { readiness } from './readiness.ts';
import { reasonOf } from './reason-of.ts';

/** Milliseconds that a process is given to say how it is. */
const DEADLINE = 5_000;

/** How a process is. */
export interface Health {
  /** Where it was asked. */
  address: string;
  /** What it calls itself; `null` where it tells nothing. */
  name: string | null;
  well: boolean;
  /** What is not well; also that it cannot be reached. */
  problems: string[];
  /** All of it in one line. */
  line: string;
}

/** Asks a process of the hub at any of its addresses whether it can answer. */
export async function askHealth(address: string): Promise<Health> {
  try {
    const response = await fetch(placeOf(address), { signal: AbortSignal.timeout(DEADLINE) });
    const reported = readiness.safeParse(await response.json().catch(() => null));
    if (!reported.success) return silent(address, `tells nothing of itself (HTTP ${response.status})`);
    const { name, ready, problems } = reported.data;
    const well = ready && problems.length === 0;
    return { address, name, well, problems, line: `${address}  ${name}: ${well ? 'well' : problems.join('; ')}` };
  } catch (error) {
    return silent(address, `cannot be reached: ${reasonOf(error)}`);
  }
}

function silent(address: string, why: string): Health {
  return { address, name: null, well: false, problems: [why], line: `${address}  ${why}` };
}

/** Readiness is reported beside where operations are answered. */
function placeOf(address: string): URL {
  return new URL('readiness', new URL(address));
}
