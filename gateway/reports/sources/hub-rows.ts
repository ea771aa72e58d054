import { z } from 'zod';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Pull, RowsRefused, Source, Sourced } from '../declaration/report-source.ts';

/** How a county answered. */
export interface AnsweringCounty {
  county: { slug: string };
  status: string;
  updatedAt?: string | null;
}

/** What a document of a report answers at its one root field. */
export interface RootAnswer {
  counties?: AnsweringCounty[] | null;
  pageInfo?: { hasNextPage: boolean; endCursor: string | null } | null;
}

/** A page of a list that the hub answers. */
export interface HubPage<Node> extends RootAnswer {
  nodes: readonly Node[];
}

/** What a document asks beside its rows: how each county answered. */
export const ANSWERED_BY = 'counties { county { slug } status updatedAt }';

/** The same of a list that comes in pages, and where the next one begins. */
export const PAGED = `${ANSWERED_BY}
      pageInfo { hasNextPage endCursor }`;

export interface HubRows<Answer, Row> extends Pick<Source<Row>, 'defaults'> {
  /** One operation with one root field. Lists that come in pages take `$after`; they tell of `counties` and `pageInfo`. */
  document: string;
  /** The rows of an answer. */
  rowsOf(answer: Answer): readonly Row[];
  /** The slug of the county that a row belongs to; rows belong to none where left out. */
  countyOf?(row: Row): string | undefined;
  /** How the counties answered, where the answer has no `counties`. */
  answeredBy?(answer: Answer): AnsweringCounty[];
}

/** Rows of what the public schema answers, page after page. Those of a county that is not pulled are left out. */
export function hubRows<Answer, Row>({ rowsOf, countyOf, defaults, ...asked }: HubRows<Answer, Row>): Source<Row> {
  return {
    document: asked.document,
    fixed: {},
    ...(defaults ? { defaults } : {}),
    ofCounties: countyOf !== undefined,
    key: null,
    ...(countyOf ? { refusals: (pull) => hubRefusals(asked, pull) } : {}),
    pages: {
      place: z.string(),
      async read(pull, from, first) {
        const rows: Sourced<Row>[] = [];
        let after = from as string | null;
        do {
          const answer: Answer & RootAnswer = await onePage<Answer>(asked, after, pull);
          rows.push(...rowsOf(answer).flatMap(sourced(pull, countyOf)));
          after = nextOf(answer);
        } while (after !== null && rows.length < first);
        return { rows, next: after };
      },
    },
    async *rows(pull) {
      for await (const answer of hubPages(asked, pull)) yield rowsOf(answer).flatMap(sourced(pull, countyOf));
    },
  };
}

/** Rows of a list of the public schema, a row for each node. */
export function nodeRows<Row>(asked: Omit<HubRows<HubPage<Row>, Row>, 'rowsOf'>): Source<Row> {
  return hubRows<HubPage<Row>, Row>({ ...asked, rowsOf: ({ nodes }) => nodes });
}

/** Makes rows those of the counties that are pulled; no row of another may stand beside the mark that it is missing. */
export function sourced<Row>(
  { counties }: Pick<Pull, 'counties'>,
  countyOf: HubRows<unknown, Row>['countyOf'],
): (row: Row) => Sourced<Row>[] {
  const pulled = new Map(counties.map((county) => [county.slug, county]));
  return (row) => {
    if (!countyOf) return [{ county: null, state: 'HELD', row }];
    const county = pulled.get(countyOf(row) ?? '');
    return county ? [{ county, state: 'HELD', row }] : [];
  };
}

/** What a document of pages is asked with, and how the answer says who answered. */
export type Paged<Answer> = Pick<HubRows<Answer, never>, 'document' | 'answeredBy'>;

/** The pages that the hub answers, from where the variables say. Throws COUNTY_UNAVAILABLE where one is not whole. */
export async function* hubPages<Answer>(paged: Paged<Answer>, pull: Pull): AsyncGenerator<Answer> {
  let after: string | null = null;
  do {
    const answer: Answer & RootAnswer = await onePage<Answer>(paged, after, pull);
    yield answer as Awaited<Answer>;
    after = nextOf(answer);
  } while (after !== null);
}

function nextOf({ pageInfo }: RootAnswer): string | null {
  return pageInfo?.hasNextPage ? pageInfo.endCursor : null;
}

/** The counties that the hub’s first page is without, or of which it lacks something that is asked. */
export async function hubRefusals<Answer>(
  { document, answeredBy }: Paged<Answer>,
  pull: Pull,
): Promise<Map<string, RowsRefused>> {
  const { data, problems } = await askPage(document, null, pull);
  const answer = Object.values(data)[0] as (Answer & RootAnswer) | null | undefined;
  const answered = answer ? (answeredBy?.(answer) ?? answer.counties ?? []) : [];
  return new Map(
    pull.counties.flatMap(({ slug }): [string, RowsRefused][] => {
      const problem = problems.find(({ county }) => county === slug);
      const status = answered.find(({ county }) => county.slug === slug)?.status ?? 'ANSWERED';
      if (problem) return [[slug, { status: REFUSED[problem.code] ?? 'UNAVAILABLE', why: problem.message }]];
      if (status === 'ANSWERED' || status === 'NOT_ASKED') return [];
      return [
        [slug, { status: status as RowsRefused['status'], why: 'it does not answer what the rows are asked by' }],
      ];
    }),
  );
}

/** What a problem with a county means, where it is not that it is away. */
const REFUSED: Readonly<Record<string, RowsRefused['status']>> = {
  ['COUNTY_LACKS_FIELD' satisfies AnswerCode]: 'UNSUPPORTED',
  ['COUNTY_TIMED_OUT' satisfies AnswerCode]: 'TIMED_OUT',
};

function askPage(document: string, after: string | null, { hub, variables, asKnownAt }: Pull) {
  return hub(document, { ...variables, asKnownAt, ...(after === null ? {} : { after }) });
}

async function onePage<Answer>(
  { document, answeredBy }: Paged<Answer>,
  after: string | null,
  pull: Pull,
): Promise<Answer & RootAnswer> {
  const { data, problems } = await askPage(document, after, pull);
  const expected = new Set(pull.counties.map(({ slug }) => slug));
  const lost = problems.find(({ county }) => county === null || expected.has(county));
  if (lost) throw new HubError('COUNTY_UNAVAILABLE', lost.message, { county: lost.county });
  const answer = Object.values(data)[0] as (Answer & RootAnswer) | null | undefined;
  if (!answer) throw new HubError('COUNTY_UNAVAILABLE', 'the hub gave no answer');
  for (const answered of answeredBy?.(answer) ?? answer.counties ?? []) refuseUnlikePulled(answered, pull);
  return answer;
}

/** Throws COUNTY_UNAVAILABLE where a county that is pulled is silent, or has other data than when the pull began. */
function refuseUnlikePulled({ county: { slug }, status, updatedAt }: AnsweringCounty, { counties }: Pull): void {
  const own = counties.find((county) => county.slug === slug);
  if (!own || status === 'NOT_ASKED') return;
  const unlike = (what: string) => new HubError('COUNTY_UNAVAILABLE', what, { county: slug });
  if (status !== 'ANSWERED') throw unlike(`the county ${slug} is ${status}`);
  if (updatedAt != null && updatedAt !== own.at)
    throw unlike(`the data of the county ${slug} changed while it was read; ask again`);
}
