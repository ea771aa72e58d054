import type { ProsePart } from '#gateway/pages/parts/prose.ts';
import type { Text } from '#schema/values/text.ts';

/** When the site was last assessed and this statement written, YYYY-MM-DD. */
export const ASSESSED = '2026-11-27';

/** What the statement of accessibility says beside its parts. */
export const STATEMENT = {
  title: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
  lead: {
    sv: 'Hur webbplatsen uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du rapporterar fler.',
    en: 'How the site meets the Swedish act (2018:1937) on accessibility to digital public services, which shortcomings are known, and how to report others.',
  },
  behind: { sv: 'Den som står bakom webbplatsen är', en: 'The site is published by' },
  nobody: {
    sv: 'Navets inställningar säger inte vem som ger ut det, så redogörelsen kan inte säga vem som ansvarar för webbplatsen.',
    en: 'The settings of the hub do not say who publishes it, so this statement cannot say who is responsible for the site.',
  },
  report: { sv: 'Rapportera brister', en: 'Report shortcomings' },
  write: { sv: 'Skriv till', en: 'Write to' },
  reportLead: {
    sv: 'Hittar du något som inte går att använda, eller behöver du innehållet på ett annat sätt, så säg till. Skriv vilken sida det gäller och vilket hjälpmedel du använder.',
    en: 'Where you find something that cannot be used, or need the content in another way, tell us. Write which page it is and which aid you use.',
  },
  noMailbox: {
    sv: 'Den som ger ut navet har inte angett någon adress att skriva till.',
    en: 'Whoever publishes the hub has not stated an address to write to.',
  },
  supervision: { sv: 'Tillsyn', en: 'Supervision' },
  supervisionLead: {
    sv: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur dina synpunkter hanteras kan du anmäla det dit.',
    en: 'The Agency for Digital Government, Digg, supervises the act. If you are not content with how your remarks are handled, you can report it there.',
  },
  digg: { sv: 'Anmäl till Digg', en: 'Report to Digg' },
  assessed: {
    sv: 'Redogörelsen skrevs och webbplatsen bedömdes senast',
    en: 'This statement was written, and the site last assessed,',
  },
} as const satisfies Record<string, Text>;

export const MET_PART: ProsePart = {
  id: 'met',
  heading: { sv: 'Hur tillgänglig webbplatsen är', en: 'How accessible the site is' },
  paragraphs: [
    {
      sv: 'Webbplatsen är delvis förenlig med lagen. Sidorna är byggda för WCAG 2.1, nivå AA, och har inga brister som vi känner till. Verktyget GraphiQL har det.',
      en: 'The site is partly in accordance with the act. The pages are built for WCAG 2.1, level AA, and have no shortcomings that we know of. The tool GraphiQL has.',
    },
  ],
  points: [
    { sv: 'Allt går att nå och använda med tangentbord.', en: 'All can be reached and used with a keyboard.' },
    { sv: 'Sidorna fungerar utan skript.', en: 'The pages work without script.' },
    {
      sv: 'Inget sägs med färg allena: tecken och ord står bredvid.',
      en: 'Nothing is told by colour alone: signs and words stand beside.',
    },
    {
      sv: 'Text har minst kontrasten 6:1, i ljust och mörkt läge, och sidorna går att läsa i ett fönster på 390 bildpunkter utan att rullas i sidled.',
      en: 'Text has at least the contrast 6:1, in light and dark, and pages can be read in a window of 390 pixels without scrolling sideways.',
    },
    {
      sv: 'Bilder av tid och täckning har samma innehåll som tabell.',
      en: 'Pictures of time and coverage have the same content as a table.',
    },
  ],
};

export const UNMET_PART: ProsePart = {
  id: 'unmet',
  heading: { sv: 'Vad som inte är tillgängligt', en: 'What is not accessible' },
  paragraphs: [
    {
      sv: 'GraphiQL, där man skriver egna frågor, bygger på redigeraren Monaco. Den och GraphiQL:s egna paneler har hinder som navet inte rår över, bland annat för den som använder skärmläsare eller förstorar mycket. Allt som går att fråga där går att hämta utan GraphiQL: på sidorna och som tabeller.',
      en: 'GraphiQL, where queries of one’s own are written, is built on the editor Monaco. That and the panels of GraphiQL itself have barriers that the hub cannot remove, among others for people who use a screen reader or enlarge much. All that can be asked there can be had without GraphiQL: on the pages and as tables.',
    },
    {
      sv: 'Papper som länen har bifogat visas som text. De är länens egna, och deras språk och uppställning är inte navets.',
      en: 'Papers that counties have attached are shown as text. They are the counties’ own, and their language and layout are not the hub’s.',
    },
  ],
};

export const TESTED_PART: ProsePart = {
  id: 'tested',
  heading: { sv: 'Hur vi har testat', en: 'How we have tested' },
  paragraphs: [
    {
      sv: 'Varje sida prövas av automatiska tester vid varje ändring: med axe mot WCAG 2.1 A och AA, på båda språken, i ljust och mörkt läge, brett och smalt, med det som fälls ut öppet, och med html-validate. Automatiska tester hittar inte allt. Någon granskning av människor med hjälpmedel är inte gjord än.',
      en: 'Every page is tried by automatic tests at every change: with axe against WCAG 2.1 A and AA, in both languages, light and dark, wide and narrow, with what unfolds open, and with html-validate. Automatic tests do not find everything. No review by people with aids has been made yet.',
    },
  ],
};
