import { LINGONLAND, MOMENTS } from './made-up-county.ts';

/** A question to the hub. */
export interface EarlierQuestion {
  /** What is asked, the same for every moment. */
  name: string;
  /** Of the variable `$moment`: as known at which moment (ISO 8601), now where there is none. */
  moment: string | null;
  query: string;
}

const id = (rest: string) => `${LINGONLAND.slug}:${rest}`;
const NEW = id('agreement:trygg-uppvaxt-2021');
const OLD = id('agreement:trygg-uppvaxt-2017');
const FRAMEWORK = id('agreement:ramavtal-familjestod');
const LOCAL = id('agreement:lokalt-ekhult');
const DIRECTIVE = id('directive:nasta-overenskommelse');
const GUIDELINES = id('other:riktlinjer-lots');
const COMPARED = JSON.stringify([NEW, OLD, FRAMEWORK, DIRECTIVE]);
const KEPT = JSON.stringify([NEW, OLD, LOCAL, DIRECTIVE, GUIDELINES]);

/** A municipality of the county whose code the made-up one bears. */
const MUNICIPALITY = '2326';

const GROUPS =
  'verdict counts { stated notStated notCoded } groups { statedAs settled answers { instrument { instrumentId } } }';
const COUNTIES = 'counties { county { slug } status updatedAt }';
const FACETS = ['counties', 'kinds', 'states', 'certainties', 'themes', 'placements']
  .map((facet) => `${facet} { code count }`)
  .join(' ');

/** A word as written, in another form, at the beginning of a compound, misspelt, and in a text that was corrected. */
const SEARCHES = ['bollas', 'hälsoundersökningar', 'kväll', 'familgestöd', '"fyra veckor"']
  .map(
    (text, index) =>
      `s${index}: search(text: ${JSON.stringify(text)}, asKnownAt: $moment) { totalCount nodes { instrument { instrumentId } document { documentId } matches { fact language words { found how } citations { lineStart lineEnd } } } }`,
  )
  .join(' ');

/** Whom agreements cover, of ages at and beside those that the papers name. */
const agesIn = (field: string, more: string) =>
  [0, 10, 16, 17, 20, 21]
    .map(
      (years) =>
        `${field}${years}: agreements(filter: { age: { years: ${years}${more} } }, asKnownAt: $moment) { nodes { id } }`,
    )
    .join(' ');

/** Days before, between and after those that the county's papers name. */
const DAYS = ['2017-06-01', '2021-02-15', '2021-03-01', '2022-06-01', '2024-06-01'];

/** What held on such days. */
const HELD = DAYS.map(
  (date, index) =>
    `d${index}: instruments(filter: { statusOn: { date: "${date}", atLeast: NOT_EVIDENCED } }, asKnownAt: $moment) { totalCount facets { states { code count } certainties { code count } } }`,
).join(' ');

const VALIDITY = 'validity(on: "2024-06-01") { certainty citations { documentId lineStart lineEnd } }';

/** How surely agreements were in force on one of them, and which were on each. */
const IN_FORCE = `instruments(asKnownAt: $moment) { nodes { id ... on Agreement { ${VALIDITY} } ... on OtherInstrument { ${VALIDITY} } } } ${DAYS.map(
  (date, index) =>
    `d${index}: instruments(filter: { validity: { on: "${date}", atLeast: POSSIBLE } }, asKnownAt: $moment) { nodes { id } facets { validity { code count } } }`,
).join(' ')}`;

