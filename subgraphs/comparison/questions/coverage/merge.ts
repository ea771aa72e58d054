import { idAt, parseId } from '#schema/keys/ids.ts';
import { pageSize } from '#schema/keys/page-size.ts';
import { type CoverageArgs, type CoverageEntry, coverageQuestion } from '#schema/questions/coverage-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { checkedPeriod } from '#schema/shared/checked-period.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Asked, answersOf, ask, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryCoverageArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';

/** Each county's own areas, aligned and named. */
export default {
  Query: { coverage: askCoverage },
  CoverageAnswer: {
    byCounty: (asked, _, context) =>
      read(asked, context)
        .filter(({ status }) => status !== 'NOT_ASKED')
        .map((entry) => ({
          county: context.counties.find(({ slug }) => slug === entry.county.slug) ?? null,
          agreements: entry.status === 'ANSWERED' ? entry.answer.agreements : null,
          areas: areasOf(entry, decodeRequest(asked.request).asKnownAt),
        })),
    counties: (asked, _, context) => countyAnswers(read(asked, context), context),
  },
  CoverageArea: {
    covering: ({ covering }, { first }) => atMost(first, covering),
    coveringCount: ({ covering }) => covering?.length ?? null,
    undetermined: ({ undetermined }, { first }) => atMost(first, undetermined),
    undeterminedCount: ({ undetermined }) => undetermined?.length ?? null,
  },
} satisfies Resolvers;

/** The first of a list, or all of them where no number is given. Throws BAD_USER_INPUT for a number that is out of range. */
function atMost<Item>(first: number | null | undefined, list: readonly Item[] | null | undefined) {
  return first == null ? list : list?.slice(0, pageSize(first));
}

/** The ages asked for where none are given. */
const AGES = { from: 0, to: 20 };

/** Checks ages, period and counties and asks the counties. */
function askCoverage(
  _: unknown,
  { ages, placement = 'ANY', from, to, counties, asKnownAt }: QueryCoverageArgs,
  context: ComparisonContext,
) {
  const args = {
    ages: checkedAges({ ...AGES, ...ages }),
    placement,
    ...checkedPeriod({ from, to }, limits.coverageYears),
  };
  return ask(coverageQuestion, askedCounties(counties, context, 'counties'), args, asKnownAt);
}

function checkedAges({ from, to }: CoverageArgs['ages']): CoverageArgs['ages'] {
  const problem =
    from < 0 || to > limits.coverageAge ? `${from}–${to} is out of range` : from > to ? `${from} is above ${to}` : null;
  if (problem === null) return { from, to };
  throw refusedArgument(
    'ages',
    `${problem}; expected whole years from the lowest to the highest within 0–${limits.coverageAge}`,
  );
}

const read = oncePerEntity((asked: Asked, context: ComparisonContext) =>
  answersOf(coverageQuestion, decodeRequest(asked.request).counties, asked.parts, context),
);

function areasOf(entry: ReturnType<typeof read>[number], asKnownAt: string | null) {
  if (entry.status !== 'ANSWERED') return null;
  const { entries, areas } = entry.answer;
  const covering = entries.map((one) => answerEntry(one, asKnownAt));
  const at = (places: number[]) => places.flatMap((place) => covering[place] ?? []);
  return areas.map((area) => ({ ...area, covering: at(area.covering), undetermined: at(area.undetermined) }));
}

function answerEntry({ id, kind, title, shortTitle, ...rest }: CoverageEntry, asKnownAt: string | null) {
  return { ...rest, instrument: { id: idAt(id, asKnownAt), kind, title, shortTitle, county: parseId(id).county } };
}
