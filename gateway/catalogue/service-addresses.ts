import { DOCUMENTS, ENDPOINT, REPORTS } from '#schema/shared/endpoint.ts';

/** Where a report is: its page, or it in a form where an ending is given. */
export function reportAddress(hub: string, table: string, ending?: string): string {
  return `${hub}${REPORTS}/${table}${ending === undefined ? '' : `.${ending}`}`;
}

/** Where all reports are, and what describes them to programs. */
export function reportsService(hub: string) {
  return { endpoint: `${hub}${REPORTS}`, description: `${hub}/v1/openapi.json` };
}

/** Where GraphQL is answered, and what describes it to programs. */
export function graphqlService(hub: string) {
  return { endpoint: `${hub}${ENDPOINT}`, description: `${hub}${DOCUMENTS}` };
}
