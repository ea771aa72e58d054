import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of `/proc` in a second, on every Linux that Node runs on. */
const TICKS = 100;

/** A process as `/proc` tells of it: who started it, and the seconds of processor that it took, with those of children that ended. */
export interface ProcessTimes {
  pid: number;
  parent: number;
  seconds: number;
}

/**
 * Seconds of processor that processes took so far with all that they started, also what has ended since: what a process
 * took is added to its parent's when it is gone. `null` where the system does not tell.
 */
export function cpuOf(roots: readonly number[], all: readonly ProcessTimes[] | null = readProcesses()): number | null {
  if (all === null) return null;
  const own = new Map(all.map((one) => [one.pid, one]));
  const children = Map.groupBy(all, ({ parent }) => parent);
  const counted = new Set<number>();
  const todo = [...roots];
  for (let pid = todo.pop(); pid !== undefined; pid = todo.pop()) {
    if (counted.has(pid)) continue;
    counted.add(pid);
    todo.push(...(children.get(pid) ?? []).map((child) => child.pid));
  }
  return [...counted].reduce((sum, pid) => sum + (own.get(pid)?.seconds ?? 0), 0);
}

/** All processes of the machine; `null` where there is no `/proc`. */
export function readProcesses(folder = '/proc'): ProcessTimes[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => timesIn(folder, name));
  } catch {
    return null;
  }
}

/** One process; none where it ended while it was read. */
function timesIn(folder: string, name: string): ProcessTimes[] {
  try {
    return [parseStat(readFileSync(`${folder}/${name}/stat`, 'utf8'))];
  } catch {
    return [];
  }
}

/** A line of `/proc/<pid>/stat` (proc_pid_stat(5)); the name of the program in it may hold spaces and brackets. */
export function parseStat(line: string): ProcessTimes {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const times = fields.slice(11, 15).map(Number);
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(fields[1]),
    seconds: times.reduce((sum, ticks) => sum + ticks, 0) / TICKS,
  };
}
