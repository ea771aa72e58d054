import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#schema/shared/limits.ts';
import { allQuestions } from '#tests/long/chaos/all-questions.ts';
import { askChaosHub } from '#tests/long/chaos/ask-chaos-hub.ts';
import type { ChaosCounty } from '#tests/long/chaos/chaos-county.ts';
import { type ChaosHub, startChaosHub } from '#tests/long/chaos/chaos-hub.ts';
import type { ChaosQuestion, GivenAnswer, JudgedAnswer } from '#tests/long/chaos/judged.ts';
import { type ChaosOutcome, runChaos } from '#tests/long/chaos/run-chaos.ts';
import { faultsOf, toldTally, troublesTable } from '#tests/long/chaos/told-chaos.ts';
import { TAMPERINGS, TAMPERINGS_OF_PARTIAL, type Tampering } from './tampering.ts';

/** As long as `npm test` takes; `npm run chaos` goes on for as long as one likes, with all counties that there can be. */
const SECONDS = 25;

/** Always the same, so that everybody meets the same troubles, as far as time allows. */
const SEED = 21;

/** What would be too little to tell anything, however busy the machine is. */
const FEW = 5;

let hub: ChaosHub;
let questions: ChaosQuestion[];
let whole: GivenAnswer[];
let partial: GivenAnswer[];
let outcome: ChaosOutcome;
let away: ChaosCounty;
/** The place of the question for the longest list. */
let list: number;

beforeAll(async () => {
  hub = await startChaosHub({ counties: 4, agreements: 6, facts: 12 });
  questions = await allQuestions(hub, SEED, 4);
  whole = await answersWithout();
  away = hub.counties[1] as ChaosCounty;
  await away.proxy.listens(false);
  // Until then, whole answers that are kept may be given.
  await sleep(2 * limits.revisionAge);
  partial = await answersWithout(away.slug);
  await away.proxy.listens(true);
  const rows = (at: number) => partial[at]?.text.split('"id"').length ?? 0;
  const lists = questions.keys().filter((at) => questions[at]?.name === 'instruments');
  list = lists.reduce((best, at) => (rows(at) > rows(best) ? at : best));
  outcome = await runChaos(hub, questions, { seconds: SECONDS, clients: 6, atOnce: 2, seed: SEED });
});
afterAll(() => hub?.close());

/** What all questions are answered where no county is missing, but one where it is named; asked again where a busy machine makes it otherwise. */
async function answersWithout(slug?: string): Promise<GivenAnswer[]> {
  const answers: GivenAnswer[] = [];
  for (const question of questions) {
    let answer: GivenAnswer;
    let judged: JudgedAnswer;
    do {
      answer = await askChaosHub(hub.url, question.asks);
      judged = question.judge(answer);
    } while (judged.refused === 'OVERLOADED' || [...judged.missing].some((county) => county !== slug));
    answers.push(answer);
  }
  return answers;
}

describe('Of a hub whose counties are killed, held, cut off and garbled', () => {
  it('no answer is wrong, every process lives, all is whole afterwards, and nothing is held on to', () => {
    expect(faultsOf(outcome)).toEqual([]);
  });

  it('many answers are whole, many are without some county, and many troubles came', () => {
    const { tally, spells } = outcome;
    const met = {
      whole: tally.whole,
      partial: tally.partial,
      troubles: new Set(spells.map((each) => each.trouble)).size,
    };
    const few = Object.entries(met).filter(([, count]) => count < FEW);
    expect(few, `${toldTally(tally)}\n${troublesTable(outcome)}`).toEqual([]);
  });
});

describe('Who judges', () => {
  it('finds every answer right while nothing is wrong', () => {
    const judged = questions.map((question, at) => question.judge(whole[at] as GivenAnswer));
    expect(
      judged.flatMap(({ wrong, refused, missing }) => [...wrong, ...missing, ...(refused ? [refused] : [])]),
    ).toEqual([]);
  });

  it('finds every answer right that names the county that is away', () => {
    const judged = questions.map((question, at) => question.judge(partial[at] as GivenAnswer));
    expect(judged.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect([...new Set(judged.flatMap(({ missing }) => [...missing]))]).toEqual([away.slug]);
  });

  it.each(Object.entries(TAMPERINGS))('finds that %s in an answer that is whole', (_, tampering) => {
    expect(wrongOnceTampered(whole, tampering)).not.toEqual([]);
  });

  it.each(Object.entries({ ...TAMPERINGS, ...TAMPERINGS_OF_PARTIAL }))(
    'finds that %s in an answer without a county',
    (_, tampering) => {
      expect(wrongOnceTampered(partial, tampering)).not.toEqual([]);
    },
  );

  it('finds the answer to another question in the place of each', () => {
    const unseen = questions.filter((question, at) => {
      const other = whole.find(({ text }) => text !== whole[at]?.text) as GivenAnswer;
      return question.judge(other).wrong.length === 0;
    });
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  it('finds half an answer', () => {
    const halves = questions.filter((question, at) => {
      const { status, text } = whole[at] as GivenAnswer;
      return question.judge({ status, text: text.slice(0, text.length / 2) }).wrong.length === 0;
    });
    expect(halves.map(({ name }) => name)).toEqual([]);
  });

  it('finds values of one county in the place of another’s', () => {
    const [one, other] = [hub.counties[0]?.slug ?? '', hub.counties[2]?.slug ?? ''];
    const unseen = questions.filter((question, at) => {
      const { status, text } = whole[at] as GivenAnswer;
      if (!text.includes(`${one}:`)) return false;
      return question.judge({ status, text: text.replaceAll(`${one}:`, `${other}:`) }).wrong.length === 0;
    });
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  function wrongOnceTampered(answers: readonly GivenAnswer[], tampering: Tampering): readonly string[] | undefined {
    const { status, text } = answers[list] as GivenAnswer;
    return questions[list]?.judge({ status, text: JSON.stringify(tampering(JSON.parse(text))) }).wrong;
  }
});
