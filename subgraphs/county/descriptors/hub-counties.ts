import { countyOfSlug } from '#schema/reference/scb-names.ts';
import type { ForeignCounty } from '#schema/settings/foreign-counties.ts';
import { HubError } from '#schema/shared/errors.ts';
import { type DiscoveredCounty, discoverCounties } from './discover.ts';
import { withCodeOfName } from './with-code-of-name.ts';

/**
 * All counties that are asked: those of folders, and foreign ones that the settings name. Throws INVALID_SETTING that names
 * every foreign one that is there already, or whose code is none of SCB, not that of its name, or another's.
 */
export async function hubCounties(foreign: readonly ForeignCounty[]): Promise<DiscoveredCounty[]> {
  const own = await discoverCounties();
  const counties = foreign.map(({ slug, code }) => ({ slug, code }));
  const wrong = counties.flatMap((county, index) => wrongIn(county, [...own, ...counties.slice(0, index)]));
  if (wrong.length > 0) throw new HubError('INVALID_SETTING', wrong.join('\n'));
  return [...own, ...counties];
}

function wrongIn(county: DiscoveredCounty, others: readonly DiscoveredCounty[]): string[] {
  const { slug, code } = county;
  const place = `counties: ${slug}`;
  if (others.some((other) => other.slug === slug))
    return [`${place}: there is a county of that name; expected that of another`];
  // Its types are named after it, and must not be those of the contract.
  if (countyOfSlug(slug) === null)
    return [
      `${place}: no county of SCB is called that; expected a name of it in lower case without å ä ö, such as halland`,
    ];
  const same = others.find((other) => other.code === code);
  if (same) return [`${place}: ${code} is the code of ${same.slug}; expected that of another county`];
  try {
    withCodeOfName(county, place);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
