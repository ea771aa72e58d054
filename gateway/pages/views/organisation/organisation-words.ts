import type { Text } from '#schema/values/text.ts';

/** What the page of an organisation says. */
export const ORGANISATION_WORDS = {
  kind: { sv: 'Slag', en: 'Kind' },
  parent: { sv: 'Del av', en: 'Part of' },
  aliases: { sv: 'Kallas också', en: 'Also called' },
  code: { sv: 'SCB-kod', en: 'Code of SCB' },
  note: { sv: 'Anmärkning', en: 'Note' },
  county: { sv: 'Nämns i papper från', en: 'Named in papers of' },
  involved: { sv: 'Deltar i', en: 'Takes part in' },
  involvedLead: {
    sv: 'Handlingar där papperen namnger organisationen som part, tillfrågad, aktör eller samverkanspartner.',
    en: 'Instruments in which papers name the organisation as a party, as asked to decide, as an actor or a partner.',
  },
  notInvolved: {
    sv: 'Ingen handling namnger organisationen bland sina parter.',
    en: 'No instrument names the organisation among its parties.',
  },
  through: { sv: 'Genom', en: 'Through' },
  decides: { sv: 'Beslutar', en: 'Decides' },
  decidesLead: {
    sv: 'Beslutssteg som organisationen själv eller ett organ under den tar.',
    en: 'Steps of decision that the organisation itself or a body beneath it takes.',
  },
  decidesNothing: {
    sv: 'Papperen nämner inga beslut av organisationen.',
    en: 'The papers name no decisions of the organisation.',
  },
  shown: { sv: 'De första', en: 'The first' },
  of: { sv: 'av', en: 'of' },
  allDecisions: { sv: 'Alla besluten', en: 'All the decisions' },
  allInvolvements: { sv: 'Alla handlingarna, sida vid sida', en: 'All the instruments, side by side' },
  elsewhere: { sv: 'Sök efter namnet i alla papper', en: 'Search for the name in all papers' },
  toFact: { sv: 'Till uppgiften', en: 'To the fact' },
} as const satisfies Record<string, Text>;

/** What is said where an address names no organisation. */
export const NO_ORGANISATION: Text = {
  sv: 'Id:t är inte någon organisations. Det kan vara felskrivet, eller borttaget.',
  en: 'The id is not one of an organisation. It may be misspelt, or removed.',
};
