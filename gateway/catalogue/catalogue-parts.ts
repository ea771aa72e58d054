import type { NamedTable } from '#gateway/reports/declaration/find-tables.ts';
import type { ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { CATALOGUE } from '#schema/shared/endpoint.ts';
import type { DataRights } from './data-rights.ts';
import type { HubState } from './hub-state.ts';
import type { Publishing } from './publishing.ts';

/** What a catalogue is made of. */
export interface CatalogueParts {
  /** What all addresses of the hub begin with, without a slash at the end. */
  hub: string;
  publishing: Publishing;
  tables: readonly NamedTable[];
  formats: readonly ReportFormat[];
  state: HubState;
  rights: DataRights;
}

/** The address of something that the catalogue describes: the same as long as the hub is where it is. */
export function entryOf(hub: string, name: string): string {
  return `${hub}${CATALOGUE}#${name}`;
}

/** Names of entries that are there once. */
export const ENTRIES = {
  catalogue: 'catalog',
  publisher: 'publisher',
  contact: 'contact',
  rights: 'rights',
  reports: 'reports-service',
  graphql: 'graphql-service',
} as const;
