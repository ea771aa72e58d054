import { randomFrom } from '#tests/support/made/random.ts';
import { askHub } from './ask-chaos-hub.ts';
import type { ChaosHub } from './chaos-hub.ts';
import { compareQuestion, coverageQuestion, directoryQuestion } from './compared-questions.ts';
import { countyQuestions } from './county-questions.ts';
import { pageQuestion, reportQuestion } from './file-questions.ts';
import type { ChaosQuestion } from './judged.ts';
import { askCounties } from './known-counties.ts';
import { type ListKind, listQuestions } from './list-questions.ts';

const LISTS: readonly ListKind[] = [
  {
    field: 'instruments',
    takes: '',
    ofCounty: (code) => `filter: { counties: ["${code}"] },`,
    row: 'id kind title { wording }',
  },
  {
    field: 'facts',
    takes: 'filter: { aspects: ["parties"] },',
    ofCounty: (code) => `filter: { aspects: ["parties"], counties: ["${code}"] },`,
    row: 'factId wording statedAs',
  },
  {
    field: 'search',
    takes: 'text: "samverkan familjeordning",',
    ofCounty: (code) => `text: "samverkan familjeordning", filter: { counties: ["${code}"] },`,
    row: 'rank instrument { instrumentId title } matches { text }',
  },
];

/** Questions of every kind, of each so many; while nothing is wrong, what they are answered is held against what the counties themselves say. */
export async function allQuestions(hub: ChaosHub, seed: number, ofEach: number): Promise<ChaosQuestion[]> {
  const chance = randomFrom(seed);
  const counties = await askCounties(hub.counties);
  const whole = async (asks: ChaosQuestion['asks']) => {
    const { status, text } = await askHub(hub.url, asks);
    if (status !== 200) throw new Error(`while nothing is wrong: ${JSON.stringify(asks)}: ${text}`);
    return text;
  };
  const ask = async (query: string) => JSON.parse(await whole({ query })).data as Record<string, unknown>;
  const fetchWhole = (path: string) => whole({ path });

  const questions: ChaosQuestion[] = [directoryQuestion(counties), ...countyQuestions(counties, chance, 3 * ofEach)];
  for (const kind of LISTS) questions.push(...(await listQuestions(kind, { ask, counties, chance, count: ofEach })));
  for (let count = 0; count < ofEach; count++)
    questions.push(await compareQuestion(counties, ask, chance), await coverageQuestion(counties, ask, chance));
  questions.push(
    await reportQuestion(counties, fetchWhole, 'required'),
    await reportQuestion(counties, fetchWhole, 'partial'),
    await pageQuestion(counties, fetchWhole),
  );
  return questions;
}
