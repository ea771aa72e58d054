import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { ASPECTS, CODEBOOK, THEMES } from '#schema/generated/codebook.ts';
import { listDigest } from '#schema/keys/list-digest.ts';
import { allMunicipalities } from '#schema/reference/reference.ts';
import { today } from '#schema/shared/days.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { entityTag } from '#subgraphs/serving/entity-tag.ts';
import type { NamedTable } from '../declaration/find-tables.ts';
import type { Pull } from '../declaration/report-source.ts';
import type { ReportContent } from '../formats/report-format.ts';
import { readAhead } from '../sources/read-ahead.ts';
import { type Choice, readChoice } from './choice.ts';
import { framedColumns } from './framed-columns.ts';
import { asOfFirstPage, encodePageCursor } from './page-cursor.ts';
import { encodePullCursor } from './pull-cursor.ts';
import { pulledCounties, refuseSilence, type StandingCounty, standingCounties } from './pulled-counties.ts';
import { type AboutReport, reportAbout } from './report-about.ts';
import { reportChunks } from './report-chunks.ts';
import type { ReportMakers } from './report-makers.ts';
import { triedCounties } from './tried-counties.ts';

/** A report of which no row is asked for yet. */
export interface PreparedReport {
  table: NamedTable;
  choice: Choice;
  counties: readonly StandingCounty[];
  /** Where the next pull goes on, as far as that is known before rows are asked for. */
  cursor: string | null;
  /** Its entity tag, in a form that it is written in. */
  tagIn(format: string): string;
  /** The same, once every county has been tried with what the rows are asked by; throws who cannot give rows of it. */
  tried(): Promise<PreparedReport>;
  /** The report with its rows, the first of which are there; throws what is refused or who is silent. */
  begin(about: Pick<AboutReport, 'address' | 'publisher'>): Promise<BegunReport>;
}

/** A report whose rows come; closed by whoever reads them to the end, or by `close`. */
export interface BegunReport {
  content: ReportContent;
  /** Where the next pull goes on; `null` where the table cannot be pulled in parts. */
  cursor: string | null;
  close(): Promise<void>;
}

/** Reads what is asked and asks each county which revision it is at. Throws what is to be told instead of a report. */
export async function prepareReport(
  table: NamedTable,
  search: URLSearchParams,
  makers: ReportMakers,
): Promise<PreparedReport> {
  const choice = readChoice(table, makers.schema, search);
  return prepared(table, choice, table.source.ofCounties ? await countiesOf(choice, makers.asker) : [], makers);
}

function prepared(
  table: NamedTable,
  choice: Choice,
  counties: readonly StandingCounty[],
  makers: ReportMakers,
): PreparedReport {
  const { hub, asker } = makers;
  const { ofCounties, key } = table.source;
  if (ofCounties) refuseSilence(counties, choice.partial);
  const cursor =
    key === null || choice.asKnownAt !== null ? null : encodePullCursor(choice.digest, counties, choice.places);
  return {
    ...{ table, choice, counties, cursor },
    tagIn: (format) =>
      entityTag(JSON.stringify([format, asker.counties.toSorted(), ...decidedBy(table, choice, counties)])),
    tried: async () => prepared(table, choice, await triedCounties(table, choice, counties, makers), makers),
    async begin(about) {
      const pull: Pull = { ...choice, hub, asker, counties: pulledCounties(counties, choice.places) };
      const end = table.source.end && choice.asKnownAt === null ? await table.source.end(pull) : cursor;
      const { rows, next, close } = await beginRows(table, pull, choice);
      const page = encodePageCursor(choice.digest, counties, next);
      const columns = framedColumns(table, choice.labels);
      return {
        content: {
          about: reportAbout({ ...about, table, choice, counties, cursor: end, page }),
          columns,
          chunks: reportChunks(rows, { ...choice, columns, counties }),
        },
        ...{ cursor: end, close },
      };
    },
  };
}

/**
 * What a report is decided by, beside its form and the counties of the hub: what is asked, the counties’ revisions and who
 * is silent, the version of the contract, the words of the codebook and of enumerations, the columns, and the day where the table depends on it.
 */
function decidedBy(
  { name, columns, dependsOnDay }: NamedTable,
  { given, variables }: Choice,
  counties: readonly StandingCounty[],
) {
  return [
    ...[name, given, variables, CONTRACT_VERSION, WORDS],
    counties.map(({ code, status, revision, licence, errorReports }) => [
      ...[code, status, revision?.number, revision?.mark, licence, errorReports],
    ]),
    columns.map((column) => column.name),
    dependsOnDay ? today() : null,
  ];
}

/** A digest of the words that cells are written with beside what counties answer. */
const WORDS = listDigest([CODEBOOK, ASPECTS, THEMES, enumerations, allMunicipalities]);

/** The counties as they stand now; for a page that is not the first, as they stood at that. */
async function countiesOf(choice: Choice, asker: CountyAsker): Promise<StandingCounty[]> {
  const { page } = choice;
  if (page === null) return standingCounties(asker, choice);
  const places = Object.fromEntries(
    Object.entries(page.revisions).map(([slug, { number, mark }]) => [slug, { number, mark }]),
  );
  return asOfFirstPage(await standingCounties(asker, { ...choice, places }), page);
}

/** Rows of which the first are there: of one page, where a page is asked for, and where the next begins; or all of them. */
async function beginRows({ source }: NamedTable, pull: Pull, { first, page }: Choice) {
  if (first !== null && source.pages) {
    const { rows, next } = await source.pages.read(pull, page?.from ?? null, first);
    return { rows: once(rows), next, close: async () => {} };
  }
  const steps = readAhead(source.rows(pull));
  const begun = await steps.next();
  return { rows: continued(begun, steps), next: null, close: async () => void (await steps.return(undefined)) };
}

async function* once<Step>(step: Step): AsyncGenerator<Step> {
  yield step;
}

async function* continued<Step>(first: IteratorResult<Step>, rest: AsyncGenerator<Step>): AsyncGenerator<Step> {
  try {
    if (first.done) return;
    yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
