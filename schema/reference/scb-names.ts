import { municipalityCalled } from './municipalities-of.ts';
import { allCounties, allMunicipalities } from './reference.ts';

/** A county or a municipality with the code of SCB. */
export interface ScbEntry {
  code: string;
  name: string;
}

/** How counties and municipalities are called in running text, in lower case. */
export const scbNames: readonly (readonly [name: string, entry: ScbEntry])[] = [
  ...allMunicipalities.flatMap((entry) => municipalityNames(entry.name).map((name) => [name, entry] as const)),
  ...allCounties.flatMap((entry) => countyNames(entry).map((name) => [name, entry] as const)),
];
const CALLED = Map.groupBy(scbNames, ([name]) => name);
const BY_CODE = new Map<string, ScbEntry>([...allCounties, ...allMunicipalities].map((entry) => [entry.code, entry]));
const BY_SLUG = new Map(
  allCounties.flatMap((entry) =>
    [entry.short, entry.region, entry.name].map((name) => [slugOfName(name), entry] as const),
  ),
);

/** The county or municipality with a code of SCB; `null` where there is none. */
export function scbEntryOf(code: string): ScbEntry | null {
  return BY_CODE.get(code) ?? null;
}

/** The counties and municipalities that go by a name, such as `Region Dalarna` or `Boxholms kommun`. */
export function scbEntriesCalled(name: string): ScbEntry[] {
  return (CALLED.get(plainName(name)) ?? []).map(([, entry]) => entry);
}

/** The county that a folder is named after (`vastra-gotaland`); `null` where it is named otherwise. */
export function countyOfSlug(slug: string): (typeof allCounties)[number] | null {
  return BY_SLUG.get(slug) ?? null;
}

/** A name as folders have it: lower case, without å ä ö. */
export function slugOfName(name: string): string {
  return name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(' ', '-');
}

/** A name as it is looked up. */
export function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function municipalityNames(name: string): string[] {
  const stems = [name, `${name}s`].flatMap((stem) => [`${stem} kommun`, `${stem} stad`, `${stem} kommuns`]);
  return [...new Set([...stems, municipalityCalled(name)].map(plainName))];
}

function countyNames({ name, region, short }: (typeof allCounties)[number]): string[] {
  const called = [name, region, `${region}s`, `region ${short}`, `region ${name}`, `landstinget ${short}`];
  return [...new Set(called.map(plainName))];
}
