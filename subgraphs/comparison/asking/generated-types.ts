// Made by npm run generate; not edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Asked, PartStub } from './ask.ts';
import type { ReferredOrganisation, ReferredInstrument, ReferredAspect, ReferredTheme } from './referred.ts';
import type { InstrumentStub } from './instrument-stub.ts';
import type { ComparisonContext } from './comparison-context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Dag enligt ISO 8601, ÅÅÅÅ-MM-DD
   *
   * Day as in ISO 8601, YYYY-MM-DD
   */
  Date: { input: string; output: string; }
  /**
   * Tidpunkt enligt ISO 8601 i UTC
   *
   * Point in time as in ISO 8601, in UTC
   */
  DateTime: { input: string; output: Date | string; }
  /**
   * Godtyckligt JSON-värde
   *
   * Any JSON value
   */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * Urval efter ålder
 *
 * Selection by age
 */
export type AgeFilter = {
  /**
   * Även när ingen ålder anges eller ordalydelsen inte avgör om den ingår
   *
   * Also where no age is stated or the wording does not settle whether it is included
   */
  readonly orUnsettled?: Scalars['Boolean']['input'];
  /**
   * Ålder i hela år, 0–30
   *
   * Age in whole years, 0–30
   */
  readonly years: Scalars['Int']['input'];
};

/**
 * Åldrar i hela år, båda ingår
 *
 * Ages in whole years, both included
 */
