// Asks dear questions of a hub of made-up counties, and says what each was estimated to cost and what it did cost; then searches for the
// question that takes most of the processors of all that the limits admit. Ends with 1 where one took more than three times its
// estimate. Of the times that a question is asked the middle one counts; on a busy machine HUB_COUNTY_DEADLINE and
// HUB_REQUEST_DEADLINE have to be longer. Usage: npm run bench:cost [counties] [agreements of each] [questions to search among] [first number] [times each is asked]
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { startMadeHub } from '#tests/support/made/made-hub-process.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import type { Answer } from '#tests/support/test-hub.ts';
import { argumentValues } from '../fuzz-queries/argument-values.ts';
import { madeQuery } from '../fuzz-queries/made-query.ts';
import { vocabularyOf } from '../fuzz-queries/vocabulary-of.ts';
import { dearQuestions } from './dear-questions.ts';
import { type MeasuredCost, Meter } from './measure.ts';
import { mutatedQuestion } from './mutate-question.ts';

const [counties = 3, agreements = 200, searched = 300, seed = 1, times = 5] = process.argv.slice(2).map(Number);
const FACTS = 20;
/** How much more than its estimate a question may take. */
const MOST = 3;
/** Below this a measurement says little: a few milliseconds, and what else the process does. */
const SMALL = 300;
/** Questions after which progress is told. */
const STEP = 25;
/** Questions that others are made of. */
const KEPT = 8;

const began = performance.now();
const hub = await startMadeHub({ counties, agreements, facts: FACTS });
try {
  console.log(
    `${counties} counties of ${agreements} agreements with ${FACTS} facts, after ${Math.round((performance.now() - began) / 1_000)} s`,
  );
  const vocabulary = await vocabularyOf({ ask });
  const introspection = (await ask(getIntrospectionQuery())).data as IntrospectionQuery;
  const schema = buildClientSchema(introspection);
  const values = argumentValues(vocabulary);
  const meter = new Meter(hub);
  await meter.calibrate();
  let best: MeasuredCost[] = [];
  let beyond = 0;

  console.log('estimated      used  ratio        ms       kB  of (tenths of a millisecond of all processors)');
  for (const [title, query] of dearQuestions(vocabulary)) {
    const measured = await meter.measure({ query, variables: {} }, times);
    if (measured === null) throw new Error(`is not answered: ${title}`);
    show(title, measured);
    keep(measured);
  }

  const random = randomFrom(seed);
  const memory = { before: best[0]?.megabytes ?? 0, most: 0 };
  let answered = 0;
  for (let one = 0; one < searched; one++) {
    if (one > 0 && one % STEP === 0)
      console.log(`${one} of ${searched} tried, the dearest takes ${best[0]?.used.toFixed(0)}`);
    const question =
      random.below(4) === 0
        ? madeQuery(seed * 100_000 + one, schema, values)
        : mutatedQuestion(random.of(best).question, schema, values, random);
    const measured = await meter.measure(question, 1);
    if (measured === null) continue;
    answered += 1;
    memory.most = Math.max(memory.most, measured.megabytes);
    if (measured.used <= (best.at(-1)?.used ?? 0)) continue;
    const again = await meter.measure(question, 3);
    if (again) keep(again);
  }
  console.log(`${answered} of ${searched} others were answered; the dearest of all:`);
  for (const [place, measured] of best.entries()) show(`${place + 1}.`, measured);
  const worst = best[0] && (await meter.measure(best[0].question, times));
  if (worst) {
    show('the worst', worst);
    console.log(`${worst.question.query}\n${JSON.stringify(worst.question.variables)}`);
  }
  console.log(`memory: ${memory.before.toFixed(0)} MB before the search, at most ${memory.most.toFixed(0)} MB in it`);
  if (beyond > 0) console.error(`WRONG: ${beyond} took more than ${MOST} times what was estimated`);
  process.exitCode = beyond > 0 ? 1 : 0;

  function keep(measured: MeasuredCost): void {
    if (measured.used > Math.max(SMALL, MOST * measured.estimated)) beyond += 1;
    best = [...best, measured].toSorted((a, b) => b.used - a.used).slice(0, KEPT);
  }
} finally {
  hub.stop();
}

function show(title: string, { estimated, used, milliseconds, bytes }: MeasuredCost): void {
  const column = (value: number, width: number, digits = 0) => value.toFixed(digits).padStart(width);
  console.log(
    `${column(estimated, 9)} ${column(used, 9)} ${column(used / estimated, 6, 2)} ${column(milliseconds, 9)} ${column(bytes / 1_000, 8)}  ${title}`,
  );
}

async function ask(query: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as Answer;
}
