import { withoutMoment } from '#tests/support/without-moment.ts';
import type { EarlierTerms, KeptAnswer } from '../earlier-terms.ts';
import { asToldToday } from './told-today.ts';
import { inWordsOfToday } from './words-of-today.ts';

/**
 * What was asked and answered before the files stood in rooms, in terms of today too: under the names that fields had,
 * without the moments that ids about the past hold today, and with nothing where nothing was found, as there could be an
 * object of nothing but nulls.
 */
export const beforeRooms: EarlierTerms = {
  query: inWordsOfToday,
  before(answer, moment) {
    const { data, errors } = withoutWhatWasNot(answer);
    return withoutEnds({ data: asToldToday(data), errors }, moment);
  },
  today: withoutEnds,
};

function withoutEnds(answer: KeptAnswer, moment: string | null): KeptAnswer {
  return moment === null ? answer : withoutMoment(answer, new Date(moment).toISOString());
}

/** An answer with `null` at each place where an error says that what was asked for is not there. */
function withoutWhatWasNot({ data, errors }: KeptAnswer): KeptAnswer {
  const missing = errors.filter(({ code }) => code === 'NOT_FOUND').map(({ path }) => JSON.stringify(path));
  const at = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (missing.includes(JSON.stringify(path))) return null;
    if (Array.isArray(value)) return value.map((item, index) => at(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, at(inner, [...path, name])]));
  };
  return { data: at(data, []), errors };
}