/** What is asked now and as known at a moment. What code alone words, such as explanations, is left out. */
const ALWAYS: Readonly<Record<string, string>> = {
  'a list with its numbers broken down': `instruments(filter: { statusOn: { date: "2024-06-01", atLeast: NOT_EVIDENCED } }, asKnownAt: $moment) {
    totalCount nodes { id kind title { text { sv en } statedAs } updatedAt statusOn(date: "2024-06-01") { states certainty withinStatedPeriod } }
    facets { ${FACETS} } ${COUNTIES} }`,
  'what held on other days': HELD,
  'agreements by age': agesIn('surely', ''),
  'agreements by age, with what is not settled': agesIn('perhaps', ', orUnsettled: true'),
  'what was in force': IN_FORCE,
  'a selection': `agreements(filter: { themes: ["coordination"], placements: [PLACED_ONLY], parties: ["${id('organisation:region-lingonland')}"], age: { years: 12 } }, asKnownAt: $moment) { totalCount nodes { id } }`,
  'a comparison over all aspects': `compare(ids: ${COMPARED}, asKnownAt: $moment) {
    columns { instrumentId status instrument { title } } rows { aspect { id } verdict cells { statedAs values { factId } } } }`,
  'a comparison of themes': `compareThemes(ids: ${COMPARED}, themes: ["coordination", "placed-children", "school"], asKnownAt: $moment) {
    rows { theme { id } verdict cells { statedAs values { factId } } } }`,
  searches: SEARCHES,
  'the lineage of an agreement': `lineage(id: "${NEW}", asKnownAt: $moment) {
    nodes { nodeId instrument { title kind } unnamed { sv } from } edges { type source target statedAs wording citations { lineStart } } }`,
  'what changed': `changes(asKnownAt: $moment) {
    nodes { position at kind subject subjectType title instrument { instrumentId kind } facts { factId kind } } ${COUNTIES} }`,
  'the decisions': `decisions(asKnownAt: $moment) {
    totalCount nodes { instrument { instrumentId title } party { id name } partyStatedAs step { body { name parent { name } } action status date { date wording } conditions { wording fulfilment } sentTo { name } citations { lineStart quote } } } }`,
  'the consultations': `consultations(filter: { openOn: "2020-11-01" }, asKnownAt: $moment) {
    totalCount nodes { consultation { kind deadline { date } responders { count organisation { name } submitTo { nameWithheld } } opinions { by { name } kind } } opening { certainty daysLeft } } }`,
  coverage: `coverage(ages: { from: 0, to: 21 }, from: "2021-01-01", to: "2025-12-31", placement: OUTSIDE_HOME, asKnownAt: $moment) {
    byCounty { agreements areas { ages { from to } from to status certainty covering { instrument { instrumentId } } undetermined { instrument { instrumentId } } } } }`,
  'answers in groups': `aspect: answerGroups(aspect: "validTo", asKnownAt: $moment) { ${GROUPS} } theme: answerGroups(theme: "school", asKnownAt: $moment) { ${GROUPS} }`,
  'facts of an aspect': `facts(filter: { aspects: ["financing", "themesNotStated"] }, asKnownAt: $moment) {
    totalCount nodes { factId instrument { instrumentId shortTitle { en } } aspect { id } statedAs value citations { documentId lineStart lineEnd } } }`,
  'what is not coded': `instruments(asKnownAt: $moment) { nodes { id codebookVersion aspectsNotCoded themesNotCoded { key } themesNotStated { theme { key } } } }`,
  'the organisations of all counties': `organisations(asKnownAt: $moment) {
    nodes { organisation { id kind } involvedIn { instrument { instrumentId } party { role } } decides { step { id } } } }`,
  'the documents of all counties': `documents(asKnownAt: $moment) {
    nodes { document { id holding } about { instrument { instrumentId } role { role { en } } } } }`,
  'what applies to a municipality': `appliesTo(municipality: "${MUNICIPALITY}", asKnownAt: $moment) {
    nodes { reason instrument { id } named { role } asGroup { organisation { name } role } } }`,
  'the county': `county(code: "${LINGONLAND.code}", asKnownAt: $moment) {
    slug status region { name aliases } coverage { instruments documentsHeld agreementTextsHeld knownGaps { sv en } updatedAt } }`,
  'its revisions': `${LINGONLAND.slug}(asKnownAt: $moment) { updatedAt revisions { number at origin message } }`,
  'its documents': `${LINGONLAND.slug}(asKnownAt: $moment) { documents { id holding lineCount kind { statedAs note { en } } attachedText { sha256 } } }`,
  'an agreement with its quotations': `nodes(ids: ["${NEW}"], asKnownAt: $moment) {
    ... on Instrument { facts(aspects: ["statements", "financing", "relations", "omissions"]) { id inWords { sv } wording citations { lineStart lineEnd quote } } } }`,
};

/** What is asked only now: all that is held. */
const NOW: Readonly<Record<string, string>> = {
  'every fact': `nodes(ids: ${KEPT}, asKnownAt: $moment) {
    __typename id ... on Instrument { kind facts { id aspect statedAs wording reasoning { sv en } note { sv en } inWords { sv en } value citations { documentId documentTitle lineStart lineEnd } } } }`,
  'every fact of the documents': `${LINGONLAND.slug}(asKnownAt: $moment) { documents { id holding lineCount title { text { sv en } wording } kind { kind statedAs reasoning { sv } } dates { date wording } diaryNumber { number statedAs } senders { kind nameWithheld organisation { id } } addressees { organisation { id } role } issues { kind about wording } attachedText { format lineCount sha256 } } }`,
  'the organisations': `${LINGONLAND.slug}(asKnownAt: $moment) { organisations { id name kind kindStatedAs aliases parent { id } scbCode note { sv en } } }`,
  'a budget and adoptions': `${LINGONLAND.slug}(asKnownAt: $moment) {
    assignmentDirectives { nodes { id budget { total { amount statedAs } } } }
    agreements { nodes { id adoption { party { name } status steps { id } } } } }`,
  'a whole paper that says nothing of a matter': `nodes(ids: ["${DIRECTIVE}"], asKnownAt: $moment) {
    ... on Instrument { facts(aspects: ["legalBases"]) { statedAs citations { lineStart lineEnd quote } } } }`,
  'a page of changes':
    'changes(first: 10, asKnownAt: $moment) { nodes { position } pageInfo { endCursor hasNextPage } }',
  'a text that was found': `search(text: "fyra veckor", asKnownAt: $moment) { nodes { matches { segments { text matched } citations { lineStart quote } } } }`,
};

/** All that is asked of the made-up county. */
export function earlierQuestions(): EarlierQuestion[] {
  const asked = (queries: Readonly<Record<string, string>>, moment: string | null) =>
    Object.entries(queries).map(([name, fields]) => ({
      name,
      moment,
      query: `query ($moment: DateTime) { ${fields} }`,
    }));
  return [...asked(NOW, null), ...[null, ...MOMENTS].flatMap((moment) => asked(ALWAYS, moment))];
}
