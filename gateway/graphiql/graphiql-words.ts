import type { Text } from '#schema/values/text.ts';

/** What the page says before GraphiQL runs in it, and where it cannot. */
export const GRAPHIQL_WORDS = {
  description: {
    sv: 'Ställ egna frågor till länens överenskommelser, med exempel, formulär och färdig kod.',
    en: 'Ask questions of your own of the county agreements, with examples, a form and ready code.',
  },
  arriving: { sv: 'GraphiQL hämtas …', en: 'GraphiQL is loading …' },
  noScript: {
    sv: 'GraphiQL behöver JavaScript. Samma uppgifter finns som tabeller:',
    en: 'GraphiQL needs JavaScript. The same data is there as tables:',
  },
  unbuilt: { sv: 'GraphiQL kan inte visas just nu', en: 'GraphiQL cannot be shown right now' },
  unbuiltWhy: {
    sv: 'Det byggs en gång av den server som navet körs på, och det gick inte. Varför står i serverns logg. Resten av navet fungerar.',
    en: 'It is built once by the server that the hub runs on, and that failed. The server’s log says why. The rest of the hub works.',
  },
  meanwhile: {
    sv: 'Frågor besvaras som vanligt på /graphql, och tabellerna finns här:',
    en: 'Questions are answered at /graphql as usual, and the tables are here:',
  },
} as const satisfies Record<string, Text>;