export type AgeRectangle = {
  readonly __typename?: 'AgeRectangle';
  /**
   * Lägsta ålder
   *
   * Lowest age
   */
  readonly from?: Maybe<Scalars['Int']['output']>;
  /**
   * Högsta ålder
   *
   * Highest age
   */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/**
 * Åldrar i hela år, båda ingår
 *
 * Ages in whole years, both included
 */
export type AgeSpan = {
  /**
   * Lägsta ålder
   *
   * Lowest age
   */
  readonly from?: Scalars['Int']['input'];
  /**
   * Högsta ålder, högst 30
   *
   * Highest age, at most 30
   */
  readonly to?: Scalars['Int']['input'];
};

/**
 * En överenskommelse eller ett avtal
 *
 * An agreement
 */
export type Agreement = {
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<AgreementEdge>>>;
  /**
   * Antalen fördelade; tomt när inget län svarade
   *
   * The numbers broken down; null where no county answered
   */
  readonly facets?: Maybe<InstrumentFacets>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Agreement>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<Agreement>;
};

/**
 * Vad de visar som anger något, härlett räknas in
 *
 * What those show that state something, what is inferred included
 */
export type AmongStated =
  /**
   * olika
   *
   * different
   */
  | 'DIFFERENT'
  /**
   * lika
   *
   * the same
   */
  | 'SAME'
  /**
   * ordalydelserna avgör inte, eller går inte att läsa
   *
   * the wordings do not settle it, or cannot be read
   */
  | 'UNDETERMINED';

/**
 * Instrument vars svar är lika
 *
 * Instruments whose answers are equal
 */
export type AnswerGroup = {
  readonly __typename?: 'AnswerGroup';
  /**
   * Svaren, ett för varje instrument
   *
   * The answers, one for each instrument
   */
  readonly answers?: Maybe<ReadonlyArray<Maybe<GroupedAnswer>>>;
  /**
   * Antal instrument
   *
   * Number of instruments
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /**
   * Om ordalydelserna avgör att svaren är lika; falskt där de lämnar flera tolkningar öppna, tomt där inget jämförs
   *
   * Whether the wordings settle that the answers are equal; false where they leave several readings open, null where nothing is compared
   */
  readonly settled?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Hur gruppens svar förhåller sig till källan; STATED även där några är härledda
   *
   * How the answers of the group stand to the source; STATED also where some are inferred
   */
  readonly statedAs?: Maybe<StatedAs>;
};

/**
 * Svaren på en fråga, lika svar tillsammans
 *
 * The answers to one question, equal answers together
 */
export type AnswerGroups = {
  readonly __typename?: 'AnswerGroups';
  /**
   * Vad de visar som anger något; tomt för ett tema
   *
   * What those show that state something; null for a theme
   */
  readonly amongStated?: Maybe<AmongStated>;
  /**
   * Aspekten; tom när frågan gällde ett tema
   *
   * The aspect; null where a theme was asked for
   */
  readonly aspect?: Maybe<Aspect>;
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Hur många instrument som förhåller sig hur till källan
   *
   * How many instruments stand how to the source
   */
  readonly counts?: Maybe<StandingCounts>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Grupperna, de största först; de utan svar sist
   *
   * The groups, the largest first; those without an answer last
   */
  readonly groups?: Maybe<ReadonlyArray<Maybe<AnswerGroup>>>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Var det står som cellerna säger, varje ställe en gång, i den ordning som cellerna anger dem
   *
   * Where it stands what the cells say, each place once, in the order in which the cells cite them
   */
  readonly passages?: Maybe<ReadonlyArray<Maybe<Passage>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Temat; tomt när frågan gällde en aspekt
   *
   * The theme; null where an aspect was asked for
   */
  readonly theme?: Maybe<Theme>;
  /**
   * Vad svaren tillsammans visar
   *
   * What the answers show together
   */
  readonly verdict?: Maybe<Verdict>;
};

/**
 * Agreement
 *
 * AnyCounty
 */
export type AnyCountyAgreement = Agreement & Instrument & Node & {
  readonly __typename?: 'AnyCountyAgreement';
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Nyckel mellan delgraferna
   *
   * Key between subgraphs
   */
  readonly ref: Scalars['ID']['output'];
};

/**
 * AssignmentDirective
 *
 * AnyCounty
 */
export type AnyCountyAssignmentDirective = AssignmentDirective & Instrument & Node & {
  readonly __typename?: 'AnyCountyAssignmentDirective';
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Nyckel mellan delgraferna
   *
   * Key between subgraphs
   */
  readonly ref: Scalars['ID']['output'];
};

/**
 * OtherInstrument
 *
 * AnyCounty
 */
export type AnyCountyOtherInstrument = Instrument & Node & OtherInstrument & {
  readonly __typename?: 'AnyCountyOtherInstrument';
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Nyckel mellan delgraferna
   *
   * Key between subgraphs
   */
  readonly ref: Scalars['ID']['output'];
};

/**
 * Länets del i alla länsöverskridande frågor
 *
 * The county’s part in every cross-county question
 */
export type AnyCountyPart = {
  readonly __typename?: 'AnyCountyPart';
  /**
   * Svaret, kodat
   *
   * The answer, encoded
   */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /**
   * Antal träffar i länet
   *
   * Number of matches in the county
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /**
   * Antal träffar i länet, fördelade; kodat
   *
   * Number of matches in the county, broken down; encoded
   */
  readonly facets?: Maybe<Scalars['String']['output']>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
};

/**
 * Ett instrument som gäller en kommun, och varför
 *
 * An instrument that applies to a municipality, and why
 */
export type AppliesTo = {
  readonly __typename?: 'AppliesTo';
  /**
   * Var länets kommuner namnges som grupp, eller en verksamhet som är allas
   *
   * Where the municipalities of the county are named as a group, or a service of them all
   */
  readonly asGroup?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Instrumentet
   *
   * The instrument
   */
  readonly instrument?: Maybe<Instrument>;
  /**
   * Var kommunen eller ett organ i den namnges som part eller tillfrågad
   *
   * Where the municipality or a body of it is named as a party or asked to decide
   */
  readonly named?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Varför det gäller kommunen
   *
   * Why it applies to the municipality
   */
  readonly reason?: Maybe<AppliesToReason>;
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type AppliesToConnection = {
  readonly __typename?: 'AppliesToConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<AppliesToEdge>>>;
  /**
   * Kommunen som frågan gäller
   *
   * The municipality that is asked about
   */
  readonly municipality?: Maybe<Municipality>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<AppliesTo>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type AppliesToEdge = {
  readonly __typename?: 'AppliesToEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<AppliesTo>;
};

/**
 * Varför ett instrument gäller en kommun
 *
 * Why an instrument applies to a municipality
 */
export type AppliesToReason =
  /**
   * bara länets kommuner namnges, som grupp; att kommunen hör dit är att den ligger i länet
   *
   * only the municipalities of the county are named, as a group; that the municipality is one of them is that it lies in the county
   */
  | 'AMONG_ALL_OF_COUNTY'
  /**
   * kommunen eller ett organ i den namnges
   *
   * the municipality or a body of it is named
   */
  | 'NAMED';

/**
 * En aspekt i kodboken: något som kan sägas
 *
 * An aspect of the codebook: something that can be said
 */
export type Aspect = {
  readonly __typename?: 'Aspect';
  /**
   * De typer av instrument den gäller; tomt för en aspekt av dokument
   *
   * The types of instrument it applies to; null for an aspect of documents
   */
  readonly appliesTo?: Maybe<ReadonlyArray<Maybe<InstrumentType>>>;
  /**
   * Vad en jämförelse ser till
   *
   * What a comparison looks at
   */
  readonly basis?: Maybe<ComparisonBasis>;
  /**
   * Definition
   *
   * Definition
   */
  readonly definition?: Maybe<Text>;
  /**
   * Den grupp som den hör till
   *
   * The group that it belongs to
   */
  readonly group?: Maybe<AspectGroup>;
  /**
   * Aspektens id
   *
   * Id of the aspect
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Namn
   *
   * Name
   */
  readonly name?: Maybe<Text>;
  /**
   * Om den gäller instrument eller dokument
   *
   * Whether it is of instruments or documents
   */
  readonly of?: Maybe<SubjectType>;
  /**
   * Den version av kodboken som den kom med
   *
   * The version of the codebook that it came with
   */
  readonly since?: Maybe<Scalars['String']['output']>;
  /**
   * Värdenas GraphQL-typ
   *
   * GraphQL type of its values
   */
  readonly valueType?: Maybe<ValueType>;
};

/**
 * Aspekter som hör ihop, under en rubrik
 *
 * Aspects that belong together, under one heading
 */
export type AspectGroup = {
  readonly __typename?: 'AspectGroup';
  /**
   * Gruppens kod
   *
   * Code of the group
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Namn
   *
   * Name
   */
  readonly name?: Maybe<Text>;
};

/**
 * Ett uppdragsdirektiv
 *
 * An assignment directive
 */
export type AssignmentDirective = {
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type AssignmentDirectiveConnection = {
  readonly __typename?: 'AssignmentDirectiveConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<AssignmentDirectiveEdge>>>;
  /**
   * Antalen fördelade; tomt när inget län svarade
   *
   * The numbers broken down; null where no county answered
   */
  readonly facets?: Maybe<InstrumentFacets>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<AssignmentDirective>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type AssignmentDirectiveEdge = {
  readonly __typename?: 'AssignmentDirectiveEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<AssignmentDirective>;
};

/**
 * Den bifogade texten till ett dokument; kontaktuppgifter är borttagna, radnumren är källans
 *
 * The attached text of a document; contact data is taken out, line numbers are those of the source
 */
export type AttachedText = {
  readonly __typename?: 'AttachedText';
  /**
   * Filens format
   *
   * Format of the file
   */
  readonly format?: Maybe<DocumentFormat>;
  /**
   * Antal rader
   *
   * Number of lines
   */
  readonly lineCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Vad som inte lästes, utelämnades eller markerades när dokumentet lästes, i dess ordning; tomt när det lästes innan sådant noterades
   *
   * What was not read, left out or marked when the document was read, in its order; null where it was read before such was noted
   */
  readonly readingNotes?: Maybe<ReadonlyArray<Maybe<ReadingNote>>>;
  /**
   * SHA-256 av filen som den var, hexadecimalt; tom när något ur den har raderats
   *
   * SHA-256 of the file as it was, hexadecimal; null where something of it was erased
   */
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

/**
 * Hur säkert något gäller ett visst datum
 *
 * How certain it is that something holds on a date
 */
export type Certainty =
  /**
   * villkorat: tiden stämmer, men beslutet är bara föreslaget
   *
   * conditional: the period fits, but the decision is only proposed
   */
  | 'CONDITIONAL'
  /**
   * belagt
   *
   * confirmed
   */
  | 'CONFIRMED'
  /**
   * inte belagt
   *
   * not evidenced
   */
  | 'NOT_EVIDENCED'
  /**
   * möjligt: öppet slut eller oprecist datum
   *
   * possible: an open end or an imprecise date
   */
  | 'POSSIBLE';

/**
 * Hur säkert något gäller ett visst datum, i frågor
 *
 * How certain it is that something holds on a date, in questions
 */
export type CertaintyInput =
  /**
   * villkorat: tiden stämmer, men beslutet är bara föreslaget
   *
   * conditional: the period fits, but the decision is only proposed
   */
  | 'CONDITIONAL'
  /**
   * belagt
   *
   * confirmed
   */
  | 'CONFIRMED'
  /**
   * inte belagt
   *
   * not evidenced
   */
  | 'NOT_EVIDENCED'
  /**
   * möjligt: öppet slut eller oprecist datum
   *
   * possible: an open end or an imprecise date
   */
  | 'POSSIBLE';

/**
 * Något tillkom, ändrades eller togs bort i ett läns uppgifter
 *
 * Something was added, changed or removed in a county’s data
 */
export type Change = {
  readonly __typename?: 'Change';
  /**
   * När länet tog in ändringen; aldrig tidigare än ändringen före i samma län. För det som fanns innan loggen började: när det senast ändrades
   *
   * When the county took the change in; never earlier than the change before in the same county. For what was there before the log began: when it last changed
   */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Vilka fakta som ändrades. Tomt värde för det som tillkom eller togs bort: då gäller det alla dess fakta. Tom lista när bara slaget, eller hur navet har dokumentet, ändrades
   *
   * Which facts changed. Null for what was added or removed, as that is about all of its facts. An empty list where only the kind changed, or how the hub has the document
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<FactChange>>>;
  /**
   * Ändringens id; inget som node finner
   *
   * Id of the change; nothing that node finds
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Instrumentet som det var då; tomt för ett dokument
   *
   * The instrument as it was then; null for a document
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Vad som hände
   *
   * What happened
   */
  readonly kind?: Maybe<ChangeKind>;
  /**
   * Plats i länets logg, räknat från 1 utan luckor
   *
   * Position in the county’s log, counted from 1 without gaps
   */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /**
   * Id för det instrument eller dokument som ändringen gäller
   *
   * Id of the instrument or document that the change is about
   */
  readonly subject?: Maybe<Scalars['ID']['output']>;
  /**
   * Om det är ett instrument eller ett dokument
   *
   * Whether it is an instrument or a document
   */
  readonly subjectType?: Maybe<SubjectType>;
  /**
   * Titeln som den var då; tom när ingen angavs
   *
   * The title as it was then; null where none was stated
   */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/**
 * En ändring med markör
 *
 * A change with its cursor
 */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /**
   * Markör: hur långt varje läns logg är läst till och med denna ändring
   *
   * Cursor: how far each county’s log is read, this change included
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Ändringen
   *
   * The change
   */
  readonly node?: Maybe<Change>;
};

/**
 * Ändringar i en följd. De gäller instrument och dokument med deras fakta; vad som bara sägs om en organisation, som alias och koder, eller om vad länet saknar, står inte här
 *
 * Changes in sequence. They are about instruments and documents with their facts; what is only said of an organisation, such as aliases and codes, or of what the county lacks, does not stand here
 */
export type ChangeFeed = {
  readonly __typename?: 'ChangeFeed';
  /**
   * Hur varje län svarade; ändringar i ett tyst län kommer när det svarar igen
   *
   * How each county answered; changes in a silent county come when it answers again
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Ändringarna med markör
   *
   * The changes with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<ChangeEdge>>>;
  /**
   * Ändringarna
   *
   * The changes
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Change>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Län vars logg har börjat om sedan markören gjordes, som när en databas görs om från början eller återställs: allt de har kommer igen, och vad som hämtats tidigare kan ha försvunnit utan att stå som borttaget
   *
   * Counties whose log has begun anew since the cursor was made, as when a database is made afresh or restored: all that they hold comes again, and what was fetched before may be gone without being told as removed
   */
  readonly restarted?: Maybe<ReadonlyArray<Maybe<CountyReference>>>;
};

/**
 * Vad som hände med något
 *
 * What happened to something
 */
export type ChangeKind =
  /**
   * tillkom
   *
   * added
   */
  | 'ADDED'
  /**
   * ändrades
   *
   * changed
   */
  | 'CHANGED'
  /**
   * togs bort
   *
   * removed
   */
  | 'REMOVED';

/**
 * Var i ett dokument något står
 *
 * Where in a document something stands
 */
export type Citation = {
  readonly __typename?: 'Citation';
  /**
   * Dokumentets id
   *
   * Id of the document
   */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /**
   * Dokumentets titel
   *
   * Title of the document
   */
  readonly documentTitle?: Maybe<Scalars['String']['output']>;
  /**
   * Sista rad
   *
   * Last line
   */
  readonly lineEnd?: Maybe<Scalars['Int']['output']>;
  /**
   * Första rad, räknat från 1
   *
   * First line, counted from 1
   */
  readonly lineStart?: Maybe<Scalars['Int']['output']>;
  /**
   * Citatet, när länet har bifogat dokumentets text; tomt där dokumentet citeras för vad det inte anger
   *
   * The quotation, where the county has attached the document’s text; null where the document is cited for what it does not state
   */
  readonly quote?: Maybe<Scalars['String']['output']>;
};

/**
 * Kodboken: listan med aspekter och listan med teman
 *
 * The codebook: the list of aspects and the list of themes
 */
export type Codebook = {
  readonly __typename?: 'Codebook';
  /**
   * Uppräkningarna i kontraktet, med orden för varje värde
   *
   * The enumerations of the contract, with the words for each value
   */
  readonly enumerations?: Maybe<ReadonlyArray<Maybe<Enumeration>>>;
  /**
   * Grupper av aspekter, i ordning
   *
   * Groups of aspects, in order
   */
  readonly groups?: Maybe<ReadonlyArray<Maybe<AspectGroup>>>;
  /**
   * Version av kodboken; seeds säger med vilken papperen lästes
   *
   * Version of the codebook; seeds say with which one the papers were read
   */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/**
 * Ett värde i en jämförelse
 *
 * A value in a comparison
 */
export type ComparedValue = {
  readonly __typename?: 'ComparedValue';
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Var det står, som nummer bland svarets passages; samma ställen som citations, utan att texten upprepas
   *
   * Where it stands, as numbers among the passages of the answer; the same places as citations, without repeating the text
   */
  readonly passageIds?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på
   *
   * The value as JSON, with global ids of what it points at
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Ordalydelsen
   *
   * The wording
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * En jämförelse: rader är aspekter, kolumner är instrument
 *
 * A comparison: rows are aspects, columns are instruments
 */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /**
   * Kolumnerna, i den ordning som frågades
   *
   * The columns, in the order asked
   */
  readonly columns?: Maybe<ReadonlyArray<Maybe<ComparisonColumn>>>;
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Sidan av urvalet; kolumner efter id är en enda
   *
   * The page of the selection; columns by ids are one
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Var det står som cellerna säger, varje ställe en gång, i den ordning som cellerna anger dem
   *
   * Where it stands what the cells say, each place once, in the order in which the cells cite them
   */
  readonly passages?: Maybe<ReadonlyArray<Maybe<Passage>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Raderna
   *
   * The rows
   */
  readonly rows?: Maybe<ReadonlyArray<Maybe<ComparisonRow>>>;
  /**
   * Antal instrument i urvalet, i de län som svarade, eller antalet id:n
   *
   * Number of instruments of the selection, in the counties that answered, or of ids
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * Vad en jämförelse ser till
 *
 * What a comparison looks at
 */
export type ComparisonBasis =
  /**
   * inget: visas utan bedömning
   *
   * nothing: shown without a verdict
   */
  | 'NONE'
  /**
   * temana enligt kodboken
   *
   * the themes of the codebook
   */
  | 'THEMES'
  /**
   * värdena
   *
   * the values
   */
  | 'VALUE';

/**
 * Vad ett instrument säger under en aspekt
 *
 * What one instrument says under one aspect
 */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /**
   * Instrumentets id
   *
   * Id of the instrument
   */
  readonly instrumentId: Scalars['ID']['output'];
  /**
   * Hur cellens värden förhåller sig till källan; tomt när länet inte svarade
   *
   * How the cell’s values relate to the source; null where the county did not answer
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdena
   *
   * The values
   */
  readonly values?: Maybe<ReadonlyArray<Maybe<ComparedValue>>>;
};

/**
 * En kolumn i jämförelsen
 *
 * A column of the comparison
 */
export type ComparisonColumn = {
  readonly __typename?: 'ComparisonColumn';
  /**
   * Instrumentet, när det finns
   *
   * The instrument, where it is there
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Det instrument som frågades, efter id
   *
   * The instrument that was asked, by its id
   */
  readonly instrumentId: Scalars['ID']['output'];
  /**
   * Om instrumentet finns
   *
   * Whether the instrument is there
   */
  readonly status?: Maybe<ComparisonColumnStatus>;
};

/**
 * Om ett instrument i jämförelsen finns
 *
 * Whether an instrument of the comparison is there
 */
export type ComparisonColumnStatus =
  /**
   * länet svarade inte
   *
   * the county did not answer
   */
  | 'COUNTY_SILENT'
  /**
   * finns
   *
   * found
   */
  | 'FOUND'
  /**
   * borttaget
   *
   * removed
   */
  | 'REMOVED'
  /**
   * okänt id
   *
   * unknown id
   */
  | 'UNKNOWN';

/**
 * En rad i jämförelsen: en aspekt för alla instrument
 *
 * A row of the comparison: one aspect for all instruments
 */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /**
   * Vad de visar som anger något, även när andra är tysta; tomt när färre än två gör det
   *
   * What those show that state something, even where others are silent; null where fewer than two do
   */
  readonly amongStated?: Maybe<AmongStated>;
  /**
   * Aspekten
   *
   * The aspect
   */
  readonly aspect?: Maybe<Aspect>;
  /**
   * Cellerna, i kolumnernas ordning
   *
   * The cells, in the order of the columns
   */
  readonly cells?: Maybe<ReadonlyArray<Maybe<ComparisonCell>>>;
  /**
   * Hur många celler som förhåller sig hur till källan; talen blir tillsammans antalet kolumner
   *
   * How many cells stand how to the source; the numbers add up to the columns
   */
  readonly counts?: Maybe<StandingCounts>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Vad jämförelsen visar
   *
   * What the comparison shows
   */
  readonly verdict?: Maybe<Verdict>;
};

/**
 * Villkor för beslutet
 *
 * Condition of the decision
 */
export type Condition = {
  readonly __typename?: 'Condition';
  /**
   * När det senast ska vara uppfyllt, om angivet
   *
   * By when it is to be fulfilled, if stated
   */
  readonly deadline?: Maybe<DateValue>;
  /**
   * Om villkoret är uppfyllt
   *
   * Whether the condition is fulfilled
   */
  readonly fulfilment?: Maybe<Fulfilment>;
  /**
   * Slag av villkor
   *
   * Kind of condition
   */
  readonly kind?: Maybe<ConditionKind>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Villkoret enligt ordalydelsen
   *
   * The condition as worded
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Slag av villkor
 *
 * Kind of condition
 */
export type ConditionKind =
  /**
   * annat villkor
   *
   * other condition
   */
  | 'OTHER'
  /**
   * övriga parter godkänner
   *
   * the other parties approve
   */
  | 'OTHER_PARTIES_APPROVE'
  /**
   * övriga parter fattar motsvarande beslut
   *
   * the other parties decide correspondingly
   */
  | 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY';

/**
 * Remiss, samråd eller medbestämmande
 *
 * Referral, joint consultation or co-determination
 */
export type Consultation = Fact & Node & {
  readonly __typename?: 'Consultation';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Hur man svarar
   *
   * How to answer
   */
  readonly channel?: Maybe<Text>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Sista svarsdag
   *
   * Last day for answers
   */
  readonly deadline?: Maybe<DateValue>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Slag av samråd
   *
   * Kind of consultation
   */
  readonly kind?: Maybe<ConsultationKind>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * När den inleddes
   *
   * When it opened
   */
  readonly opened?: Maybe<DateValue>;
  /**
   * Ett yttrande och svaret på det
   *
   * An opinion and the answer to it
   */
  readonly opinions?: Maybe<ReadonlyArray<Maybe<Opinion>>>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Vilka som får svara
   *
   * Who may answer
   */
  readonly responders?: Maybe<ReadonlyArray<Maybe<ResponderGroup>>>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type ConsultationConnection = {
  readonly __typename?: 'ConsultationConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<ConsultationEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<ConsultationRow>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type ConsultationEdge = {
  readonly __typename?: 'ConsultationEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<ConsultationRow>;
};

/**
 * Urval av remisser, samråd och medbestämmande
 *
 * Selection of referrals, joint consultations and co-determination
 */
export type ConsultationFilter = {
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Globala id:n för instrument
   *
   * Global ids of instruments
   */
  readonly instruments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Slag; alla när inget anges
   *
   * Kinds; all when omitted
   */
  readonly kinds?: InputMaybe<ReadonlyArray<ConsultationKindInput>>;
  /**
   * Bara remisser som är öppna för svar detta datum eller kan vara det; samråd och medbestämmande är aldrig öppna
   *
   * Only referrals that are open for answers on this date or may be; joint consultations and co-determination are never open
   */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Slag av samråd
 *
 * Kind of consultation
 */
export type ConsultationKind =
  /**
   * medbestämmande (MBL)
   *
   * co-determination
   */
  | 'CO_DETERMINATION'
  /**
   * samråd
   *
   * joint consultation
   */
  | 'JOINT_CONSULTATION'
  /**
   * remiss
   *
   * referral
   */
  | 'REFERRAL';

/**
 * Slag av samråd, i frågor
 *
 * Kind of consultation, in questions
 */
export type ConsultationKindInput =
  /**
   * medbestämmande (MBL)
   *
   * co-determination
   */
  | 'CO_DETERMINATION'
  /**
   * samråd
   *
   * joint consultation
   */
  | 'JOINT_CONSULTATION'
  /**
   * remiss
   *
   * referral
   */
  | 'REFERRAL';

/**
 * Att en remiss är öppen ett datum
 *
 * That a referral is open on a date
 */
export type ConsultationOpening = {
  readonly __typename?: 'ConsultationOpening';
  /**
   * Datumet
   *
   * The date
   */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * CONFIRMED: första och sista dag är angivna; POSSIBLE: någon av dem är härledd, oprecis eller ej angiven
   *
   * CONFIRMED: first and last day are stated; POSSIBLE: one of them is inferred, imprecise or not stated
   */
  readonly certainty?: Maybe<Certainty>;
  /**
   * Dagar kvar till sista dagen för svar, som räknas som 0; tomt när ingen sådan dag anges
   *
   * Days left until the last day for answers, which counts as 0; null where no such day is stated
   */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
};

/**
 * En remiss, ett samråd eller ett medbestämmande om ett instrument
 *
 * A referral, joint consultation or co-determination on an instrument
 */
export type ConsultationRow = {
  readonly __typename?: 'ConsultationRow';
  /**
   * Vem som får svara, hur, till vem och senast när, och var det står
   *
   * Who may answer, how, to whom and by when, and where it stands
   */
  readonly consultation?: Maybe<Consultation>;
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Instrumentet
   *
   * The instrument
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Om remissen är öppen det datum som frågan gäller; tomt utan datum
   *
   * Whether the referral is open on the date asked for; null without a date
   */
  readonly opening?: Maybe<ConsultationOpening>;
};

/**
 * Ett län
 *
 * A county
 */
export type County = {
  readonly __typename?: 'County';
  /**
   * SCB:s länskod
   *
   * County code of SCB
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Vad länet har och vet att det saknar
   *
   * What the county holds and knows to be missing
   */
  readonly coverage?: Maybe<Coverage>;
  /**
   * Var fel i länets uppgifter rapporteras; tom när ingen plats är angiven
   *
   * Where errors in the county’s facts are reported; null where no place is stated
   */
  readonly errorReports?: Maybe<ErrorReports>;
  /**
   * Licensen för länets kodade uppgifter; tom när ingen är angiven. Papperen som de står i omfattas inte
   *
   * The licence of the county’s coded facts; null where none is stated. The papers that they stand in are not covered
   */
  readonly licence?: Maybe<Licence>;
  /**
   * Länets kommuner enligt SCB
   *
   * The municipalities of the county as of SCB
   */
  readonly municipalities?: Maybe<ReadonlyArray<Maybe<Municipality>>>;
  /**
   * Länets namn
   *
   * Name of the county
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Vad som inte är som det ska med länets uppgifter, som att dess frön avvisades och tidigare uppgifter besvaras
   *
   * What is not well with the county’s data, such as that its seeds were refused and earlier data is answered
   */
  readonly problem?: Maybe<Text>;
  /**
   * Regionen
   *
   * The region
   */
  readonly region?: Maybe<Organisation>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Namn på rotfältet med länets egna uppgifter
   *
   * Name of the root field with the county’s own data
   */
  readonly rootField?: Maybe<Scalars['String']['output']>;
  /**
   * Länets kortnamn i id:n
   *
   * Slug of the county in ids
   */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /**
   * Om länet svarar
   *
   * Whether the county answers
   */
  readonly status?: Maybe<CountyAnswerStatus>;
};

/**
 * Hur ett län svarade på frågan
 *
 * How a county answered the question
 */
export type CountyAnswer = {
  readonly __typename?: 'CountyAnswer';
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Var fel i länets uppgifter rapporteras; tom när ingen plats är angiven, och när länet inte svarade
   *
   * Where errors in the county’s facts are reported; null where no place is stated, and where the county did not answer
   */
  readonly errorReports?: Maybe<ErrorReports>;
  /**
   * Om länet inte svarade på en tidigare sida, så att rader kan saknas
   *
   * Whether the county was silent on an earlier page, so that rows may be missing
   */
  readonly missedEarlier?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Vad som inte är som det ska med länets uppgifter, som att dess frön avvisades och tidigare uppgifter besvaras
   *
   * What is not well with the county’s data, such as that its seeds were refused and earlier data is answered
   */
  readonly problem?: Maybe<Text>;
  /**
   * Om och hur länet svarade
   *
   * Whether and how the county answered
   */
  readonly status?: Maybe<CountyAnswerStatus>;
  /**
   * När länets uppgifter senast ändrades
   *
   * When the county’s data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Om och hur ett län svarade
 *
 * Whether and how a county answered
 */
export type CountyAnswerStatus =
  /**
   * svarade
   *
   * answered
   */
  | 'ANSWERED'
  /**
   * tillfrågades inte
   *
   * was not asked
   */
  | 'NOT_ASKED'
  /**
   * svarade inte i tid
   *
   * did not answer in time
   */
  | 'TIMED_OUT'
  /**
   * gick inte att nå eller kunde inte svara
   *
   * could not be reached or could not answer
   */
  | 'UNAVAILABLE'
  /**
   * känner inte frågan
   *
   * does not know the question
   */
  | 'UNSUPPORTED';

/**
 * Ett läns överenskommelser mot det som frågades
 *
 * A county’s agreements against what was asked
 */
export type CountyCoverage = {
  readonly __typename?: 'CountyCoverage';
  /**
   * Antal överenskommelser som prövades, även de som inte omfattar något; tomt när länet inte svarade
   *
   * Number of agreements looked at, those that cover nothing included; null where the county did not answer
   */
  readonly agreements?: Maybe<Scalars['Int']['output']>;
  /**
   * Rutor av ålder och tid som fyller frågan exakt, utan hål och utan överlapp, efter ålder och sedan dag; tomt när länet inte svarade
   *
   * Rectangles of age and time that tile the question exactly, no hole and no double count, by age and then day; null where the county did not answer
   */
  readonly areas?: Maybe<ReadonlyArray<Maybe<CoverageArea>>>;
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
};

/**
 * Länens delar av svaren
 *
 * The counties’ parts of the answers
 */
export type CountyPart = AnyCountyPart;

/**
 * En hänvisning till ett län
 *
 * A reference to a county
 */
export type CountyReference = {
  readonly __typename?: 'CountyReference';
  /**
   * SCB:s länskod
   *
   * County code of SCB
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Länets namn
   *
   * Name of the county
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * Länets kortnamn i id:n
   *
   * Slug of the county in ids
   */
  readonly slug?: Maybe<Scalars['String']['output']>;
};

/**
 * Vad ett län har och saknar
 *
 * What a county holds and lacks
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /**
   * Antal överenskommelser vars egen text finns
   *
   * Number of agreements whose own text is held
   */
  readonly agreementTextsHeld?: Maybe<Scalars['Int']['output']>;
  /**
   * Version av kontraktet som länet använder
   *
   * Version of the contract that the county uses
   */
  readonly contractVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Antal lästa dokument
   *
   * Number of documents read
   */
  readonly documentsHeld?: Maybe<Scalars['Int']['output']>;
  /**
   * Antal instrument
   *
   * Number of instruments
   */
  readonly instruments?: Maybe<Scalars['Int']['output']>;
  /**
   * Vad som är känt att saknas
   *
   * What is known to be missing
   */
  readonly knownGaps?: Maybe<ReadonlyArray<Maybe<Text>>>;
  /**
   * Antal dokument vars text är bifogad, så att sökning och citat omfattar den
   *
   * Number of documents whose text is attached, so that search and quotations cover it
   */
  readonly textsHeld?: Maybe<Scalars['Int']['output']>;
  /**
   * Antal av dem där något på sidorna inte är läst, såsom sidor utan text, bilder och formler: vad som står där är varken angivet eller ej angivet
   *
   * Number of them where something on the pages was not read, such as pages without text, pictures and formulas: what stands there is neither stated nor not stated
   */
  readonly textsNotWhollyRead?: Maybe<Scalars['Int']['output']>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Vilka överenskommelser som omfattar vilka åldrar och när
 *
 * Which agreements cover which ages and when
 */
export type CoverageAnswer = {
  readonly __typename?: 'CoverageAnswer';
  /**
   * Svaret för varje län som tillfrågades, i länskodernas ordning
   *
   * The answer for each county that was asked, in the order of county codes
   */
  readonly byCounty?: Maybe<ReadonlyArray<Maybe<CountyCoverage>>>;
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
};

/**
 * En ruta av ålder och tid inom vilken allt är lika
 *
 * A rectangle of age and time within which all is the same
 */
export type CoverageArea = {
  readonly __typename?: 'CoverageArea';
  /**
   * Åldrarna
   *
   * The ages
   */
  readonly ages?: Maybe<AgeRectangle>;
  /**
   * Hur säker den säkraste av dem som omfattar är; tomt när ingen gör det
   *
   * How certain the most certain of those that cover is; null where none does
   */
  readonly certainty?: Maybe<Certainty>;
  /**
   * De som omfattar
   *
   * Those that cover
   */
  readonly covering?: Maybe<ReadonlyArray<Maybe<CoveringAgreement>>>;
  /**
   * Hur många som omfattar
   *
   * How many cover
   */
  readonly coveringCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Varför, och om det som omfattar bara är föreslaget
   *
   * Why, and whether what covers is only proposed
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Första dag
   *
   * First day
   */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * Om åldrarna omfattas då
   *
   * Whether the ages are covered then
   */
  readonly status?: Maybe<CoverageStatus>;
  /**
   * Sista dag, ingår
   *
   * Last day, included
   */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /**
   * De som kan omfatta utan att källan avgör det
   *
   * Those that may cover, which the source does not settle
   */
  readonly undetermined?: Maybe<ReadonlyArray<Maybe<CoveringAgreement>>>;
  /**
   * Hur många som kan omfatta
   *
   * How many may cover
   */
  readonly undeterminedCount?: Maybe<Scalars['Int']['output']>;
};


/**
 * En ruta av ålder och tid inom vilken allt är lika
 *
 * A rectangle of age and time within which all is the same
 */
export type CoverageAreaCoveringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * En ruta av ålder och tid inom vilken allt är lika
 *
 * A rectangle of age and time within which all is the same
 */
export type CoverageAreaUndeterminedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Var barnen bor som frågan gäller
 *
 * Where the children live that the question is about
 */
export type CoveragePlacement =
  /**
   * var de bor hör inte till frågan; varje överenskommelse räknas, även en som bara avser placerade barn
   *
   * where they live is no part of the question; every agreement counts, even one for placed children only
   */
  | 'ANY'
  /**
   * de bor hemma
   *
   * they live at home
   */
  | 'AT_HOME'
  /**
   * de vårdas utanför det egna hemmet
   *
   * they are cared for outside their own home
   */
  | 'OUTSIDE_HOME';

/**
 * Om åldrar omfattas
 *
 * Whether ages are covered
 */
export type CoverageStatus =
  /**
   * en överenskommelse omfattar dem, belagt eller som förslag vars tid stämmer; vilket säger explanation
   *
   * one agreement covers them, evidenced or as a proposal whose period fits; explanation says which
   */
  | 'COVERED'
  /**
   * ingen i navet omfattar dem
   *
   * none in the hub covers them
   */
  | 'GAP'
  /**
   * två eller flera omfattar dem
   *
   * two or more cover them
   */
  | 'OVERLAP'
  /**
   * ingen omfattar dem, men minst en kan göra det; källan avgör inte, eller inget daterar den
   *
   * none covers them, but at least one may; the source does not settle it, or nothing dates it
   */
  | 'UNDETERMINED';

/**
 * En överenskommelse som omfattar eller kan omfatta
 *
 * An agreement that covers or may cover
 */
export type CoveringAgreement = {
  readonly __typename?: 'CoveringAgreement';
  /**
   * Ålderns ordalydelse; tom när ingen ålder anges
   *
   * The wording of the age; null where no age is stated
   */
  readonly ageWording?: Maybe<Scalars['String']['output']>;
  /**
   * Hur säkert det är att den gäller då; ett förslag vars tid stämmer är villkorat, aldrig belagt
   *
   * How certain it is that it holds then; a proposal whose period fits is conditional, never confirmed
   */
  readonly certainty?: Maybe<Certainty>;
  /**
   * Var det står: målgrupper, tid och händelser
   *
   * Where it stands: target groups, period and events
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Vad målgrupperna i övrigt kräver; det inskränker vem som omfattas
   *
   * What the target groups require besides; it narrows whom it covers
   */
  readonly conditions?: Maybe<ReadonlyArray<Maybe<Text>>>;
  /**
   * Överenskommelsen
   *
   * The agreement
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Var barnen bor enligt målgrupperna: oavsett när en säger det, bara placerade när alla säger det, annars ej angivet
   *
   * Where the children live by its target groups: regardless where one says so, placed only where all do, otherwise not stated
   */
  readonly placement?: Maybe<PlacementScope>;
  /**
   * Dess skeden då
   *
   * Its states then
   */
  readonly states?: Maybe<ReadonlyArray<Maybe<LifecycleState>>>;
  /**
   * Vad som avgör eller inte avgör saken
   *
   * What settles it or does not
   */
  readonly why?: Maybe<Text>;
};

/**
 * Hur exakt ett datum är
 *
 * How precise a date is
 */
export type DatePrecision =
  /**
   * dag
   *
   * day
   */
  | 'DAY'
  /**
   * intervall
   *
   * interval
   */
  | 'INTERVAL'
  /**
   * månad
   *
   * month
   */
  | 'MONTH'
  /**
   * dag och månad utan år
   *
   * day and month without year
   */
  | 'MONTH_DAY_NO_YEAR'
  /**
   * år
   *
   * year
   */
  | 'YEAR';

/**
 * Datum med ordalydelse
 *
 * Date with its wording
 */
export type DateValue = {
  readonly __typename?: 'DateValue';
  /**
   * Datum ÅÅÅÅ-MM-DD; tomt när källan inte ger ett helt datum
   *
   * Date; null unless the source gives a whole one
   */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /**
   * Om dagen ingår enligt ordalydelsen
   *
   * Whether the wording includes the day
   */
  readonly inclusive?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Hur exakt källan anger datumet
   *
   * How precisely the source gives the date
   */
  readonly precision?: Maybe<DatePrecision>;
  /**
   * Hur datumet förhåller sig till källan
   *
   * How the date relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Ordalydelsen
   *
   * The wording
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /**
   * Årtal när bara året anges
   *
   * Year where only it is given
   */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/**
 * Ett beslutssteg om ett instrument
 *
 * A decision step on an instrument
 */
export type Decision = {
  readonly __typename?: 'Decision';
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Instrumentet som beslutet gäller
   *
   * The instrument that the decision is on
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Parten som organet beslutar för; tomt när källan inte namnger den eller organet inte är någon parts
   *
   * The party that the body decides for; null where the source does not name it or the body is no party’s
   */
  readonly party?: Maybe<Organisation>;
  /**
   * STATED: organet är parten eller sägs företräda den; INFERRED: det hör till parten; NOT_STATED: parten namnges inte; NOT_APPLICABLE: organet är ingen parts
   *
   * STATED: the body is the party or is said to act for it; INFERRED: it belongs to the party; NOT_STATED: the party is not named; NOT_APPLICABLE: the body is no party’s
   */
  readonly partyStatedAs?: Maybe<StatedAs>;
  /**
   * Steget, med organ, innebörd, villkor och källa
   *
   * The step, with body, action, conditions and source
   */
  readonly step?: Maybe<DecisionStep>;
};

/**
 * Vad ett beslut innebär
 *
 * What a decision does
 */
export type DecisionAction =
  /**
   * besluta om
   *
   * adopt
   */
  | 'ADOPT'
  /**
   * godkänna
   *
   * approve
   */
  | 'APPROVE'
  /**
   * ge rätt att underteckna
   *
   * authorise signing
   */
  | 'AUTHORISE_SIGNING'
  /**
   * ge i uppdrag
   *
   * commission
   */
  | 'COMMISSION'
  /**
   * besluta om inriktning
   *
   * decide on a direction
   */
  | 'DECIDE_DIRECTION'
  /**
   * tillstyrka
   *
   * endorse
   */
  | 'ENDORSE'
  /**
   * bordlägga
   *
   * postpone
   */
  | 'POSTPONE'
  /**
   * lägga fram
   *
   * present
   */
  | 'PRESENT'
  /**
   * föreslå
   *
   * propose
   */
  | 'PROPOSE'
  /**
   * ställa sig bakom
   *
   * stand behind
   */
  | 'STAND_BEHIND'
  /**
   * ställa sig bakom att förslaget sänds på remiss
   *
   * stand behind sending the proposal out
   */
  | 'STAND_BEHIND_REFERRAL'
  /**
   * besluta (innehållet saknas)
   *
   * decide (content missing)
   */
  | 'UNKNOWN_CONTENT';

/**
 * Vad ett beslut innebär, i frågor
 *
 * What a decision does, in questions
 */
export type DecisionActionInput =
  /**
   * besluta om
   *
   * adopt
   */
  | 'ADOPT'
  /**
   * godkänna
   *
   * approve
   */
  | 'APPROVE'
  /**
   * ge rätt att underteckna
   *
   * authorise signing
   */
  | 'AUTHORISE_SIGNING'
  /**
   * ge i uppdrag
   *
   * commission
   */
  | 'COMMISSION'
  /**
   * besluta om inriktning
   *
   * decide on a direction
   */
  | 'DECIDE_DIRECTION'
  /**
   * tillstyrka
   *
   * endorse
   */
  | 'ENDORSE'
  /**
   * bordlägga
   *
   * postpone
   */
  | 'POSTPONE'
  /**
   * lägga fram
   *
   * present
   */
  | 'PRESENT'
  /**
   * föreslå
   *
   * propose
   */
  | 'PROPOSE'
  /**
   * ställa sig bakom
   *
   * stand behind
   */
  | 'STAND_BEHIND'
  /**
   * ställa sig bakom att förslaget sänds på remiss
   *
   * stand behind sending the proposal out
   */
  | 'STAND_BEHIND_REFERRAL'
  /**
   * besluta (innehållet saknas)
   *
   * decide (content missing)
   */
  | 'UNKNOWN_CONTENT';

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<DecisionEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Decision>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<Decision>;
};

/**
 * Urval av beslutssteg
 *
 * Selection of decision steps
 */
export type DecisionFilter = {
  /**
   * Vad besluten innebär
   *
   * What the decisions do
   */
  readonly actions?: InputMaybe<ReadonlyArray<DecisionActionInput>>;
  /**
   * Organ, efter organisationens id; organ under dem räknas hit
   *
   * Bodies, by the organisation’s id; bodies beneath them count
   */
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Globala id:n för instrument
   *
   * Global ids of instruments
   */
  readonly instruments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Om besluten är tagna
   *
   * Whether the decisions are taken
   */
  readonly statuses?: InputMaybe<ReadonlyArray<DecisionStatusInput>>;
};

/**
 * Om beslutet är taget
 *
 * Whether the decision is taken
 */
export type DecisionStatus =
  /**
   * ej belagt
   *
   * not evidenced
   */
  | 'NOT_EVIDENCED'
  /**
   * planerat
   *
   * planned
   */
  | 'PLANNED'
  /**
   * förslag till beslut
   *
   * proposed
   */
  | 'PROPOSED'
  /**
   * beslutat
   *
   * decided
   */
  | 'TAKEN';

/**
 * Om beslutet är taget, i frågor
 *
 * Whether the decision is taken, in questions
 */
export type DecisionStatusInput =
  /**
   * ej belagt
   *
   * not evidenced
   */
  | 'NOT_EVIDENCED'
  /**
   * planerat
   *
   * planned
   */
  | 'PLANNED'
  /**
   * förslag till beslut
   *
   * proposed
   */
  | 'PROPOSED'
  /**
   * beslutat
   *
   * decided
   */
  | 'TAKEN';

/**
 * Ett steg på väg mot beslut
 *
 * A step on the way to a decision
 */
export type DecisionStep = Fact & Node & {
  readonly __typename?: 'DecisionStep';
  /**
   * Vad ett beslut innebär
   *
   * What a decision does
   */
  readonly action?: Maybe<DecisionAction>;
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vem som beslutar; tomt när det inte anges
   *
   * Who decides; null where not stated
   */
  readonly body?: Maybe<Organisation>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Villkor för beslutet
   *
   * Condition of the decision
   */
  readonly conditions?: Maybe<ReadonlyArray<Maybe<Condition>>>;
  /**
   * När beslutet togs
   *
   * When it was taken
   */
  readonly date?: Maybe<DateValue>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Punkt i beslutet
   *
   * Item of the decision
   */
  readonly item?: Maybe<Scalars['String']['output']>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Ordning bland stegen
   *
   * Order among the steps
   */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /**
   * På vems förslag
   *
   * On whose proposal
   */
  readonly proposedBy?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Vilka beslutet skickas till
   *
   * To whom the decision is sent
   */
  readonly sentTo?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Om beslutet är taget
   *
   * Whether the decision is taken
   */
  readonly status?: Maybe<DecisionStatus>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Diarienummer
 *
 * Diary number
 */
export type DiaryNumber = Fact & Node & {
  readonly __typename?: 'DiaryNumber';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Diarienummer
   *
   * Diary number
   */
  readonly number?: Maybe<Scalars['String']['output']>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Ett dokument om instrument
 *
 * A document about instruments
 */
export type Document = Node & {
  readonly __typename?: 'Document';
  /**
   * Vilka dokumentet är ställt till
   *
   * To whom the document is addressed
   */
  readonly addressees?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Aspekter som ingen har läst dokumentet för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the document for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Texten som länet har bifogat, så att citat kan visas; tom när ingen är bifogad
   *
   * The text that the county has attached, so that quotations can be shown; null where none is
   */
  readonly attachedText?: Maybe<AttachedText>;
  /**
   * Kodbokens version som dokumentet lästes med
   *
   * The version of the codebook that the document was read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Dokumentets eget datum
   *
   * The document’s own date
   */
  readonly dates?: Maybe<ReadonlyArray<Maybe<StatedDate>>>;
  /**
   * Ärendets nummer i diariet
   *
   * The number of the matter in the diary
   */
  readonly diaryNumber?: Maybe<DiaryNumber>;
  /**
   * Hur navet har dokumentet; med texten så länge en är bifogad
   *
   * How the hub has the document; with its text while one is attached
   */
  readonly holding?: Maybe<Holding>;
  /**
   * Dokumentets id
   *
   * Id of the document
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Skador, layoutrester och oklarheter i dokumentet
   *
   * Damage, layout artefacts and doubt in the document
   */
  readonly issues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Vad för slags papper det är
   *
   * What kind of paper it is
   */
  readonly kind?: Maybe<StatedDocumentKind>;
  /**
   * Antal rader, för lästa dokument
   *
   * Number of lines, for documents read
   */
  readonly lineCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Vilka som har utfärdat, undertecknat eller står på dokumentet
   *
   * Who issued, signed or is named on the document
   */
  readonly senders?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Dokumentets rubrik
   *
   * The heading of the document
   */
  readonly title?: Maybe<StatedText>;
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<DocumentEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<DocumentRow>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<DocumentRow>;
};

/**
 * Urval av dokument
 *
 * Selection of documents
 */
export type DocumentFilter = {
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Hur navet har dokumenten
   *
   * How the hub has the documents
   */
  readonly holdings?: InputMaybe<ReadonlyArray<HoldingInput>>;
  /**
   * Dokumenten själva, efter id
   *
   * The documents themselves, by id
   */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Instrument som dokumenten handlar om, efter id, minst ett av dem
   *
   * Instruments that the documents are about, by id, at least one of them
   */
  readonly instruments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Slag av dokument, angivet eller härlett
   *
   * Kinds of document, stated or inferred
   */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKindInput>>;
  /**
   * Text i titeln, på svenska eller engelska; stora och små bokstäver är desamma, ”å”, ”ä” och ”ö” är egna bokstäver
   *
   * Text in the title, in Swedish or English; capital and small letters are the same, “å”, “ä” and “ö” are letters of their own
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Format som ett dokuments text kan bifogas i
 *
 * Format in which the text of a document can be attached
 */
export type DocumentFormat =
  /**
   * Word
   *
   * Word
   */
  | 'DOCX'
  /**
   * Markdown
   *
   * Markdown
   */
  | 'MARKDOWN'
  /**
   * PDF
   *
   * PDF
   */
  | 'PDF'
  /**
   * ren text
   *
   * plain text
   */
  | 'TEXT';

/**
 * Slag av dokument
 *
 * Kind of document
 */
export type DocumentKind =
  /**
   * överenskommelsetext
   *
   * text of the agreement
   */
  | 'AGREEMENT_TEXT'
  /**
   * bilaga
   *
   * annex
   */
  | 'ANNEX'
  /**
   * kommittédirektiv
   *
   * committee directive
   */
  | 'COMMITTEE_DIRECTIVE'
  /**
   * missiv
   *
   * cover letter
   */
  | 'COVER_LETTER'
  /**
   * beslutsunderlag
   *
   * decision basis
   */
  | 'DECISION_BASIS'
  /**
   * beslutsförslag
   *
   * proposal for decision
   */
  | 'DECISION_PROPOSAL'
  /**
   * uppdragsdirektiv
   *
   * assignment directive
   */
  | 'DIRECTIVE'
  /**
   * tjänsteskrivelse
   *
   * official memorandum
   */
  | 'MEMORANDUM'
  /**
   * protokoll
   *
   * minutes
   */
  | 'MINUTES'
  /**
   * annat dokument
   *
   * other document
   */
  | 'OTHER'
  /**
   * förslag till parterna
   *
   * proposal to the parties
   */
  | 'PROPOSAL_TO_PARTIES';

/**
 * Slag av dokument, i frågor
 *
 * Kind of document, in questions
 */
export type DocumentKindInput =
  /**
   * överenskommelsetext
   *
   * text of the agreement
   */
  | 'AGREEMENT_TEXT'
  /**
   * bilaga
   *
   * annex
   */
  | 'ANNEX'
  /**
   * kommittédirektiv
   *
   * committee directive
   */
  | 'COMMITTEE_DIRECTIVE'
  /**
   * missiv
   *
   * cover letter
   */
  | 'COVER_LETTER'
  /**
   * beslutsunderlag
   *
   * decision basis
   */
  | 'DECISION_BASIS'
  /**
   * beslutsförslag
   *
   * proposal for decision
   */
  | 'DECISION_PROPOSAL'
  /**
   * uppdragsdirektiv
   *
   * assignment directive
   */
  | 'DIRECTIVE'
  /**
   * tjänsteskrivelse
   *
   * official memorandum
   */
  | 'MEMORANDUM'
  /**
   * protokoll
   *
   * minutes
   */
  | 'MINUTES'
  /**
   * annat dokument
   *
   * other document
   */
  | 'OTHER'
  /**
   * förslag till parterna
   *
   * proposal to the parties
   */
  | 'PROPOSAL_TO_PARTIES';

/**
 * En rad i ett dokument
 *
 * A line of a document
 */
export type DocumentLine = {
  readonly __typename?: 'DocumentLine';
  /**
   * Radens nummer, som belägg anger det
   *
   * Number of the line, as citations give it
   */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /**
   * Vad som står på den
   *
   * What stands on it
   */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/**
 * En hänvisning till ett dokument, utan dess innehåll
 *
 * A reference to a document, without its content
 */
export type DocumentReference = {
  readonly __typename?: 'DocumentReference';
  /**
   * Dokumentets id
   *
   * Id of the document
   */
  readonly documentId: Scalars['ID']['output'];
  /**
   * Titel
   *
   * Title
   */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/**
 * Vad ett dokument är för instrumentet
 *
 * What a document is to the instrument
 */
export type DocumentRole = Fact & Node & {
  readonly __typename?: 'DocumentRole';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Dokumentets kortnamn i documents.yaml
   *
   * The document’s slug in documents.yaml
   */
  readonly document?: Maybe<Document>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Om det är beslutsunderlag
   *
   * Whether it is a decision basis
   */
  readonly isDecisionBasis?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly role?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Ett dokument med de instrument som det handlar om
 *
 * A document with the instruments that it is about
 */
export type DocumentRow = {
  readonly __typename?: 'DocumentRow';
  /**
   * Instrument som det handlar om, högst 25, efter titel; inget när ingen källa säger vad det är för dem
   *
   * Instruments that it is about, at most 25, by title; none where no source says what it is to any
   */
  readonly about?: Maybe<ReadonlyArray<Maybe<DocumentSubject>>>;
  /**
   * Länet som har läst det eller vars källor nämner det
   *
   * The county that has read it or whose sources mention it
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Dokumentet, med vad det säger om sig självt
   *
   * The document, with what it says of itself
   */
  readonly document?: Maybe<Document>;
  /**
   * Antal sådana fakta i allt
   *
   * Number of such facts in all
   */
  readonly instruments?: Maybe<Scalars['Int']['output']>;
};

/**
 * Vad ett dokument är för ett instrument
 *
 * What a document is to an instrument
 */
export type DocumentSubject = {
  readonly __typename?: 'DocumentSubject';
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Instrumentet
   *
   * The instrument
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Vad dokumentet är för det, och var det står
   *
   * What the document is to it, and where that stands
   */
  readonly role?: Maybe<DocumentRole>;
};

/**
 * Rader i ett dokument med de fakta som står på dem
 *
 * Lines of a document with the facts that stand on them
 */
export type DocumentText = {
  readonly __typename?: 'DocumentText';
  /**
   * Hur varje län svarade; bara dokumentets eget län frågas
   *
   * How each county answered; only the document’s own is asked
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Dokumentet
   *
   * The document
   */
  readonly document?: Maybe<DocumentReference>;
  /**
   * Antal sådana fakta i allt
   *
   * Number of such facts in all
   */
  readonly factCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Fakta som står på dessa rader, efter den första av dem, högst 500; också de som säger vad som inte anges, med raderna som lästes
   *
   * Facts that stand on these lines, by the first of them, at most 500; also those that say what is not stated, with the lines that were read
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<FactRow>>>;
  /**
   * Raderna i ordning, utan kontaktuppgifter; inga där länet inte har bifogat texten
   *
   * The lines in order, without contact data; none where the county has not attached the text
   */
  readonly lines?: Maybe<ReadonlyArray<Maybe<DocumentLine>>>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
};

/**
 * En uppräkning i kontraktet
 *
 * An enumeration of the contract
 */
export type Enumeration = {
  readonly __typename?: 'Enumeration';
  /**
   * Namn i schemat
   *
   * Name in the schema
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Vad den räknar upp
   *
   * What it enumerates
   */
  readonly name?: Maybe<Text>;
  /**
   * Värdena
   *
   * The values
   */
  readonly values?: Maybe<ReadonlyArray<Maybe<EnumerationValue>>>;
};

/**
 * Ett värde i en uppräkning
 *
 * A value of an enumeration
 */
export type EnumerationValue = {
  readonly __typename?: 'EnumerationValue';
  /**
   * Värdet i schemat
   *
   * The value in the schema
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly name?: Maybe<Text>;
};

/**
 * Var fel rapporteras: till en funktion, aldrig till en person. Ett av fälten är ifyllt
 *
 * Where errors are reported: to a function, never to a person. One of the fields is given
 */
export type ErrorReports = {
  readonly __typename?: 'ErrorReports';
  /**
   * Funktionsbrevlåda
   *
   * Functional mailbox
   */
  readonly mailbox?: Maybe<Scalars['String']['output']>;
  /**
   * Webbsida eller formulär
   *
   * Page or form of the web
   */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/**
 * Ett antal
 *
 * A number
 */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /**
   * Värdet som räknas, så som urvalet tar det
   *
   * The value counted, as the selection takes it
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Antal instrument
   *
   * Number of instruments
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly name?: Maybe<Text>;
};

/**
 * Ett faktum: vad som sägs om något, hur säkert, och var
 *
 * A fact: what is said of something, how firmly, and where
 */
export type Fact = {
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Ett faktum tillkom, ändrades eller togs bort: värdet, ordalydelsen, hur det förhåller sig till källan, motiveringen, anmärkningen, orden eller var det står
 *
 * A fact was added, changed or removed: its value, wording, how it relates to the source, reasoning, remark, words or where it stands
 */
export type FactChange = {
  readonly __typename?: 'FactChange';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Vad som hände med faktumet
   *
   * What happened to the fact
   */
  readonly kind?: Maybe<ChangeKind>;
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<FactEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<FactRow>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<FactRow>;
};

/**
 * Urval av fakta
 *
 * Selection of facts
 */
export type FactFilter = {
  /**
   * Om instrument eller om dokument; båda när inget anges
   *
   * About instruments or about documents; both when omitted
   */
  readonly about?: InputMaybe<SubjectTypeInput>;
  /**
   * Aspekter enligt kodboken
   *
   * Aspects of the codebook
   */
  readonly aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Bara fakta som tillkommit eller ändrats efter en markör från changes; de som tagits bort står i changes
   *
   * Only facts added or changed after a cursor from changes; those removed stand in changes
   */
  readonly changedSince?: InputMaybe<Scalars['String']['input']>;
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Globala id:n för instrument
   *
   * Global ids of instruments
   */
  readonly instruments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Slag av instrument; dokument har inget sådant slag
   *
   * Kinds of instrument; documents have none of them
   */
  readonly kinds?: InputMaybe<ReadonlyArray<InstrumentKindInput>>;
  /**
   * Hur fakta förhåller sig till källan, något av dem
   *
   * How facts stand to the source, one of them
   */
  readonly statedAs?: InputMaybe<ReadonlyArray<StatedAsInput>>;
  /**
   * Teman enligt kodboken, minst ett av dem: uttalanden om dem och att de inte nämns; underteman räknas hit
   *
   * Themes of the codebook, at least one of them: statements on them, and that they are not spoken of; those that subdivide them count
   */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * Ett faktum på en rad, med det som det handlar om
 *
 * A fact in one row, with what it is about
 */
export type FactRow = {
  readonly __typename?: 'FactRow';
  /**
   * Aspekten
   *
   * The aspect
   */
  readonly aspect?: Maybe<Aspect>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Dokumentet; tomt när faktumet handlar om ett instrument
   *
   * The document; null where the fact is about an instrument
   */
  readonly document?: Maybe<DocumentReference>;
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Instrumentet; tomt när faktumet handlar om ett dokument
   *
   * The instrument; null where the fact is about a document
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på
   *
   * The value as JSON, with global ids of what it points at
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Ordalydelsen
   *
   * The wording
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Om villkoret är uppfyllt
 *
 * Whether the condition is fulfilled
 */
export type Fulfilment =
  /**
   * uppfyllt
   *
   * fulfilled
   */
  | 'FULFILLED'
  /**
   * ej uppfyllt
   *
   * not fulfilled
   */
  | 'NOT_FULFILLED'
  /**
   * okänt om uppfyllt
   *
   * not known to be fulfilled
   */
  | 'UNKNOWN';

/**
 * Ett instruments svar i en grupp
 *
 * One instrument’s answer in a group
 */
export type GroupedAnswer = {
  readonly __typename?: 'GroupedAnswer';
  /**
   * Vad det säger
   *
   * What it says
   */
  readonly cell?: Maybe<ComparisonCell>;
  /**
   * Instrumentet
   *
   * The instrument
   */
  readonly instrument?: Maybe<InstrumentReference>;
};

/**
 * Hur navet har ett dokument
 *
 * How the hub has a document
 */
export type Holding =
  /**
   * läst och citerad, texten ej bifogad
   *
   * read and cited, text not attached
   */
  | 'CITED'
  /**
   * texten bifogad
   *
   * text attached
   */
  | 'FULL_TEXT'
  /**
   * endast omnämnt
   *
   * mentioned only
   */
  | 'MENTIONED_ONLY';

/**
 * Hur navet har ett dokument, i frågor
 *
 * How the hub has a document, in questions
 */
export type HoldingInput =
  /**
   * läst och citerad, texten ej bifogad
   *
   * read and cited, text not attached
   */
  | 'CITED'
  /**
   * texten bifogad
   *
   * text attached
   */
  | 'FULL_TEXT'
  /**
   * endast omnämnt
   *
   * mentioned only
   */
  | 'MENTIONED_ONLY';

/**
 * Ett instrument: överenskommelse, uppdragsdirektiv eller annat dokument som styr
 *
 * An instrument: agreement, assignment directive or other governing document
 */
export type Instrument = {
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type InstrumentConnection = {
  readonly __typename?: 'InstrumentConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<InstrumentEdge>>>;
  /**
   * Antalen fördelade; tomt när inget län svarade
   *
   * The numbers broken down; null where no county answered
   */
  readonly facets?: Maybe<InstrumentFacets>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Instrument>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type InstrumentEdge = {
  readonly __typename?: 'InstrumentEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<Instrument>;
};

/**
 * Antal i urvalet, fördelade; varje antal är vad listan har med det som ytterligare urval. Bara de län som svarade
 *
 * Numbers of the selection, broken down; each is what the list holds with that as a further selection. Only counties that answered
 */
export type InstrumentFacets = {
  readonly __typename?: 'InstrumentFacets';
  /**
   * Efter säkerhet det datumet; tomt utan datum
   *
   * By certainty on that date; null without a date
   */
  readonly certainties?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
  /**
   * Efter län
   *
   * By county
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
  /**
   * Efter slag
   *
   * By kind
   */
  readonly kinds?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
  /**
   * Efter var barnen bor; ett instrument kan ha flera
   *
   * By where the children live; an instrument can have several
   */
  readonly placements?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
  /**
   * Efter skede det datum som urvalet anger i statusOn; tomt utan datum. Ett instrument kan ha flera skeden
   *
   * By state on the date that the selection gives in statusOn; null without a date. An instrument can have several states
   */
  readonly states?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
  /**
   * Efter tema; ett instrument kan ha flera
   *
   * By theme; an instrument can have several
   */
  readonly themes?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
  /**
   * Efter hur säkert det gällde den dag som urvalet anger i validity; tomt utan dag
   *
   * By how surely it was in force on the day that the selection gives in validity; null without a day
   */
  readonly validity?: Maybe<ReadonlyArray<Maybe<FacetCount>>>;
};

/**
 * Urval av instrument
 *
 * Selection of instruments
 */
export type InstrumentFilter = {
  /**
   * Ålder som målgrupperna omfattar
   *
   * Age that the target groups cover
   */
  readonly age?: InputMaybe<AgeFilter>;
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Slag av instrument
   *
   * Kinds of instrument
   */
  readonly kinds?: InputMaybe<ReadonlyArray<InstrumentKindInput>>;
  /**
   * Organisationer som är parter eller tillfrågade, efter id, minst en av dem
   *
   * Organisations that are parties or asked to decide, by id, at least one of them
   */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Var barnen bor, minst ett av dem
   *
   * Where the children live, at least one of them
   */
  readonly placements?: InputMaybe<ReadonlyArray<PlacementScopeInput>>;
  /**
   * Vilka skeden instrument befann sig i ett visst datum, även förslag och det som har löpt ut. För vad som gällde: validity
   *
   * In which states instruments were on a date, proposals and what has expired among them. For what was in force: validity
   */
  readonly statusOn?: InputMaybe<StatusFilter>;
  /**
   * Ord som ska finnas i titel eller innehåll
   *
   * Words to be found in title or content
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Teman enligt kodboken, minst ett av dem; underteman räknas hit
   *
   * Themes of the codebook, at least one of them; those that subdivide them count
   */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Vad som gällde en viss dag: avtal, riktlinjer och ospecificerade dokument, aldrig direktiv. Det är detta som frågan ”vad gällde då?” behöver
   *
   * What was in force on a day: agreements, guidelines and unspecified documents, never directives. This is what the question “what was in force then?” needs
   */
  readonly validity?: InputMaybe<ValidityFilter>;
};

/**
 * Slag av instrument
 *
 * Kind of instrument
 */
export type InstrumentKind =
  /**
   * överenskommelse
   *
   * agreement
   */
  | 'AGREEMENT'
  /**
   * uppdragsdirektiv
   *
   * assignment directive
   */
  | 'ASSIGNMENT_DIRECTIVE'
  /**
   * ramavtal
   *
   * framework agreement
   */
  | 'FRAMEWORK_AGREEMENT'
  /**
   * riktlinjer
   *
   * guidelines
   */
  | 'GUIDELINES'
  /**
   * lokalt avtal
   *
   * local agreement
   */
  | 'LOCAL_AGREEMENT'
  /**
   * ospecificerat dokument
   *
   * unspecified document
   */
  | 'UNSPECIFIED_DOCUMENT';

/**
 * Slag av instrument, i frågor
 *
 * Kind of instrument, in questions
 */
export type InstrumentKindInput =
  /**
   * överenskommelse
   *
   * agreement
   */
  | 'AGREEMENT'
  /**
   * uppdragsdirektiv
   *
   * assignment directive
   */
  | 'ASSIGNMENT_DIRECTIVE'
  /**
   * ramavtal
   *
   * framework agreement
   */
  | 'FRAMEWORK_AGREEMENT'
  /**
   * riktlinjer
   *
   * guidelines
   */
  | 'GUIDELINES'
  /**
   * lokalt avtal
   *
   * local agreement
   */
  | 'LOCAL_AGREEMENT'
  /**
   * ospecificerat dokument
   *
   * unspecified document
   */
  | 'UNSPECIFIED_DOCUMENT';

/**
 * Ordning
 *
 * Order
 */
export type InstrumentOrder = {
  /**
   * Riktning
   *
   * Direction
   */
  readonly direction?: OrderDirection;
  /**
   * Vad som ordnar
   *
   * What orders
   */
  readonly field?: InstrumentOrderField;
};

/**
 * Vad en lista kan ordnas efter
 *
 * What a list can be ordered by
 */
export type InstrumentOrderField =
  /**
   * länskod, sedan titel
   *
   * county code, then title
   */
  | 'COUNTY'
  /**
   * titel, på svenskt vis
   *
   * title, the Swedish way
   */
  | 'TITLE'
  /**
   * första giltighetsdag; de utan datum sist, i båda riktningarna
   *
   * first day of validity; those without a date last, in both directions
   */
  | 'VALID_FROM';

/**
 * En hänvisning till ett instrument, utan dess innehåll
 *
 * A reference to an instrument, without its content
 */
export type InstrumentReference = {
  readonly __typename?: 'InstrumentReference';
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Instrumentets id
   *
   * Id of the instrument
   */
  readonly instrumentId: Scalars['ID']['output'];
  /**
   * Slag
   *
   * Kind
   */
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Titel
   *
   * Title
   */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/**
 * Typ av instrument
 *
 * Type of instrument
 */
export type InstrumentType =
  /**
   * överenskommelse eller avtal
   *
   * agreement
   */
  | 'AGREEMENT'
  /**
   * uppdragsdirektiv
   *
   * assignment directive
   */
  | 'DIRECTIVE'
  /**
   * riktlinjer och andra dokument
   *
   * guidelines and other documents
   */
  | 'OTHER';

/**
 * Hur en organisation deltar i ett instrument
 *
 * How an organisation takes part in an instrument
 */
export type Involvement = {
  readonly __typename?: 'Involvement';
  /**
   * Faktumets id
   *
   * Id of the fact
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Instrumentet
   *
   * The instrument
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Rollen – part, tillfrågad, adressat, samarbetspart eller aktör – och var den står
   *
   * The role – party, asked to decide, addressee, cooperation partner or actor – and where it stands
   */
  readonly party?: Maybe<Party>;
};

/**
 * En licens för öppna data
 *
 * A licence of open data
 */
export type Licence = {
  readonly __typename?: 'Licence';
  /**
   * Beteckning enligt SPDX
   *
   * Id of SPDX
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Namn
   *
   * Name
   */
  readonly name?: Maybe<Text>;
  /**
   * Var den står att läsa
   *
   * Where it can be read
   */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/**
 * Skede i ett instruments liv
 *
 * State in the life of an instrument
 */
export type LifecycleState =
  /**
   * beslutad
   *
   * approved
   */
  | 'APPROVED'
  /**
   * uppdrag givet
   *
   * commissioned
   */
  | 'COMMISSIONED'
  /**
   * löpt ut
   *
   * expired
   */
  | 'EXPIRED'
  /**
   * förlängd
   *
   * extended
   */
  | 'EXTENDED'
  /**
   * på remiss
   *
   * in consultation
   */
  | 'IN_CONSULTATION'
  /**
   * gällande
   *
   * in force
   */
  | 'IN_FORCE'
  /**
   * sammanslagen
   *
   * merged
   */
  | 'MERGED'
  /**
   * bordlagd
   *
   * postponed
   */
  | 'POSTPONED'
  /**
   * förslag
   *
   * proposed
   */
  | 'PROPOSED'
  /**
   * ersatt eller reviderad
   *
   * superseded
   */
  | 'SUPERSEDED'
  /**
   * okänt skede
   *
   * unknown state
   */
  | 'UNKNOWN';

/**
 * Skede i ett instruments liv, i frågor
 *
 * State in the life of an instrument, in questions
 */
export type LifecycleStateInput =
  /**
   * beslutad
   *
   * approved
   */
  | 'APPROVED'
  /**
   * uppdrag givet
   *
   * commissioned
   */
  | 'COMMISSIONED'
  /**
   * löpt ut
   *
   * expired
   */
  | 'EXPIRED'
  /**
   * förlängd
   *
   * extended
   */
  | 'EXTENDED'
  /**
   * på remiss
   *
   * in consultation
   */
  | 'IN_CONSULTATION'
  /**
   * gällande
   *
   * in force
   */
  | 'IN_FORCE'
  /**
   * sammanslagen
   *
   * merged
   */
  | 'MERGED'
  /**
   * bordlagd
   *
   * postponed
   */
  | 'POSTPONED'
  /**
   * förslag
   *
   * proposed
   */
  | 'PROPOSED'
  /**
   * ersatt eller reviderad
   *
   * superseded
   */
  | 'SUPERSEDED'
  /**
   * okänt skede
   *
   * unknown state
   */
  | 'UNKNOWN';

/**
 * Instrument som hänger samman: en graf av platta noder och kanter
 *
 * Instruments that hang together: a graph of flat nodes and edges
 */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /**
   * Hur varje län svarade; samband i ett tyst län saknas
   *
   * How each county answered; relations in a silent county are missing
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Sambanden mellan dem; ett samband som båda sidor anger står en gång
   *
   * The relations between them; one that both sides state stands once
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<LineageEdge>>>;
  /**
   * Instrumenten, i tidsordning; de utan datum sist
   *
   * The instruments, in order of time; those without a date last
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<LineageNode>>>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
};

/**
 * En kant: ett samband
 *
 * An edge: a relation
 */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Id för det faktum som anger sambandet
   *
   * Id of the fact that states the relation
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * Varför sambandet är härlett
   *
   * Why the relation is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Nodens id som sambandet utgår från
   *
   * Id of the node that the relation starts from
   */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /**
   * Hur sambandet förhåller sig till källan
   *
   * How the relation relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Nodens id som sambandet leder till
   *
   * Id of the node that it leads to
   */
  readonly target?: Maybe<Scalars['ID']['output']>;
  /**
   * Slag av samband
   *
   * Kind of relation
   */
  readonly type?: Maybe<RelationType>;
  /**
   * Ordalydelsen
   *
   * The wording
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * En nod: ett instrument, eller ett som källan inte namnger
 *
 * A node: an instrument, or one that the source does not name
 */
export type LineageNode = {
  readonly __typename?: 'LineageNode';
  /**
   * Första dag i giltighetstid eller uppdrag, om angiven
   *
   * First day of validity or assignment, if stated
   */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * Instrumentet; tomt när källan inte namnger det
   *
   * The instrument; null where the source does not name it
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * Instrumentets id, eller sambandets när instrumentet är onämnt
   *
   * Id of the instrument, or of the relation where the instrument is unnamed
   */
  readonly nodeId: Scalars['ID']['output'];
  /**
   * Vad källan säger om det onämnda
   *
   * What the source says of the unnamed one
   */
  readonly unnamed?: Maybe<Text>;
};

/**
 * Hur ett sökt ord motsvaras av ett funnet
 *
 * How a word searched for matches one found
 */
export type MatchKind =
  /**
   * samma ord
   *
   * the same word
   */
  | 'EXACT'
  /**
   * ord som börjar så
   *
   * a word that begins so
   */
  | 'PREFIX'
  /**
   * liknande ord
   *
   * a similar word
   */
  | 'SIMILAR'
  /**
   * samma ordstam
   *
   * the same stem
   */
  | 'STEM'
  /**
   * synonym
   *
   * a synonym
   */
  | 'SYNONYM';

/**
 * Ett ord som hittades
 *
 * A word that was found
 */
export type MatchedWord = {
  readonly __typename?: 'MatchedWord';
  /**
   * Ordet som söktes
   *
   * The word that was searched for
   */
  readonly asked?: Maybe<Scalars['String']['output']>;
  /**
   * Ordet som hittades
   *
   * The word that was found
   */
  readonly found?: Maybe<Scalars['String']['output']>;
  /**
   * Hur de motsvarar varandra
   *
   * How they match
   */
  readonly how?: Maybe<MatchKind>;
};

/**
 * En kommun
 *
 * A municipality
 */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /**
   * SCB:s kommunkod
   *
   * Municipality code of SCB
   */
  readonly code: Scalars['ID']['output'];
  /**
   * Kommunens namn
   *
   * Name of the municipality
   */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/**
 * Något som node finner efter sitt id
 *
 * Something that node finds by its id
 */
export type Node = {
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Ett yttrande och svaret på det
 *
 * An opinion and the answer to it
 */
export type Opinion = {
  readonly __typename?: 'Opinion';
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly answer?: Maybe<Text>;
  /**
   * Vem som yttrar sig; tomt när det inte anges
   *
   * Who gives the opinion; null where not stated
   */
  readonly by?: Maybe<Organisation>;
  /**
   * Slag av yttrande
   *
   * Kind of opinion
   */
  readonly kind?: Maybe<OpinionKind>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
};

/**
 * Slag av yttrande
 *
 * Kind of opinion
 */
export type OpinionKind =
  /**
   * synpunkter
   *
   * comments
   */
  | 'COMMENTS'
  /**
   * tillstyrker
   *
   * endorses
   */
  | 'ENDORSES'
  /**
   * tillstyrker med synpunkt
   *
   * endorses with a remark
   */
  | 'ENDORSES_WITH_REMARK'
  /**
   * ej påkallat
   *
   * not called for
   */
  | 'NOT_CALLED_FOR'
  /**
   * avstyrker
   *
   * rejects
   */
  | 'REJECTS';

/**
 * Riktning
 *
 * Direction
 */
export type OrderDirection =
  /**
   * stigande
   *
   * ascending
   */
  | 'ASC'
  /**
   * fallande
   *
   * descending
   */
  | 'DESC';

/**
 * En organisation som källorna nämner
 *
 * An organisation that the sources name
 */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  /**
   * Andra namn i källorna
   *
   * Other names in the sources
   */
  readonly aliases?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /**
   * Organisationens id
   *
   * Id of the organisation
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Slag
   *
   * Kind
   */
  readonly kind?: Maybe<OrganisationKind>;
  /**
   * Om slaget är angivet i källan
   *
   * Whether the source states the kind
   */
  readonly kindStatedAs?: Maybe<StatedAs>;
  /**
   * Namn som källan skriver det
   *
   * Name as in the source
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Överordnad organisation, om känd
   *
   * Parent organisation, if known
   */
  readonly parent?: Maybe<Organisation>;
  /**
   * SCB-kod för kommun eller region
   *
   * SCB code of a municipality or region
   */
  readonly scbCode?: Maybe<Scalars['String']['output']>;
};

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<OrganisationEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<OrganisationRow>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<OrganisationRow>;
};

/**
 * Urval av organisationer
 *
 * Selection of organisations
 */
export type OrganisationFilter = {
  /**
   * SCB-koder: fyra siffror för en kommun, två för en region
   *
   * SCB codes: four digits for a municipality, two for a region
   */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Organisationerna själva, efter id
   *
   * The organisations themselves, by id
   */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Slag av organisation
   *
   * Kinds of organisation
   */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKindInput>>;
  /**
   * Del av namnet eller av ett annat namn i källorna; stora och små bokstäver är desamma, ”å”, ”ä” och ”ö” är egna bokstäver
   *
   * Part of the name or of another name in the sources; capital and small letters are the same, “å”, “ä” and “ö” are letters of their own
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Slag av organisation
 *
 * Kind of organisation
 */
export type OrganisationKind =
  /**
   * förvaltning
   *
   * administration
   */
  | 'ADMINISTRATION'
  /**
   * nämnd
   *
   * committee
   */
  | 'COMMITTEE'
  /**
   * samrådsorgan
   *
   * consultation body
   */
  | 'CONSULTATION_BODY'
  /**
   * fullmäktige
   *
   * council
   */
  | 'COUNCIL'
  /**
   * länets kommuner som grupp
   *
   * the municipalities of the county as a group
   */
  | 'COUNTY_MUNICIPALITIES'
  /**
   * kommunstyrelse
   *
   * municipal executive board
   */
  | 'EXECUTIVE_BOARD'
  /**
   * grupp av organisationer
   *
   * group of organisations
   */
  | 'GROUP'
  /**
   * intresseorganisation
   *
   * interest organisation
   */
  | 'INTEREST_ORGANISATION'
  /**
   * departement
   *
   * ministry
   */
  | 'MINISTRY'
  /**
   * kommun
   *
   * municipality
   */
  | 'MUNICIPALITY'
  /**
   * nätverk
   *
   * network
   */
  | 'NETWORK'
  /**
   * ej angivet
   *
   * not stated
   */
  | 'NOT_STATED'
  /**
   * befattning
   *
   * office holder
   */
  | 'OFFICER'
  /**
   * region
   *
   * region
   */
  | 'REGION'
  /**
   * verksamhet
   *
   * service
   */
  | 'SERVICE'
  /**
   * styrgrupp
   *
   * steering group
   */
  | 'STEERING_GROUP'
  /**
   * arbetsgrupp
   *
   * working group
   */
  | 'WORKING_GROUP';

/**
 * Slag av organisation, i frågor
 *
 * Kind of organisation, in questions
 */
export type OrganisationKindInput =
  /**
   * förvaltning
   *
   * administration
   */
  | 'ADMINISTRATION'
  /**
   * nämnd
   *
   * committee
   */
  | 'COMMITTEE'
  /**
   * samrådsorgan
   *
   * consultation body
   */
  | 'CONSULTATION_BODY'
  /**
   * fullmäktige
   *
   * council
   */
  | 'COUNCIL'
  /**
   * länets kommuner som grupp
   *
   * the municipalities of the county as a group
   */
  | 'COUNTY_MUNICIPALITIES'
  /**
   * kommunstyrelse
   *
   * municipal executive board
   */
  | 'EXECUTIVE_BOARD'
  /**
   * grupp av organisationer
   *
   * group of organisations
   */
  | 'GROUP'
  /**
   * intresseorganisation
   *
   * interest organisation
   */
  | 'INTEREST_ORGANISATION'
  /**
   * departement
   *
   * ministry
   */
  | 'MINISTRY'
  /**
   * kommun
   *
   * municipality
   */
  | 'MUNICIPALITY'
  /**
   * nätverk
   *
   * network
   */
  | 'NETWORK'
  /**
   * ej angivet
   *
   * not stated
   */
  | 'NOT_STATED'
  /**
   * befattning
   *
   * office holder
   */
  | 'OFFICER'
  /**
   * region
   *
   * region
   */
  | 'REGION'
  /**
   * verksamhet
   *
   * service
   */
  | 'SERVICE'
  /**
   * styrgrupp
   *
   * steering group
   */
  | 'STEERING_GROUP'
  /**
   * arbetsgrupp
   *
   * working group
   */
  | 'WORKING_GROUP';

/**
 * En organisation med vad den deltar i och beslutar
 *
 * An organisation with what it takes part in and decides
 */
export type OrganisationRow = {
  readonly __typename?: 'OrganisationRow';
  /**
   * Länet vars källor nämner den
   *
   * The county whose sources name it
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Beslutssteg som den eller ett organ under den tar, högst 25, efter instrumentets titel; stegets organ säger vilket
   *
   * Decision steps that it or a body beneath it takes, at most 25, by the instrument’s title; the body of the step says which
   */
  readonly decides?: Maybe<ReadonlyArray<Maybe<Decision>>>;
  /**
   * Antal sådana beslutssteg i allt
   *
   * Number of such decision steps in all
   */
  readonly decisions?: Maybe<Scalars['Int']['output']>;
  /**
   * Instrument som den är part i eller annars deltar i, högst 25, efter titel
   *
   * Instruments that it is a party to or otherwise takes part in, at most 25, by title
   */
  readonly involvedIn?: Maybe<ReadonlyArray<Maybe<Involvement>>>;
  /**
   * Antal sådana fakta i allt
   *
   * Number of such facts in all
   */
  readonly involvements?: Maybe<Scalars['Int']['output']>;
  /**
   * Organisationen; samma organisation i två läns källor är två rader
   *
   * The organisation; the same organisation in the sources of two counties is two rows
   */
  readonly organisation?: Maybe<Organisation>;
};

/**
 * Riktlinjer och andra dokument
 *
 * Guidelines and other documents
 */
export type OtherInstrument = {
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Sidindelning enligt Relay
 *
 * Paging as in Relay
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Sista radens markör
   *
   * Cursor of the last row
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Om det finns mer
   *
   * Whether there is more
   */
  readonly hasNextPage?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Alltid falskt: bara bläddring framåt
   *
   * Always false: paging is forward only
   */
  readonly hasPreviousPage?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Första radens markör
   *
   * Cursor of the first row
   */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * Part, adressat eller aktör
 *
 * Party, addressee or actor
 */
export type Party = Fact & Node & {
  readonly __typename?: 'Party';
  /**
   * Det organ som företräder parten
   *
   * The body that acts for it
   */
  readonly actingThrough?: Maybe<Organisation>;
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Organisation enligt organisations.yaml
   *
   * Organisation as in organisations.yaml
   */
  readonly organisation?: Maybe<Organisation>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Roll i förhållande till instrumentet
   *
   * Role towards the instrument
   */
  readonly role?: Maybe<PartyRole>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Roll i förhållande till instrumentet
 *
 * Role towards the instrument
 */
export type PartyRole =
  /**
   * aktör
   *
   * actor
   */
  | 'ACTOR'
  /**
   * adressat
   *
   * addressee
   */
  | 'ADDRESSEE'
  /**
   * tillfrågad part
   *
   * asked to decide
   */
  | 'ASKED_TO_DECIDE'
  /**
   * samarbetspart, ej part
   *
   * cooperation partner, not a party
   */
  | 'COOPERATION_PARTNER'
  /**
   * part
   *
   * party
   */
  | 'PARTY';

/**
 * Ett ställe i ett dokument som värden i ett svar står på; det finns en gång i svaret, hur många värden som än står där
 *
 * A place in a document that values of an answer stand at; once in the answer, however many values stand there
 */
export type Passage = {
  readonly __typename?: 'Passage';
  /**
   * Dokumentets id
   *
   * Id of the document
   */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /**
   * Dokumentets titel
   *
   * Title of the document
   */
  readonly documentTitle?: Maybe<Scalars['String']['output']>;
  /**
   * Sista rad
   *
   * Last line
   */
  readonly lineEnd?: Maybe<Scalars['Int']['output']>;
  /**
   * Första rad, räknat från 1
   *
   * First line, counted from 1
   */
  readonly lineStart?: Maybe<Scalars['Int']['output']>;
  /**
   * Ställets nummer i detta svar, från 1; i ett annat svar kan det vara ett annat
   *
   * The number of the place in this answer, from 1; in another answer it may be another
   */
  readonly passageId: Scalars['ID']['output'];
  /**
   * Citatet, när länet har bifogat dokumentets text; tomt där dokumentet citeras för vad det inte anger
   *
   * The quotation, where the county has attached the document’s text; null where the document is cited for what it does not state
   */
  readonly quote?: Maybe<Scalars['String']['output']>;
};

/**
 * Var barnen bor
 *
 * Where the children live
 */
export type PlacementScope =
  /**
   * boende ej angivet
   *
   * placement not stated
   */
  | 'NOT_STATED'
  /**
   * vårdas utanför det egna hemmet
   *
   * cared for outside their own home
   */
  | 'PLACED_ONLY'
  /**
   * oavsett boende
   *
   * regardless of where they live
   */
  | 'REGARDLESS';

/**
 * Var barnen bor, i frågor
 *
 * Where the children live, in questions
 */
export type PlacementScopeInput =
  /**
   * boende ej angivet
   *
   * placement not stated
   */
  | 'NOT_STATED'
  /**
   * vårdas utanför det egna hemmet
   *
   * cared for outside their own home
   */
  | 'PLACED_ONLY'
  /**
   * oavsett boende
   *
   * regardless of where they live
   */
  | 'REGARDLESS';

/**
 * Brist i källan
 *
 * Quality issue of the source
 */
export type QualityIssue = Fact & Node & {
  readonly __typename?: 'QualityIssue';
  /**
   * Den aspekt som berörs
   *
   * The aspect concerned
   */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Slag av brist i källan
   *
   * Kind of quality issue
   */
  readonly kind?: Maybe<QualityKind>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Slag av brist i källan
 *
 * Kind of quality issue
 */
export type QualityKind =
  /**
   * oklar syftning
   *
   * ambiguous referent
   */
  | 'AMBIGUOUS_REFERENT'
  /**
   * skillnad mellan dokument
   *
   * difference between documents
   */
  | 'CONFLICT_BETWEEN_DOCUMENTS'
  /**
   * död länk
   *
   * dead link
   */
  | 'DEAD_LINK'
  /**
   * förvanskat tal
   *
   * garbled number
   */
  | 'GARBLED_NUMBER'
  /**
   * oprecis hänvisning
   *
   * imprecise citation
   */
  | 'IMPRECISE_CITATION'
  /**
   * layoutrest
   *
   * layout artefact
   */
  | 'LAYOUT_ARTEFACT'
  /**
   * årtal saknas
   *
   * missing year
   */
  | 'MISSING_YEAR'
  /**
   * upprepat stycke
   *
   * repeated passage
   */
  | 'REPEATED_PASSAGE'
  /**
   * titelvariant
   *
   * title variant
   */
  | 'TITLE_VARIANT'
  /**
   * avbruten text
   *
   * truncated text
   */
  | 'TRUNCATED_TEXT'
  /**
   * ej förklarad term
   *
   * term not explained
   */
  | 'UNDEFINED_TERM'
  /**
   * onämnt dokument
   *
   * unnamed target
   */
  | 'UNNAMED_TARGET';

/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Överenskommelser i alla län
   *
   * Agreements of all counties
   */
  readonly agreements?: Maybe<AgreementConnection>;
  /**
   * En aspekt eller ett tema i alla instrument i alla län, lika svar tillsammans
   *
   * One aspect or theme in all instruments of all counties, equal answers together
   */
  readonly answerGroups?: Maybe<AnswerGroups>;
  /**
   * Vad som gäller en kommun: instrument som namnger den, eller ett organ i den, som part eller tillfrågad part, och skilda från dem de som bara namnger länets kommuner som grupp; efter det och sedan titel. Ett organ i en kommun som källan inte namnger räknas aldrig hit. Om instrumentet var i kraft en viss dag säger dess egna fält
   *
   * What applies to a municipality: instruments that name it, or a body of it, as a party or one asked to decide, and told apart from them those that only name the municipalities of its county as a group; by that and then by title. A body of a municipality that the source does not name never counts. Whether the instrument was in force on a day its own fields say
   */
  readonly appliesTo?: Maybe<AppliesToConnection>;
  /**
   * Kodbokens aspekter
   *
   * The aspects of the codebook
   */
  readonly aspects?: Maybe<ReadonlyArray<Maybe<Aspect>>>;
  /**
   * Uppdragsdirektiv i alla län
   *
   * Assignment directives of all counties
   */
  readonly assignmentDirectives?: Maybe<AssignmentDirectiveConnection>;
  /**
   * Vad som har tillkommit, ändrats och tagits bort, länens loggar i en följd. Hämta allt en gång utan after, bläddra så länge hasNextPage är sant, spara endCursor, och fråga nästa gång med den: då kommer bara det nya. endCursor finns alltid, även på en tom sida. Den minns var i varje läns logg läsningen är: ett län som inte svarar eller inte tillfrågas står kvar där det var, och dess rader kommer när det svarar igen. hasNextPage gäller de län som svarade. Raderna kommer efter tid, så långt länens egen ordning medger; inom ett län alltid i den ordning de skrevs.
   *
   * What was added, changed and removed, the counties’ logs as one. Fetch everything once without after, page on while hasNextPage is true, keep endCursor, and ask with it next time: then only what is new comes. There is always an endCursor, on an empty page too. It remembers how far each county’s log was read: a county that does not answer or is not asked stays where it was, and its rows come when it answers again. hasNextPage tells of the counties that answered. Rows come by time, as far as the counties’ own order allows; within a county always in the order in which they were written.
   */
  readonly changes?: Maybe<ChangeFeed>;
  /**
   * Kodboken
   *
   * The codebook
   */
  readonly codebook?: Maybe<Codebook>;
  /**
   * Jämför instrument, av samma eller olika slag, aspekt för aspekt
   *
   * Compares instruments, of one kind or several, aspect by aspect
   */
  readonly compare?: Maybe<Comparison>;
  /**
   * Jämför vad instrument säger, tema för tema
   *
   * Compares what instruments say, theme by theme
   */
  readonly compareThemes?: Maybe<ThemeComparison>;
  /**
   * Remisser, samråd och medbestämmande i alla län, efter instrumentets titel och sedan som de står
   *
   * Referrals, joint consultations and co-determination in all counties, by the instrument’s title and then as they stand
   */
  readonly consultations?: Maybe<ConsultationConnection>;
  /**
   * Länen i navet
   *
   * The counties in the hub
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<County>>>;
  /**
   * Ett län
   *
   * One county
   */
  readonly county?: Maybe<County>;
  /**
   * Vilka överenskommelser som omfattar vilka åldrar och när, län för län: luckor, överlapp och det som källorna inte avgör
   *
   * Which agreements cover which ages and when, county by county: gaps, overlaps and what the sources do not settle
   */
  readonly coverage?: Maybe<CoverageAnswer>;
  /**
   * Beslutssteg i alla län: vem beslutar vad, för vilken part, på vems förslag, på vilka villkor och var det står; efter instrumentets titel och sedan som de står
   *
   * Decision steps of all counties: who decides what, for which party, on whose proposal, under which conditions, and where it stands; by the instrument’s title and then as they stand
   */
  readonly decisions?: Maybe<DecisionConnection>;
  /**
   * Ett dokuments rader, där länet har bifogat dess text, och alla fakta som står på dem
   *
   * The lines of a document, where the county has attached its text, and all facts that stand on them
   */
  readonly documentText?: Maybe<DocumentText>;
  /**
   * Dokument som länen har läst eller som deras källor nämner, efter titel: vad vart och ett säger om sig självt och vilka instrument det handlar om
   *
   * Documents that the counties have read or that their sources mention, by title: what each says of itself, and which instruments it is about
   */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * Fakta i alla län, om instrument och dokument, efter titeln på det som de handlar om
   *
   * Facts of all counties, on instruments and documents, by the title of what they are about
   */
  readonly facts?: Maybe<FactConnection>;
  /**
   * Instrument av alla slag i alla län
   *
   * Instruments of all kinds in all counties
   */
  readonly instruments?: Maybe<InstrumentConnection>;
  /**
   * Allt som hänger samman med ett instrument genom samband, i tidsordning
   *
   * All that hangs together with an instrument by relations, in order of time
   */
  readonly lineage?: Maybe<Lineage>;
  /**
   * Ett instrument, ett dokument, en organisation eller ett faktum efter id; ett okänt id ger null och ett fel som säger det
   *
   * An instrument, a document, an organisation or a fact by its id; an unknown id gives null and an error that says so
   */
  readonly node?: Maybe<Node>;
  /**
   * Flera efter id, i samma ordning
   *
   * Several by id, in the same order
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * Organisationer som länens källor nämner, efter namn: vad var och en deltar i och vad den beslutar, med var det står
   *
   * Organisations that the counties’ sources name, by name: what each takes part in and what it decides, with where it stands
   */
  readonly organisations?: Maybe<OrganisationConnection>;
  /**
   * Sökning i titlar, innehåll, ordalydelser, namn på aspekter och teman och bifogade dokument i alla län. Alla ord ska finnas i instrumentet eller i dokumentets bifogade text: som de skrivs, i annan form, som början av ett längre ord, som synonym eller nästan så. Bäst träff först
   *
   * A search in titles, content, wordings, names of aspects and themes and attached documents of all counties. All words are to be found in the instrument, or in the attached text of the document: as written, in another form, as the beginning of a longer word, as a synonym or nearly so. Best hits first
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * Kodbokens teman
   *
   * The themes of the codebook
   */
  readonly themes?: Maybe<ReadonlyArray<Maybe<Theme>>>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryAnswerGroupsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  aspect?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality: Scalars['ID']['input'];
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryAssignmentDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryCompareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryCompareThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<InstrumentOrder>;
  themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryCountiesArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryCountyArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  code: Scalars['ID']['input'];
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryCoverageArgs = {
  ages?: InputMaybe<AgeSpan>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  counties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  placement?: CoveragePlacement;
  to: Scalars['Date']['input'];
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryDocumentTextArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  document: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryLineageArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryNodesArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/**
 * Något i ett dokument som inte lästes som vanlig text: det som inte är läst är varken angivet eller ej angivet
 *
 * Something in a document that was not read as plain text: what was not read is neither stated nor not stated
 */
export type ReadingNote = {
  readonly __typename?: 'ReadingNote';
  /**
   * Hur många det är på platsen
   *
   * How many there are at the place
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /**
   * Allt detta i ord
   *
   * All of this in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Vad det är
   *
   * What it is
   */
  readonly kind?: Maybe<ReadingNoteKind>;
  /**
   * Raden i den bifogade texten som det står vid, eller stod efter; tom när ingen rad är nära
   *
   * The line of the attached text at which it stands, or after which it stood; null where no line is near
   */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /**
   * Vad det blev av det
   *
   * What became of it
   */
  readonly outcome?: Maybe<ReadingOutcome>;
  /**
   * Sidan, från 1; tom i format utan sidor
   *
   * The page, from 1; null in formats without pages
   */
  readonly page?: Maybe<Scalars['Int']['output']>;
};

/**
 * Något i ett dokument som inte lästes som vanlig text
 *
 * Something in a document that was not read as plain text
 */
export type ReadingNoteKind =
  /**
   * kommentar i dokumentet
   *
   * annotation
   */
  | 'ANNOTATION'
  /**
   * text under en fylld yta
   *
   * text under a filled shape
   */
  | 'COVERED_TEXT'
  /**
   * inbäddad del
   *
   * embedded part
   */
  | 'EMBEDDED_PART'
  /**
   * formel
   *
   * formula
   */
  | 'FORMULA'
  /**
   * formulärfält
   *
   * form field
   */
  | 'FORM_FIELD'
  /**
   * avstängt lager
   *
   * layer that is switched off
   */
  | 'HIDDEN_LAYER'
  /**
   * dold text
   *
   * hidden text
   */
  | 'HIDDEN_TEXT'
  /**
   * osynlig text
   *
   * invisible text
   */
  | 'INVISIBLE_TEXT'
  /**
   * sida utan text
   *
   * page without text
   */
  | 'PAGE_WITHOUT_TEXT'
  /**
   * bild
   *
   * picture
   */
  | 'PICTURE'
  /**
   * platshållare som aldrig fyllts i
   *
   * placeholder that was never filled in
   */
  | 'PLACEHOLDER'
  /**
   * text som ett program läst av en bild
   *
   * text that a program read off a picture
   */
  | 'RECOGNISED_TEXT'
  /**
   * maskering som inte är verkställd
   *
   * redaction that was never applied
   */
  | 'REDACTION_MARK'
  /**
   * struken text
   *
   * struck-out text
   */
  | 'STRUCK_TEXT'
  /**
   * spårad ändring
   *
   * tracked change
   */
  | 'TRACKED_CHANGE'
  /**
   * oläsliga tecken
   *
   * letters that cannot be read
   */
  | 'UNREADABLE_LETTERS';

/**
 * Vad det blev av något i ett dokument när det lästes
 *
 * What became of something in a document when it was read
 */
export type ReadingOutcome =
  /**
   * läst som om det vore godkänt
   *
   * read as if it were accepted
   */
  | 'ACCEPTED'
  /**
   * utelämnat, då ingen som läser sidan ser det
   *
   * left out, as no reader of the page sees it
   */
  | 'LEFT_OUT'
  /**
   * står i texten, markerat
   *
   * stands in the text, marked
   */
  | 'MARKED'
  /**
   * inte läst
   *
   * not read
   */
  | 'NOT_READ'
  /**
   * kan vara fel avläst
   *
   * may be misread
   */
  | 'RECOGNISED';

/**
 * Slag av samband
 *
 * Kind of relation
 */
export type RelationType =
  /**
   * utgör grund för
   *
   * is the basis for
   */
  | 'BASIS_FOR'
  /**
   * tas fram på uppdrag av
   *
   * is commissioned by
   */
  | 'COMMISSIONED_BY'
  /**
   * ger uppdrag om att ta fram
   *
   * commissions
   */
  | 'COMMISSIONS'
  /**
   * förlänger
   *
   * extends
   */
  | 'EXTENDS'
  /**
   * följer i tid på
   *
   * follows in time
   */
  | 'FOLLOWS'
  /**
   * slås samman i
   *
   * is merged into
   */
  | 'MERGED_INTO'
  /**
   * slår samman
   *
   * merges
   */
  | 'MERGES'
  /**
   * överlappar
   *
   * overlaps
   */
  | 'OVERLAPS'
  /**
   * anknyter till
   *
   * is related to
   */
  | 'RELATED_TO'
  /**
   * revideras av
   *
   * is revised by
   */
  | 'REVISED_BY'
  /**
   * reviderar
   *
   * revises
   */
  | 'REVISES'
  /**
   * ersätter
   *
   * supersedes
   */
  | 'SUPERSEDES'
  /**
   * kompletteras av
   *
   * is supplemented by
   */
  | 'SUPPLEMENTED_BY';

/**
 * Vilka som får svara
 *
 * Who may answer
 */
export type ResponderGroup = {
  readonly __typename?: 'ResponderGroup';
  /**
   * Antal, om angivet
   *
   * Number, if stated
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly description?: Maybe<Text>;
  /**
   * Organisation enligt organisations.yaml
   *
   * Organisation as in organisations.yaml
   */
  readonly organisation?: Maybe<Organisation>;
  /**
   * Vart svaren lämnas; tomt när det inte anges
   *
   * Where answers go; null where not stated
   */
  readonly submitTo?: Maybe<SubmissionAddress>;
};

/**
 * Vem som gör vad
 *
 * Who does what
 */
export type Role = Fact & Node & {
  readonly __typename?: 'Role';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Slag av roll
   *
   * Kind of role
   */
  readonly kind?: Maybe<RoleKind>;
  /**
   * Namn, endast för angiven ledande eller företrädande roll
   *
   * Name, only for a stated leading or representative role
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * Källan ger ett namn som inte återges
   *
   * The source gives a name that is not repeated
   */
  readonly nameWithheld?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Organisation enligt organisations.yaml
   *
   * Organisation as in organisations.yaml
   */
  readonly organisation?: Maybe<Organisation>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Befattning
   *
   * Title
   */
  readonly title?: Maybe<Text>;
  /**
   * Under bildande
   *
   * Under formation
   */
  readonly underFormation?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Slag av roll
 *
 * Kind of role
 */
export type RoleKind =
  /**
   * uppdragsledare
   *
   * assignment leader
   */
  | 'ASSIGNMENT_LEADER'
  /**
   * uppdragsägare
   *
   * assignment owner
   */
  | 'ASSIGNMENT_OWNER'
  /**
   * handläggare
   *
   * case officer
   */
  | 'CASE_OFFICER'
  /**
   * ordförande
   *
   * chair
   */
  | 'CHAIR'
  /**
   * beställare
   *
   * commissioner
   */
  | 'COMMISSIONER'
  /**
   * kontaktperson
   *
   * contact
   */
  | 'CONTACT'
  /**
   * framtagare
   *
   * drafter
   */
  | 'DRAFTER'
  /**
   * roll ej angiven
   *
   * role not stated
   */
  | 'NOT_STATED'
  /**
   * förslagsställare
   *
   * proposer
   */
  | 'PROPOSER'
  /**
   * mottagare av eller beslutande om leverans
   *
   * receiver of or decider on the deliverable
   */
  | 'RECEIVER_OF_DELIVERABLE'
  /**
   * undertecknare
   *
   * signatory
   */
  | 'SIGNATORY'
  /**
   * styrgrupp
   *
   * steering group
   */
  | 'STEERING_GROUP'
  /**
   * mottagare av synpunkter
   *
   * recipient of comments
   */
  | 'SUBMISSION_RECIPIENT'
  /**
   * vice ordförande
   *
   * vice chair
   */
  | 'VICE_CHAIR'
  /**
   * arbetsgrupp
   *
   * working group
   */
  | 'WORKING_GROUP';

/**
 * Rader från alla län i sidor enligt Relay
 *
 * Rows of all counties in pages as in Relay
 */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<SearchEdge>>>;
  /**
   * Vanliga ord som inte söktes, då det fanns andra
   *
   * Common words that were not searched for, as there were others
   */
  readonly leftOut?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<SearchHit>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Antal i de län som svarade; tomt när inget svarade
   *
   * Number in the counties that answered; null where none did
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /**
   * Markör
   *
   * Cursor
   */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /**
   * Raden
   *
   * The row
   */
  readonly node?: Maybe<SearchHit>;
};

/**
 * En träff: ett instrument eller ett dokument där alla ord finns. I bifogad text är ett instrument en träff på rader som dess fakta hänvisar till för det som anges; dokumentet är en träff på alla sina rader
 *
 * A hit: an instrument or a document that holds all words. In attached text, an instrument is a hit on lines that its facts cite for what is stated; the document is a hit on any of its lines
 */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Dokumentet; tomt när träffen är ett instrument
   *
   * The document; null where the hit is an instrument
   */
  readonly document?: Maybe<DocumentReference>;
  /**
   * Instrumentet; tomt när träffen är ett dokument
   *
   * The instrument; null where the hit is a document
   */
  readonly instrument?: Maybe<InstrumentReference>;
  /**
   * De texter där mest hittades, högst fem och högst en för varje faktum, utom där olika sökta ord hittades bäst i olika texter om det
   *
   * The texts in which most was found, at most five, and one for each fact except where different words were found best in different texts of it
   */
  readonly matches?: Maybe<ReadonlyArray<Maybe<SearchMatch>>>;
  /**
   * Hur god träffen är: högre är bättre, och lika mycket värt i alla län
   *
   * How good the hit is: higher is better, and worth the same in all counties
   */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /**
   * Varför träffen hittades: vilket ord som hittades för varje sökt ord, hur och var
   *
   * Why it was found: which word was found for each searched for, how and where
   */
  readonly reason?: Maybe<Text>;
};

/**
 * En text där sökta ord hittades
 *
 * A text in which words were found
 */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /**
   * Aspekt enligt kodboken; tom för text i ett bifogat dokument
   *
   * Aspect of the codebook; null for text in an attached document
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Faktumets id, för ett namn det första faktumet under det; tomt för text i ett bifogat dokument
   *
   * Id of the fact, for a name the first fact under it; null for text in an attached document
   */
  readonly fact?: Maybe<Scalars['ID']['output']>;
  /**
   * Var texten står, i ord
   *
   * Where the text stands, in words
   */
  readonly field?: Maybe<Text>;
  /**
   * Textens språk, sv eller en; ordalydelser är källans svenska, det andra navets ord
   *
   * Language of the text, sv or en; wordings are the source’s Swedish, the rest the hub’s words
   */
  readonly language?: Maybe<Scalars['String']['output']>;
  /**
   * Texten i bitar: det som hittades och det däremellan
   *
   * The text in pieces: what was found and what is between
   */
  readonly segments?: Maybe<ReadonlyArray<Maybe<TextSegment>>>;
  /**
   * Hur faktumet förhåller sig till källan; tomt för text i ett bifogat dokument
   *
   * How the fact relates to the source; null for text in an attached document
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Texten
   *
   * The text
   */
  readonly text?: Maybe<Scalars['String']['output']>;
  /**
   * Orden som hittades i texten
   *
   * The words that were found in the text
   */
  readonly words?: Maybe<ReadonlyArray<Maybe<MatchedWord>>>;
};

/**
 * Hur många celler i en rad som förhåller sig hur till källan
 *
 * How many cells of a row stand how to the source
 */
export type StandingCounts = {
  readonly __typename?: 'StandingCounts';
  /**
   * oläsligt
   *
   * illegible
   */
  readonly illegible?: Maybe<Scalars['Int']['output']>;
  /**
   * härlett
   *
   * inferred
   */
  readonly inferred?: Maybe<Scalars['Int']['output']>;
  /**
   * ej tillämpligt
   *
   * not applicable
   */
  readonly notApplicable?: Maybe<Scalars['Int']['output']>;
  /**
   * ej kodat
   *
   * not coded
   */
  readonly notCoded?: Maybe<Scalars['Int']['output']>;
  /**
   * ej angivet
   *
   * not stated
   */
  readonly notStated?: Maybe<Scalars['Int']['output']>;
  /**
   * borttaget
   *
   * removed
   */
  readonly removed?: Maybe<Scalars['Int']['output']>;
  /**
   * länet svarade inte
   *
   * the county did not answer
   */
  readonly silent?: Maybe<Scalars['Int']['output']>;
  /**
   * uttryckligen angivet
   *
   * stated
   */
  readonly stated?: Maybe<Scalars['Int']['output']>;
  /**
   * okänt id
   *
   * unknown id
   */
  readonly unknown?: Maybe<Scalars['Int']['output']>;
};

/**
 * Hur ett värde förhåller sig till källan
 *
 * How a value relates to the source
 */
export type StatedAs =
  /**
   * oläsligt
   *
   * illegible
   */
  | 'ILLEGIBLE'
  /**
   * härlett
   *
   * inferred
   */
  | 'INFERRED'
  /**
   * ej tillämpligt
   *
   * not applicable
   */
  | 'NOT_APPLICABLE'
  /**
   * ej kodat: ingen har läst källan för detta
   *
   * not coded: nobody has read the source for this
   */
  | 'NOT_CODED'
  /**
   * ej angivet
   *
   * not stated
   */
  | 'NOT_STATED'
  /**
   * uttryckligen angivet
   *
   * stated
   */
  | 'STATED';

/**
 * Hur ett värde förhåller sig till källan, i frågor
 *
 * How a value relates to the source, in questions
 */
export type StatedAsInput =
  /**
   * oläsligt
   *
   * illegible
   */
  | 'ILLEGIBLE'
  /**
   * härlett
   *
   * inferred
   */
  | 'INFERRED'
  /**
   * ej tillämpligt
   *
   * not applicable
   */
  | 'NOT_APPLICABLE'
  /**
   * ej kodat: ingen har läst källan för detta
   *
   * not coded: nobody has read the source for this
   */
  | 'NOT_CODED'
  /**
   * ej angivet
   *
   * not stated
   */
  | 'NOT_STATED'
  /**
   * uttryckligen angivet
   *
   * stated
   */
  | 'STATED';

/**
 * Datum enligt källan
 *
 * Date as in the source
 */
export type StatedDate = Fact & Node & {
  readonly __typename?: 'StatedDate';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Datum ÅÅÅÅ-MM-DD; tomt när källan inte ger ett helt datum
   *
   * Date; null unless the source gives a whole one
   */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Om dagen ingår enligt ordalydelsen
   *
   * Whether the wording includes the day
   */
  readonly inclusive?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Hur exakt källan anger datumet
   *
   * How precisely the source gives the date
   */
  readonly precision?: Maybe<DatePrecision>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /**
   * Årtal när bara året anges
   *
   * Year where only it is given
   */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/**
 * Slag av dokument enligt källan
 *
 * Kind of document as in the source
 */
export type StatedDocumentKind = Fact & Node & {
  readonly __typename?: 'StatedDocumentKind';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Slag av dokument
   *
   * Kind of document
   */
  readonly kind?: Maybe<DocumentKind>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Text enligt källan
 *
 * Text as in the source
 */
export type StatedText = Fact & Node & {
  readonly __typename?: 'StatedText';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Värdet i ord
   *
   * The value in words
   */
  readonly inWords?: Maybe<Text>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur värdet förhåller sig till källan
   *
   * How the value relates to the source
   */
  readonly statedAs?: Maybe<StatedAs>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Värdet som JSON, med globala id:n för det som det pekar på; tomt när det inte anges
   *
   * The value as JSON, with global ids of what it points at; null where not stated
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * Urval efter skede ett visst datum. Säkerheten är den för skedena, inte för att något gällde: ett avtal som säkert har löpt ut är CONFIRMED
 *
 * Selection by state on a date. The certainty is that of the states, not of being in force: an agreement that has surely expired is CONFIRMED
 */
export type StatusFilter = {
  /**
   * Så säkert eller säkrare: CONFIRMED, CONDITIONAL, POSSIBLE, NOT_EVIDENCED
   *
   * So certain or more: CONFIRMED, CONDITIONAL, POSSIBLE, NOT_EVIDENCED
   */
  readonly atLeast?: InputMaybe<CertaintyInput>;
  /**
   * Datum, ÅÅÅÅ-MM-DD
   *
   * Date, YYYY-MM-DD
   */
  readonly date: Scalars['Date']['input'];
  /**
   * Skeden, minst ett av dem; alla när inget anges
   *
   * States, at least one of them; any when omitted
   */
  readonly states?: InputMaybe<ReadonlyArray<LifecycleStateInput>>;
};

/**
 * Vad ett faktum handlar om
 *
 * What a fact is about
 */
export type SubjectType =
  /**
   * dokument
   *
   * document
   */
  | 'DOCUMENT'
  /**
   * instrument
   *
   * instrument
   */
  | 'INSTRUMENT';

/**
 * Vad ett faktum handlar om, i frågor
 *
 * What a fact is about, in questions
 */
export type SubjectTypeInput =
  /**
   * dokument
   *
   * document
   */
  | 'DOCUMENT'
  /**
   * instrument
   *
   * instrument
   */
  | 'INSTRUMENT';

/**
 * Vart svar lämnas
 *
 * Where answers go
 */
export type SubmissionAddress = {
  readonly __typename?: 'SubmissionAddress';
  /**
   * Källan ger ett namn som inte återges
   *
   * The source gives a name that is not repeated
   */
  readonly nameWithheld?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Organisation enligt organisations.yaml
   *
   * Organisation as in organisations.yaml
   */
  readonly organisation?: Maybe<Organisation>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
};

/**
 * En text på svenska och engelska, med navets egna ord
 *
 * A text in Swedish and English, in the hub’s own words
 */
export type Text = {
  readonly __typename?: 'Text';
  /**
   * Engelska
   *
   * English
   */
  readonly en?: Maybe<Scalars['String']['output']>;
  /**
   * Svenska
   *
   * Swedish
   */
  readonly sv?: Maybe<Scalars['String']['output']>;
};

/**
 * En bit av en text
 *
 * A piece of a text
 */
export type TextSegment = {
  readonly __typename?: 'TextSegment';
  /**
   * Om den är en träff, att markera
   *
   * Whether it is a match, to be marked
   */
  readonly matched?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Biten
   *
   * The piece
   */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/**
 * Ett tema i kodboken: något som innehåll handlar om
 *
 * A theme of the codebook: what statements are about
 */
export type Theme = {
  readonly __typename?: 'Theme';
  /**
   * Överordnat tema
   *
   * Broader theme
   */
  readonly broader?: Maybe<Scalars['ID']['output']>;
  /**
   * Definition
   *
   * Definition
   */
  readonly definition?: Maybe<Text>;
  /**
   * Temats id; ett eget tema i ett län har länet i sitt id
   *
   * Id of the theme; a county’s own theme has the county in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Temats kod, som urval efter teman tar
   *
   * Code of the theme, which selections by theme take
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Namn
   *
   * Name
   */
  readonly name?: Maybe<Text>;
  /**
   * Den version av kodboken som det kom med; tom för ett läns eget tema
   *
   * The version of the codebook that it came with; null for a county’s own theme
   */
  readonly since?: Maybe<Scalars['String']['output']>;
};

/**
 * En jämförelse: rader är teman, kolumner är instrument
 *
 * A comparison: rows are themes, columns are instruments
 */
export type ThemeComparison = {
  readonly __typename?: 'ThemeComparison';
  /**
   * Kolumnerna, i den ordning som frågades
   *
   * The columns, in the order asked
   */
  readonly columns?: Maybe<ReadonlyArray<Maybe<ComparisonColumn>>>;
  /**
   * Hur varje län svarade
   *
   * How each county answered
   */
  readonly counties?: Maybe<ReadonlyArray<Maybe<CountyAnswer>>>;
  /**
   * Sidan av urvalet; kolumner efter id är en enda
   *
   * The page of the selection; columns by ids are one
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Länens delar av svaret
   *
   * The counties’ parts of the answer
   */
  readonly parts?: Maybe<ReadonlyArray<Maybe<CountyPart>>>;
  /**
   * Var det står som cellerna säger, varje ställe en gång, i den ordning som cellerna anger dem
   *
   * Where it stands what the cells say, each place once, in the order in which the cells cite them
   */
  readonly passages?: Maybe<ReadonlyArray<Maybe<Passage>>>;
  /**
   * Frågan, kodad
   *
   * The question, encoded
   */
  readonly request: Scalars['ID']['output'];
  /**
   * Raderna
   *
   * The rows
   */
  readonly rows?: Maybe<ReadonlyArray<Maybe<ThemeRow>>>;
  /**
   * Antal instrument i urvalet, i de län som svarade, eller antalet id:n
   *
   * Number of instruments of the selection, in the counties that answered, or of ids
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad i jämförelsen: ett tema för alla instrument
 *
 * A row of the comparison: one theme for all instruments
 */
export type ThemeRow = {
  readonly __typename?: 'ThemeRow';
  /**
   * Cellerna, i kolumnernas ordning
   *
   * The cells, in the order of the columns
   */
  readonly cells?: Maybe<ReadonlyArray<Maybe<ComparisonCell>>>;
  /**
   * Hur många celler som förhåller sig hur till källan; talen blir tillsammans antalet kolumner
   *
   * How many cells stand how to the source; the numbers add up to the columns
   */
  readonly counts?: Maybe<StandingCounts>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Temat; uttalanden om dess underteman räknas hit
   *
   * The theme; statements on themes that subdivide it count here
   */
  readonly theme?: Maybe<Theme>;
  /**
   * Vilka som talar om temat
   *
   * Which speak of the theme
   */
  readonly verdict?: Maybe<Verdict>;
};

/**
 * Urval efter vad som gällde en viss dag, och hur säkert
 *
 * Selection by what was in force on a day, and how surely
 */
export type ValidityFilter = {
  /**
   * Så säkert gällande eller säkrare: CONFIRMED (beslutat), CONDITIONAL (även föreslaget för en tid som omfattar dagen), POSSIBLE (även det som kan ha gällt), NOT_EVIDENCED (alla som kan gälla)
   *
   * So surely in force or more: CONFIRMED (decided), CONDITIONAL (also proposed for a period that covers the day), POSSIBLE (also what may have been in force), NOT_EVIDENCED (all that can be in force)
   */
  readonly atLeast?: CertaintyInput;
  /**
   * Dag, ÅÅÅÅ-MM-DD
   *
   * Day, YYYY-MM-DD
   */
  readonly on: Scalars['Date']['input'];
};

/**
 * Typ av värde
 *
 * Type of value
 */
export type ValueType =
  /**
   * Budgetpost
   *
   * Budget line
   */
  | 'BudgetLine'
  /**
   * Regel för ändringar
   *
   * Rule for changes
   */
  | 'ChangeRule'
  /**
   * Remiss, samråd eller medbestämmande
   *
   * Referral, joint consultation or co-determination
   */
  | 'Consultation'
  /**
   * Kontakt- eller styrstruktur
   *
   * Contact or steering structure
   */
  | 'CooperationStructure'
  /**
   * Samordnad individuell plan
   *
   * Coordinated individual plan
   */
  | 'CoordinatedPlan'
  /**
   * Ett steg på väg mot beslut
   *
   * A step on the way to a decision
   */
  | 'DecisionStep'
  /**
   * Term med förklaring
   *
   * Term with its meaning
   */
  | 'Definition'
  /**
   * Diarienummer
   *
   * Diary number
   */
  | 'DiaryNumber'
  /**
   * Avsnitt i direktivet
   *
   * Section of the directive
   */
  | 'DirectiveSection'
  /**
   * Hur tvister löses
   *
   * How disputes are settled
   */
  | 'DisputeRule'
  /**
   * Vad ett dokument är för instrumentet
   *
   * What a document is to the instrument
   */
  | 'DocumentRole'
  /**
   * Vad som sägs om finansiering
   *
   * What is said of financing
   */
  | 'Financing'
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  | 'FollowUp'
  /**
   * Informationsöverföring, sekretess och samtycke
   *
   * Sharing of information, confidentiality and consent
   */
  | 'InformationSharing'
  /**
   * Samband med ett annat instrument
   *
   * Relation to another instrument
   */
  | 'InstrumentRelation'
  /**
   * Lag eller regel som källan anger den
   *
   * Law or rule as the source cites it
   */
  | 'LegalReference'
  /**
   * En belagd händelse i instrumentets liv
   *
   * An evidenced event in the life of the instrument
   */
  | 'LifecycleEvent'
  /**
   * Något som källan inte anger
   *
   * Something that the source does not state
   */
  | 'Omission'
  /**
   * Part, adressat eller aktör
   *
   * Party, addressee or actor
   */
  | 'Party'
  /**
   * Fas i uppdraget
   *
   * Phase of the assignment
   */
  | 'Phase'
  /**
   * Aktivitet i en fas
   *
   * Activity of a phase
   */
  | 'PhaseActivity'
  /**
   * Brist i källan
   *
   * Quality issue of the source
   */
  | 'QualityIssue'
  /**
   * Förlängning
   *
   * Renewal
   */
  | 'Renewal'
  /**
   * Vem som gör vad
   *
   * Who does what
   */
  | 'Role'
  /**
   * Bemanning
   *
   * Staffing
   */
  | 'Staffing'
  /**
   * Antal enligt källan
   *
   * Number as in the source
   */
  | 'StatedCount'
  /**
   * Datum enligt källan
   *
   * Date as in the source
   */
  | 'StatedDate'
  /**
   * Slag av dokument enligt källan
   *
   * Kind of document as in the source
   */
  | 'StatedDocumentKind'
  /**
   * Ja eller nej enligt källan
   *
   * Yes or no as in the source
   */
  | 'StatedFlag'
  /**
   * Geografisk omfattning enligt källan
   *
   * Geographic scope as in the source
   */
  | 'StatedScope'
  /**
   * Text enligt källan
   *
   * Text as in the source
   */
  | 'StatedText'
  /**
   * Något som instrumentet säger
   *
   * Something that the instrument says
   */
  | 'Statement'
  /**
   * Målgrupp
   *
   * Target group
   */
  | 'TargetGroup'
  /**
   * Uppsägning
   *
   * Termination
   */
  | 'Termination'
  /**
   * Ett tema som källan inte talar om
   *
   * A theme that the source does not speak of
   */
  | 'ThemeNotStated';

/**
 * Vad en rad i jämförelsen visar
 *
 * What a row of the comparison shows
 */
export type Verdict =
  /**
   * olika
   *
   * different
   */
  | 'DIFFERENT'
  /**
   * ett län svarade inte
   *
   * a county did not answer
   */
  | 'INCOMPLETE'
  /**
   * minst ett är inte kodat: ingen har läst dess källor för detta
   *
   * at least one is not coded: nobody has read its sources for this
   */
  | 'NOT_CODED'
  /**
   * visas utan att bedömas
   *
   * shown without a verdict
   */
  | 'NOT_JUDGED'
  /**
   * anges inte för något
   *
   * stated for none
   */
  | 'NOT_STATED'
  /**
   * anges bara för några
   *
   * stated for some only
   */
  | 'PARTLY_STATED'
  /**
   * lika
   *
   * the same
   */
  | 'SAME'
  /**
   * ordalydelserna avgör inte
   *
   * the wordings do not settle it
   */
  | 'UNDETERMINED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AgreementConnection: AgreementConnection;
  AnswerGroups: AnswerGroups;
  AppliesToConnection: AppliesToConnection;
  AssignmentDirectiveConnection: AssignmentDirectiveConnection;
  ChangeFeed: ChangeFeed;
  Comparison: Comparison;
  ConsultationConnection: ConsultationConnection;
  County: County;
  CoverageAnswer: CoverageAnswer;
  DecisionConnection: DecisionConnection;
  DocumentConnection: DocumentConnection;
  DocumentText: DocumentText;
  FactConnection: FactConnection;
  InstrumentConnection: InstrumentConnection;
  Lineage: Lineage;
  OrganisationConnection: OrganisationConnection;
  SearchConnection: SearchConnection;
  ThemeComparison: ThemeComparison;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgreementConnection:
    ( { __typename: 'AgreementConnection' }
    & GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AgreementConnection'], {"parts":{}}> ) );
  AnswerGroups:
    ( { __typename: 'AnswerGroups' }
    & GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AnswerGroups'], {"parts":{}}> ) );
  AppliesToConnection:
    ( { __typename: 'AppliesToConnection' }
    & GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AppliesToConnection'], {"parts":{}}> ) );
  AssignmentDirectiveConnection:
    ( { __typename: 'AssignmentDirectiveConnection' }
    & GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['AssignmentDirectiveConnection'], {"parts":{}}> ) );
  ChangeFeed:
    ( { __typename: 'ChangeFeed' }
    & GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ChangeFeed'], {"parts":{}}> ) );
  Comparison:
    ( { __typename: 'Comparison' }
    & GraphQLRecursivePick<FederationTypes['Comparison'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Comparison'], {"parts":{}}> ) );
  ConsultationConnection:
    ( { __typename: 'ConsultationConnection' }
    & GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ConsultationConnection'], {"parts":{}}> ) );
  County:
    ( { __typename: 'County' }
    & GraphQLRecursivePick<FederationTypes['County'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['County'], {"parts":{}}> ) );
  CoverageAnswer:
    ( { __typename: 'CoverageAnswer' }
    & GraphQLRecursivePick<FederationTypes['CoverageAnswer'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CoverageAnswer'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['CoverageAnswer'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['CoverageAnswer'], {"parts":{}}> ) );
  DecisionConnection:
    ( { __typename: 'DecisionConnection' }
    & GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DecisionConnection'], {"parts":{}}> ) );
  DocumentConnection:
    ( { __typename: 'DocumentConnection' }
    & GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentConnection'], {"parts":{}}> ) );
  DocumentText:
    ( { __typename: 'DocumentText' }
    & GraphQLRecursivePick<FederationTypes['DocumentText'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['DocumentText'], {"parts":{}}> ) );
  FactConnection:
    ( { __typename: 'FactConnection' }
    & GraphQLRecursivePick<FederationTypes['FactConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['FactConnection'], {"parts":{}}> ) );
  InstrumentConnection:
    ( { __typename: 'InstrumentConnection' }
    & GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['InstrumentConnection'], {"parts":{}}> ) );
  Lineage:
    ( { __typename: 'Lineage' }
    & GraphQLRecursivePick<FederationTypes['Lineage'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['Lineage'], {"parts":{}}> ) );
  OrganisationConnection:
    ( { __typename: 'OrganisationConnection' }
    & GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['OrganisationConnection'], {"parts":{}}> ) );
  SearchConnection:
    ( { __typename: 'SearchConnection' }
    & GraphQLRecursivePick<FederationTypes['SearchConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['SearchConnection'], {"parts":{}}> ) );
  ThemeComparison:
    ( { __typename: 'ThemeComparison' }
    & GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}>
        | GraphQLRecursivePick<FederationTypes['ThemeComparison'], {"parts":{}}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Agreement: ( AnyCountyAgreement );
  AssignmentDirective: ( AnyCountyAssignmentDirective );
  Fact:
    | ( Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<_RefType['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<_RefType['ResponderGroup']>>> } )
    | ( Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<_RefType['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( DiaryNumber )
    | ( Omit<DocumentRole, 'document'> & { document?: Maybe<_RefType['Document']> } )
    | ( Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<_RefType['Organisation']>, organisation?: Maybe<_RefType['Organisation']> } )
    | ( QualityIssue )
    | ( Omit<Role, 'organisation'> & { organisation?: Maybe<_RefType['Organisation']> } )
    | ( StatedDate )
    | ( StatedDocumentKind )
    | ( StatedText )
  ;
  Instrument:
    | ( AnyCountyAgreement )
    | ( AnyCountyAssignmentDirective )
    | ( AnyCountyOtherInstrument )
  ;
  Node:
    | ( AnyCountyAgreement )
    | ( AnyCountyAssignmentDirective )
    | ( AnyCountyOtherInstrument )
    | ( Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<_RefType['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<_RefType['ResponderGroup']>>> } )
    | ( Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<_RefType['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( DiaryNumber )
    | ( Omit<Document, 'addressees' | 'senders'> & { addressees?: Maybe<ReadonlyArray<Maybe<_RefType['Party']>>>, senders?: Maybe<ReadonlyArray<Maybe<_RefType['Role']>>> } )
    | ( Omit<DocumentRole, 'document'> & { document?: Maybe<_RefType['Document']> } )
    | ( ReferredOrganisation )
    | ( Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<_RefType['Organisation']>, organisation?: Maybe<_RefType['Organisation']> } )
    | ( QualityIssue )
    | ( Omit<Role, 'organisation'> & { organisation?: Maybe<_RefType['Organisation']> } )
    | ( StatedDate )
    | ( StatedDocumentKind )
    | ( StatedText )
  ;
  OtherInstrument: ( AnyCountyOtherInstrument );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgeFilter: AgeFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgeRectangle: ResolverTypeWrapper<AgeRectangle>;
  AgeSpan: AgeSpan;
  Agreement: ResolverTypeWrapper<InstrumentStub>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementConnection: ResolverTypeWrapper<Asked>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node?: Maybe<ResolversTypes['Agreement']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AmongStated: AmongStated;
  AnswerGroup: ResolverTypeWrapper<Omit<AnswerGroup, 'answers'> & { answers?: Maybe<ReadonlyArray<Maybe<ResolversTypes['GroupedAnswer']>>> }>;
  AnswerGroups: ResolverTypeWrapper<Asked>;
  AnyCountyAgreement: ResolverTypeWrapper<AnyCountyAgreement>;
  AnyCountyAssignmentDirective: ResolverTypeWrapper<AnyCountyAssignmentDirective>;
  AnyCountyOtherInstrument: ResolverTypeWrapper<AnyCountyOtherInstrument>;
  AnyCountyPart: ResolverTypeWrapper<AnyCountyPart>;
  AppliesTo: ResolverTypeWrapper<Omit<AppliesTo, 'asGroup' | 'instrument' | 'named'> & { asGroup?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, instrument?: Maybe<ResolversTypes['Instrument']>, named?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>> }>;
  AppliesToConnection: ResolverTypeWrapper<Asked>;
  AppliesToEdge: ResolverTypeWrapper<Omit<AppliesToEdge, 'node'> & { node?: Maybe<ResolversTypes['AppliesTo']> }>;
  AppliesToReason: AppliesToReason;
  Aspect: ResolverTypeWrapper<ReferredAspect>;
  AspectGroup: ResolverTypeWrapper<AspectGroup>;
  AssignmentDirective: ResolverTypeWrapper<InstrumentStub>;
  AssignmentDirectiveConnection: ResolverTypeWrapper<Asked>;
  AssignmentDirectiveEdge: ResolverTypeWrapper<Omit<AssignmentDirectiveEdge, 'node'> & { node?: Maybe<ResolversTypes['AssignmentDirective']> }>;
  AttachedText: ResolverTypeWrapper<AttachedText>;
  Certainty: Certainty;
  CertaintyInput: CertaintyInput;
  Change: ResolverTypeWrapper<Omit<Change, 'instrument'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['Change']> }>;
  ChangeFeed: ResolverTypeWrapper<Asked>;
  ChangeKind: ChangeKind;
  Citation: ResolverTypeWrapper<Citation>;
  Codebook: ResolverTypeWrapper<Codebook>;
  ComparedValue: ResolverTypeWrapper<ComparedValue>;
  Comparison: ResolverTypeWrapper<Asked>;
  ComparisonBasis: ComparisonBasis;
  ComparisonCell: ResolverTypeWrapper<ComparisonCell>;
  ComparisonColumn: ResolverTypeWrapper<Omit<ComparisonColumn, 'instrument'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  ComparisonColumnStatus: ComparisonColumnStatus;
  ComparisonRow: ResolverTypeWrapper<Omit<ComparisonRow, 'aspect'> & { aspect?: Maybe<ResolversTypes['Aspect']> }>;
  Condition: ResolverTypeWrapper<Condition>;
  ConditionKind: ConditionKind;
  Consultation: ResolverTypeWrapper<Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<ResolversTypes['ResponderGroup']>>> }>;
  ConsultationConnection: ResolverTypeWrapper<Asked>;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node?: Maybe<ResolversTypes['ConsultationRow']> }>;
  ConsultationFilter: ConsultationFilter;
  ConsultationKind: ConsultationKind;
  ConsultationKindInput: ConsultationKindInput;
  ConsultationOpening: ResolverTypeWrapper<ConsultationOpening>;
  ConsultationRow: ResolverTypeWrapper<Omit<ConsultationRow, 'consultation' | 'instrument'> & { consultation?: Maybe<ResolversTypes['Consultation']>, instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  County: ResolverTypeWrapper<Asked>;
  CountyAnswer: ResolverTypeWrapper<CountyAnswer>;
  CountyAnswerStatus: CountyAnswerStatus;
  CountyCoverage: ResolverTypeWrapper<Omit<CountyCoverage, 'areas'> & { areas?: Maybe<ReadonlyArray<Maybe<ResolversTypes['CoverageArea']>>> }>;
  CountyPart: ResolverTypeWrapper<PartStub>;
  CountyReference: ResolverTypeWrapper<CountyReference>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CoverageAnswer: ResolverTypeWrapper<Asked>;
  CoverageArea: ResolverTypeWrapper<Omit<CoverageArea, 'covering' | 'undetermined'> & { covering?: Maybe<ReadonlyArray<Maybe<ResolversTypes['CoveringAgreement']>>>, undetermined?: Maybe<ReadonlyArray<Maybe<ResolversTypes['CoveringAgreement']>>> }>;
  CoveragePlacement: CoveragePlacement;
  CoverageStatus: CoverageStatus;
  CoveringAgreement: ResolverTypeWrapper<Omit<CoveringAgreement, 'instrument'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateValue: ResolverTypeWrapper<DateValue>;
  Decision: ResolverTypeWrapper<Omit<Decision, 'instrument' | 'party' | 'step'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']>, party?: Maybe<ResolversTypes['Organisation']>, step?: Maybe<ResolversTypes['DecisionStep']> }>;
  DecisionAction: DecisionAction;
  DecisionActionInput: DecisionActionInput;
  DecisionConnection: ResolverTypeWrapper<Asked>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node?: Maybe<ResolversTypes['Decision']> }>;
  DecisionFilter: DecisionFilter;
  DecisionStatus: DecisionStatus;
  DecisionStatusInput: DecisionStatusInput;
  DecisionStep: ResolverTypeWrapper<Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<ResolversTypes['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  DiaryNumber: ResolverTypeWrapper<DiaryNumber>;
  Document: ResolverTypeWrapper<Omit<Document, 'addressees' | 'senders'> & { addressees?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, senders?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Role']>>> }>;
  DocumentConnection: ResolverTypeWrapper<Asked>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node?: Maybe<ResolversTypes['DocumentRow']> }>;
  DocumentFilter: DocumentFilter;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentKindInput: DocumentKindInput;
  DocumentLine: ResolverTypeWrapper<DocumentLine>;
  DocumentReference: ResolverTypeWrapper<DocumentReference>;
  DocumentRole: ResolverTypeWrapper<Omit<DocumentRole, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  DocumentRow: ResolverTypeWrapper<Omit<DocumentRow, 'about' | 'document'> & { about?: Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentSubject']>>>, document?: Maybe<ResolversTypes['Document']> }>;
  DocumentSubject: ResolverTypeWrapper<Omit<DocumentSubject, 'instrument' | 'role'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']>, role?: Maybe<ResolversTypes['DocumentRole']> }>;
  DocumentText: ResolverTypeWrapper<Asked>;
  Enumeration: ResolverTypeWrapper<Enumeration>;
  EnumerationValue: ResolverTypeWrapper<EnumerationValue>;
  ErrorReports: ResolverTypeWrapper<ErrorReports>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactChange: ResolverTypeWrapper<FactChange>;
  FactConnection: ResolverTypeWrapper<Asked>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node?: Maybe<ResolversTypes['FactRow']> }>;
  FactFilter: FactFilter;
  FactRow: ResolverTypeWrapper<Omit<FactRow, 'aspect' | 'instrument'> & { aspect?: Maybe<ResolversTypes['Aspect']>, instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  Fulfilment: Fulfilment;
  GroupedAnswer: ResolverTypeWrapper<Omit<GroupedAnswer, 'instrument'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  Holding: Holding;
  HoldingInput: HoldingInput;
  Instrument: ResolverTypeWrapper<InstrumentStub>;
  InstrumentConnection: ResolverTypeWrapper<Asked>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node?: Maybe<ResolversTypes['Instrument']> }>;
  InstrumentFacets: ResolverTypeWrapper<InstrumentFacets>;
  InstrumentFilter: InstrumentFilter;
  InstrumentKind: InstrumentKind;
  InstrumentKindInput: InstrumentKindInput;
  InstrumentOrder: InstrumentOrder;
  InstrumentOrderField: InstrumentOrderField;
  InstrumentReference: ResolverTypeWrapper<ReferredInstrument>;
  InstrumentType: InstrumentType;
  Involvement: ResolverTypeWrapper<Omit<Involvement, 'instrument' | 'party'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']>, party?: Maybe<ResolversTypes['Party']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Licence: ResolverTypeWrapper<Licence>;
  LifecycleState: LifecycleState;
  LifecycleStateInput: LifecycleStateInput;
  Lineage: ResolverTypeWrapper<Asked>;
  LineageEdge: ResolverTypeWrapper<LineageEdge>;
  LineageNode: ResolverTypeWrapper<Omit<LineageNode, 'instrument'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  MatchKind: MatchKind;
  MatchedWord: ResolverTypeWrapper<MatchedWord>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Node: ResolverTypeWrapper<InstrumentStub>;
  Opinion: ResolverTypeWrapper<Omit<Opinion, 'by'> & { by?: Maybe<ResolversTypes['Organisation']> }>;
  OpinionKind: OpinionKind;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<ReferredOrganisation>;
  OrganisationConnection: ResolverTypeWrapper<Asked>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversTypes['OrganisationRow']> }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationKindInput: OrganisationKindInput;
  OrganisationRow: ResolverTypeWrapper<Omit<OrganisationRow, 'decides' | 'involvedIn' | 'organisation'> & { decides?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Decision']>>>, involvedIn?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Involvement']>>>, organisation?: Maybe<ResolversTypes['Organisation']> }>;
  OtherInstrument: ResolverTypeWrapper<InstrumentStub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<ResolversTypes['Organisation']>, organisation?: Maybe<ResolversTypes['Organisation']> }>;
  PartyRole: PartyRole;
  Passage: ResolverTypeWrapper<Passage>;
  PlacementScope: PlacementScope;
  PlacementScopeInput: PlacementScopeInput;
  QualityIssue: ResolverTypeWrapper<QualityIssue>;
  QualityKind: QualityKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingNote: ResolverTypeWrapper<ReadingNote>;
  ReadingNoteKind: ReadingNoteKind;
  ReadingOutcome: ReadingOutcome;
  RelationType: RelationType;
  ResponderGroup: ResolverTypeWrapper<Omit<ResponderGroup, 'organisation' | 'submitTo'> & { organisation?: Maybe<ResolversTypes['Organisation']>, submitTo?: Maybe<ResolversTypes['SubmissionAddress']> }>;
  Role: ResolverTypeWrapper<Omit<Role, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  RoleKind: RoleKind;
  SearchConnection: ResolverTypeWrapper<Asked>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node?: Maybe<ResolversTypes['SearchHit']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'instrument'> & { instrument?: Maybe<ResolversTypes['InstrumentReference']> }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  StandingCounts: ResolverTypeWrapper<StandingCounts>;
  StatedAs: StatedAs;
  StatedAsInput: StatedAsInput;
  StatedDate: ResolverTypeWrapper<StatedDate>;
  StatedDocumentKind: ResolverTypeWrapper<StatedDocumentKind>;
  StatedText: ResolverTypeWrapper<StatedText>;
  StatusFilter: StatusFilter;
  SubjectType: SubjectType;
  SubjectTypeInput: SubjectTypeInput;
  SubmissionAddress: ResolverTypeWrapper<Omit<SubmissionAddress, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  Text: ResolverTypeWrapper<Text>;
  TextSegment: ResolverTypeWrapper<TextSegment>;
  Theme: ResolverTypeWrapper<ReferredTheme>;
  ThemeComparison: ResolverTypeWrapper<Asked>;
  ThemeRow: ResolverTypeWrapper<Omit<ThemeRow, 'theme'> & { theme?: Maybe<ResolversTypes['Theme']> }>;
  ValidityFilter: ValidityFilter;
  ValueType: ValueType;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgeFilter: AgeFilter;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AgeRectangle: AgeRectangle;
  AgeSpan: AgeSpan;
  Agreement: InstrumentStub;
  ID: Scalars['ID']['output'];
  AgreementConnection: Asked;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Agreement']> };
  String: Scalars['String']['output'];
  AnswerGroup: Omit<AnswerGroup, 'answers'> & { answers?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['GroupedAnswer']>>> };
  AnswerGroups: Asked;
  AnyCountyAgreement: AnyCountyAgreement;
  AnyCountyAssignmentDirective: AnyCountyAssignmentDirective;
  AnyCountyOtherInstrument: AnyCountyOtherInstrument;
  AnyCountyPart: AnyCountyPart;
  AppliesTo: Omit<AppliesTo, 'asGroup' | 'instrument' | 'named'> & { asGroup?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Party']>>>, instrument?: Maybe<ResolversParentTypes['Instrument']>, named?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Party']>>> };
  AppliesToConnection: Asked;
  AppliesToEdge: Omit<AppliesToEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AppliesTo']> };
  Aspect: ReferredAspect;
  AspectGroup: AspectGroup;
  AssignmentDirective: InstrumentStub;
  AssignmentDirectiveConnection: Asked;
  AssignmentDirectiveEdge: Omit<AssignmentDirectiveEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AssignmentDirective']> };
  AttachedText: AttachedText;
  Change: Omit<Change, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Change']> };
  ChangeFeed: Asked;
  Citation: Citation;
  Codebook: Codebook;
  ComparedValue: ComparedValue;
  Comparison: Asked;
  ComparisonCell: ComparisonCell;
  ComparisonColumn: Omit<ComparisonColumn, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  ComparisonRow: Omit<ComparisonRow, 'aspect'> & { aspect?: Maybe<ResolversParentTypes['Aspect']> };
  Condition: Condition;
  Consultation: Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ResponderGroup']>>> };
  ConsultationConnection: Asked;
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ConsultationRow']> };
  ConsultationFilter: ConsultationFilter;
  ConsultationOpening: ConsultationOpening;
  ConsultationRow: Omit<ConsultationRow, 'consultation' | 'instrument'> & { consultation?: Maybe<ResolversParentTypes['Consultation']>, instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  County: Asked;
  CountyAnswer: CountyAnswer;
  CountyCoverage: Omit<CountyCoverage, 'areas'> & { areas?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['CoverageArea']>>> };
  CountyPart: PartStub;
  CountyReference: CountyReference;
  Coverage: Coverage;
  CoverageAnswer: Asked;
  CoverageArea: Omit<CoverageArea, 'covering' | 'undetermined'> & { covering?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['CoveringAgreement']>>>, undetermined?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['CoveringAgreement']>>> };
  CoveringAgreement: Omit<CoveringAgreement, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateValue: DateValue;
  Decision: Omit<Decision, 'instrument' | 'party' | 'step'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']>, party?: Maybe<ResolversParentTypes['Organisation']>, step?: Maybe<ResolversParentTypes['DecisionStep']> };
  DecisionConnection: Asked;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Decision']> };
  DecisionFilter: DecisionFilter;
  DecisionStep: Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<ResolversParentTypes['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  DiaryNumber: DiaryNumber;
  Document: Omit<Document, 'addressees' | 'senders'> & { addressees?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Party']>>>, senders?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Role']>>> };
  DocumentConnection: Asked;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DocumentRow']> };
  DocumentFilter: DocumentFilter;
  DocumentLine: DocumentLine;
  DocumentReference: DocumentReference;
  DocumentRole: Omit<DocumentRole, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  DocumentRow: Omit<DocumentRow, 'about' | 'document'> & { about?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['DocumentSubject']>>>, document?: Maybe<ResolversParentTypes['Document']> };
  DocumentSubject: Omit<DocumentSubject, 'instrument' | 'role'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']>, role?: Maybe<ResolversParentTypes['DocumentRole']> };
  DocumentText: Asked;
  Enumeration: Enumeration;
  EnumerationValue: EnumerationValue;
  ErrorReports: ErrorReports;
  FacetCount: FacetCount;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactChange: FactChange;
  FactConnection: Asked;
  FactEdge: Omit<FactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FactRow']> };
  FactFilter: FactFilter;
  FactRow: Omit<FactRow, 'aspect' | 'instrument'> & { aspect?: Maybe<ResolversParentTypes['Aspect']>, instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  GroupedAnswer: Omit<GroupedAnswer, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  Instrument: InstrumentStub;
  InstrumentConnection: Asked;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Instrument']> };
  InstrumentFacets: InstrumentFacets;
  InstrumentFilter: InstrumentFilter;
  InstrumentOrder: InstrumentOrder;
  InstrumentReference: ReferredInstrument;
  Involvement: Omit<Involvement, 'instrument' | 'party'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']>, party?: Maybe<ResolversParentTypes['Party']> };
  JSON: Scalars['JSON']['output'];
  Licence: Licence;
  Lineage: Asked;
  LineageEdge: LineageEdge;
  LineageNode: Omit<LineageNode, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  MatchedWord: MatchedWord;
  Municipality: Municipality;
  Node: InstrumentStub;
  Opinion: Omit<Opinion, 'by'> & { by?: Maybe<ResolversParentTypes['Organisation']> };
  Organisation: ReferredOrganisation;
  OrganisationConnection: Asked;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OrganisationRow']> };
  OrganisationFilter: OrganisationFilter;
  OrganisationRow: Omit<OrganisationRow, 'decides' | 'involvedIn' | 'organisation'> & { decides?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Decision']>>>, involvedIn?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Involvement']>>>, organisation?: Maybe<ResolversParentTypes['Organisation']> };
  OtherInstrument: InstrumentStub;
  PageInfo: PageInfo;
  Party: Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<ResolversParentTypes['Organisation']>, organisation?: Maybe<ResolversParentTypes['Organisation']> };
  Passage: Passage;
  QualityIssue: QualityIssue;
  Query: Record<PropertyKey, never>;
  ReadingNote: ReadingNote;
  ResponderGroup: Omit<ResponderGroup, 'organisation' | 'submitTo'> & { organisation?: Maybe<ResolversParentTypes['Organisation']>, submitTo?: Maybe<ResolversParentTypes['SubmissionAddress']> };
  Role: Omit<Role, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  SearchConnection: Asked;
  SearchEdge: Omit<SearchEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SearchHit']> };
  SearchHit: Omit<SearchHit, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['InstrumentReference']> };
  SearchMatch: SearchMatch;
  StandingCounts: StandingCounts;
  StatedDate: StatedDate;
  StatedDocumentKind: StatedDocumentKind;
  StatedText: StatedText;
  StatusFilter: StatusFilter;
  SubmissionAddress: Omit<SubmissionAddress, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  Text: Text;
  TextSegment: TextSegment;
  Theme: ReferredTheme;
  ThemeComparison: Asked;
  ThemeRow: Omit<ThemeRow, 'theme'> & { theme?: Maybe<ResolversParentTypes['Theme']> };
  ValidityFilter: ValidityFilter;
};

export type AgeRectangleResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AgeRectangle'] = ResolversParentTypes['AgeRectangle']> = {
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  __resolveType: TypeResolveFn<'AnyCountyAgreement', ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection'], FederationReferenceType extends FederationReferenceTypes['AgreementConnection'] = FederationReferenceTypes['AgreementConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgreementConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AgreementEdge']>>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['InstrumentFacets']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Agreement']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type AnswerGroupResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AnswerGroup'] = ResolversParentTypes['AnswerGroup']> = {
  answers?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['GroupedAnswer']>>>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
};

export type AnswerGroupsResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AnswerGroups'] = ResolversParentTypes['AnswerGroups'], FederationReferenceType extends FederationReferenceTypes['AnswerGroups'] = FederationReferenceTypes['AnswerGroups']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnswerGroups']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amongStated?: Resolver<Maybe<ResolversTypes['AmongStated']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['StandingCounts']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnswerGroup']>>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  passages?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Passage']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type AnyCountyAgreementResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AnyCountyAgreement'] = ResolversParentTypes['AnyCountyAgreement']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnyCountyAssignmentDirectiveResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AnyCountyAssignmentDirective'] = ResolversParentTypes['AnyCountyAssignmentDirective']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnyCountyOtherInstrumentResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AnyCountyOtherInstrument'] = ResolversParentTypes['AnyCountyOtherInstrument']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnyCountyPartResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AnyCountyPart'] = ResolversParentTypes['AnyCountyPart']> = {
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppliesToResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AppliesTo'] = ResolversParentTypes['AppliesTo']> = {
  asGroup?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  named?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AppliesToReason']>, ParentType, ContextType>;
};

export type AppliesToConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AppliesToConnection'] = ResolversParentTypes['AppliesToConnection'], FederationReferenceType extends FederationReferenceTypes['AppliesToConnection'] = FederationReferenceTypes['AppliesToConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AppliesToConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AppliesToEdge']>>>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AppliesTo']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AppliesToEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AppliesToEdge'] = ResolversParentTypes['AppliesToEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AppliesTo']>, ParentType, ContextType>;
};

export type AspectResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Aspect'] = ResolversParentTypes['Aspect']> = {
  appliesTo?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InstrumentType']>>>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ComparisonBasis']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['AspectGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['SubjectType']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['ValueType']>, ParentType, ContextType>;
};

export type AspectGroupResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AspectGroup'] = ResolversParentTypes['AspectGroup']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type AssignmentDirectiveResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AssignmentDirective'] = ResolversParentTypes['AssignmentDirective']> = {
  __resolveType: TypeResolveFn<'AnyCountyAssignmentDirective', ParentType, ContextType>;
};

export type AssignmentDirectiveConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AssignmentDirectiveConnection'] = ResolversParentTypes['AssignmentDirectiveConnection'], FederationReferenceType extends FederationReferenceTypes['AssignmentDirectiveConnection'] = FederationReferenceTypes['AssignmentDirectiveConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssignmentDirectiveConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AssignmentDirectiveEdge']>>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['InstrumentFacets']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AssignmentDirective']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignmentDirectiveEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AssignmentDirectiveEdge'] = ResolversParentTypes['AssignmentDirectiveEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AssignmentDirective']>, ParentType, ContextType>;
};

export type AttachedTextResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['AttachedText'] = ResolversParentTypes['AttachedText']> = {
  format?: Resolver<Maybe<ResolversTypes['DocumentFormat']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readingNotes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ReadingNote']>>>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FactChange']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['SubjectType']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type ChangeFeedResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed'], FederationReferenceType extends FederationReferenceTypes['ChangeFeed'] = FederationReferenceTypes['ChangeFeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChangeFeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ChangeEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Change']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restarted?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyReference']>>>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodebookResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Codebook'] = ResolversParentTypes['Codebook']> = {
  enumerations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Enumeration']>>>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AspectGroup']>>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparedValueResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ComparedValue'] = ResolversParentTypes['ComparedValue']> = {
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  passageIds?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'], FederationReferenceType extends FederationReferenceTypes['Comparison'] = FederationReferenceTypes['Comparison']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comparison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  columns?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComparisonColumn']>>>, ParentType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  passages?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Passage']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComparisonRow']>>>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComparedValue']>>>, ParentType, ContextType>;
};

export type ComparisonColumnResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ComparisonColumn'] = ResolversParentTypes['ComparisonColumn']> = {
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ComparisonColumnStatus']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  amongStated?: Resolver<Maybe<ResolversTypes['AmongStated']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComparisonCell']>>>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['StandingCounts']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  deadline?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConditionKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConsultationKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Opinion']>>>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  responders?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ResponderGroup']>>>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection'], FederationReferenceType extends FederationReferenceTypes['ConsultationConnection'] = FederationReferenceTypes['ConsultationConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConsultationConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ConsultationEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ConsultationRow']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ConsultationRow']>, ParentType, ContextType>;
};

export type ConsultationOpeningResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ConsultationOpening'] = ResolversParentTypes['ConsultationOpening']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type ConsultationRowResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ConsultationRow'] = ResolversParentTypes['ConsultationRow']> = {
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['ConsultationOpening']>, ParentType, ContextType>;
};

export type CountyResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County'], FederationReferenceType extends FederationReferenceTypes['County'] = FederationReferenceTypes['County']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['County']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  errorReports?: Resolver<Maybe<ResolversTypes['ErrorReports']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Municipality']>>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rootField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CountyAnswerStatus']>, ParentType, ContextType>;
};

export type CountyAnswerResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CountyAnswer'] = ResolversParentTypes['CountyAnswer']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  errorReports?: Resolver<Maybe<ResolversTypes['ErrorReports']>, ParentType, ContextType>;
  missedEarlier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CountyAnswerStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CountyCoverageResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CountyCoverage'] = ResolversParentTypes['CountyCoverage']> = {
  agreements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CoverageArea']>>>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
};

export type CountyPartResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CountyPart'] = ResolversParentTypes['CountyPart']> = {
  __resolveType: TypeResolveFn<'AnyCountyPart', ParentType, ContextType>;
};

export type CountyReferenceResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CountyReference'] = ResolversParentTypes['CountyReference']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  agreementTextsHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contractVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentsHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instruments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  knownGaps?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Text']>>>, ParentType, ContextType>;
  textsHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  textsNotWhollyRead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CoverageAnswerResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CoverageAnswer'] = ResolversParentTypes['CoverageAnswer'], FederationReferenceType extends FederationReferenceTypes['CoverageAnswer'] = FederationReferenceTypes['CoverageAnswer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoverageAnswer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  byCounty?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyCoverage']>>>, ParentType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoverageAreaResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CoverageArea'] = ResolversParentTypes['CoverageArea']> = {
  ages?: Resolver<Maybe<ResolversTypes['AgeRectangle']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  covering?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CoveringAgreement']>>>, ParentType, ContextType, Partial<CoverageAreaCoveringArgs>>;
  coveringCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CoverageStatus']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undetermined?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CoveringAgreement']>>>, ParentType, ContextType, Partial<CoverageAreaUndeterminedArgs>>;
  undeterminedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoveringAgreementResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['CoveringAgreement'] = ResolversParentTypes['CoveringAgreement']> = {
  ageWording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Text']>>>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['PlacementScope']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LifecycleState']>>>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateValueResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partyStatedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['DecisionStep']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection'], FederationReferenceType extends FederationReferenceTypes['DecisionConnection'] = FederationReferenceTypes['DecisionConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DecisionConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DecisionEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Decision']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type DecisionStepResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DecisionStep'] = ResolversParentTypes['DecisionStep']> = {
  action?: Resolver<Maybe<ResolversTypes['DecisionAction']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Condition']>>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DecisionStatus']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiaryNumberResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DiaryNumber'] = ResolversParentTypes['DiaryNumber']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, ParentType, ContextType>;
  aspectsNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  attachedText?: Resolver<Maybe<ResolversTypes['AttachedText']>, ParentType, ContextType>;
  codebookVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedDate']>>>, ParentType, ContextType>;
  diaryNumber?: Resolver<Maybe<ResolversTypes['DiaryNumber']>, ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['QualityIssue']>>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatedDocumentKind']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  senders?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Role']>>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'], FederationReferenceType extends FederationReferenceTypes['DocumentConnection'] = FederationReferenceTypes['DocumentConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentRow']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DocumentRow']>, ParentType, ContextType>;
};

export type DocumentLineResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentLine'] = ResolversParentTypes['DocumentLine']> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentReferenceResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentReference'] = ResolversParentTypes['DocumentReference']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentRoleResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentRole'] = ResolversParentTypes['DocumentRole']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  isDecisionBasis?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentRowResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentRow'] = ResolversParentTypes['DocumentRow']> = {
  about?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentSubject']>>>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  instruments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentSubjectResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentSubject'] = ResolversParentTypes['DocumentSubject']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['DocumentRole']>, ParentType, ContextType>;
};

export type DocumentTextResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['DocumentText'] = ResolversParentTypes['DocumentText'], FederationReferenceType extends FederationReferenceTypes['DocumentText'] = FederationReferenceTypes['DocumentText']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentText']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  factCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FactRow']>>>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentLine']>>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EnumerationResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Enumeration'] = ResolversParentTypes['Enumeration']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['EnumerationValue']>>>, ParentType, ContextType>;
};

export type EnumerationValueResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['EnumerationValue'] = ResolversParentTypes['EnumerationValue']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type ErrorReportsResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ErrorReports'] = ResolversParentTypes['ErrorReports']> = {
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Consultation' | 'DecisionStep' | 'DiaryNumber' | 'DocumentRole' | 'Party' | 'QualityIssue' | 'Role' | 'StatedDate' | 'StatedDocumentKind' | 'StatedText', ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection'], FederationReferenceType extends FederationReferenceTypes['FactConnection'] = FederationReferenceTypes['FactConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FactConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FactEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FactRow']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FactRow']>, ParentType, ContextType>;
};

export type FactRowResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['FactRow'] = ResolversParentTypes['FactRow']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupedAnswerResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['GroupedAnswer'] = ResolversParentTypes['GroupedAnswer']> = {
  cell?: Resolver<Maybe<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  __resolveType: TypeResolveFn<'AnyCountyAgreement' | 'AnyCountyAssignmentDirective' | 'AnyCountyOtherInstrument', ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection'], FederationReferenceType extends FederationReferenceTypes['InstrumentConnection'] = FederationReferenceTypes['InstrumentConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstrumentConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InstrumentEdge']>>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['InstrumentFacets']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Instrument']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
};

export type InstrumentFacetsResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['InstrumentFacets'] = ResolversParentTypes['InstrumentFacets']> = {
  certainties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
  placements?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FacetCount']>>>, ParentType, ContextType>;
};

export type InstrumentReferenceResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['InstrumentReference'] = ResolversParentTypes['InstrumentReference']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LicenceResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineageResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage'], FederationReferenceType extends FederationReferenceTypes['Lineage'] = FederationReferenceTypes['Lineage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lineage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LineageEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LineageNode']>>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unnamed?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type MatchedWordResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['MatchedWord'] = ResolversParentTypes['MatchedWord']> = {
  asked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['MatchKind']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AnyCountyAgreement' | 'AnyCountyAssignmentDirective' | 'AnyCountyOtherInstrument' | 'Consultation' | 'DecisionStep' | 'DiaryNumber' | 'Document' | 'DocumentRole' | 'Organisation' | 'Party' | 'QualityIssue' | 'Role' | 'StatedDate' | 'StatedDocumentKind' | 'StatedText', ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  answer?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpinionKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  kindStatedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  scbCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection'], FederationReferenceType extends FederationReferenceTypes['OrganisationConnection'] = FederationReferenceTypes['OrganisationConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganisationConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['OrganisationEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['OrganisationRow']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OrganisationRow']>, ParentType, ContextType>;
};

