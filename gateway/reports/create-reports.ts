import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import type { Desk } from '#gateway/engine/public-gateway.ts';
import { OPEN_API, REPORTS, SCHEMAS } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { answerReport } from './answering/answer-report.ts';
import { knownAmong } from './answering/known-among.ts';
import { openDesk } from './answering/open-desk.ts';
import { REPORT_HEADERS } from './answering/report-headers.ts';
import type { ReportsRoute } from './answering/reports-route.ts';
import { findTables } from './declaration/find-tables.ts';
import { type DescriptionMakers, descriptionRoutes } from './describing/description-routes.ts';
import { reportForms } from './describing/files/report-forms.ts';

export interface ReportsOptions extends DescriptionMakers {
  /** Asks the hub by its public schema. */
  hub: AskHub;
  asker: CountyAsker;
  log: Log;
}

/** Answers requests for reports, tables of all counties for tools, and for what describes them. */
export function createReports({ hub, log, ...makers }: ReportsOptions): Desk {
  const { asker, addressOf, publisher } = makers;

  const report: ReportsRoute = {
    path: new RegExp(`^${REPORTS}/([^.]*)\\.(.*)$`),
    async answer({ request, response, url }, name = '', ending = '') {
      const table = knownAmong(await findTables(), name, 'report');
      const format = knownAmong(reportForms, ending, 'report in the form');
      const asked = {
        table,
        format,
        search: url.searchParams,
        address: `${addressOf(request)}${request.url}`,
        publisher,
      };
      await answerReport(request, response, asked, { hub, asker, schema: await makers.schema() });
    },
  };
  const routes = [...descriptionRoutes(makers), report];

  return openDesk({
    answersAt: (pathname) => PLACES.some((place) => pathname === place || pathname.startsWith(`${place}/`)),
    what: 'reports',
    exposes: REPORT_HEADERS,
    async answer(request, response, url) {
      for (const { path, answer } of routes) {
        const found = path.exec(url.pathname);
        if (found) return answer({ request, response, url }, ...found.slice(1));
      }
      throw new HubError('NOT_FOUND', `nothing is here; the list of what there is: ${REPORTS}`);
    },
    log,
  });
}

const PLACES = [REPORTS, OPEN_API, SCHEMAS];
