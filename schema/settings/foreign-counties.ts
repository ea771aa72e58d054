import { HubError } from '../shared/errors.ts';
import type { Settings } from './settings.ts';

/** A county whose subgraph is nothing of this hub's own: how it is called in ids, SCB's code, and where it answers. */
export interface ForeignCounty {
  slug: string;
  code: string;
  url: string;
}

/** The foreign counties of the settings. */
export function foreignCounties({ counties }: Pick<Settings, 'counties'>): ForeignCounty[] {
  return Object.entries(counties).map(([slug, { code, url }]) => ({ slug, code, url }));
}

/** Where every subgraph is called, by name. Throws INVALID_SETTING where one has two addresses. */
export function addressesOf({ subgraphs, counties }: Pick<Settings, 'subgraphs' | 'counties'>): Record<string, string> {
  const foreign = foreignCounties({ counties });
  const twice = foreign.filter(({ slug }) => subgraphs[slug] !== undefined).map(({ slug }) => slug);
  if (twice.length > 0)
    throw new HubError(
      'INVALID_SETTING',
      `${twice.join(', ')}: has an address in subgraphs and in counties; expected one`,
    );
  return { ...subgraphs, ...Object.fromEntries(foreign.map(({ slug, url }) => [slug, url])) };
}
