import { cpuOf } from './process-cpu.ts';
import type { Turn } from './ratios.ts';
import type { TakenTurns } from './take-turns.ts';

/** Who does all of some work in one turn, such as giving all rows. */
export interface Puller {
  name: string;
  pids: readonly number[];
  /** What has to be there before, which is no part of the work. */
  prepare?(): Promise<void>;
  /** Does it; how many rows it gave or took, and what it took where not all from its call to its end was work: beside what `pids` took. */
  pull(): Promise<number | { rows: number; seconds: number; cpu: number }>;
}

/**
 * Lets each do the whole work in turn, round after round; the first is not counted. Throws where one has other rows than another:
 * fewer are sooner done.
 */
export async function takePulls(
  pullers: readonly Puller[],
  rounds: number,
  database: number | null,
): Promise<TakenTurns> {
  const turns = new Map(pullers.map(({ name }): [string, Turn[]] => [name, []]));
  let rows: number | undefined;
  for (let round = 0; round <= rounds; round++)
    for (const { name, pids, prepare, pull } of pullers) {
      const counted = database === null ? pids : [...pids, database];
      await prepare?.();
      const [before, began] = [cpuOf(counted), performance.now()];
      const told = await pull();
      const seconds = (performance.now() - began) / 1_000;
      const after = cpuOf(counted);
      const own = typeof told === 'number' ? { rows: told, seconds, cpu: 0 } : told;
      rows ??= own.rows;
      if (own.rows !== rows) throw new Error(`${name} has ${own.rows} rows, ${pullers[0]?.name} has ${rows}`);
      const cpu = before === null || after === null ? null : after - before + own.cpu;
      if (round > 0) turns.get(name)?.push({ done: own.rows, seconds: own.seconds, cpu });
    }
  return turns;
}
