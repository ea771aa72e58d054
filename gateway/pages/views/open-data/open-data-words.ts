import type { Text } from '#schema/values/text.ts';

/** What the page of open data says. */
export const OPEN_DATA = {
  lead: {
    sv: 'Allt som sidorna visar går att hämta: som tabell till det verktyg du redan har, som flöde, eller med egna frågor.',
    en: 'All that the pages show can be fetched: as a table for the tool that you already have, as a feed, or by queries of your own.',
  },
  tables: { sv: 'Tabeller', en: 'Tables' },
  tablesLead: {
    sv: 'Varje tabell har en adress. Samma adress ger CSV, Excel, JSON, NDJSON eller Parquet, beroende på hur den slutar, och zip med beskrivning, licens och citering.',
    en: 'Every table has an address. The same address gives CSV, Excel, JSON, NDJSON or Parquet, depending on how it ends, and a zip with description, licence and citation.',
  },
  table: { sv: 'Tabell', en: 'Table' },
  row: { sv: 'En rad är', en: 'A row is' },
  fetch: { sv: 'Hämta', en: 'Fetch' },
  allTables: {
    sv: 'Alla kolumner och parametrar, tabell för tabell',
    en: 'All columns and parameters, table by table',
  },
  choose: {
    sv: 'Urval görs i adressen med samma namn som i sidornas adresser: counties=05,20 för län, lang=en för engelska ord, separator=semicolon för svenskt Excel, asKnownAt=2026-01-01T00:00:00Z för det som var känt då.',
    en: 'Selections are made in the address by the same names as in the addresses of pages: counties=05,20 for counties, lang=sv for Swedish words, separator=semicolon for Excel with Swedish settings, asKnownAt=2026-01-01T00:00:00Z for what was known then.',
  },
  recipes: { sv: 'Recept', en: 'Recipes' },
  recipesLead: {
    sv: 'Koden nedan hämtar från den här adressen och kan klistras in som den står. Koder som börjar med noll, som 05, är text: recepten säger det till verktyget.',
    en: 'The code below fetches from this address and can be pasted as it stands. Codes that begin with zero, such as 05, are text: the recipes tell the tool so.',
  },
  notRun: {
    sv: 'R, Python och curl körs av navets egna tester. Excel, Power BI och Qlik är inte körda där: att deras adresser, parametrar och kolumner finns är testat.',
    en: 'R, Python and curl are run by the hub’s own tests. Excel, Power BI and Qlik are not run there: that their addresses, parameters and columns exist is tested.',
  },
  queries: { sv: 'Egna frågor', en: 'Queries of your own' },
  graphiql: { sv: 'GraphiQL: skriv en fråga och se svaret', en: 'GraphiQL: write a query and see the answer' },
  endpoint: { sv: 'GraphQL, dit program skickar frågor', en: 'GraphQL, where programs send queries' },
  openApi: { sv: 'Tabellerna beskrivna som OpenAPI 3.1', en: 'The tables described as OpenAPI 3.1' },
  schemas: { sv: 'JSON Schema för den som kodar ett län', en: 'JSON Schema for who codes a county' },
  follow: { sv: 'Följ och skörda', en: 'Follow and harvest' },
  feed: { sv: 'Flöde med ändringar (Atom)', en: 'Feed of changes (Atom)' },
  catalogue: { sv: 'Katalog enligt DCAT-AP-SE', en: 'Catalogue by DCAT-AP-SE' },
  noCatalogue: {
    sv: 'En katalog enligt DCAT-AP-SE finns på samma adress med /catalog när navets inställningar säger vem som ger ut det. Det gör de inte här, och en katalog utan utgivare vore fel.',
    en: 'A catalogue by DCAT-AP-SE is at this address with /catalog where the hub’s settings say who publishes it. They do not here, and a catalogue without a publisher would be wrong.',
  },
  whole: {
    sv: 'Hela datamängden som en mapp (alla tabeller som CSV och Parquet, kodboken, licenserna och kontrollsummor) skriver kommandot npm run hub dataset på den dator där navet finns. Över nätet hämtas den tabell för tabell.',
    en: 'The whole data set as a folder (all tables as CSV and Parquet, the codebook, the licences and checksums) is written by the command npm run hub dataset on the computer where the hub is. Over the network it is fetched table by table.',
  },
  licence: { sv: 'Licens', en: 'Licence' },
  licenceLead: {
    sv: 'Licensen gäller länets kodade uppgifter, inte papperen som de står i. Varje län väljer sin egen; navet som helhet har ingen.',
    en: 'The licence is of the coded facts of the county, not of the papers that they stand in. Each county chooses its own; the hub as a whole has none.',
  },
  county: { sv: 'Län', en: 'County' },
  noLicence: {
    sv: 'Ingen vald: fråga länet innan du sprider uppgifterna vidare',
    en: 'None chosen: ask the county before you pass the data on',
  },
  cite: { sv: 'Så citerar du', en: 'How to cite' },
  citeLead: {
    sv: 'Citera revisionerna, inte bara dagen: då går samma uppgifter att hämta igen. Varje tabell har sin citering färdig, i bladet om hämtningen i Excel, i README i zip och som fältet citation i JSON.',
    en: 'Cite the revisions, not only the day: then the same data can be fetched again. Every table has its citation ready, in the sheet on the fetch in Excel, in README of the zip and as the field citation in JSON.',
  },
  citeForm: {
    sv: 'Tabellens titel (år) [datamängd]. Utgivare. Revisioner: länets namn nummer (dag), … Adressen.',
    en: 'Title of the table (year) [data set]. Publisher. Revisions: name of the county number (day), … The address.',
  },
  citeFact: {
    sv: 'En enskild uppgift citeras bäst med handlingens sida och pappret med rader: båda står vid uppgiften.',
    en: 'A single fact is best cited by the page of its instrument and the paper with its lines: both stand by the fact.',
  },
} as const satisfies Record<string, Text>;
