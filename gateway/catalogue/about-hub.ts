import type { Text } from '#schema/values/text.ts';
import { inWords, linksTo } from './resource.ts';
import { authority } from './vocabulary.ts';

/** What the hub is about, in the words of catalogues. */
export const HUB_TITLE: Text = {
  sv: 'Länens överenskommelser och uppdragsdirektiv',
  en: 'Agreements and assignment directives of Swedish counties',
};

export const HUB_DESCRIPTION: Text = {
  sv: 'Vad överenskommelser och uppdragsdirektiv mellan regioner och kommuner säger, faktum för faktum: hur säkert, med vilka ord och på vilka rader i källan.',
  en: 'What agreements and assignment directives between regions and municipalities say, fact by fact: how firmly, in which words and on which lines of the source.',
};

/** In lower case and the singular, as the profile has it. */
export const KEYWORDS = inWords(
  { sv: 'överenskommelse', en: 'agreement' },
  { sv: 'uppdragsdirektiv', en: 'assignment directive' },
  { sv: 'samverkan', en: 'cooperation' },
  { sv: 'region', en: 'region' },
  { sv: 'kommun', en: 'municipality' },
);

/** Health; population and society; government and public sector; regions and cities. */
export const THEMES = linksTo(...['HEAL', 'SOCI', 'GOVE', 'REGI'].map((theme) => authority('data-theme', theme)));

export const BOTH_LANGUAGES = linksTo(authority('language', 'SWE'), authority('language', 'ENG'));

export const OPEN_TO_ALL = linksTo(authority('access-right', 'PUBLIC'));
