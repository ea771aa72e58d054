import { allCounties, allMunicipalities, countyOfCode } from '#schema/reference/reference.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { nearestOf } from '#schema/shared/nearest.ts';
import type { ComparisonContext, KnownCounty } from './comparison-context.ts';

/** What SCB says of the counties of the hub, in the order of their codes. */
export function knownCounties(counties: readonly { slug: string; code: string }[]): KnownCounty[] {
  return counties
    .map(({ slug, code }) => ({
      slug,
      code,
      name: countyOfCode(code).name,
      municipalities: allMunicipalities.filter((entry) => entry.code.startsWith(code)),
    }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** The slugs of the counties that an argument names by code; all when it names none. Throws BAD_USER_INPUT. */
export function askedCounties(
  codes: readonly string[] | null | undefined,
  { counties }: ComparisonContext,
  argument = 'filter.counties',
): string[] {
  if (!codes) return counties.map((county) => county.slug);
  return [...new Set(codes)].map((code) => findCounty(code, counties, argument).slug);
}

/** A county for what refers to it, of the hub or not; `null` where there is none of that slug. */
export function countyReference({ slug }: { slug: string }, { counties }: ComparisonContext) {
  const known = counties.find((county) => county.slug === slug) ?? countyOfSlug(slug);
  return known && { code: known.code, name: known.name, slug };
}

/** The county with a code. Throws BAD_USER_INPUT that names those there are. */
export function findCounty(code: string, counties: readonly KnownCounty[], argument: string): KnownCounty {
  const found = counties.find((county) => county.code === code);
  if (found) return found;
  const expected = `expected one of ${counties.map((county) => `"${county.code}" (${county.name})`).join(', ')}`;
  const listed = allCounties.find((county) => county.code === code);
  if (listed) throw refusedArgument(argument, `${listed.name} (${code}) is not in this hub; ${expected}`);
  throw refusedArgument(argument, `"${code}" is not a county code of SCB;${meantCounty(code)} ${expected}`);
}

/** Whether a county by that name was meant, which is asked for by its code; empty where none is near. */
function meantCounty(name: string): string {
  const named = allCounties.flatMap((county) =>
    [county.name, county.short, county.region].map((each) => ({ each, county })),
  );
  const meant = nearestOf(
    name,
    named.map(({ each }) => each),
  );
  const found = named.find(({ each }) => each === meant)?.county;
  return found ? ` did you mean "${found.code}" (${found.name})?` : '';
}
