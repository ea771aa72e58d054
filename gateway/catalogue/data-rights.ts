import type { StandingCounty } from '#gateway/reports/answering/pulled-counties.ts';
import { licenceOf } from '#schema/open-data/licences.ts';
import { distinct } from '#schema/shared/distinct.ts';
import type { Text } from '#schema/values/text.ts';
import { inWords, linksTo, type Resource } from './resource.ts';

/** Under which terms the rows of all counties can be used. */
export interface DataRights {
  /** The licence, where every county has the same. */
  licence: string | null;
  /** Else a statement that names the licence of each county. */
  statement: Resource | null;
}

/**
 * The licence of data of several counties. Where one has another licence than the others, none, or one that is not known as
 * it is silent, no licence holds for the whole, and a statement says which holds for whose rows.
 */
export function dataRights(counties: readonly StandingCounty[], address: string): DataRights {
  const uris = counties.map(({ licence }) => licenceOf(licence)?.uri ?? null);
  const [licence = null, ...others] = distinct(uris);
  if (licence !== null && others.length === 0) return { licence, statement: null };
  return {
    licence: null,
    statement: {
      address,
      types: ['odrs:RightsStatement', 'dcterms:RightsStatement'],
      says: {
        'odrs:attributionText': inWords(...counties.map(termsOf)),
        'odrs:copyrightStatement': linksTo(...distinct(uris)),
      },
    },
  };
}

function termsOf({ name, status, licence }: StandingCounty): Text {
  const known = licenceOf(licence);
  if (known) return { sv: `${name}: ${known.name.sv}`, en: `${name}: ${known.name.en}` };
  if (status === 'ANSWERED') return { sv: `${name}: ingen licens är angiven`, en: `${name}: no licence is stated` };
  return {
    sv: `${name}: licensen är inte känd, eftersom länet inte svarade`,
    en: `${name}: the licence is not known, as the county did not answer`,
  };
}
