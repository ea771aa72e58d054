import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '#tests/support/made/random.ts';
import { askChaosHub } from './ask-chaos-hub.ts';
import type { ChaosHub } from './chaos-hub.ts';
import { type ChaosTally, newTally, tell } from './chaos-tally.ts';
import { type ChaosQuestion, type GivenAnswer, type JudgedAnswer, wrongAnswer } from './judged.ts';
import { type Memory, memoryOf } from './memory-of.ts';
import { type Spell, troubleCounties } from './spells.ts';

/** An answer that is wrong, with all that whoever looks into it wants to know. */
export interface WrongAnswer {
  question: string;
  asks: ChaosQuestion['asks'];
  wrong: readonly string[];
  answer: GivenAnswer | null;
  /** What was wrong with which counties meanwhile. */
  troubles: string[];
}

export interface ChaosOutcome {
  tally: ChaosTally;
  spells: readonly Spell[];
  /** The first of the wrong answers. */
  wrong: readonly WrongAnswer[];
  /** Questions that were not answered whole though nothing was wrong any more, by name, with what came instead. */
  stillPartial: readonly string[];
  /** Milliseconds from then until all were answered whole. */
  recovered: number;
  memory: { before: Memory; after: Memory };
  deaths: readonly string[];
}

export interface ChaosOptions {
  seconds: number;
  clients: number;
  /** Counties that are troubled at once. */
  atOnce: number;
  seed: number;
  /** Told every ten seconds how it stands. */
  onProgress?: (tally: ChaosTally, seconds: number) => void;
}

const KEPT = 10;
const PROGRESS = 10_000;

/** Milliseconds within which all is to be well again: more than a busy machine needs to start counties. */
const RECOVERY = 120_000;

/** Troubles a hub for a while, judges every answer meanwhile, and sees whether all is well afterwards. */
export async function runChaos(
  hub: ChaosHub,
  questions: readonly ChaosQuestion[],
  { seconds, clients, atOnce, seed, onProgress }: ChaosOptions,
): Promise<ChaosOutcome> {
  const chance = randomFrom(seed);
  const [tally, wrong]: [ChaosTally, WrongAnswer[]] = [newTally(), []];
  const beforehand = await untilWhole(hub, questions);
  if (beforehand.length > 0) throw new Error(`not whole though nothing is wrong: ${beforehand.join('\n')}`);
  const before = await memoryOf(hub.inspector);
  const spells = troubleCounties(hub.counties, atOnce, chance);
  const began = performance.now();
  const end = began + seconds * 1_000;

  async function client(): Promise<void> {
    while (performance.now() < end) {
      const question = chance.of(questions);
      const asked = performance.now();
      const { answer, judged } = await askAndJudge(hub, question);
      const answered = performance.now();
      tell(tally, judged, (county) => spells.troubleOf(county, asked, answered));
      if (judged.wrong.length === 0 || wrong.length >= KEPT) continue;
      const troubles = hub.counties.flatMap(({ slug }) => {
        const trouble = spells.troubleOf(slug, asked, answered);
        return trouble ? [`${slug}: ${trouble}`] : [];
      });
      wrong.push({ question: question.name, asks: question.asks, wrong: judged.wrong, answer, troubles });
    }
  }

  const progress = setInterval(() => onProgress?.(tally, (performance.now() - began) / 1_000), PROGRESS);
  await Promise.all(Array.from({ length: clients }, client));
  clearInterval(progress);
  await spells.end();
  const ended = performance.now();
  const stillPartial = await untilWhole(hub, questions);
  const recovered = performance.now() - ended;
  const after = await memoryOf(hub.inspector);
  return { tally, spells: spells.all, wrong, stillPartial, recovered, memory: { before, after }, deaths: hub.deaths() };
}

export async function askAndJudge(
  hub: Pick<ChaosHub, 'url'>,
  question: ChaosQuestion,
): Promise<{ answer: GivenAnswer | null; judged: JudgedAnswer }> {
  try {
    const answer = await askChaosHub(hub.url, question.asks);
    return { answer, judged: question.judge(answer) };
  } catch (error) {
    return { answer: null, judged: wrongAnswer(`no answer: ${error}`) };
  }
}

/** Asks everything until all of it is answered whole; what is not in the end. */
async function untilWhole(hub: ChaosHub, questions: readonly ChaosQuestion[]): Promise<string[]> {
  const end = performance.now() + RECOVERY;
  for (;;) {
    const partial: string[] = [];
    for (const question of questions) {
      const { judged } = await askAndJudge(hub, question);
      const { missing, refused, wrong } = judged;
      if (missing.size > 0 || refused !== null || wrong.length > 0)
        partial.push(`${question.name}: ${[...missing, refused, ...wrong].join('; ')}`);
    }
    if (partial.length === 0 || performance.now() > end) return partial;
    await sleep(1_000);
  }
}
