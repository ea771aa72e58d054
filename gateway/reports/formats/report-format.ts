import type { Text } from '#schema/values/text.ts';

/** What a cell holds: text, a number, a truth value; `null` where there is nothing to say. Days and moments are text as in ISO 8601. */
export type ReportCell = string | number | boolean | null;

/**
 * What the cells of a column are. Days are YYYY-MM-DD, moments end with Z; numbers are finite, integers those that
 * JavaScript tells apart. Formats hold them so; they do not check.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'moment';

/** A column as a file shows it. */
export interface ReportColumn {
  /** Its name in the file, unique in the table: small letters, digits and `_`. */
  name: string;
  type: ColumnType;
  title: Text;
  description: Text;
}

/** How a county is in a report. */
export interface ReportCounty {
  /** County code of SCB, as text: it may begin with 0. */
  code: string;
  name: string;
  status: 'ANSWERED' | 'UNAVAILABLE' | 'TIMED_OUT' | 'UNSUPPORTED' | 'NOT_ASKED';
  /** The number of the revision that its rows are of, and when it was made (ISO 8601); `null` where it did not answer. */
  revision: number | null;
  updatedAt: string | null;
  /** The licence of its coded facts; `null` where it is not known. */
  licence: { name: string; url: string } | null;
  /** Where errors in its facts are reported, one of the two; `null` where no place is stated or known. */
  errorReports: { mailbox: string | null; url: string | null } | null;
}

/** What a file says of itself: what it shows, of when, from whom, under which licence, and where errors are reported. */
export interface ReportAbout {
  /** The name of the table in addresses, such as `facts`. */
  table: string;
  title: Text;
  description: Text;
  /** The language of the file’s words. */
  language: 'sv' | 'en';
  /** The address that gives the file, with its parameters. */
  address: string;
  parameters: readonly { name: string; value: string }[];
  counties: readonly ReportCounty[];
  /** The page after this one: its cursor, and its whole address; `null` where there is none. */
  next: { page: string; address: string } | null;
  /** The place from which the next pull goes on, where the table can be pulled in parts. */
  cursor: string | null;
  /** The columns whose values together tell its rows apart; left out or `null` where none are known to. */
  rowKey?: readonly string[] | null;
  /** How the file is to be cited. */
  citation: Text;
}

/** A report on its way into a file. */
export interface ReportContent {
  /** Read before the rows by JSON, after them by workbooks and Parquet. */
  about: ReportAbout;
  /** Two or more. */
  columns: readonly ReportColumn[];
  /** The rows, a chunk at a time, each with a cell for every column. Ends with an error where it cannot be whole. */
  chunks: AsyncIterable<readonly (readonly ReportCell[])[]>;
}

/** A form that a report can be written in. */
export interface ReportFormat {
  /** The ending of addresses, such as `csv`. */
  name: string;
  mediaType: string;
  /** The form, with the same parameters, that describes a file of this one; none where left out. */
  describedBy?: Pick<ReportFormat, 'name' | 'mediaType'>;
  /** Whether the bytes are packed already, so that packing them again gains nothing. */
  packed: boolean;
  /**
   * The bytes of a file in chunks of 64 kB, as rows come; in memory that does not grow with the rows. Asks for nothing
   * before its first byte is asked for, and for rows only as its reader reads. Ends with the error of the rows, and then
   * what it gave is no whole file (of lines, as CSV, only the error tells). Lets go of the rows when its reader stops.
   */
  write(report: ReportContent, options: FormatOptions): AsyncIterable<Uint8Array>;
}

/** What a client can choose of how a file is written; of no matter to formats that it says nothing of. */
export interface FormatOptions {
  /** CSV: what stands between cells. With a semicolon numbers have a decimal comma, as Swedish tools expect. */
  separator: 'comma' | 'semicolon';
}
