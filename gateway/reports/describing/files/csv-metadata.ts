import { ROW_STATES } from '#gateway/reports/answering/framed-columns.ts';
import { utf8Stream } from '#gateway/reports/formats/bytes.ts';
import type {
  ColumnType,
  FormatOptions,
  ReportColumn,
  ReportContent,
  ReportFormat,
} from '#gateway/reports/formats/report-format.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { type ErrorPlace, errorPlaceLink } from '#schema/shared/error-place.ts';
import type { Text } from '#schema/values/text.ts';
import { READING_RULES } from './reading-rules.ts';

/** What is said of a CSV file, by the vocabulary of CSV on the Web. */
export type CsvMetadata = Readonly<Record<string, unknown>>;

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  moment: 'dateTime',
};

/** Describes a table’s CSV with the same parameters, as W3C’s CSV on the Web has it. None of the rows is asked for. */
export const csvMetadata: ReportFormat = {
  name: 'csv-metadata.json',
  mediaType: 'application/csvm+json',
  packed: false,
  write({ about, columns }, options) {
    const address = csvAddress(about);
    const citation = inEach(about.citation, (words) => words.replace(about.address, () => address));
    return utf8Stream(metadataText({ about: { ...about, citation }, columns }, options, address));
  },
};

/** The metadata of a report’s CSV as text, for a file that is found at an address. */
export function metadataText(
  report: Pick<ReportContent, 'about' | 'columns'>,
  options: FormatOptions,
  url: string,
): string {
  return `${JSON.stringify(csvMetadataOf(report, options, url), null, 1)}\n`;
}

function csvAddress({ table, address }: ReportContent['about']): string {
  return address.replace(`/${table}.${csvMetadata.name}`, `/${table}.csv`);
}

function csvMetadataOf(
  { about, columns }: Pick<ReportContent, 'about' | 'columns'>,
  { separator }: FormatOptions,
  url: string,
): CsvMetadata {
  const licences = distinct(about.counties.flatMap(({ licence }) => licence?.url ?? []));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': about.language }],
    url,
    lang: about.language,
    'dc:title': inLanguages(about.title),
    'dc:description': inLanguages(about.description),
    'dc:language': about.language,
    ...(licences.length > 0 ? { 'dc:license': licences.map((licence) => ({ '@id': licence })) } : {}),
    'dc:bibliographicCitation': inLanguages(about.citation),
    dialect: {
      encoding: 'utf-8',
      delimiter: separator === 'semicolon' ? ';' : ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
      headerRowCount: 1,
      skipBlankRows: false,
      trim: false,
      // Without it, a line that begins with # would be no row.
      commentPrefix: null,
    },
    tableSchema: {
      columns: columns.map((column) => csvColumn(column, separator)),
      ...(about.rowKey ? { primaryKey: about.rowKey } : {}),
    },
    notes: notesOf({ about, columns }),
  };
}

function csvColumn({ name, type, title, description }: ReportColumn, separator: FormatOptions['separator']) {
  const base = DATATYPES[type];
  return {
    name,
    // What the file’s first line says is one of the titles, by which readers know the column.
    titles: { und: name, sv: title.sv, en: title.en },
    'dc:description': inLanguages(description),
    datatype: type === 'number' && separator === 'semicolon' ? { base, format: { decimalChar: ',' } } : base,
    null: '',
  };
}

function notesOf({ about, columns }: Pick<ReportContent, 'about' | 'columns'>) {
  const { notStated, pull, formulas, papers, errors } = READING_RULES;
  const states = columns.some(({ name }) => name === 'row_state') ? Object.entries(ROW_STATES) : [];
  const counties = about.counties.map(({ code, name, status, revision, updatedAt, licence, errorReports }) => ({
    'dc:identifier': code,
    'dc:title': name,
    'dc:description': status,
    ...(revision === null ? {} : { 'dc:hasVersion': String(revision) }),
    ...(updatedAt === null ? {} : { 'dc:modified': updatedAt }),
    ...(licence ? { 'dc:license': { '@id': licence.url } } : {}),
    ...(errorReports ? { 'dcat:contactPoint': contactOf(errorReports) } : {}),
  }));
  return [
    ...states.map(([state, said]) => ({ 'dc:title': `row_state: ${state}`, 'dc:description': inLanguages(said) })),
    ...[notStated, formulas, papers, errors].map((rule) => ({ 'dc:description': inLanguages(rule) })),
    ...(about.cursor === null
      ? []
      : [{ 'dc:title': 'after', 'dc:identifier': about.cursor, 'dc:description': inLanguages(pull) }]),
    ...counties,
  ];
}

/** Where errors in a county’s facts are reported, as catalogues say whom to turn to. */
function contactOf(place: ErrorPlace) {
  const property = place.mailbox ? 'vcard:hasEmail' : 'vcard:hasURL';
  return { '@type': 'vcard:Organization', [property]: { '@id': errorPlaceLink(place) } };
}

function inEach({ sv, en }: Text, written: (words: string) => string): Text {
  return { sv: written(sv), en: written(en) };
}

function inLanguages({ sv, en }: Text) {
  return [
    { '@value': sv, '@language': 'sv' },
    { '@value': en, '@language': 'en' },
  ];
}
