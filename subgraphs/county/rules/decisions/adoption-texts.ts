import type { Text } from '#schema/values/text.ts';

/** What the hub says, in its own words, of what is evidenced of a party's adoption, as its own decisions tell. */
export const SAID_OF_PARTY = {
  ADOPTED: { sv: 'Ett beslut om att anta är belagt.', en: 'A decision to adopt is evidenced.' },
  ADOPTED_CONDITIONALLY: {
    sv: 'Ett beslut om att anta är belagt, på villkor som inte är kända att vara uppfyllda.',
    en: 'A decision to adopt is evidenced, on conditions that are not known to be met.',
  },
  PROPOSED: {
    sv: 'Ett beslut om att anta är föreslaget; att det fattades är inte belagt.',
    en: 'A decision to adopt is proposed; that it was taken is not evidenced.',
  },
  PLANNED: {
    sv: 'Ett beslut om att anta är planerat; att det fattades är inte belagt.',
    en: 'A decision to adopt is planned; that it was taken is not evidenced.',
  },
  NOTHING: { sv: 'Inget beslut av parten är belagt.', en: 'No decision of the party is evidenced.' },
} as const satisfies Record<string, Text>;

/** The same of a municipality, as what is said of all municipalities of its county tells. */
export const SAID_OF_ALL_MUNICIPALITIES = {
  ADOPTED: {
    sv: 'Ett beslut om att anta är belagt för länets kommuner som grupp; att just denna kommun fattade det sägs inte särskilt.',
    en: 'A decision to adopt is evidenced for the municipalities of the county as a group; that this municipality took it is not said of it by itself.',
  },
  ADOPTED_CONDITIONALLY: {
    sv: 'Ett beslut om att anta är belagt för länets kommuner som grupp, på villkor som inte är kända att vara uppfyllda; att just denna kommun fattade det sägs inte särskilt.',
    en: 'A decision to adopt is evidenced for the municipalities of the county as a group, on conditions that are not known to be met; that this municipality took it is not said of it by itself.',
  },
  PROPOSED: {
    sv: 'Ett beslut om att anta är föreslaget för länets kommuner som grupp; att just denna kommun fattade det är inte belagt.',
    en: 'A decision to adopt is proposed for the municipalities of the county as a group; that this municipality took it is not evidenced.',
  },
  PLANNED: {
    sv: 'Ett beslut om att anta är planerat för länets kommuner som grupp; att just denna kommun fattade det är inte belagt.',
    en: 'A decision to adopt is planned for the municipalities of the county as a group; that this municipality took it is not evidenced.',
  },
} as const satisfies Record<Exclude<keyof typeof SAID_OF_PARTY, 'NOTHING'>, Text>;

/** What is said where no party is stated at all. */
export const NO_PARTIES: Text = {
  sv: 'Källan anger inga parter, och inget beslut av någon part är belagt.',
  en: 'The source names no parties, and no decision of any party is evidenced.',
};
