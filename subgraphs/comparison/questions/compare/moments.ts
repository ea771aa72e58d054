import { type InstrumentId, idAt, parseId } from '#schema/keys/ids.ts';
import { compareKeys } from '#schema/keys/sort-key.ts';
import { type CompareAnswer, compareQuestion } from '#schema/questions/compare-question.ts';
import { encodeRequest } from '#schema/questions/shared/question.ts';
import { type Answered, type Asked, answersOf, type PartStub, partsOf } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';

/** The instruments of a comparison that are asked for as of one moment (ISO 8601) or now, and the counties that own them. */
interface AtMoment {
  moment: string | null;
  keys: string[];
  counties: string[];
}

/** What is asked of instruments at several moments: the key of the entity, and a stub for each county and moment. */
export function askAtMoments(ids: readonly InstrumentId[], args: { aspects: string[]; themes?: string[] }) {
  const parts = atMoments(ids).flatMap(({ moment, keys, counties }): PartStub[] =>
    partsOf(encodeRequest(compareQuestion, counties, { ids: keys, aspects: args.aspects }, moment), counties),
  );
  const asked = { ids: ids.map(({ key, moment }) => idAt(key, moment)), ...args };
  return { request: encodeRequest(compareQuestion, distinctCounties(ids), asked, null), parts };
}

/** What the counties answered, of each moment. */
export function answersAtMoments(ids: readonly string[], parts: Asked['parts'], context: ComparisonContext) {
  let read = 0;
  return atMoments(ids.map((id) => parseId(id))).map(({ moment, counties }) => {
    const own = parts?.slice(read, read + counties.length);
    read += counties.length;
    return { moment, answers: answersOf(compareQuestion, counties, own, context) };
  });
}

/** How each county answered in all: it is silent where it was so for any moment, and what it holds is that of the last. */
export function answeredInAll(
  moments: readonly { moment: string | null; answers: readonly Answered<CompareAnswer>[] }[],
): Answered<CompareAnswer>[] {
  const latestFirst = moments.toSorted((a, b) => compareKeys(b.moment ?? NOW, a.moment ?? NOW));
  const [first, ...others] = latestFirst.map(({ answers }) => answers);
  return (first ?? []).map((entry, index) => {
    const all = [entry, ...others.flatMap((answers) => answers[index] ?? [])];
    const asked = all.filter(({ status }) => status !== 'NOT_ASKED');
    return asked.find(({ status }) => status !== 'ANSWERED') ?? asked[0] ?? entry;
  });
}

/** Sorts after every moment. */
const NOW = '~';

function atMoments(ids: readonly InstrumentId[]): AtMoment[] {
  return [...Map.groupBy(ids, ({ moment }) => moment)].map(([moment, own]) => ({
    moment,
    keys: own.map(({ key }) => key),
    counties: distinctCounties(own),
  }));
}

function distinctCounties(ids: readonly InstrumentId[]): string[] {
  return [...new Set(ids.map(({ county }) => county))];
}
