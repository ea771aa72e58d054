import { HUB_DESCRIPTION, HUB_TITLE } from '#gateway/catalogue/about-hub.ts';
import { findTables, type NamedTable } from '#gateway/reports/declaration/find-tables.ts';
import { csv } from '#gateway/reports/formats/csv.ts';
import { parquet } from '#gateway/reports/formats/parquet.ts';
import type { ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { citationOf } from '#schema/open-data/suggested-citation.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { REPORTS } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';
import { writeWholeFolder } from '#schema/shared/write-to.ts';
import type { Text } from '#schema/values/text.ts';
import { CODEBOOK_QUESTION } from './codebook-question.ts';
import { type AboutDataSet, dataPackage, type WrittenTable } from './data-package.ts';
import { type DataSetCounty, dataSetCounties } from './data-set-counties.ts';
import { dataSetReadme } from './data-set-readme.ts';
import { type HubClient, hubClient } from './hub-client.ts';
import { licenceText } from './licence-texts.ts';
import { type FileWriter, fileWriter } from './written-files.ts';

export interface DataSetOptions {
  /** The address of a hub that runs. */
  url: string;
  /** The language of words in the tables. */
  language: keyof Text;
  /** Whether counties that do not answer are left out and named. */
  partial: boolean;
  /** Who publishes the hub, and where it is known to be; for the citation. */
  publisher: Text | null;
  address: string;
  /** Told how many tables are written. */
  onTable?(done: number, total: number): void;
}

/** What was written. */
export interface WrittenDataSet {
  tables: number;
  files: number;
  /** The names of counties that are missing, and of those that are missing in some tables, with which. */
  missing: string[];
}

/** The forms of each table: one that everything reads, and one that keeps types. */
const FORMS: readonly ReportFormat[] = [csv, parquet];

/**
 * Writes all that a hub holds as a folder: every table as CSV and Parquet, the codebook, the licences’ texts, a page to read
 * first, a manifest by the Data Package standard, and checksums. Whole or not at all: throws COUNTY_UNAVAILABLE where a
 * county is silent, unless a part is asked for, and where data changes meanwhile; INVALID_SETTING and FILE_UNWRITABLE for
 * an address or a folder that will not do. Nothing stays of what fails.
 */
export async function writeDataSet(folder: string, options: DataSetOptions): Promise<WrittenDataSet> {
  const client = hubClient(options.url);
  return writeWholeFolder(folder, async (aside) => {
    const counties = await dataSetCounties(client.ask);
    const missing = silent(counties, options.partial);
    const writer = fileWriter(aside);
    const written = await writeTables(writer, client, counties, options);
    const { data: codebook } = await client.ask(CODEBOOK_QUESTION, {});
    if (JSON.stringify(await dataSetCounties(client.ask)) !== JSON.stringify(counties))
      throw new HubError(
        'COUNTY_UNAVAILABLE',
        'what counties hold or who answers changed while it was written; try again',
      );
    await writeTexts(writer, codebook, aboutDataSet(counties, missing, options), written);
    return {
      tables: written.length / FORMS.length,
      files: writer.files.length,
      missing: [...missing, ...partly(counties, written)],
    };
  });
}

function silent(counties: readonly DataSetCounty[], partial: boolean): string[] {
  const missing = counties.filter(({ answered }) => !answered).map(({ name }) => name);
  const names = missing.join(', ');
  if (missing.length === counties.length) throw new HubError('COUNTY_UNAVAILABLE', `no county answers now (${names})`);
  if (missing.length > 0 && !partial)
    throw new HubError(
      'COUNTY_UNAVAILABLE',
      `the data set would be without ${names}; try again later, or write what there is with --partial`,
    );
  return missing;
}

async function writeTables(
  writer: FileWriter,
  client: HubClient,
  counties: readonly DataSetCounty[],
  { language: lang, partial, onTable }: DataSetOptions,
): Promise<WrittenTable[]> {
  const tables = [...(await findTables()).values()];
  const written: WrittenTable[] = [];
  for (const [index, table] of tables.entries()) {
    const parameters = { lang, ...(partial && table.source.ofCounties ? { complete: 'partial' } : {}) };
    for (const format of FORMS) {
      const response = await client.get(`${REPORTS}/${table.name}.${format.name}`, parameters);
      if (!response)
        throw new HubError('NOT_FOUND', `the hub has no table ${table.name}; expected one of this version`);
      const missing = missingIn(response, table, counties);
      const file = await writer.fromHub(`tables/${table.name}.${format.name}`, response);
      written.push({ table, format, file, missing });
    }
    // What describes the columns to programs stands beside the table where the hub has it.
    const described = await client.get(`${REPORTS}/${table.name}.csv-metadata.json`, parameters);
    if (described) await writer.fromHub(`tables/${table.name}.csv-metadata.json`, described);
    onTable?.(index + 1, tables.length);
  }
  return written;
}

/**
 * The counties that a table is without: those that do not answer, and those that do not know what its rows are asked by.
 * Throws where one is in it that was silent.
 */
function missingIn({ headers }: Response, { name, source }: NamedTable, counties: readonly DataSetCounty[]): string[] {
  const missing = headers.get('hub-missing-counties')?.split(',') ?? [];
  const back = counties.find(({ answered, code }) => source.ofCounties && !answered && !missing.includes(code));
  if (back) throw new HubError('COUNTY_UNAVAILABLE', `${back.name} answers again in the table ${name}; try again`);
  return missing;
}

/** The counties that answer, and are missing in some tables. */
function partly(counties: readonly DataSetCounty[], written: readonly WrittenTable[]): string[] {
  return counties.flatMap(({ code, name, answered }) => {
    const tables = distinct(written.flatMap(({ table, missing }) => (missing.includes(code) ? table.name : [])));
    return answered && tables.length > 0 ? `${name} in ${tables.join(', ')}` : [];
  });
}

function aboutDataSet(
  counties: readonly DataSetCounty[],
  missing: readonly string[],
  { language, publisher, address }: DataSetOptions,
): AboutDataSet {
  const [title, description] = [HUB_TITLE, HUB_DESCRIPTION];
  const answered = counties.filter(({ answered }) => answered);
  const latest = answered
    .flatMap(({ revision }) => revision?.at ?? [])
    .toSorted()
    .at(-1);
  const citation = citationOf({
    ...{ title, publisher, address, silent: missing },
    year: Number((latest ?? new Date().toISOString()).slice(0, 4)),
    counties: answered.map(({ name, revision }) => ({
      name,
      revision: revision && { number: revision.number, date: revision.at.slice(0, 10) },
    })),
  });
  return { title, description, language, counties, citation };
}

async function writeTexts(
  writer: FileWriter,
  codebook: unknown,
  about: AboutDataSet,
  tables: readonly WrittenTable[],
): Promise<void> {
  await writer.text('codebook.json', asJson(codebook));
  for (const code of distinct(about.counties.flatMap(({ licence }) => licence?.code ?? []))) {
    const text = licenceText(code);
    if (text !== null) await writer.text(`licences/${code}.txt`, text);
  }
  await writer.text('README.md', dataSetReadme(about, tables));
  await writer.text('datapackage.json', asJson(dataPackage(about, tables)));
  const sums = writer.files.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  await writer.text('SHA256SUMS', sums.sort().join(''));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
