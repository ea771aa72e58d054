import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { SEEDS } from '../create-county.ts';
import { countySlugs } from '../descriptors/discover.ts';

/** Where the seeds of a county are, and how that is named where it is spoken of. Throws INVALID_SETTING for what is no county. */
export function seedsOf(county: string, asked: string | undefined): { folder: string; shownAs: string } {
  const known = countySlugs();
  if (!known.includes(county) && !countyOfSlug(county))
    throw new HubError(
      'INVALID_SETTING',
      `no county "${county}"; expected one of ${known.join(', ')}, or another by its slug, such as "halland"`,
    );
  if (asked !== undefined) return { folder: resolve(asked), shownAs: asked };
  const folder = `${SEEDS}${county}`;
  if (existsSync(folder)) return { folder, shownAs: `seeds/${county}` };
  throw new HubError(
    'INVALID_SETTING',
    `no seeds of "${county}" under seeds/; expected "hub county new" to be run first, or --seeds with a folder of its own`,
  );
}
