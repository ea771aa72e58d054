import type { Text } from '#schema/values/text.ts';

/** What is said where nothing is at an address. */
export const NOTHING_HERE: Text = {
  sv: 'Här finns ingenting. Det kan ha tagits bort, fått ett annat id eller skrivits fel i adressen.',
  en: 'Nothing is here. It may have been removed, have got another id, or been misspelt in the address.',
};

/** What is said before the page whose path is nearest. */
export const MEANT: Text = { sv: 'Menade du', en: 'Did you mean' };

/** What is said where the hub refuses what an address asks for; its reason follows. */
export const UNREADABLE: Text = {
  sv: 'Något i adressen går inte att läsa. Navet säger:',
  en: 'Something in the address cannot be read. The hub says:',
};

/** What is said where something went wrong that nobody foresaw. */
export const PAGE_FAILED: Text = {
  sv: 'Sidan gick inte att visa. Felet är inte ditt, och det står i navets logg. Försök igen om en stund.',
  en: 'The page could not be shown. The fault is not yours, and it is in the hub’s log. Try again in a while.',
};

/** What a page of trouble is called, by the status of HTTP. */
export const TROUBLE_TITLES = {
  400: { sv: 'Adressen går inte att läsa', en: 'The address cannot be read' },
  404: { sv: 'Sidan finns inte', en: 'The page does not exist' },
  500: { sv: 'Något gick fel', en: 'Something went wrong' },
  503: { sv: 'Länet svarade inte', en: 'The county did not answer' },
} as const satisfies Record<number, Text>;

/** Where a visitor can go on from there. */
export const GO_ON: Text = { sv: 'Härifrån går det att gå vidare till', en: 'From here you can go on to' };
