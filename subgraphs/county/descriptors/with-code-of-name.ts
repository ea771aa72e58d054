import { allCounties } from '#schema/reference/reference.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { CountyDescriptor } from './descriptor.ts';

/**
 * A county whose code is one of SCB, and that of the county that its folder is named after. A folder may be named after
 * none. Throws INVALID_SETTING.
 */
export function withCodeOfName<County extends CountyDescriptor & { slug: string }>(
  county: County,
  place = `subgraphs/${county.slug}/county.ts`,
): County {
  const { slug, code } = county;
  const [named, coded] = [countyOfSlug(slug), allCounties.find((entry) => entry.code === code)];
  if (coded && (named === null || named === coded)) return county;
  const said = coded ? `${code} is the code of ${coded.name}` : `SCB has no county with the code ${code}`;
  const expected = named
    ? `${named.code}, that of ${named.name}`
    : 'one of the codes in schema/reference/counties.yaml';
  throw new HubError('INVALID_SETTING', `${place}: ${said}; expected ${expected}`);
}
