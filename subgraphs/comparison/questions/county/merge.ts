import { countyNames } from '#schema/contract/county-sdl.ts';
import { type CountyAnswerData, countyQuestion } from '#schema/questions/county-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { type Asked, answersOf, ask, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext, KnownCounty } from '#subgraphs/comparison/asking/comparison-context.ts';
import { findCounty } from '#subgraphs/comparison/asking/counties.ts';
import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';

/** What a county is: what SCB says at once, the rest from the county itself when it is asked for. */
export default {
  Query: {
    counties: (_, { asKnownAt }, { counties }) =>
      counties.map(({ slug }) => ask(countyQuestion, [slug], {}, asKnownAt)),
    county: (_, { code, asKnownAt }, { counties }) =>
      ask(countyQuestion, [findCounty(code, counties, 'code').slug], {}, asKnownAt),
  },
  County: {
    code: local((county) => county.code),
    name: local((county) => county.name),
    slug: local((county) => county.slug),
    rootField: local((county) => countyNames(county.slug).rootField),
    municipalities: local((county) => county.municipalities),
    status: (asked, _, context) => answer(asked, context).status,
    problem(asked, _, context) {
      const { county } = answer(asked, context);
      return context.problems.get(county.slug) ?? null;
    },
    region: answered(({ region }) => region),
    licence: answered(({ licence }) => licence),
    errorReports: answered(({ errorReports }) => errorReports),
    coverage: answered((coverage) => coverage),
  },
} satisfies Resolvers;

function local<Value>(read: (county: KnownCounty) => Value) {
  return (asked: Asked, _: unknown, context: ComparisonContext) => read(countyOf(asked, context));
}

function answered<Value>(read: (answer: CountyAnswerData) => Value) {
  return (asked: Asked, _: unknown, context: ComparisonContext) => {
    const entry = answer(asked, context);
    return entry.status === 'ANSWERED' ? read(entry.answer) : null;
  };
}

const answer = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { slug } = countyOf(asked, context);
  const entry = answersOf(countyQuestion, [slug], asked.parts, context).find(({ county }) => county.slug === slug);
  if (!entry) throw new Error('one county asked, none answered for');
  return entry;
});

/** The county that is asked about itself. */
function countyOf({ request }: Asked, { counties }: ComparisonContext): KnownCounty {
  const [slug] = decodeRequest(request).counties;
  const found = counties.find((county) => county.slug === slug);
  if (!found) throw new HubError('BAD_USER_INPUT', 'request: names no county of this hub');
  return found;
}
