import {
  ASSETS,
  CATALOGUE,
  CHANGES_FEED,
  DOCUMENTS,
  ENDPOINT,
  GRAPHIQL,
  OPEN_API,
  REPORTS,
  SCHEMAS,
} from '#schema/shared/endpoint.ts';
import { HEALTHCHECK, READINESS } from '#subgraphs/serving/readiness.ts';

/** What each address is of, by how it begins; what is longer stands before what it begins with. */
const ROUTES = [
  [DOCUMENTS, 'documents'],
  [ENDPOINT, 'graphql'],
  [GRAPHIQL, 'graphiql'],
  [REPORTS, 'reports'],
  [OPEN_API, 'reports'],
  [SCHEMAS, 'reports'],
  [CHANGES_FEED, 'feed'],
  [CATALOGUE, 'catalogue'],
  [ASSETS, 'files'],
  [HEALTHCHECK, 'health'],
  [READINESS, 'health'],
] as const;

/** What a request is for, as metrics and the log name it. */
export type RouteName = (typeof ROUTES)[number][1] | 'pages';

/** What an address is of; people look at whatever is nothing else. */
export function routeOf(url: string): RouteName {
  return ROUTES.find(([place]) => url.startsWith(place))?.[1] ?? 'pages';
}
