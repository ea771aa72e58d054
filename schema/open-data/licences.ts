import { z } from 'zod';
import { type Text, untranslated } from '../values/text.ts';

/** A licence of open data. */
export interface Licence {
  /** What it is called. */
  name: Text;
  /** Where it can be read; of Creative Commons’ it names no language, so that it is the same licence everywhere. */
  url: string;
  /** What catalogues of Sweden’s profile call it by; they compare it letter by letter. */
  uri: string;
  /** What the EU’s table of licences calls it. */
  authority: string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority/licence/';

/**
 * The open licences that a county can give its coded facts, by their ids of SPDX: those that Sweden’s profile for
 * catalogues lists and that let anybody use data for any purpose, and the ones of Open Data Commons for databases.
 */
export const licences = {
  'CC0-1.0': {
    name: {
      sv: 'CC0 1.0 Universell, upphovsrätten är avstådd',
      en: 'CC0 1.0 Universal, dedicated to the public domain',
    },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    uri: 'http://creativecommons.org/publicdomain/zero/1.0/',
    authority: `${AUTHORITY}CC0`,
  },
  'CC-BY-4.0': {
    name: { sv: 'CC BY 4.0, erkännande', en: 'CC BY 4.0, attribution' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
    uri: 'http://creativecommons.org/licenses/by/4.0/',
    authority: `${AUTHORITY}CC_BY_4_0`,
  },
  'CC-BY-SA-4.0': {
    name: { sv: 'CC BY-SA 4.0, erkännande, dela lika', en: 'CC BY-SA 4.0, attribution, share alike' },
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    uri: 'http://creativecommons.org/licenses/by-sa/4.0/',
    authority: `${AUTHORITY}CC_BYSA_4_0`,
  },
  'ODC-By-1.0': ofDatabases('Open Data Commons Attribution License 1.0', 'by', 'ODC_BY'),
  'ODbL-1.0': ofDatabases('Open Data Commons Open Database License 1.0', 'odbl', 'ODC_BL'),
  'PDDL-1.0': ofDatabases('Open Data Commons Public Domain Dedication and License 1.0', 'pddl', 'ODC_PDDL'),
} as const satisfies Record<string, Licence>;

/** The id of a licence, as SPDX has it. */
export type LicenceCode = keyof typeof licences;

/** The licence of what is of no county: the codebook and the reference tables as this project wrote them down. */
export const OWN_LICENCE: LicenceCode = 'CC0-1.0';

/** The ids of all licences. */
export const LICENCE_CODES = Object.keys(licences) as [LicenceCode, ...LicenceCode[]];

/** Reads the id of a licence; its message lists those there are. */
export const licenceCode = z.enum(LICENCE_CODES);

/** A licence with its id. */
export type CodedLicence = Licence & { code: string };

/** The licence with an id of SPDX; `null` where none is stated, or one that this version does not know. */
export function licenceOf(code: string | null | undefined): CodedLicence | null {
  const found = Object.entries<Licence>(licences).find(([known]) => known === code);
  return found ? { code: found[0], ...found[1] } : null;
}

function ofDatabases(name: string, path: string, authority: string): Licence {
  const url = `https://opendatacommons.org/licenses/${path}/1-0/`;
  return { name: untranslated(name), url, uri: url, authority: AUTHORITY + authority };
}
