import { HubError } from '#schema/shared/errors.ts';
import type { Pull, Source, Sourced } from '../declaration/report-source.ts';

/** What a document of a report answers at its one root field. */
export interface RootAnswer {
  counties?: { county: { slug: string }; status: string; updatedAt?: string | null }[] | null;
  pageInfo?: { hasNextPage: boolean; endCursor: string | null } | null;
}

export interface HubRows<Answer, Row> {
  /** One operation with one root field. Lists that come in pages take `$after`; they tell of `counties` and `pageInfo`. */
  document: string;
  /** The rows of an answer. */
  rowsOf(answer: Answer): readonly Row[];
  /** The slug of the county that a row belongs to; rows belong to none where left out. */
  countyOf?(row: Row): string;
}

/** Rows of what the public schema answers, page after page. */
export function hubRows<Answer, Row>({ document, rowsOf, countyOf }: HubRows<Answer, Row>): Source<Row> {
  return {
    document,
    fixed: {},
    ofCounties: countyOf !== undefined,
    key: null,
    async *rows(pull) {
      let after: string | null = null;
      do {
        const answer: RootAnswer = await onePage(document, after, pull);
        yield rowsOf(answer as Answer).map((row): Sourced<Row> => {
          const slug = countyOf?.(row);
          return { county: pull.counties.find((county) => county.slug === slug) ?? null, state: 'HELD', row };
        });
        after = answer.pageInfo?.hasNextPage ? answer.pageInfo.endCursor : null;
      } while (after !== null);
    },
  };
}

async function onePage(document: string, after: string | null, pull: Pull): Promise<RootAnswer> {
  const { data, problems } = await pull.hub(document, {
    ...pull.variables,
    asKnownAt: pull.asKnownAt,
    ...(after === null ? {} : { after }),
  });
  const expected = new Set(pull.counties.map(({ slug }) => slug));
  const lost = problems.find(({ county }) => county === null || expected.has(county));
  if (lost) throw new HubError('COUNTY_UNAVAILABLE', lost.message, { county: lost.county });
  const answer = Object.values(data)[0] as RootAnswer | null | undefined;
  if (!answer) throw new HubError('COUNTY_UNAVAILABLE', 'the hub gave no answer');
  for (const { county, status, updatedAt } of answer.counties ?? []) {
    const own = pull.counties.find(({ slug }) => slug === county.slug);
    if (!own || status === 'NOT_ASKED') continue;
    if (status !== 'ANSWERED')
      throw new HubError('COUNTY_UNAVAILABLE', `the county ${county.slug} is ${status}`, { county: county.slug });
    if (updatedAt != null && updatedAt !== own.at)
      throw new HubError(
        'COUNTY_UNAVAILABLE',
        `the data of the county ${county.slug} changed while it was read; ask again`,
        {
          county: county.slug,
        },
      );
  }
  return answer;
}
