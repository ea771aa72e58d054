import { readdirSync, readFileSync } from 'node:fs';

/** Seconds that something took: by the clock, and of all processors. */
export interface Spent {
  seconds: number;
  processor: number;
}

/** A tick of what Linux counts of processes, in seconds. */
const TICK = 0.01;

/** What it takes this process, and a server of PostgreSQL whose process is given with those that it begins, to run something. */
export async function spent(run: () => Promise<unknown>, server: number | null): Promise<Spent> {
  const used = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6 + (server ? ofServer(server) : 0);
  const [began, before] = [performance.now(), used()];
  await run();
  return { seconds: (performance.now() - began) / 1_000, processor: used() - before };
}

/** The processor time of a process, of those that it began and that ended, and of those that live. */
function ofServer(server: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(name) ?? [])
    .reduce((sum, { id, parent, own, ended }) => {
      if (id === server) return sum + own + ended;
      return parent === server ? sum + own : sum;
    }, 0);
}

/** As `/proc/<id>/stat` tells it; `null` of a process that has just ended. */
function timesOf(id: string) {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number);
    const [parent = 0] = fields.slice(1);
    const [own1 = 0, own2 = 0, ended1 = 0, ended2 = 0] = fields.slice(11, 15);
    return { id: Number(id), parent, own: (own1 + own2) * TICK, ended: (ended1 + ended2) * TICK };
  } catch {
    return null;
  }
}
