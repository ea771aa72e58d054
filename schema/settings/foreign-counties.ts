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

/** What requests to a subgraph are signed with: a foreign county's own secret, or that of the hub; nothing where there is none. */
export type SecretFor = (name: string) => string | undefined;

export function secretsOf({ secret, counties }: Pick<Settings, 'secret' | 'counties'>): SecretFor {
  return (name) => counties[name]?.secret ?? secret;
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
