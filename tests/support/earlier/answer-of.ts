import type { Answer, TestHub } from '../test-hub.ts';
import { withoutMoment } from '../without-moment.ts';
import type { EarlierQuestion } from './earlier-questions.ts';
import { asToldToday, withoutAreas } from './told-today.ts';
import { inWordsOfToday } from './words-of-today.ts';

/** What a hub answers to a question: its data, and of each error the place and the code, as messages may be reworded. */
export async function answerOf(hub: TestHub, { query, moment }: EarlierQuestion): Promise<EarlierAnswer['answer']> {
  const { data, errors = [] }: Answer = await hub.ask(query, { moment });
  return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
}

/**
 * What this hub answers to a question of an earlier version, and what was answered then, in terms of both: under the
 * names that fields had, without the moments that ids about the past hold today, with nothing where nothing was
 * found, as there could be an object of nothing but nulls, and of attached texts without the lines that were found in
 * an instrument, as they could be more than it cites. What is told otherwise today is told so here too.
 */
export async function answersCompared(hub: TestHub, { answer, ...question }: EarlierAnswer) {
  const { data, errors } = withoutWhatWasNot(answer);
  const answered = { data: withoutAreas(asToldToday(data)) as Answer['data'], errors };
  const query = inWordsOfToday(question, await hub.gateway.getSchema());
  const fresh = await answerOf(hub, { ...question, query });
  const told = { ...fresh, data: withoutAreas(fresh.data) as Answer['data'] };
  const [today, before] = [told, answered].map(withoutLinesOfTexts);
  if (question.moment === null) return { today, before };
  const moment = new Date(question.moment).toISOString();
  return { today: withoutMoment(today, moment), before: withoutMoment(before, moment) };
}

/** An answer with `null` at each place where an error says that what was asked for is not there. */
function withoutWhatWasNot({ data, errors }: EarlierAnswer['answer']): EarlierAnswer['answer'] {
  const missing = errors.filter(({ code }) => code === 'NOT_FOUND').map(({ path }) => JSON.stringify(path));
  const at = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (missing.includes(JSON.stringify(path))) return null;
    if (Array.isArray(value)) return value.map((item, index) => at(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, at(inner, [...path, name])]));
  };
  return { data: at(data, []), errors };
}

/** An answer without the lines of what was found in texts that belong to no fact. */
function withoutLinesOfTexts<Value>(answer: Value): Value {
  return JSON.parse(JSON.stringify(answer), (_, value) =>
    value?.fact === null && value.words ? { ...value, citations: null } : value,
  );
}

/** A question with what was answered, as a line of a fixture holds it. */
export interface EarlierAnswer extends EarlierQuestion {
  answer: { data: Answer['data']; errors: { path: unknown; code: unknown }[] };
}
