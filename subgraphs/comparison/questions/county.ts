import { countyNames } from '../../../schema/contract/county-sdl.ts';
import { type CountyAnswerData, countyQuestion } from '../../../schema/questions/county.ts';
import { type AnsweredPart, answersOf, ask, oncePerEntity } from '../ask.ts';
import type { ComparisonContext, KnownCounty } from '../context.ts';
import { findCounty } from '../counties.ts';

/** A county as it comes back from the gateway, with what it answered about itself. */
export interface AskedCounty {
  code: string;
  parts?: (AnsweredPart | null)[] | null;
}

/** All counties of the hub; each is asked about itself when its own fields are wanted. */
export const askCounties = (_: unknown, __: unknown, { counties }: ComparisonContext) =>
  counties.map(({ code }) => ({ code }));

/** One county by its code. */
export const askCounty = (_: unknown, { code }: { code: string }, { counties }: ComparisonContext) => ({
  code: findCounty(code, counties, 'code').code,
});

/** The fields of a county: what SCB says at once, the rest from the county itself. */
export const countyResolvers = {
  name: local((county) => county.name),
  slug: local((county) => county.slug),
  rootField: local((county) => countyNames(county.slug).rootField),
  municipalities: local((county) => county.municipalities),
  request: local((county) => ask(countyQuestion, [county.slug], {}).request),
  parts: local((county) => ask(countyQuestion, [county.slug], {}).parts),
  status: (asked: AskedCounty, _: unknown, context: ComparisonContext) => answer(asked, context).status,
  region: answered(({ region }) => ({ ...region, kind: 'REGION' as const, kindStatedAs: 'STATED' as const })),
  coverage: answered((coverage) => coverage),
};

function local<Value>(read: (county: KnownCounty) => Value) {
  return ({ code }: AskedCounty, _: unknown, { counties }: ComparisonContext) =>
    read(findCounty(code, counties, 'code'));
}

function answered<Value>(read: (answer: CountyAnswerData) => Value) {
  return (asked: AskedCounty, _: unknown, context: ComparisonContext) => {
    const entry = answer(asked, context);
    return entry.status === 'ANSWERED' ? read(entry.answer) : null;
  };
}

const answer = oncePerEntity(({ code, parts }: AskedCounty, context: ComparisonContext) => {
  const { slug } = findCounty(code, context.counties, 'code');
  const entry = answersOf(countyQuestion, [slug], parts, context).find(({ county }) => county.slug === slug);
  if (!entry) throw new Error('one county asked, none answered for');
  return entry;
});
