import { randomFrom } from '#tests/support/made/random.ts';
import { askChaosHub } from './ask-chaos-hub.ts';
import type { ChaosHub } from './chaos-hub.ts';
import { comparisonAsked, countiesAsked, coverageAsked } from './compared-questions.ts';
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

/** What an answer has in which somebody is missing, as on a machine that is too busy; it is asked for again then. */
const NOT_WHOLE = /^\{.*"errors":|^MISSING,|class="silence"/m;
const ATTEMPTS = 20;

/** Counties on a page: of many more it would show but the first rows. */
const ON_A_PAGE = 4;

/** Questions of every kind, of each so many; while nothing is wrong, what they are answered is held against what the counties themselves say. */
export async function allQuestions(hub: ChaosHub, seed: number, ofEach: number): Promise<ChaosQuestion[]> {
  const chance = randomFrom(seed);
  const counties = await askCounties(hub.counties);
  const whole = async (asks: ChaosQuestion['asks'], attempts = ATTEMPTS): Promise<string> => {
    const { status, text } = await askChaosHub(hub.url, asks);
    if (status === 200 && !NOT_WHOLE.test(text)) return text;
    if (attempts <= 1) throw new Error(`while nothing is wrong: ${JSON.stringify(asks)}: ${text}`);
    return whole(asks, attempts - 1);
  };
  const ask = async (query: string) => JSON.parse(await whole({ query })).data as Record<string, unknown>;
  const fetchWhole = (path: string) => whole({ path });

  const questions: ChaosQuestion[] = [countiesAsked(counties), ...countyQuestions(counties, chance, 3 * ofEach)];
  for (const kind of LISTS) questions.push(...(await listQuestions(kind, { ask, counties, chance, count: ofEach })));
  for (let count = 0; count < ofEach; count++)
    questions.push(await comparisonAsked(counties, ask, chance), await coverageAsked(counties, ask, chance));
  questions.push(
    await reportQuestion(counties, fetchWhole, 'required'),
    await reportQuestion(counties, fetchWhole, 'partial'),
    await pageQuestion(counties.slice(0, ON_A_PAGE), fetchWhole),
  );
  return questions;
}
