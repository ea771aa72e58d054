import type { Text } from '#schema/values/text.ts';

/** What the page of all questions says. */
export const ALL_QUESTIONS = {
  title: { sv: 'Vad vill du veta?', en: 'What do you want to know?' },
  lead: {
    sv: 'Välj en fråga: då står alla handlingars svar på en sida, lika svar tillsammans, med ordalydelse och rader.',
    en: 'Choose a question: the answers of all instruments then stand on one page, equal answers together, with wordings and lines.',
  },
  counties: { sv: 'Räkna bara dessa län', en: 'Count these counties alone' },
  show: { sv: 'Räkna', en: 'Count' },
  jump: { sv: 'Frågorna på sidan', en: 'The questions of the page' },
  themes: { sv: 'Teman i det som sägs', en: 'Themes of what is said' },
  themesLead: {
    sv: 'Vilka handlingar som tar upp ett tema, och vad de säger. Ett smalare tema räknas också till det bredare.',
    en: 'Which instruments speak of a theme, and what they say. A narrower theme counts under the broader one as well.',
  },
  partOf: { sv: 'Del av', en: 'Part of' },
  none: { sv: 'ingen säger något', en: 'none says anything' },
  illegible: { sv: 'en del går inte att läsa', en: 'some cannot be read' },
  notCounted: {
    sv: 'Hur många som säger något räknas här för högst 25 handlingar. Välj län, så räknas det.',
    en: 'How many say something is counted here for at most 25 instruments. Choose counties, and it is counted.',
  },
} as const satisfies Record<string, Text>;