export type OrganisationRowResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['OrganisationRow'] = ResolversParentTypes['OrganisationRow']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  decides?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Decision']>>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  involvedIn?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Involvement']>>>, ParentType, ContextType>;
  involvements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type OtherInstrumentResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['OtherInstrument'] = ResolversParentTypes['OtherInstrument']> = {
  __resolveType: TypeResolveFn<'AnyCountyOtherInstrument', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasPreviousPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  actingThrough?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityIssueResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['QualityIssue'] = ResolversParentTypes['QualityIssue']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['QualityKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  answerGroups?: Resolver<Maybe<ResolversTypes['AnswerGroups']>, ParentType, ContextType, Partial<QueryAnswerGroupsArgs>>;
  appliesTo?: Resolver<Maybe<ResolversTypes['AppliesToConnection']>, ParentType, ContextType, RequireFields<QueryAppliesToArgs, 'first' | 'municipality'>>;
  aspects?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Aspect']>>>, ParentType, ContextType>;
  assignmentDirectives?: Resolver<Maybe<ResolversTypes['AssignmentDirectiveConnection']>, ParentType, ContextType, RequireFields<QueryAssignmentDirectivesArgs, 'first'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeFeed']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  codebook?: Resolver<Maybe<ResolversTypes['Codebook']>, ParentType, ContextType>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, Partial<QueryCompareArgs>>;
  compareThemes?: Resolver<Maybe<ResolversTypes['ThemeComparison']>, ParentType, ContextType, Partial<QueryCompareThemesArgs>>;
  consultations?: Resolver<Maybe<ResolversTypes['ConsultationConnection']>, ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'first'>>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['County']>>>, ParentType, ContextType, Partial<QueryCountiesArgs>>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType, RequireFields<QueryCountyArgs, 'code'>>;
  coverage?: Resolver<Maybe<ResolversTypes['CoverageAnswer']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'from' | 'placement' | 'to'>>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  documentText?: Resolver<Maybe<ResolversTypes['DocumentText']>, ParentType, ContextType, RequireFields<QueryDocumentTextArgs, 'document' | 'first' | 'from'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  facts?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, RequireFields<QueryFactsArgs, 'first'>>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, RequireFields<QueryInstrumentsArgs, 'first'>>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  themes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Theme']>>>, ParentType, ContextType>;
};

export type ReadingNoteResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ReadingNote'] = ResolversParentTypes['ReadingNote']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReadingNoteKind']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReadingOutcome']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResponderGroupResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ResponderGroup'] = ResolversParentTypes['ResponderGroup']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  submitTo?: Resolver<Maybe<ResolversTypes['SubmissionAddress']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RoleKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameWithheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  underFormation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'], FederationReferenceType extends FederationReferenceTypes['SearchConnection'] = FederationReferenceTypes['SearchConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SearchConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SearchEdge']>>>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SearchHit']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  matches?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SearchMatch']>>>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['TextSegment']>>>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['MatchedWord']>>>, ParentType, ContextType>;
};

