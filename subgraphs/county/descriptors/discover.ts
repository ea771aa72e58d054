import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HubError } from '#schema/shared/errors.ts';
import type { CountyDescriptor } from './descriptor.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DESCRIPTOR = 'county.ts';

/** A county of the hub: the folder's name is its slug. */
export type DiscoveredCounty = CountyDescriptor & { slug: string };

/** The slugs of the counties: every folder beside this file that holds a descriptor. None is listed anywhere. */
export function countySlugs(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${ROOT}${entry.name}/${DESCRIPTOR}`))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a county's descriptor. Throws INVALID_SETTING when there is none. */
export async function describeCounty(slug: string): Promise<DiscoveredCounty> {
  if (!countySlugs().includes(slug))
    throw new HubError(
      'INVALID_SETTING',
      `no county "${slug}" under subgraphs/; expected one of ${countySlugs().join(', ')}`,
    );
  const module: { default: CountyDescriptor } = await import(`${ROOT}${slug}/${DESCRIPTOR}`);
  return { slug, ...module.default };
}

/** All counties of the hub. */
export async function discoverCounties(): Promise<DiscoveredCounty[]> {
  return Promise.all(countySlugs().map(describeCounty));
}
