import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from '#subgraphs/serving/accepted-encoding.ts';
import { holdsTag } from '#subgraphs/serving/entity-tag.ts';
import { BROTLI_OPTIONS, GZIP_OPTIONS } from '#subgraphs/serving/pack.ts';
import type { NamedTable } from '../declaration/find-tables.ts';
import type { ReportFormat } from '../formats/report-format.ts';
import { encodingFor } from './answer-text.ts';
import { type PreparedReport, prepareReport } from './prepare-report.ts';
import type { AboutReport } from './report-about.ts';
import { reportHeaders } from './report-headers.ts';
import type { ReportMakers } from './report-makers.ts';

/** Which report is asked for. */
export interface AskedReport extends Pick<AboutReport, 'address' | 'publisher'> {
  table: NamedTable;
  format: ReportFormat;
  search: URLSearchParams;
}

/**
 * Answers with a report: whole, or not at all. Nothing is sent before the first rows are there; what fails after that ends
 * the connection, so that no reader takes a part for the whole. Throws what is to be told instead of a report.
 */
export async function answerReport(
  request: IncomingMessage,
  response: ServerResponse,
  { table, format, search, ...about }: AskedReport,
  makers: ReportMakers,
): Promise<void> {
  const encoding = encodingFor(request);
  const holds = (report: PreparedReport) => holdsTag(request.headers['if-none-match'], report.tagIn(format.name));
  const standing = await prepareReport(table, search, makers);
  // Who holds a whole report is told so for a question to each county; its tag is that of no report without one.
  const prepared = holds(standing) ? standing : await standing.tried();
  const headers = reportHeaders(prepared, format);
  if (holds(prepared)) {
    const { 'content-type': _, 'content-disposition': __, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  const { content, cursor, close } = await prepared.begin(about);
  if (cursor !== null) headers['hub-next-cursor'] = cursor;
  const { next } = content.about;
  if (next) headers.link = [headers.link, `<${next.address}>; rel="next"`].filter(Boolean).join(', ');
  const packing = format.packed ? null : packerOf(encoding);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (packing) response.setHeader('content-encoding', encoding);
  if (request.method === 'HEAD') {
    await close();
    response.end();
    return;
  }
  // What packs may hold back all that there is so far, and a loss must not look like a server that is away.
  response.flushHeaders();
  const bytes = Readable.from(format.write(content, prepared.choice), { objectMode: false });
  try {
    await (packing ? pipeline(bytes, packing, response) : pipeline(bytes, response));
  } finally {
    // A form that only describes the rows has asked for none of them.
    await close();
  }
}

function packerOf(encoding: Encoding): Transform | null {
  if (encoding === 'br') return createBrotliCompress(BROTLI_OPTIONS);
  return encoding === 'gzip' ? createGzip(GZIP_OPTIONS) : null;
}
