import { type Random, randomFor } from '#tests/support/made/random.ts';
import type { BenchAsked } from './bench-questions.ts';
import { type BenchRequest, driveLoad, postedQuestion } from './drive-load.ts';
import { cpuOf } from './process-cpu.ts';
import type { Turn } from './ratios.ts';
import type { Rival } from './rival.ts';

/** How long is measured, and how hard. */
export interface Load {
  rounds: number;
  /** Seconds of each turn. */
  seconds: number;
  clients: number;
  /** Seconds after which no round is begun, but for the first that counts; where left out, all are. */
  atMost?: number;
}

/** TakenTurns of each rival, by its name, in the order of the rounds. */
export type TakenTurns = ReadonlyMap<string, readonly Turn[]>;

/** The requests of one turn, one after the other; the same for all rivals in a round, unless they have other data. */
export type Requests = (round: number, rival: Rival) => () => BenchRequest;

/** Requests with other variables each. */
export function requestsOf(question: BenchAsked, ids: readonly string[]): Requests {
  const operation = /^query (\w+)/.exec(question.document)?.[1] ?? '';
  return (round) => {
    const next = drawingOthers(question, ids, randomFor(question.name, round));
    return () => postedQuestion(question.document, operation, next());
  };
}

/** So often variables are drawn that were there before; then there are no others. */
const DRAWN_AGAIN = 1_000;

/** Draws variables, and never the same again. */
function drawingOthers(question: BenchAsked, ids: readonly string[], chance: Random) {
  const drawn = new Set<string>();
  return () => {
    for (let time = 0; time < DRAWN_AGAIN; time++) {
      const variables = question.variables(chance, ids);
      const before = drawn.size;
      if (drawn.add(JSON.stringify(variables)).size > before) return variables;
    }
    throw new Error(
      `${question.name}: there are no more than ${drawn.size} variables to ask with; expected a shorter turn`,
    );
  };
}

/**
 * Lets rivals answer the same requests in turn, A, B, C, A, B, C …, so that what else the machine does meets all of them. The
 * first turn of each is not counted. Processor time is that of the rival's processes and of the database, which nobody else asks meanwhile.
 */
export async function takeTurns(
  rivals: readonly Rival[],
  requests: Requests,
  { rounds, atMost = Number.POSITIVE_INFINITY, ...load }: Load,
  database: number | null,
): Promise<TakenTurns> {
  const began = performance.now();
  const turns = new Map(rivals.map(({ name }): [string, Turn[]] => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    if (round > 1 && performance.now() - began > atMost * 1_000) break;
    for (const rival of rivals) {
      const { name, url, pids } = rival;
      const counted = database === null ? pids : [...pids, database];
      const before = cpuOf(counted);
      const answered = await driveLoad(url, requests(round, rival), load);
      const after = cpuOf(counted);
      const cpu = before === null || after === null ? null : after - before;
      if (round > 0) turns.get(name)?.push({ ...answered, cpu });
    }
  }
  return turns;
}
