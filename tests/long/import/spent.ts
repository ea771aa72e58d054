import { readdirSync, readFileSync } from 'node:fs';

/** Seconds that something took: by the clock, and of all processors. */
export interface Spent {
  seconds: number;
  processor: number;
}

/** What Linux counts the time of processes in, in seconds. */
const TICK = 0.01;

/** Runs something, and tells what it took this process, and the server of a database, if one is given by its first process. */
export async function spentOn<Result>(
  run: () => Result | Promise<Result>,
  server: number | null,
): Promise<{ result: Result; spent: Spent }> {
  const [began, before] = [performance.now(), processorTime(server)];
  const result = await run();
  return {
    result,
    spent: { seconds: (performance.now() - began) / 1_000, processor: processorTime(server) - before },
  };
}

function processorTime(server: number | null): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (server === null ? 0 : timeOfServer(server));
}

/** The time of a process, of those that it began and that ended, and of those that live. */
function timeOfServer(server: number): number {
  const times = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => timesOf(id) ?? []);
  return times.reduce((sum, { id, parent, own, ended }) => {
    if (id === server) return sum + own + ended;
    return parent === server ? sum + own : sum;
  }, 0);
}

/** As `/proc/<id>/stat` tells it, behind the name of the program; `null` of a process that has just ended. */
function timesOf(id: string) {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return {
      id: Number(id),
      parent: fields[1] ?? 0,
      own: (user + system) * TICK,
      ended: (endedUser + endedSystem) * TICK,
    };
  } catch {
    return null;
  }
}