export type StandingCountsResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['StandingCounts'] = ResolversParentTypes['StandingCounts']> = {
  illegible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notApplicable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCoded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  removed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  silent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatedDateResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['StatedDate'] = ResolversParentTypes['StatedDate']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  inclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedDocumentKindResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['StatedDocumentKind'] = ResolversParentTypes['StatedDocumentKind']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedTextResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['StatedText'] = ResolversParentTypes['StatedText']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionAddressResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['SubmissionAddress'] = ResolversParentTypes['SubmissionAddress']> = {
  nameWithheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextSegmentResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['TextSegment'] = ResolversParentTypes['TextSegment']> = {
  matched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  broader?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThemeComparisonResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ThemeComparison'] = ResolversParentTypes['ThemeComparison'], FederationReferenceType extends FederationReferenceTypes['ThemeComparison'] = FederationReferenceTypes['ThemeComparison']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ThemeComparison']> | FederationReferenceType, FederationReferenceType, ContextType>;
  columns?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComparisonColumn']>>>, ParentType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyAnswer']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CountyPart']>>>, ParentType, ContextType>;
  passages?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Passage']>>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ThemeRow']>>>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ThemeRowResolvers<ContextType = ComparisonContext, ParentType extends ResolversParentTypes['ThemeRow'] = ResolversParentTypes['ThemeRow']> = {
  cells?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ComparisonCell']>>>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['StandingCounts']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ComparisonContext> = {
  AgeRectangle?: AgeRectangleResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AnswerGroup?: AnswerGroupResolvers<ContextType>;
  AnswerGroups?: AnswerGroupsResolvers<ContextType>;
  AnyCountyAgreement?: AnyCountyAgreementResolvers<ContextType>;
  AnyCountyAssignmentDirective?: AnyCountyAssignmentDirectiveResolvers<ContextType>;
  AnyCountyOtherInstrument?: AnyCountyOtherInstrumentResolvers<ContextType>;
  AnyCountyPart?: AnyCountyPartResolvers<ContextType>;
  AppliesTo?: AppliesToResolvers<ContextType>;
  AppliesToConnection?: AppliesToConnectionResolvers<ContextType>;
  AppliesToEdge?: AppliesToEdgeResolvers<ContextType>;
  Aspect?: AspectResolvers<ContextType>;
  AspectGroup?: AspectGroupResolvers<ContextType>;
  AssignmentDirective?: AssignmentDirectiveResolvers<ContextType>;
  AssignmentDirectiveConnection?: AssignmentDirectiveConnectionResolvers<ContextType>;
  AssignmentDirectiveEdge?: AssignmentDirectiveEdgeResolvers<ContextType>;
  AttachedText?: AttachedTextResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Codebook?: CodebookResolvers<ContextType>;
  ComparedValue?: ComparedValueResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonColumn?: ComparisonColumnResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  ConsultationOpening?: ConsultationOpeningResolvers<ContextType>;
  ConsultationRow?: ConsultationRowResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  CountyAnswer?: CountyAnswerResolvers<ContextType>;
  CountyCoverage?: CountyCoverageResolvers<ContextType>;
  CountyPart?: CountyPartResolvers<ContextType>;
  CountyReference?: CountyReferenceResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageAnswer?: CoverageAnswerResolvers<ContextType>;
  CoverageArea?: CoverageAreaResolvers<ContextType>;
  CoveringAgreement?: CoveringAgreementResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DateValue?: DateValueResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionStep?: DecisionStepResolvers<ContextType>;
  DiaryNumber?: DiaryNumberResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentLine?: DocumentLineResolvers<ContextType>;
  DocumentReference?: DocumentReferenceResolvers<ContextType>;
  DocumentRole?: DocumentRoleResolvers<ContextType>;
  DocumentRow?: DocumentRowResolvers<ContextType>;
  DocumentSubject?: DocumentSubjectResolvers<ContextType>;
  DocumentText?: DocumentTextResolvers<ContextType>;
  Enumeration?: EnumerationResolvers<ContextType>;
  EnumerationValue?: EnumerationValueResolvers<ContextType>;
  ErrorReports?: ErrorReportsResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FactRow?: FactRowResolvers<ContextType>;
  GroupedAnswer?: GroupedAnswerResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  InstrumentFacets?: InstrumentFacetsResolvers<ContextType>;
  InstrumentReference?: InstrumentReferenceResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Licence?: LicenceResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  MatchedWord?: MatchedWordResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationRow?: OrganisationRowResolvers<ContextType>;
  OtherInstrument?: OtherInstrumentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  QualityIssue?: QualityIssueResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadingNote?: ReadingNoteResolvers<ContextType>;
  ResponderGroup?: ResponderGroupResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  StandingCounts?: StandingCountsResolvers<ContextType>;
  StatedDate?: StatedDateResolvers<ContextType>;
  StatedDocumentKind?: StatedDocumentKindResolvers<ContextType>;
  StatedText?: StatedTextResolvers<ContextType>;
  SubmissionAddress?: SubmissionAddressResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextSegment?: TextSegmentResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeComparison?: ThemeComparisonResolvers<ContextType>;
  ThemeRow?: ThemeRowResolvers<ContextType>;
};

