import type { ProsePart } from '#gateway/pages/parts/prose.ts';
import type { Text } from '#schema/values/text.ts';

/** What the page on the hub says beside its parts. */
export const ABOUT = {
  lead: {
    sv: 'Navet gör länens överenskommelser om barn och unga jämförbara, utan att göra dem mer lika än de är.',
    en: 'The hub makes the counties’ agreements on children and young people comparable, without making them more alike than they are.',
  },
  publisher: { sv: 'Utgivare', en: 'Publisher' },
  noPublisher: {
    sv: 'Navets inställningar säger inte vem som ger ut det. Då säger inte heller sidan det.',
    en: 'The settings of the hub do not say who publishes it. Then neither does this page.',
  },
  contact: { sv: 'Frågor om uppgifterna', en: 'Questions about the data' },
  versions: { sv: 'Versioner', en: 'Versions' },
  hub: { sv: 'Navet', en: 'The hub' },
  codebook: { sv: 'Kodboken', en: 'The codebook' },
  contract: { sv: 'Kontraktet med länen', en: 'The contract with counties' },
  ofCounty: { sv: 'svarar enligt kontraktets version', en: 'answers by version of the contract' },
  seeGaps: { sv: 'Vad varje län har och vet att det saknar', en: 'What each county has and knows to be missing' },
} as const satisfies Record<string, Text>;

export const WHAT_PART: ProsePart = {
  id: 'what',
  heading: { sv: 'Vad navet är', en: 'What the hub is' },
  paragraphs: [
    {
      sv: 'Regioner och kommuner skriver överenskommelser om hur de samverkar kring barn och unga, och uppdragsdirektiv för arbetet dit. De ligger som papper i varje län för sig. Navet har läst dem, delat upp dem i uppgifter och svarar på frågor om alla på en gång.',
      en: 'Regions and municipalities make agreements on how they cooperate around children and young people, and directives for the work towards them. They lie as papers in each county. The hub has read them, parted them into facts, and answers questions of all at once.',
    },
    {
      sv: 'Varje län har sina uppgifter för sig, i en egen databas. Navet frågar länen och lägger ihop svaren. Svarar ett län inte syns det, och de andras svar visas ändå.',
      en: 'Each county keeps its own facts, in a database of its own. The hub asks the counties and puts the answers together. Where a county does not answer that is shown, and the answers of the others are shown all the same.',
    },
  ],
};

export const TRUTH_PART: ProsePart = {
  id: 'truth',
  heading: { sv: 'Vad du kan lita på', en: 'What you can rely on' },
  paragraphs: [],
  points: [
    { sv: 'Varje uppgift visar vilka rader den vilar på.', en: 'Every fact shows the lines that it rests on.' },
    {
      sv: 'Navet gissar aldrig. Det som pappret inte säger står som ej angivet, och det som ingen har läst som ej kodat.',
      en: 'The hub never guesses. What the paper does not say is shown as not stated, and what nobody has read as not coded.',
    },
    {
      sv: 'Det som är en slutsats är märkt så, med skälet.',
      en: 'What is inferred is marked so, with the reasoning.',
    },
    {
      sv: 'Fel och skador i källan rättas inte i tysthet. De redovisas.',
      en: 'Faults and damage in the source are not corrected in silence. They are told.',
    },
    {
      sv: 'Inget försvinner. Det som var känt förut går att fråga efter.',
      en: 'Nothing vanishes. What was known before can be asked for.',
    },
  ],
};

export const SOURCE_PART: ProsePart = {
  id: 'source',
  heading: { sv: 'Varifrån uppgifterna kommer', en: 'Where the data comes from' },
  paragraphs: [
    {
      sv: 'Från offentliga papper: överenskommelser, tjänsteskrivelser, protokoll och direktiv. De är lästa och kodade efter en gemensam kodbok. Länskoder och kommuner är SCB:s. Kontaktuppgifter till personer tas inte med.',
      en: 'From public papers: agreements, official memoranda, minutes and directives. They were read and coded by one codebook. Codes of counties and municipalities are those of Statistics Sweden. Contact data of persons is left out.',
    },
  ],
};

export const ADD_PART: ProsePart = {
  id: 'add',
  heading: { sv: 'Så kommer ett län med', en: 'How a county joins' },
  paragraphs: [
    {
      sv: 'Ett län är två mappar: en rad som säger vilket län det är, och filer med det som papperen säger. Filerna kontrolleras mot kodboken med fel som säger var och varför, och sidorna visar länet så snart det svarar. Inget i navet behöver ändras för det. Hur det går till står i projektets dokumentation, adding-a-county.',
      en: 'A county is two folders: a line that says which county it is, and files with what the papers say. The files are checked against the codebook, with errors that say where and why, and the pages show the county as soon as it answers. Nothing in the hub has to change for that. How it is done stands in the project’s documentation, adding-a-county.',
    },
  ],
};

export const PRIVACY_PART: ProsePart = {
  id: 'privacy',
  heading: { sv: 'Om dig som besöker', en: 'About you who visit' },
  paragraphs: [
    {
      sv: 'Sidorna sätter inga kakor och sparar ingenting i din webbläsare. Ditt län står i adressen och ingen annanstans. Sidorna hämtar inget från någon annan: typsnitt, skript och bilder kommer från navet. Den som driver servern kan föra logg över anrop, som med alla webbplatser.',
      en: 'The pages set no cookies and store nothing in your browser. Your county is in the address and nowhere else. The pages fetch nothing from anybody else: fonts, scripts and pictures come from the hub. Whoever runs the server may keep a log of requests, as with all sites.',
    },
  ],
};
