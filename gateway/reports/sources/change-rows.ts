import type { Pull, PulledCounty, Source, Sourced } from '../declaration/report-source.ts';
import { hubPages, hubRefusals, PAGED, type RootAnswer, sourced } from './hub-rows.ts';
import { type CountyNode, INSTRUMENT, type InstrumentNode } from './node-columns.ts';

/** A change of a subject, as GraphQL answers it. */
export interface ReportedChange {
  id: string;
  position: number | null;
  at: string | null;
  kind: string | null;
  subject: string | null;
  subjectType: string | null;
  title: string | null;
  county: CountyNode | null;
  instrument: InstrumentNode | null;
  facts: readonly ChangedFact[] | null;
}

/** A fact that was added, changed or removed with its subject. */
export interface ChangedFact {
  factId: string;
  aspect: string | null;
  kind: string | null;
}

/** A change of a fact, or of a subject where none of its facts is told. */
export interface ChangedRow {
  change: ReportedChange;
  fact: ChangedFact | null;
}

interface FeedPage extends RootAnswer {
  nodes: readonly ReportedChange[];
  restarted: readonly CountyNode[] | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const FEED = (selection: string) => `
  query ChangeRows($counties: [ID!], $asKnownAt: DateTime, $after: String) {
    changes(counties: $counties, first: 100, asKnownAt: $asKnownAt, after: $after) {
      ${selection}
      ${PAGED}
    }
  }`;

const DOCUMENT = FEED(`
  nodes {
    id position at kind subject subjectType title county { slug } ${INSTRUMENT}
    facts { factId aspect kind }
  }
  restarted { slug }`);

const PLACES = FEED('');

/**
 * The counties’ logs as rows. A county that is not pulled is not asked either: so it stays where it was, and the next pull
 * has its rows. The end is looked for before the first row is told, as files and headers name it first.
 */
export const changeRows: Source<ChangedRow> = {
  document: DOCUMENT,
  fixed: {},
  ofCounties: true,
  key: null,
  refusals: (pull) => hubRefusals<FeedPage>({ document: PLACES }, ofPulled(pull)),
  async end(pull) {
    let end: string | null = null;
    for await (const { pageInfo } of pagesOf(PLACES, pull)) end = pageInfo.endCursor;
    return end ?? (pull.variables.after as string | undefined) ?? null;
  },
  async *rows(pull) {
    const restarted = new Set<string>();
    for await (const page of pagesOf(DOCUMENT, pull))
      yield [
        ...restartsOf(page, pull.counties, restarted),
        ...page.nodes.flatMap(partsOf).flatMap(sourced<ChangedRow>(pull, ({ change }) => change.county?.slug)),
      ];
  },
};

async function* pagesOf(document: string, pull: Pull): AsyncGenerator<FeedPage> {
  if (pull.counties.length === 0) return;
  yield* hubPages<FeedPage>({ document }, ofPulled(pull));
}

/** The same of the counties alone that are pulled. */
function ofPulled(pull: Pull): Pull {
  return { ...pull, variables: { ...pull.variables, counties: pull.counties.map(({ code }) => code) } };
}

/** A row for each fact that changed; one for the subject where no fact is told. */
function partsOf(change: ReportedChange): ChangedRow[] {
  const facts = change.facts ?? [];
  return facts.length === 0 ? [{ change, fact: null }] : facts.map((fact) => ({ change, fact }));
}

/** Marks for the counties whose logs begin anew, each once; a county that gives no row tells it on every page. */
function restartsOf(
  page: FeedPage,
  counties: readonly PulledCounty[],
  told: Set<string>,
): Extract<Sourced<ChangedRow>, { state: 'RESTARTED' }>[] {
  const anew = (page.restarted ?? []).filter(({ slug }) => !told.has(slug));
  for (const { slug } of anew) told.add(slug);
  return anew.flatMap(({ slug }) => {
    const county = counties.find((one) => one.slug === slug);
    return county ? [{ county, state: 'RESTARTED' as const }] : [];
  });
}
