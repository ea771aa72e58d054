import type { Text } from '#schema/values/text.ts';

/** What is said where an id is of something else. */
export const NOT_AN_INSTRUMENT: Text = {
  sv: 'Id:t är inte en handlings. Dokument finns under Dokument, organisationer under Organisation.',
  en: 'The id is not one of an instrument. Documents are at Document, organisations at Organisation.',
};

/** What is said where the id and the parameter are of different moments. */
export const TWO_MOMENTS: Text = {
  sv: 'Id:t slutar med en annan tidpunkt än asKnownAt. Ange bara den ena.',
  en: 'The id ends in another moment than asKnownAt. Give only one of them.',
};

/** What is said of an instrument that is not there, but was. */
export const GONE = {
  removed: { sv: 'Handlingen är borttagen', en: 'The instrument is removed' },
  removedLead: {
    sv: 'Länet har tagit bort den ur navet. Som den var känd innan går att läsa i historiken.',
    en: 'Its county has taken it out of the hub. As it was known before can be read in its history.',
  },
  notYet: { sv: 'Handlingen var inte känd då', en: 'The instrument was not known then' },
  notYetLead: {
    sv: 'Navet hade ingenting om den vid den tidpunkten. När den tillkom står i historiken.',
    en: 'The hub held nothing of it at that moment. When it came in stands in its history.',
  },
  id: { sv: 'Id', en: 'Id' },
} as const satisfies Record<string, Text>;
