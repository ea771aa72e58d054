/** What a process holds at a moment in which nobody asks it anything. */
export interface Held {
  /** Megabytes of the process in all, and of JavaScript on the gateway's thread. */
  residentMB: number;
  heapMB: number;
  /** Open files and sockets. */
  files: number;
  /** Handles that keep the gateway's thread alive, its connections among them. */
  handles: number;
  /** Requests that are worked at or wait, and calls to counties. */
  underWay: number;
}

/** Reads it from the hub's metrics. */
export async function heldBy(metrics: string): Promise<Held> {
  const text = await (await fetch(metrics)).text();
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce(
      (all, [, value]) => all + Number(value),
      0,
    );
  const megabytes = (name: string) => Math.round(sum(name) / 1_000_000);
  return {
    residentMB: megabytes('process_resident_memory_bytes'),
    heapMB: megabytes('nodejs_heap_size_used_bytes'),
    files: sum('process_open_fds'),
    handles: sum('nodejs_active_handles_total'),
    underWay:
      sum('hub_requests_working') + sum('hub_requests_waiting') + sum('hub_calls_running') + sum('hub_calls_waiting'),
  };
}

/** By how much each may be more at the end than when the hub had warmed up: what collecting leaves until it is needed. */
const MORE: Readonly<Held> = { residentMB: 150, heapMB: 40, files: 10, handles: 4, underWay: 0 };

/** What grew, by the least of the last third beside the least of the third after the first: the least is what stays when rubbish is gone. */
export function growth(held: readonly Held[]): string[] {
  const third = Math.floor(held.length / 3);
  if (third === 0) return [`${held.length} minutes tell no growth; expected three at least`];
  return (Object.keys(MORE) as (keyof Held)[]).flatMap((name) => {
    const least = (part: readonly Held[]) => Math.min(...part.map((one) => one[name]));
    const [before, after] = [least(held.slice(third, 2 * third)), least(held.slice(-third))];
    return after > before + MORE[name] ? [`${name} grew from ${before} to ${after}`] : [];
  });
}
