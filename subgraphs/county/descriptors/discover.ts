import { HubError } from '#schema/shared/errors.ts';
import { type ExpectedExport, exportOf, foldersIn, holdsFile } from '#subgraphs/discovery/folders.ts';
import type { CountyDescriptor } from './descriptor.ts';
import { withCodeOfName } from './with-code-of-name.ts';

const ROOT = new URL('../../', import.meta.url);

const DESCRIPTOR: ExpectedExport<CountyDescriptor> = {
  file: 'county.ts',
  what: 'a county with its code',
  is: (found): found is CountyDescriptor =>
    typeof found === 'object' && found !== null && 'code' in found && typeof found.code === 'string',
};

/** A county of the hub: the folder's name is its slug. */
export type DiscoveredCounty = CountyDescriptor & { slug: string };

/** Every folder under subgraphs/ that holds a descriptor. None is listed anywhere. */
function countyFolders() {
  return foldersIn(ROOT).filter((folder) => holdsFile(folder, DESCRIPTOR.file));
}

/** The slugs of the counties. */
export function countySlugs(): string[] {
  return countyFolders().map(({ name }) => name);
}

/** Reads a county's descriptor. Throws INVALID_SETTING when there is none, or its code is none of SCB or another's. */
export async function describeCounty(slug: string): Promise<DiscoveredCounty> {
  const folder = countyFolders().find(({ name }) => name === slug);
  if (folder) return withCodeOfName({ slug, ...(await exportOf(folder, DESCRIPTOR)) });
  throw new HubError(
    'INVALID_SETTING',
    `no county "${slug}" under subgraphs/; expected one of ${countySlugs().join(', ')}`,
  );
}

/** All counties of the hub. */
export async function discoverCounties(): Promise<DiscoveredCounty[]> {
  return Promise.all(countySlugs().map(describeCounty));
}
