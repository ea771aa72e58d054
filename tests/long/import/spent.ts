import { cpuOf } from '../bench/process-cpu.ts';

/** Seconds that something took: by the clock, and of all processors. */
export interface Spent {
  seconds: number;
  processor: number;
}

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
  return (user + system) / 1e6 + (server === null ? 0 : (cpuOf([server]) ?? 0));
}
