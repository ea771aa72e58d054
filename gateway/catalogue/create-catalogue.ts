import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import type { Desk } from '#gateway/engine/public-gateway.ts';
import { answerText } from '#gateway/reports/answering/answer-text.ts';
import { openDesk } from '#gateway/reports/answering/open-desk.ts';
import { problem, writeProblem } from '#gateway/reports/answering/problem.ts';
import { refuseSilence, silentCounties, standingCounties } from '#gateway/reports/answering/pulled-counties.ts';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { fileForms } from '#gateway/reports/describing/files/report-forms.ts';
import type { ToldOutside } from '#schema/settings/told-outside.ts';
import { CATALOGUE } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { entityTag } from '#subgraphs/serving/entity-tag.ts';
import { ENTRIES, entryOf } from './catalogue-parts.ts';
import { dataRights } from './data-rights.ts';
import { describeCatalogue } from './describe-catalogue.ts';
import { hubStateKeeper } from './hub-state.ts';
import { publishingOf } from './publishing.ts';
import { CATALOGUE_FORMS, type CatalogueForm, writeResources } from './write-resources.ts';

export interface CatalogueOptions {
  /** Asks the hub by its public schema. */
  hub: AskHub;
  asker: CountyAsker;
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  told: ToldOutside;
  log: Log;
}

/**
 * Answers with the catalogue of the hub’s open data, for portals that harvest it: by DCAT-AP-SE, in the form that the
 * address ends with or the client prefers. A hub that is not told who publishes it has none.
 */
export function createCatalogue({ hub, asker, addressOf, told, log }: CatalogueOptions): Desk {
  const stateOf = hubStateKeeper({ hub, asker });

  async function answer(request: IncomingMessage, response: ServerResponse, { pathname }: URL): Promise<void> {
    const publishing = publishingOf(told);
    if ('missing' in publishing) throw unpublished(publishing.missing);
    const negotiates = pathname === CATALOGUE;
    const form = negotiates ? preferredForm(request) : formOf(pathname.slice(CATALOGUE.length + 1));
    if (!form) return refuseForms(request, response);
    const address = addressOf(request);
    const counties = await standingCounties(asker, { codes: null, asKnownAt: null, places: {} });
    refuseSilence(counties, true);
    const tables = [...(await findTables()).values()];
    const formats = [...fileForms.values()];
    const missing = silentCounties(counties).map(({ code }) => code);
    const decided = [
      form,
      address,
      publishing,
      counties,
      tables.map(({ source: _, columns: __, ...declared }) => declared),
    ];
    await answerText(request, response, {
      mediaType: `${form.mediaType}; charset=utf-8`,
      tag: entityTag(JSON.stringify([...decided, formats.map(({ name, mediaType }) => [name, mediaType])])),
      vary: negotiates ? ['accept'] : [],
      headers: missing.length > 0 ? { 'hub-missing-counties': missing.join(',') } : {},
      async text() {
        const state = await stateOf(counties);
        const rights = dataRights(counties, entryOf(address, ENTRIES.rights));
        return writeResources(describeCatalogue({ hub: address, publishing, tables, formats, state, rights }), form);
      },
    });
  }

  return openDesk({
    answersAt: (pathname) => pathname === CATALOGUE || pathname.startsWith(`${CATALOGUE}.`),
    what: 'catalogues',
    exposes: ['etag', 'hub-missing-counties'],
    answer,
    log,
  });
}

function preferredForm({ headers: { accept = '*/*' } }: IncomingMessage): CatalogueForm | undefined {
  const known = CATALOGUE_FORMS.map(({ mediaType }) => mediaType);
  const preferred = new Negotiator({ headers: { accept } }).mediaType(known);
  return CATALOGUE_FORMS.find(({ mediaType }) => mediaType === preferred);
}

function formOf(ending: string): CatalogueForm {
  const form = CATALOGUE_FORMS.find((known) => known.ending === ending);
  if (form) return form;
  const known = CATALOGUE_FORMS.map((one) => one.ending).join(', ');
  throw new HubError('NOT_FOUND', `no catalogue in the form "${ending}"; expected some of ${known}`);
}

function refuseForms(request: IncomingMessage, response: ServerResponse): void {
  const known = CATALOGUE_FORMS.map(({ mediaType }) => mediaType).join(', ');
  const told = problem('BAD_USER_INPUT', `accept: nothing of it can be given; expected some of ${known}`);
  writeProblem(request, response, { ...told, status: 406, title: 'Not Acceptable' });
}

function unpublished(missing: readonly string[]): HubError {
  return new HubError(
    'NOT_FOUND',
    `this hub has no catalogue, as it is not told who publishes it; expected ${missing.join(' and ')} among its settings`,
    { settings: missing },
  );
}
