import { allMunicipalities } from './reference.ts';

/** The municipalities of a county, by its code of SCB, in the order of their codes. */
export function municipalitiesOf(county: string): typeof allMunicipalities {
  return allMunicipalities.filter(({ code }) => code.startsWith(county));
}

/** Names that take no s before "kommun" though they end with a consonant, and one that loses its own last. */
const OTHERWISE: Readonly<Record<string, string>> = { Kalmar: 'Kalmar', Falun: 'Falu' };

/** What a municipality calls itself, by its name in SCB's table: `Boxholms kommun`, `Motala kommun`. */
export function municipalityCalled(name: string): string {
  const stem = OTHERWISE[name] ?? (/[sxzåäöaeiouy]$/i.test(name) ? name : `${name}s`);
  return `${stem} kommun`;
}
