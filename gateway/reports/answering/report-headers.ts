import { licenceOf, OWN_LICENCE } from '#schema/open-data/licences.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { KEPT } from '#subgraphs/serving/cache-control.ts';
import type { ReportFormat } from '../formats/report-format.ts';
import type { Choice } from './choice.ts';
import type { PreparedReport } from './prepare-report.ts';
import { silentCounties } from './pulled-counties.ts';

/** Headers of the hub’s own, which pages of other origins have to be allowed to read. */
export const REPORT_HEADERS = ['etag', 'link', 'hub-next-cursor', 'hub-missing-counties'] as const;

/** The headers of a report: what it is, its tag, under which licences, where the next pull goes on and who is missing. */
export function reportHeaders(
  { table, choice, counties, cursor, tagIn }: PreparedReport,
  { name, mediaType, describedBy }: ReportFormat,
): Record<string, string> {
  const missing = silentCounties(counties).map(({ code }) => code);
  const codes = table.source.ofCounties ? counties.map(({ licence }) => licence) : [OWN_LICENCE];
  const licences = distinct(codes.flatMap((code) => licenceOf(code)?.url ?? []));
  const links = [
    ...licences.map((url) => `<${url}>; rel="license"`),
    ...(describedBy
      ? [`<${siblingOf(table.name, describedBy.name, choice)}>; rel="describedby"; type="${describedBy.mediaType}"`]
      : []),
  ];
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${table.name}.${name}"`,
    'content-language': choice.language,
    'cache-control': KEPT,
    vary: 'accept-encoding',
    etag: tagIn(name),
    ...(links.length > 0 ? { link: links.join(', ') } : {}),
    ...(cursor === null ? {} : { 'hub-next-cursor': cursor }),
    ...(missing.length > 0 ? { 'hub-missing-counties': missing.join(',') } : {}),
  };
}

/** The address of another form of the same report, as seen from this one. */
function siblingOf(table: string, form: string, { given }: Choice): string {
  const search = new URLSearchParams(given.map(({ name, value }) => [name, value])).toString();
  return `${table}.${form}${search === '' ? '' : `?${search}`}`;
}
