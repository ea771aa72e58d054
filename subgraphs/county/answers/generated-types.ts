// Made by npm run generate; not edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Known, CountyContext } from '../reading/county-context.ts';
import type { KnownInstrument, InstrumentPage, AskedPart, KnownNode, KnownDocument, KnownOrganisation } from './resolver-parents.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
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
 * Vad som är belagt om en parts antagande
 *
 * What is evidenced of a party’s adoption
 */
export type AdoptionStatus =
  /**
   * antagen
   *
   * adopted
   */
  | 'ADOPTED'
  /**
   * antagen på villkor
   *
   * adopted on conditions
   */
  | 'ADOPTED_CONDITIONALLY'
  /**
   * ej belagt
   *
   * not evidenced
   */
  | 'NOT_EVIDENCED';

/**
 * Hur åldern är uttryckt
 *
 * How the age is expressed
 */
export type AgeBound =
  /**
   * intervall
   *
   * range
   */
  | 'RANGE'
  /**
   * upp till
   *
   * up to
   */
  | 'UP_TO'
  /**
   * till och med
   *
   * up to and including
   */
  | 'UP_TO_AND_INCLUDING';

/**
 * Ålder med ordalydelse
 *
 * Age with its wording
 */
export type AgeRange = {
  readonly __typename?: 'AgeRange';
  /**
   * Hur åldern är uttryckt
   *
   * How the age is expressed
   */
  readonly bound?: Maybe<AgeBound>;
  /**
   * Högsta ålder, om angiven
   *
   * Highest age, if stated
   */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /**
   * Om högsta åldern ingår; tomt när ordalydelsen inte avgör det
   *
   * Whether the highest age is included; null where the wording does not settle it
   */
  readonly maxInclusive?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Lägsta ålder, om angiven
   *
   * Lowest age, if stated
   */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /**
   * Åldern enligt ordalydelsen
   *
   * The age as worded
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * En överenskommelse eller ett avtal
 *
 * An agreement
 */
export type Agreement = {
  /**
   * Vad som är belagt om varje parts antagande; det som länets kommuner beslutar som grupp står hos varje kommun som namnges; parter som källan inte namnger har egna rader, efter organ; anges inga parter alls står en rad som säger det
   *
   * What is evidenced of each party’s adoption; what the municipalities of the county decide as a group stands with each municipality that is named; parties that the source does not name have rows of their own, by body; where no parties are stated at all, one row says so
   */
  readonly adoption?: Maybe<ReadonlyArray<Maybe<PartyAdoption>>>;
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Hur och av vem det löses som parterna inte är eniga om
   *
   * How and by whom that is settled on which the parties disagree
   */
  readonly disputes?: Maybe<ReadonlyArray<Maybe<DisputeRule>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Det antal kommuner som källan anger
   *
   * The number of municipalities that the source gives
   */
  readonly partyCount?: Maybe<StatedCount>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Om avtalet gäller tills vidare eller förlängs, och hur
   *
   * Whether the agreement holds until further notice or is renewed, and how
   */
  readonly renewal?: Maybe<ReadonlyArray<Maybe<Renewal>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Hur och av vem avtalet kan sägas upp, och hur lång tid i förväg
   *
   * How and by whom the agreement can be given notice of, and how long before
   */
  readonly termination?: Maybe<ReadonlyArray<Maybe<Termination>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Första dagen i giltighetstiden
   *
   * First day of the period of validity
   */
  readonly validFrom?: Maybe<StatedDate>;
  /**
   * Sista dagen i giltighetstiden
   *
   * Last day of the period of validity
   */
  readonly validTo?: Maybe<StatedDate>;
  /**
   * Om den gällde en viss dag, och hur säkert
   *
   * Whether it was in force on a day, and how surely
   */
  readonly validity?: Maybe<Validity>;
};


/**
 * En överenskommelse eller ett avtal
 *
 * An agreement
 */
export type AgreementFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * En överenskommelse eller ett avtal
 *
 * An agreement
 */
export type AgreementStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * En överenskommelse eller ett avtal
 *
 * An agreement
 */
export type AgreementStatusOnArgs = {
  date: Scalars['Date']['input'];
};


/**
 * En överenskommelse eller ett avtal
 *
 * An agreement
 */
export type AgreementValidityArgs = {
  on: Scalars['Date']['input'];
};

/**
 * Ett läns egna uppgifter
 *
 * One county’s own data
 */
export type AnyCounty = {
  readonly __typename?: 'AnyCounty';
  /**
   * Länets överenskommelser, efter titel
   *
   * The county’s agreements, by title
   */
  readonly agreements?: Maybe<AnyCountyAgreementConnection>;
  /**
   * Länets uppdragsdirektiv, efter titel
   *
   * The county’s assignment directives, by title
   */
  readonly assignmentDirectives?: Maybe<AnyCountyAssignmentDirectiveConnection>;
  /**
   * Version av det gemensamma kontraktet
   *
   * Version of the shared contract
   */
  readonly contractVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Länet
   *
   * The county
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Dokument som länet har läst eller som nämns
   *
   * Documents that the county has read or that are mentioned
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<Document>>>;
  /**
   * Länets egna instrument, dokument, organisationer och fakta efter id, i samma ordning; ett okänt id ger null och ett fel som säger det
   *
   * The county’s own instruments, documents, organisations and facts by id, in the same order; an unknown id gives null and an error that says so
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * Organisationer som källorna nämner
   *
   * Organisations that the sources name
   */
  readonly organisations?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /**
   * Länets riktlinjer och andra dokument, efter titel
   *
   * The county’s guidelines and other documents, by title
   */
  readonly otherInstruments?: Maybe<AnyCountyOtherInstrumentConnection>;
  /**
   * Länets revisioner, den senaste först
   *
   * The county’s revisions, the latest first
   */
  readonly revisions?: Maybe<ReadonlyArray<Maybe<Revision>>>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * Ett läns egna uppgifter
 *
 * One county’s own data
 */
export type AnyCountyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ett läns egna uppgifter
 *
 * One county’s own data
 */
export type AnyCountyAssignmentDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ett läns egna uppgifter
 *
 * One county’s own data
 */
export type AnyCountyNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Ett läns egna uppgifter
 *
 * One county’s own data
 */
export type AnyCountyOtherInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ett läns egna uppgifter
 *
 * One county’s own data
 */
export type AnyCountyRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Agreement
 *
 * AnyCounty
 */
export type AnyCountyAgreement = Agreement & Instrument & Node & {
  readonly __typename?: 'AnyCountyAgreement';
  /**
   * Vad som är belagt om varje parts antagande; det som länets kommuner beslutar som grupp står hos varje kommun som namnges; parter som källan inte namnger har egna rader, efter organ; anges inga parter alls står en rad som säger det
   *
   * What is evidenced of each party’s adoption; what the municipalities of the county decide as a group stands with each municipality that is named; parties that the source does not name have rows of their own, by body; where no parties are stated at all, one row says so
   */
  readonly adoption?: Maybe<ReadonlyArray<Maybe<PartyAdoption>>>;
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Hur och av vem det löses som parterna inte är eniga om
   *
   * How and by whom that is settled on which the parties disagree
   */
  readonly disputes?: Maybe<ReadonlyArray<Maybe<DisputeRule>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Det antal kommuner som källan anger
   *
   * The number of municipalities that the source gives
   */
  readonly partyCount?: Maybe<StatedCount>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Nyckel mellan delgraferna
   *
   * Key between subgraphs
   */
  readonly ref: Scalars['ID']['output'];
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Om avtalet gäller tills vidare eller förlängs, och hur
   *
   * Whether the agreement holds until further notice or is renewed, and how
   */
  readonly renewal?: Maybe<ReadonlyArray<Maybe<Renewal>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Hur och av vem avtalet kan sägas upp, och hur lång tid i förväg
   *
   * How and by whom the agreement can be given notice of, and how long before
   */
  readonly termination?: Maybe<ReadonlyArray<Maybe<Termination>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Första dagen i giltighetstiden
   *
   * First day of the period of validity
   */
  readonly validFrom?: Maybe<StatedDate>;
  /**
   * Sista dagen i giltighetstiden
   *
   * Last day of the period of validity
   */
  readonly validTo?: Maybe<StatedDate>;
  /**
   * Om den gällde en viss dag, och hur säkert
   *
   * Whether it was in force on a day, and how surely
   */
  readonly validity?: Maybe<Validity>;
};


/**
 * Agreement
 *
 * AnyCounty
 */
export type AnyCountyAgreementFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Agreement
 *
 * AnyCounty
 */
export type AnyCountyAgreementStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Agreement
 *
 * AnyCounty
 */
export type AnyCountyAgreementStatusOnArgs = {
  date: Scalars['Date']['input'];
};


/**
 * Agreement
 *
 * AnyCounty
 */
export type AnyCountyAgreementValidityArgs = {
  on: Scalars['Date']['input'];
};

/**
 * Rader i sidor enligt Relay
 *
 * Rows in pages as in Relay
 */
export type AnyCountyAgreementConnection = {
  readonly __typename?: 'AnyCountyAgreementConnection';
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<AnyCountyAgreementEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<AnyCountyAgreement>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Antal i allt
   *
   * Number in all
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type AnyCountyAgreementEdge = {
  readonly __typename?: 'AnyCountyAgreementEdge';
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
  readonly node?: Maybe<AnyCountyAgreement>;
};

/**
 * AssignmentDirective
 *
 * AnyCounty
 */
export type AnyCountyAssignmentDirective = AssignmentDirective & Instrument & Node & {
  readonly __typename?: 'AnyCountyAssignmentDirective';
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Budgeten med summa
   *
   * The budget with its total
   */
  readonly budget?: Maybe<Budget>;
  /**
   * Posterna i budgeten
   *
   * The lines of the budget
   */
  readonly budgetLines?: Maybe<ReadonlyArray<Maybe<BudgetLine>>>;
  /**
   * Hur ändringar beslutas
   *
   * How changes are decided
   */
  readonly changeRules?: Maybe<ReadonlyArray<Maybe<ChangeRule>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Om deltagande i arbetsgrupp ersätts
   *
   * Whether taking part in a working group is compensated
   */
  readonly compensation?: Maybe<StatedFlag>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Vad uppdraget inte omfattar
   *
   * What the assignment does not include
   */
  readonly delimitations?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Vad uppdraget ska lämna
   *
   * What the assignment is to deliver
   */
  readonly deliverables?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Uppdragets första dag
   *
   * First day of the assignment
   */
  readonly periodFrom?: Maybe<StatedDate>;
  /**
   * Uppdragets sista dag
   *
   * Last day of the assignment
   */
  readonly periodTo?: Maybe<StatedDate>;
  /**
   * Vad som ska göras i faserna
   *
   * What is to be done in the phases
   */
  readonly phaseActivities?: Maybe<ReadonlyArray<Maybe<PhaseActivity>>>;
  /**
   * Uppdragets faser
   *
   * The phases of the assignment
   */
  readonly phases?: Maybe<ReadonlyArray<Maybe<Phase>>>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Nyckel mellan delgraferna
   *
   * Key between subgraphs
   */
  readonly ref: Scalars['ID']['output'];
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Vad uppdraget kräver
   *
   * What the assignment requires
   */
  readonly requirements?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Direktivets avsnitt
   *
   * The sections of the directive
   */
  readonly sections?: Maybe<ReadonlyArray<Maybe<DirectiveSection>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * AssignmentDirective
 *
 * AnyCounty
 */
export type AnyCountyAssignmentDirectiveFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * AssignmentDirective
 *
 * AnyCounty
 */
export type AnyCountyAssignmentDirectiveStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * AssignmentDirective
 *
 * AnyCounty
 */
export type AnyCountyAssignmentDirectiveStatusOnArgs = {
  date: Scalars['Date']['input'];
};

/**
 * Rader i sidor enligt Relay
 *
 * Rows in pages as in Relay
 */
export type AnyCountyAssignmentDirectiveConnection = {
  readonly __typename?: 'AnyCountyAssignmentDirectiveConnection';
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<AnyCountyAssignmentDirectiveEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<AnyCountyAssignmentDirective>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Antal i allt
   *
   * Number in all
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type AnyCountyAssignmentDirectiveEdge = {
  readonly __typename?: 'AnyCountyAssignmentDirectiveEdge';
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
  readonly node?: Maybe<AnyCountyAssignmentDirective>;
};

/**
 * OtherInstrument
 *
 * AnyCounty
 */
export type AnyCountyOtherInstrument = Instrument & Node & OtherInstrument & {
  readonly __typename?: 'AnyCountyOtherInstrument';
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Nyckel mellan delgraferna
   *
   * Key between subgraphs
   */
  readonly ref: Scalars['ID']['output'];
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Om den gällde en viss dag, och hur säkert
   *
   * Whether it was in force on a day, and how surely
   */
  readonly validity?: Maybe<Validity>;
};


/**
 * OtherInstrument
 *
 * AnyCounty
 */
export type AnyCountyOtherInstrumentFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * OtherInstrument
 *
 * AnyCounty
 */
export type AnyCountyOtherInstrumentStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * OtherInstrument
 *
 * AnyCounty
 */
export type AnyCountyOtherInstrumentStatusOnArgs = {
  date: Scalars['Date']['input'];
};


/**
 * OtherInstrument
 *
 * AnyCounty
 */
export type AnyCountyOtherInstrumentValidityArgs = {
  on: Scalars['Date']['input'];
};

/**
 * Rader i sidor enligt Relay
 *
 * Rows in pages as in Relay
 */
export type AnyCountyOtherInstrumentConnection = {
  readonly __typename?: 'AnyCountyOtherInstrumentConnection';
  /**
   * Raderna med markör
   *
   * The rows with cursors
   */
  readonly edges?: Maybe<ReadonlyArray<Maybe<AnyCountyOtherInstrumentEdge>>>;
  /**
   * Raderna
   *
   * The rows
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<AnyCountyOtherInstrument>>>;
  /**
   * Sidan
   *
   * The page
   */
  readonly pageInfo?: Maybe<PageInfo>;
  /**
   * Antal i allt
   *
   * Number in all
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * En rad med markör
 *
 * A row with its cursor
 */
export type AnyCountyOtherInstrumentEdge = {
  readonly __typename?: 'AnyCountyOtherInstrumentEdge';
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
  readonly node?: Maybe<AnyCountyOtherInstrument>;
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
   * Antal träffar i länet, för frågor som räknar
   *
   * Number of matches in the county, for questions that count
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /**
   * Antal träffar i länet fördelade efter egenskap, kodat, för frågor som räknar
   *
   * Number of matches in the county broken down by property, encoded, for questions that count
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
 * Ett uppdragsdirektiv
 *
 * An assignment directive
 */
export type AssignmentDirective = {
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Budgeten med summa
   *
   * The budget with its total
   */
  readonly budget?: Maybe<Budget>;
  /**
   * Posterna i budgeten
   *
   * The lines of the budget
   */
  readonly budgetLines?: Maybe<ReadonlyArray<Maybe<BudgetLine>>>;
  /**
   * Hur ändringar beslutas
   *
   * How changes are decided
   */
  readonly changeRules?: Maybe<ReadonlyArray<Maybe<ChangeRule>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Om deltagande i arbetsgrupp ersätts
   *
   * Whether taking part in a working group is compensated
   */
  readonly compensation?: Maybe<StatedFlag>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Vad uppdraget inte omfattar
   *
   * What the assignment does not include
   */
  readonly delimitations?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Vad uppdraget ska lämna
   *
   * What the assignment is to deliver
   */
  readonly deliverables?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Uppdragets första dag
   *
   * First day of the assignment
   */
  readonly periodFrom?: Maybe<StatedDate>;
  /**
   * Uppdragets sista dag
   *
   * Last day of the assignment
   */
  readonly periodTo?: Maybe<StatedDate>;
  /**
   * Vad som ska göras i faserna
   *
   * What is to be done in the phases
   */
  readonly phaseActivities?: Maybe<ReadonlyArray<Maybe<PhaseActivity>>>;
  /**
   * Uppdragets faser
   *
   * The phases of the assignment
   */
  readonly phases?: Maybe<ReadonlyArray<Maybe<Phase>>>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Vad uppdraget kräver
   *
   * What the assignment requires
   */
  readonly requirements?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Direktivets avsnitt
   *
   * The sections of the directive
   */
  readonly sections?: Maybe<ReadonlyArray<Maybe<DirectiveSection>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * Ett uppdragsdirektiv
 *
 * An assignment directive
 */
export type AssignmentDirectiveFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Ett uppdragsdirektiv
 *
 * An assignment directive
 */
export type AssignmentDirectiveStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Ett uppdragsdirektiv
 *
 * An assignment directive
 */
export type AssignmentDirectiveStatusOnArgs = {
  date: Scalars['Date']['input'];
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
 * Budgeten i ett uppdragsdirektiv
 *
 * The budget of an assignment directive
 */
export type Budget = {
  readonly __typename?: 'Budget';
  /**
   * Posterna
   *
   * The lines
   */
  readonly lines?: Maybe<ReadonlyArray<Maybe<BudgetLine>>>;
  /**
   * Summan
   *
   * The total
   */
  readonly total?: Maybe<BudgetTotal>;
};

/**
 * Budgetpost
 *
 * Budget line
 */
export type BudgetLine = Fact & Node & {
  readonly __typename?: 'BudgetLine';
  /**
   * Belopp; tomt när det inte går att läsa
   *
   * Amount; null where illegible
   */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Möjliga läsningar av ett förvanskat belopp
   *
   * Possible readings of a garbled amount
   */
  readonly candidateReadings?: Maybe<ReadonlyArray<Maybe<Scalars['Float']['output']>>>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Kostnadsslag
   *
   * Type of cost
   */
  readonly costType?: Maybe<Text>;
  /**
   * Valuta, om angiven
   *
   * Currency, if stated
   */
  readonly currency?: Maybe<Scalars['String']['output']>;
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
 * Summan av en budget, räknad av navet
 *
 * The total of a budget, computed by the hub
 */
export type BudgetTotal = {
  readonly __typename?: 'BudgetTotal';
  /**
   * Summa; tom när någon post inte går att läsa
   *
   * Sum; null where a line is illegible
   */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /**
   * De poster som ligger till grund
   *
   * The lines it rests on
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Hur summan räknats eller varför den inte kan räknas
   *
   * How it was computed or why it cannot be
   */
  readonly explanation?: Maybe<Text>;
  /**
   * ILLEGIBLE när summan inte kan räknas
   *
   * ILLEGIBLE where the sum cannot be computed
   */
  readonly statedAs?: Maybe<StatedAs>;
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
 * Regel för ändringar
 *
 * Rule for changes
 */
export type ChangeRule = Fact & Node & {
  readonly __typename?: 'ChangeRule';
  /**
   * Vilka ändringar
   *
   * Which changes
   */
  readonly appliesTo?: Maybe<Text>;
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
   * Organ som beslutar
   *
   * Bodies that decide
   */
  readonly decidedBy?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /**
   * Roller som beslutar
   *
   * Roles that decide
   */
  readonly decidedByRoles?: Maybe<ReadonlyArray<Maybe<Text>>>;
  /**
   * Hur ändringen dokumenteras
   *
   * How the change is recorded
   */
  readonly documentation?: Maybe<Text>;
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
 * Om faser löper samtidigt
 *
 * Whether phases run at the same time
 */
export type Concurrency =
  /**
   * parallellt
   *
   * in parallel
   */
  | 'PARALLEL'
  /**
   * delvis parallellt
   *
   * partly in parallel
   */
  | 'PARTLY_PARALLEL'
  /**
   * efter varandra
   *
   * one after the other
   */
  | 'SEQUENTIAL';

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
 * Nivå i samverkan
 *
 * Level of collaboration
 */
export type CooperationLevel =
  /**
   * individnivå
   *
   * level of the individual
   */
  | 'INDIVIDUAL'
  /**
   * nivå ej angiven
   *
   * level not stated
   */
  | 'NOT_STATED'
  /**
   * operativ nivå
   *
   * operational level
   */
  | 'OPERATIONAL'
  /**
   * politisk nivå
   *
   * political level
   */
  | 'POLITICAL'
  /**
   * strategisk nivå
   *
   * strategic level
   */
  | 'STRATEGIC';

/**
 * Kontakt- eller styrstruktur
 *
 * Contact or steering structure
 */
export type CooperationStructure = Fact & Node & {
  readonly __typename?: 'CooperationStructure';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Organet, om angivet
   *
   * The body, if stated
   */
  readonly body?: Maybe<Organisation>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Antal månader mellan gångerna, om angivet
   *
   * Number of months between the occasions, if stated
   */
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
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
   * Hur ofta uppföljning sker eller ett organ möts
   *
   * How often follow-up takes place or a body meets
   */
  readonly interval?: Maybe<FollowUpInterval>;
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
  /**
   * Nivå i samverkan
   *
   * Level of collaboration
   */
  readonly level?: Maybe<CooperationLevel>;
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
 * Samordnad individuell plan
 *
 * Coordinated individual plan
 */
export type CoordinatedPlan = Fact & Node & {
  readonly __typename?: 'CoordinatedPlan';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vem som kallar, om angivet
   *
   * Who calls to it, if stated
   */
  readonly calledBy?: Maybe<Text>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * För vem, om angivet
   *
   * For whom, if stated
   */
  readonly forWhom?: Maybe<Text>;
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
   * Inom hur många kalenderdagar, om angivet
   *
   * Within how many days of the calendar, if stated
   */
  readonly withinDays?: Maybe<Scalars['Int']['output']>;
  /**
   * Källans ordalydelse, när ordalydelsen är faktumet
   *
   * The source’s wording, where the wording is the fact
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/**
 * En parts andel av kostnaden
 *
 * A party’s share of the cost
 */
export type CostShare = {
  readonly __typename?: 'CostShare';
  /**
   * Organisation enligt organisations.yaml
   *
   * Organisation as in organisations.yaml
   */
  readonly organisation?: Maybe<Organisation>;
  /**
   * Procent, om angivet
   *
   * Percent, if stated
   */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /**
   * Andelen enligt ordalydelsen
   *
   * The share as worded
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

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
 * Term med förklaring
 *
 * Term with its meaning
 */
export type Definition = Fact & Node & {
  readonly __typename?: 'Definition';
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
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly meaning?: Maybe<Text>;
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
   * Termen
   *
   * The term
   */
  readonly term?: Maybe<Scalars['String']['output']>;
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
 * Avsnitt i direktivet
 *
 * Section of the directive
 */
export type DirectiveSection = Fact & Node & {
  readonly __typename?: 'DirectiveSection';
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
   * Avsnitt i ett uppdragsdirektiv
   *
   * Section of an assignment directive
   */
  readonly kind?: Maybe<SectionKind>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Avsnittets nummer
   *
   * Number of the section
   */
  readonly number?: Maybe<Scalars['Int']['output']>;
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
   * Innehållet med egna ord
   *
   * The content in own words
   */
  readonly summary?: Maybe<Text>;
  /**
   * Om texten är avbruten i källan
   *
   * Whether the text breaks off in the source
   */
  readonly truncated?: Maybe<Scalars['Boolean']['output']>;
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
 * Hur en tvist löses
 *
 * How a dispute is settled
 */
export type DisputeMethod =
  /**
   * skiljenämnd
   *
   * arbitration
   */
  | 'ARBITRATION'
  /**
   * domstol
   *
   * court
   */
  | 'COURT'
  /**
   * lyfts till högre nivå
   *
   * raised to a higher level
   */
  | 'ESCALATION'
  /**
   * medling
   *
   * mediation
   */
  | 'MEDIATION'
  /**
   * sätt ej angivet
   *
   * way not stated
   */
  | 'NOT_STATED'
  /**
   * samtal mellan parterna
   *
   * talks between the parties
   */
  | 'TALKS';

/**
 * Hur tvister löses
 *
 * How disputes are settled
 */
export type DisputeRule = Fact & Node & {
  readonly __typename?: 'DisputeRule';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vilka som löser tvisten, om angivet
   *
   * Who settles it, if stated
   */
  readonly by?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
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
   * Hur en tvist löses
   *
   * How a dispute is settled
   */
  readonly method?: Maybe<DisputeMethod>;
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
 * Mellan vilka dagar något skedde
 *
 * Between which days something happened
 */
export type EventBounds = {
  readonly __typename?: 'EventBounds';
  /**
   * Senast denna dag
   *
   * On this day at the latest
   */
  readonly notAfter?: Maybe<Scalars['Date']['output']>;
  /**
   * Tidigast denna dag
   *
   * On this day at the earliest
   */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /**
   * Varför; gränserna är härledda
   *
   * Why; the bounds are inferred
   */
  readonly reasoning?: Maybe<Text>;
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
 * Vad som sägs om finansiering
 *
 * What is said of financing
 */
export type Financing = Fact & Node & {
  readonly __typename?: 'Financing';
  /**
   * Belopp, om angivet
   *
   * Sum, if stated
   */
  readonly amount?: Maybe<Scalars['Float']['output']>;
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
   * Valuta, om angiven
   *
   * Currency, if stated
   */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /**
   * Organisation enligt organisations.yaml
   *
   * Organisation as in organisations.yaml
   */
  readonly funder?: Maybe<Organisation>;
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
   * Slag av finansiering
   *
   * Kind of financing
   */
  readonly kind?: Maybe<FinancingKind>;
  /**
   * Anmärkning
   *
   * Remark
   */
  readonly note?: Maybe<Text>;
  /**
   * Vem som får betalt, om angivet
   *
   * Who is paid, if stated
   */
  readonly payee?: Maybe<Organisation>;
  /**
   * Vad ett belopp betalas för
   *
   * What a sum is paid for
   */
  readonly per?: Maybe<PaidPer>;
  /**
   * Varför värdet är härlett
   *
   * Why the value is inferred
   */
  readonly reasoning?: Maybe<Text>;
  /**
   * Hur kostnaden delas, om angivet
   *
   * How the cost is shared, if stated
   */
  readonly shares?: Maybe<ReadonlyArray<Maybe<CostShare>>>;
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
 * Slag av finansiering
 *
 * Kind of financing
 */
export type FinancingKind =
  /**
   * framgår av ramavtal
   *
   * deferred to framework agreements
   */
  | 'DEFERRED_TO_FRAMEWORK_AGREEMENTS'
  /**
   * finansieras av
   *
   * funded by
   */
  | 'FUNDED_BY'
  /**
   * inga utökade åtaganden
   *
   * no increased commitments
   */
  | 'NO_INCREASED_COMMITMENTS'
  /**
   * var och en bär sina kostnader
   *
   * each bears its own costs
   */
  | 'OWN_COSTS'
  /**
   * en part betalar en annan
   *
   * one party pays another
   */
  | 'PAYMENT'
  /**
   * kostnaden delas
   *
   * the cost is shared
   */
  | 'SHARED';

/**
 * Uppföljning och utvärdering
 *
 * Follow-up and evaluation
 */
export type FollowUp = Fact & Node & {
  readonly __typename?: 'FollowUp';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vilka som följer upp
   *
   * Who follows up
   */
  readonly by?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Vad som följs upp
   *
   * What is followed up
   */
  readonly dimensions?: Maybe<ReadonlyArray<Maybe<Text>>>;
  /**
   * Antal månader mellan gångerna, om angivet
   *
   * Number of months between the occasions, if stated
   */
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
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
   * Hur ofta uppföljning sker eller ett organ möts
   *
   * How often follow-up takes place or a body meets
   */
  readonly interval?: Maybe<FollowUpInterval>;
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
   * Första månaden, 1–12, om angiven
   *
   * First month, 1–12, if stated
   */
  readonly startMonth?: Maybe<Scalars['Int']['output']>;
  /**
   * Första året
   *
   * First year
   */
  readonly startYear?: Maybe<Scalars['Int']['output']>;
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
 * Hur ofta uppföljning sker eller ett organ möts
 *
 * How often follow-up takes place or a body meets
 */
export type FollowUpInterval =
  /**
   * årligen
   *
   * annually
   */
  | 'ANNUAL'
  /**
   * varje mandatperiod
   *
   * each term of office
   */
  | 'EACH_TERM_OF_OFFICE'
  /**
   * vartannat år
   *
   * every second year
   */
  | 'EVERY_SECOND_YEAR'
  /**
   * varje halvår
   *
   * half-yearly
   */
  | 'HALF_YEARLY'
  /**
   * intervall ej angivet
   *
   * interval not stated
   */
  | 'NOT_STATED'
  /**
   * en gång
   *
   * once
   */
  | 'ONCE'
  /**
   * annat intervall
   *
   * other interval
   */
  | 'OTHER'
  /**
   * varje kvartal
   *
   * quarterly
   */
  | 'QUARTERLY'
  /**
   * löpande
   *
   * running
   */
  | 'RUNNING';

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
 * Geografisk omfattning
 *
 * Geographic scope
 */
export type GeographicScope =
  /**
   * länsgemensam
   *
   * county-wide
   */
  | 'COUNTY_WIDE'
  /**
   * lokal
   *
   * local
   */
  | 'LOCAL';

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
 * Vad informationsöverföring vilar på
 *
 * What the sharing of information rests on
 */
export type InformationBasis =
  /**
   * sekretess
   *
   * confidentiality
   */
  | 'CONFIDENTIALITY'
  /**
   * samtycke
   *
   * consent
   */
  | 'CONSENT'
  /**
   * skyldighet eller rätt enligt lag
   *
   * duty or right by law
   */
  | 'LAW'
  /**
   * grund ej angiven
   *
   * basis not stated
   */
  | 'NOT_STATED';

/**
 * Informationsöverföring, sekretess och samtycke
 *
 * Sharing of information, confidentiality and consent
 */
export type InformationSharing = Fact & Node & {
  readonly __typename?: 'InformationSharing';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vad informationsöverföring vilar på
   *
   * What the sharing of information rests on
   */
  readonly basis?: Maybe<InformationBasis>;
  /**
   * Mellan vilka, om angivet
   *
   * Between whom, if stated
   */
  readonly between?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
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
 * Ett instrument: överenskommelse, uppdragsdirektiv eller annat dokument som styr
 *
 * An instrument: agreement, assignment directive or other governing document
 */
export type Instrument = {
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * Ett instrument: överenskommelse, uppdragsdirektiv eller annat dokument som styr
 *
 * An instrument: agreement, assignment directive or other governing document
 */
export type InstrumentFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Ett instrument: överenskommelse, uppdragsdirektiv eller annat dokument som styr
 *
 * An instrument: agreement, assignment directive or other governing document
 */
export type InstrumentStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Ett instrument: överenskommelse, uppdragsdirektiv eller annat dokument som styr
 *
 * An instrument: agreement, assignment directive or other governing document
 */
export type InstrumentStatusOnArgs = {
  date: Scalars['Date']['input'];
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
 * Samband med ett annat instrument
 *
 * Relation to another instrument
 */
export type InstrumentRelation = Fact & Node & {
  readonly __typename?: 'InstrumentRelation';
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
   * Det andra instrumentets id
   *
   * The id of the other instrument
   */
  readonly target?: Maybe<InstrumentReference>;
  /**
   * När källan inte namnger det andra
   *
   * Where the source does not name the other
   */
  readonly targetUnnamed?: Maybe<Text>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly text?: Maybe<Text>;
  /**
   * Slag av samband
   *
   * Kind of relation
   */
  readonly type?: Maybe<RelationType>;
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
 * Lag eller regel som källan anger den
 *
 * Law or rule as the source cites it
 */
export type LegalReference = Fact & Node & {
  readonly __typename?: 'LegalReference';
  /**
   * Författningens namn som källan skriver det
   *
   * The act as the source names it
   */
  readonly act?: Maybe<Scalars['String']['output']>;
  /**
   * Vad den avser
   *
   * What it applies to
   */
  readonly appliesTo?: Maybe<ReadonlyArray<Maybe<Text>>>;
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Kapitel, om angivet
   *
   * Chapter, if stated
   */
  readonly chapter?: Maybe<Scalars['Int']['output']>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Navets egen anmärkning
   *
   * The hub’s own remark
   */
  readonly editorialNote?: Maybe<Text>;
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
   * Vad lagen är för instrumentet
   *
   * What the law is to the instrument
   */
  readonly role?: Maybe<LegalRole>;
  /**
   * Paragraf, om angiven
   *
   * Section, if stated
   */
  readonly section?: Maybe<Scalars['String']['output']>;
  /**
   * SFS-nummer, om angivet
   *
   * SFS number, if stated
   */
  readonly sfs?: Maybe<Scalars['String']['output']>;
  /**
   * Gäller sedan
   *
   * In effect since
   */
  readonly since?: Maybe<DateValue>;
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
 * Vad lagen är för instrumentet
 *
 * What the law is to the instrument
 */
export type LegalRole =
  /**
   * sammanhang
   *
   * context
   */
  | 'CONTEXT'
  /**
   * skyldighet
   *
   * duty
   */
  | 'DUTY'
  /**
   * utgångspunkt
   *
   * starting point
   */
  | 'GUIDING'
  /**
   * förfarande
   *
   * procedure
   */
  | 'PROCEDURE';

/**
 * En belagd händelse i instrumentets liv
 *
 * An evidenced event in the life of the instrument
 */
export type LifecycleEvent = Fact & Node & {
  readonly __typename?: 'LifecycleEvent';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vem som agerade
   *
   * Who acted
   */
  readonly body?: Maybe<Organisation>;
  /**
   * När det skedde, där källan inte daterar det men begränsar det
   *
   * When it happened, where the source does not date it but bounds it
   */
  readonly bounds?: Maybe<EventBounds>;
  /**
   * Var det står
   *
   * Where it stands
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * När det skedde
   *
   * When it happened
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
   * Skede i ett instruments liv
   *
   * State in the life of an instrument
   */
  readonly state?: Maybe<LifecycleState>;
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
  /**
   * Id utan tidpunkt, detsamma vid alla tidpunkter
   *
   * The id without a moment, the same at all moments
   */
  readonly key: Scalars['ID']['output'];
};

/**
 * Något som källan inte anger
 *
 * Something that the source does not state
 */
export type Omission = Fact & Node & {
  readonly __typename?: 'Omission';
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
   * Vad som inte anges
   *
   * What is not stated
   */
  readonly matter?: Maybe<Text>;
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
 * Riktlinjer och andra dokument
 *
 * Guidelines and other documents
 */
export type OtherInstrument = {
  /**
   * Andra former av titeln
   *
   * Other forms of the title
   */
  readonly alternativeTitles?: Maybe<ReadonlyArray<Maybe<StatedText>>>;
  /**
   * Aspekter som ingen har läst källorna för: varken angivna eller ej angivna
   *
   * Aspects that nobody has read the sources for: neither stated nor not stated
   */
  readonly aspectsNotCoded?: Maybe<ReadonlyArray<Maybe<Scalars['ID']['output']>>>;
  /**
   * Kodbokens version som papperen lästes med
   *
   * The version of the codebook that the papers were read with
   */
  readonly codebookVersion?: Maybe<Scalars['String']['output']>;
  /**
   * Remisser, samråd och medbestämmande
   *
   * Referrals, joint consultations and co-determination
   */
  readonly consultations?: Maybe<ReadonlyArray<Maybe<Consultation>>>;
  /**
   * Organ och kontaktvägar som arbetet enligt instrumentet styrs eller samordnas genom, på vilken nivå, och hur ofta de möts
   *
   * Bodies and contacts through which the work under the instrument is led or coordinated, at which level, and how often they meet
   */
  readonly cooperationStructures?: Maybe<ReadonlyArray<Maybe<CooperationStructure>>>;
  /**
   * Vem som kallar till samordnad individuell plan (SIP) eller annan gemensam planering för en person, inom vilken tid och för vem
   *
   * Who calls to a coordinated individual plan (SIP) or other joint planning for a person, within which time and for whom
   */
  readonly coordinatedPlans?: Maybe<ReadonlyArray<Maybe<CoordinatedPlan>>>;
  /**
   * Länet som för uppgifterna
   *
   * The county that keeps the data
   */
  readonly county?: Maybe<CountyReference>;
  /**
   * Föreslagna och fattade beslut
   *
   * Decisions proposed and taken
   */
  readonly decisions?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Termer och förkortningar som källan förklarar eller använder
   *
   * Terms and short names that the source explains or uses
   */
  readonly definitions?: Maybe<ReadonlyArray<Maybe<Definition>>>;
  /**
   * Dokument om instrumentet
   *
   * Documents about the instrument
   */
  readonly documents?: Maybe<ReadonlyArray<Maybe<DocumentRole>>>;
  /**
   * Fakta, alla eller för några aspekter, även flera läsningar av samma aspekt
   *
   * Facts, all or of some aspects, several readings of one aspect included
   */
  readonly facts?: Maybe<ReadonlyArray<Maybe<Fact>>>;
  /**
   * Vad som sägs om pengar
   *
   * What is said of money
   */
  readonly financing?: Maybe<ReadonlyArray<Maybe<Financing>>>;
  /**
   * Uppföljning och utvärdering
   *
   * Follow-up and evaluation
   */
  readonly followUps?: Maybe<ReadonlyArray<Maybe<FollowUp>>>;
  /**
   * Det område som omfattas
   *
   * The area covered
   */
  readonly geographicScope?: Maybe<StatedScope>;
  /**
   * Globalt id: län:typ:kortnamn; det som var känt vid en tidpunkt är något annat än det som är känt nu, och har tidpunkten i sitt id
   *
   * Global id: county:type:slug; what was known at a moment is another thing than what is known now, and has the moment in its id
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Vad som sägs om sekretess, samtycke och att lämna uppgifter om enskilda vidare
   *
   * What is said of confidentiality, consent and passing on information on individuals
   */
  readonly informationSharing?: Maybe<ReadonlyArray<Maybe<InformationSharing>>>;
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
  readonly kind?: Maybe<InstrumentKind>;
  /**
   * Lagar och regler som källan hänvisar till
   *
   * Laws and rules that the source refers to
   */
  readonly legalBases?: Maybe<ReadonlyArray<Maybe<LegalReference>>>;
  /**
   * Belagda händelser i instrumentets liv
   *
   * Evidenced events in the life of the instrument
   */
  readonly lifecycle?: Maybe<ReadonlyArray<Maybe<LifecycleEvent>>>;
  /**
   * Sådant en läsare söker och källan inte anger
   *
   * What a reader looks for and the source does not state
   */
  readonly omissions?: Maybe<ReadonlyArray<Maybe<Omission>>>;
  /**
   * Vilka som är parter eller deltar och som vad
   *
   * Who is a party or takes part and as what
   */
  readonly parties?: Maybe<ReadonlyArray<Maybe<Party>>>;
  /**
   * Skador och oklarheter i källan
   *
   * Damage and doubt in the source
   */
  readonly qualityIssues?: Maybe<ReadonlyArray<Maybe<QualityIssue>>>;
  /**
   * Samband med andra instrument
   *
   * Relations to other instruments
   */
  readonly relations?: Maybe<ReadonlyArray<Maybe<InstrumentRelation>>>;
  /**
   * Vilka som har vilka uppgifter
   *
   * Who has which task
   */
  readonly roles?: Maybe<ReadonlyArray<Maybe<Role>>>;
  /**
   * Navets korta namn, som skiljer det från andra med samma titel
   *
   * The hub’s short name, which tells it from others of the same title
   */
  readonly shortTitle?: Maybe<Text>;
  /**
   * Vilka funktioner som ska finnas för arbetet, hur många och med vilken arbetsgivare
   *
   * Which functions there are to be for the work, how many and with which employer
   */
  readonly staffing?: Maybe<ReadonlyArray<Maybe<Staffing>>>;
  /**
   * Syften, mål, principer och åtaganden
   *
   * Purposes, goals, principles and commitments
   */
  readonly statements?: Maybe<ReadonlyArray<Maybe<Statement>>>;
  /**
   * I vilka skeden det befann sig från dag till dag, och hur säkert det gällde: det som statusOn och validity svarar för varje dag, lika dagar i följd sammanslagna
   *
   * In which states it was from day to day, and how surely it was in force: what statusOn and validity answer for each day, like days on end joined
   */
  readonly statusIntervals?: Maybe<ReadonlyArray<Maybe<StatusInterval>>>;
  /**
   * I vilka skeden det befann sig ett visst datum. Om det gällde då: validity
   *
   * In which states it was on a date. Whether it was in force then: validity
   */
  readonly statusOn?: Maybe<StatusOn>;
  /**
   * Vilka instrumentet avser
   *
   * Whom the instrument concerns
   */
  readonly targetGroups?: Maybe<ReadonlyArray<Maybe<TargetGroup>>>;
  /**
   * Teman i kodboken som ingen har läst källorna för
   *
   * Themes of the codebook that nobody has read the sources for
   */
  readonly themesNotCoded?: Maybe<ReadonlyArray<Maybe<Theme>>>;
  /**
   * Teman i kodboken som någon har letat efter i källan utan att finna dem
   *
   * Themes of the codebook that somebody looked for in the source and did not find
   */
  readonly themesNotStated?: Maybe<ReadonlyArray<Maybe<ThemeNotStated>>>;
  /**
   * Instrumentets titel enligt källan
   *
   * The title of the instrument as in the source
   */
  readonly title?: Maybe<StatedText>;
  /**
   * När uppgifterna senast ändrades
   *
   * When the data last changed
   */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Om den gällde en viss dag, och hur säkert
   *
   * Whether it was in force on a day, and how surely
   */
  readonly validity?: Maybe<Validity>;
};


/**
 * Riktlinjer och andra dokument
 *
 * Guidelines and other documents
 */
export type OtherInstrumentFactsArgs = {
  aspects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Riktlinjer och andra dokument
 *
 * Guidelines and other documents
 */
export type OtherInstrumentStatusIntervalsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Riktlinjer och andra dokument
 *
 * Guidelines and other documents
 */
export type OtherInstrumentStatusOnArgs = {
  date: Scalars['Date']['input'];
};


/**
 * Riktlinjer och andra dokument
 *
 * Guidelines and other documents
 */
export type OtherInstrumentValidityArgs = {
  on: Scalars['Date']['input'];
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
 * Vad ett belopp betalas för
 *
 * What a sum is paid for
 */
export type PaidPer =
  /**
   * per ärende
   *
   * per case
   */
  | 'CASE'
  /**
   * per invånare
   *
   * per inhabitant
   */
  | 'INHABITANT'
  /**
   * (för vad anges inte)
   *
   * (for what is not stated)
   */
  | 'NOT_STATED'
  /**
   * en gång
   *
   * once
   */
  | 'ONCE'
  /**
   * per år
   *
   * per year
   */
  | 'YEAR';

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
 * Vad som är belagt om en parts antagande av en överenskommelse
 *
 * What is evidenced of one party’s adoption of an agreement
 */
export type PartyAdoption = {
  readonly __typename?: 'PartyAdoption';
  /**
   * Var parten och stegen står
   *
   * Where the party and the steps stand
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Parten; tomt när källan inte namnger den
   *
   * The party; null where the source does not name it
   */
  readonly party?: Maybe<Organisation>;
  /**
   * Om antagandet är belagt; ett förslag är inget antagande
   *
   * Whether adoption is evidenced; a proposal is no adoption
   */
  readonly status?: Maybe<AdoptionStatus>;
  /**
   * Partens beslutssteg, och för en kommun dem som gäller länets kommuner som grupp; stegets organ säger vilket
   *
   * The decision steps of the party, and for a municipality those of the municipalities of the county as a group; the body of the step says which
   */
  readonly steps?: Maybe<ReadonlyArray<Maybe<DecisionStep>>>;
  /**
   * Villkor som inte är kända att vara uppfyllda
   *
   * Conditions that are not known to be met
   */
  readonly unmetOrUnknownConditions?: Maybe<ReadonlyArray<Maybe<Condition>>>;
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
 * Fas i uppdraget
 *
 * Phase of the assignment
 */
export type Phase = Fact & Node & {
  readonly __typename?: 'Phase';
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
   * Om fasen löper samtidigt med andra, om angivet
   *
   * Whether it runs at the same time as others, if stated
   */
  readonly concurrency?: Maybe<PhaseConcurrency>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly description?: Maybe<Text>;
  /**
   * Första dag, om angiven
   *
   * First day, if stated
   */
  readonly from?: Maybe<DateValue>;
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
   * Fasens nummer
   *
   * Number of the phase
   */
  readonly number?: Maybe<Scalars['Int']['output']>;
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
   * Sista dag, om angiven
   *
   * Last day, if stated
   */
  readonly to?: Maybe<DateValue>;
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
 * Aktivitet i en fas
 *
 * Activity of a phase
 */
export type PhaseActivity = Fact & Node & {
  readonly __typename?: 'PhaseActivity';
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
   * Ordning i fasen
   *
   * Order within the phase
   */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /**
   * Fasens nummer
   *
   * Number of the phase
   */
  readonly phase?: Maybe<Scalars['Int']['output']>;
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
 * Om fasen löper samtidigt med andra, med ordalydelse
 *
 * Whether the phase runs with others, with its wording
 */
export type PhaseConcurrency = {
  readonly __typename?: 'PhaseConcurrency';
  /**
   * Om faser löper samtidigt
   *
   * Whether phases run at the same time
   */
  readonly extent?: Maybe<Concurrency>;
  /**
   * Ordalydelsen
   *
   * The wording
   */
  readonly wording?: Maybe<Scalars['String']['output']>;
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
   * Länets egna uppgifter, direkt från länets delgraf
   *
   * The county’s own data, straight from its subgraph
   */
  readonly anyCounty?: Maybe<AnyCounty>;
};


/**
 * Frågor till navet
 *
 * Questions to the hub
 */
export type QueryAnyCountyArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
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
 * Förlängning
 *
 * Renewal
 */
export type Renewal = Fact & Node & {
  readonly __typename?: 'Renewal';
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
   * Om och hur något förlängs
   *
   * Whether and how something is renewed
   */
  readonly kind?: Maybe<RenewalKind>;
  /**
   * Med hur många månader i taget, om angivet
   *
   * By how many months at a time, if stated
   */
  readonly months?: Maybe<Scalars['Int']['output']>;
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
 * Om och hur något förlängs
 *
 * Whether and how something is renewed
 */
export type RenewalKind =
  /**
   * förlängs av sig själv
   *
   * renewed by itself
   */
  | 'AUTOMATIC'
  /**
   * förlängs genom beslut
   *
   * renewed by decision
   */
  | 'BY_DECISION'
  /**
   * förlängs inte
   *
   * not renewed
   */
  | 'NOT_RENEWED'
  /**
   * förlängning, sätt ej angivet
   *
   * renewal, way not stated
   */
  | 'NOT_STATED'
  /**
   * gäller tills vidare
   *
   * holds until further notice
   */
  | 'UNTIL_FURTHER_NOTICE';

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
 * En ändring av ett läns uppgifter i sin helhet. Vad som gällde mellan två revisioner besvaras med asKnownAt
 *
 * A change of a county’s data as a whole. What was known between two revisions is answered with asKnownAt
 */
export type Revision = {
  readonly __typename?: 'Revision';
  /**
   * När
   *
   * When
   */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Varför, som den som gjorde den skriver
   *
   * Why, as whoever made it writes
   */
  readonly message?: Maybe<Scalars['String']['output']>;
  /**
   * Löpnummer i länet, från 1
   *
   * Serial number in the county, from 1
   */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /**
   * Hur den kom till
   *
   * How it came about
   */
  readonly origin?: Maybe<RevisionOrigin>;
};

/**
 * Hur en revision kom till
 *
 * How a revision came about
 */
export type RevisionOrigin =
  /**
   * ett dokuments text bifogades
   *
   * the text of a document was attached
   */
  | 'ATTACHMENT'
  /**
   * uppgifter från tiden innan historiken sparades
   *
   * data of the time before history was kept
   */
  | 'BEFORE_HISTORY'
  /**
   * ett dokuments text är inte längre bifogad
   *
   * the text of a document is attached no longer
   */
  | 'DETACHMENT'
  /**
   * något raderades för gott, ur alla tidigare revisioner också
   *
   * something was erased for good, out of all earlier revisions too
   */
  | 'ERASURE'
  /**
   * uppgifter togs in på begäran
   *
   * data was imported on request
   */
  | 'IMPORT'
  /**
   * länets frön togs in vid en start
   *
   * the county’s seeds were brought in at a start
   */
  | 'SEEDS';

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
 * Avsnitt i ett uppdragsdirektiv
 *
 * Section of an assignment directive
 */
export type SectionKind =
  /**
   * bakgrund
   *
   * background
   */
  | 'BACKGROUND'
  /**
   * förändringshantering
   *
   * change management
   */
  | 'CHANGE_MANAGEMENT'
  /**
   * finansiering och budget
   *
   * financing and budget
   */
  | 'FINANCING_AND_BUDGET'
  /**
   * mål
   *
   * goals
   */
  | 'GOALS'
  /**
   * beskrivning av uppdraget
   *
   * description of the assignment
   */
  | 'MISSION'
  /**
   * uppdragsorganisation
   *
   * assignment organisation
   */
  | 'ORGANISATION'
  /**
   * syfte
   *
   * purpose
   */
  | 'PURPOSE'
  /**
   * krav på uppdraget
   *
   * requirements
   */
  | 'REQUIREMENTS'
  /**
   * tidplan
   *
   * timetable
   */
  | 'TIMETABLE';

/**
 * Bemanning
 *
 * Staffing
 */
export type Staffing = Fact & Node & {
  readonly __typename?: 'Staffing';
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
   * Arbetsgivare, om angiven
   *
   * Employer, if stated
   */
  readonly employer?: Maybe<Organisation>;
  /**
   * Funktionen
   *
   * The function
   */
  readonly function?: Maybe<Text>;
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
   * Antal heltidstjänster, om angivet
   *
   * Number of full-time posts, if stated
   */
  readonly posts?: Maybe<Scalars['Float']['output']>;
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
 * Antal enligt källan
 *
 * Number as in the source
 */
export type StatedCount = Fact & Node & {
  readonly __typename?: 'StatedCount';
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
   * Antal
   *
   * Number
   */
  readonly count?: Maybe<Scalars['Int']['output']>;
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
 * Ja eller nej enligt källan
 *
 * Yes or no as in the source
 */
export type StatedFlag = Fact & Node & {
  readonly __typename?: 'StatedFlag';
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
   * Ja eller nej
   *
   * Yes or no
   */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
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
 * Geografisk omfattning enligt källan
 *
 * Geographic scope as in the source
 */
export type StatedScope = Fact & Node & {
  readonly __typename?: 'StatedScope';
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
   * Geografisk omfattning
   *
   * Geographic scope
   */
  readonly scope?: Maybe<GeographicScope>;
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
 * Något som instrumentet säger
 *
 * Something that the instrument says
 */
export type Statement = Fact & Node & {
  readonly __typename?: 'Statement';
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
   * Slag av innehåll
   *
   * Kind of statement
   */
  readonly kind?: Maybe<StatementKind>;
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
   * Teman enligt kodboken
   *
   * Themes of the codebook
   */
  readonly themes?: Maybe<ReadonlyArray<Maybe<Theme>>>;
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
 * Slag av innehåll
 *
 * Kind of statement
 */
export type StatementKind =
  /**
   * uppdragsmål
   *
   * assignment goal
   */
  | 'ASSIGNMENT_GOAL'
  /**
   * bakgrund
   *
   * background
   */
  | 'BACKGROUND'
  /**
   * åtagande
   *
   * commitment
   */
  | 'COMMITMENT'
  /**
   * utvecklingsområde
   *
   * development area
   */
  | 'DEVELOPMENT_AREA'
  /**
   * framtagande
   *
   * drafting
   */
  | 'DRAFTING'
  /**
   * effektmål
   *
   * effect goal
   */
  | 'EFFECT_GOAL'
  /**
   * jämställdhet
   *
   * equality
   */
  | 'EQUALITY'
  /**
   * uppdrag
   *
   * mission
   */
  | 'MISSION'
  /**
   * kommunalt mål
   *
   * municipal goal
   */
  | 'MUNICIPAL_GOAL'
  /**
   * målsättning
   *
   * objective
   */
  | 'OBJECTIVE'
  /**
   * övergripande mål
   *
   * overall goal
   */
  | 'OVERALL_GOAL'
  /**
   * princip eller utgångspunkt
   *
   * principle
   */
  | 'PRINCIPLE'
  /**
   * syfte
   *
   * purpose
   */
  | 'PURPOSE'
  /**
   * vad som regleras
   *
   * what is regulated
   */
  | 'SCOPE';

/**
 * Dagar i följd då samma sak rådde av samma skäl; intervallen fyller hela perioden, i tidsordning
 *
 * Days on end on which the same held for the same reasons; the intervals fill the whole period, in order of time
 */
export type StatusInterval = {
  readonly __typename?: 'StatusInterval';
  /**
   * Om det som svaret grundas på (skeden, tid, beslut och remisser) anger något datum eller årtal, om så bara som gräns; annars går inget av det att förlägga i tiden
   *
   * Whether what the answer rests on (states, period, decisions and consultations) gives any date or year, be it as a bound; else none of it can be placed in time
   */
  readonly anyDateStated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Hur säkert det är att skedena rådde, inte att något gällde
   *
   * How certain it is that the states held, not that something was in force
   */
  readonly certainty?: Maybe<Certainty>;
  /**
   * Vad det grundas på, alla dagar sammantagna
   *
   * What it rests on, all days together
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Varför skedena kan gälla
   *
   * Why the states may hold
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Första dag; tidigast den första som frågades
   *
   * First day; at the earliest the first that was asked for
   */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /**
   * De skeden som kan gälla då
   *
   * The states that may hold then
   */
  readonly states?: Maybe<ReadonlyArray<Maybe<LifecycleState>>>;
  /**
   * Sista dag, ingår; senast den sista som frågades
   *
   * Last day, included; at the latest the last that was asked for
   */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /**
   * Hur säkert det är att det gällde; tomt för uppdragsdirektiv, som aldrig gäller
   *
   * How certain it is that it was in force; null for assignment directives, which never are
   */
  readonly validity?: Maybe<Certainty>;
  /**
   * Varför det gällde så säkert eller osäkert; tomt för uppdragsdirektiv
   *
   * Why it was in force so surely or not; null for assignment directives
   */
  readonly validityExplanation?: Maybe<Text>;
  /**
   * Om dagarna ligger i den angivna tiden; tomt när källan inte avgör det
   *
   * Whether the days lie in the stated period; null where the source does not settle it
   */
  readonly withinStatedPeriod?: Maybe<Scalars['Boolean']['output']>;
};

/**
 * I vilka skeden något befann sig ett visst datum, enligt belagda händelser
 *
 * In which states something was on a date, by evidenced events
 */
export type StatusOn = {
  readonly __typename?: 'StatusOn';
  /**
   * Datumet
   *
   * The date
   */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * Hur säkert det är att skedena rådde, inte att något gällde
   *
   * How certain it is that the states held, not that something was in force
   */
  readonly certainty?: Maybe<Certainty>;
  /**
   * Vad det grundas på
   *
   * What it rests on
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
  /**
   * De skeden som kan gälla då
   *
   * The states that may hold then
   */
  readonly states?: Maybe<ReadonlyArray<Maybe<LifecycleState>>>;
  /**
   * Villkor som inte är kända att vara uppfyllda
   *
   * Conditions that are not known to be met
   */
  readonly unmetOrUnknownConditions?: Maybe<ReadonlyArray<Maybe<Condition>>>;
  /**
   * Om datumet ligger i den angivna tiden; tomt när källan inte avgör det
   *
   * Whether the date lies in the stated period; null where the source does not settle it
   */
  readonly withinStatedPeriod?: Maybe<Scalars['Boolean']['output']>;
};

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
 * Målgrupp
 *
 * Target group
 */
export type TargetGroup = Fact & Node & {
  readonly __typename?: 'TargetGroup';
  /**
   * Ålder med ordalydelse
   *
   * Age with its wording
   */
  readonly age?: Maybe<AgeRange>;
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
   * Vad som i övrigt krävs
   *
   * What else is required
   */
  readonly conditions?: Maybe<ReadonlyArray<Maybe<Text>>>;
  /**
   * Text på svenska och engelska med egna ord
   *
   * Text in Swedish and English, in own words
   */
  readonly description?: Maybe<Text>;
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
   * Om närstående omfattas
   *
   * Whether close ones are included
   */
  readonly includesCloseOnes?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Om vårdnadshavare omfattas
   *
   * Whether guardians are included
   */
  readonly includesGuardians?: Maybe<Scalars['Boolean']['output']>;
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
   * Var barnen bor
   *
   * Where the children live
   */
  readonly placement?: Maybe<PlacementScope>;
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
   * Målgruppens ställning
   *
   * Standing of the target group
   */
  readonly status?: Maybe<TargetGroupStatus>;
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
 * Målgruppens ställning
 *
 * Standing of the target group
 */
export type TargetGroupStatus =
  /**
   * ska särskilt uppmärksammas
   *
   * prioritised
   */
  | 'PRIORITISED'
  /**
   * angiven
   *
   * stated
   */
  | 'STATED'
  /**
   * ska beaktas
   *
   * to be considered
   */
  | 'TO_BE_CONSIDERED'
  /**
   * ska definieras
   *
   * to be defined
   */
  | 'TO_BE_DEFINED';

/**
 * Uppsägning
 *
 * Termination
 */
export type Termination = Fact & Node & {
  readonly __typename?: 'Termination';
  /**
   * Aspekt enligt kodboken
   *
   * Aspect of the codebook
   */
  readonly aspect?: Maybe<Scalars['ID']['output']>;
  /**
   * Vilka som kan säga upp, om angivet
   *
   * Who can give notice, if stated
   */
  readonly by?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
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
   * Om uppsägningen ska vara skriftlig; tomt när det inte anges
   *
   * Whether notice is in writing; null where not stated
   */
  readonly inWriting?: Maybe<Scalars['Boolean']['output']>;
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
   * Uppsägningstid i månader, om angiven
   *
   * Period of notice in months, if stated
   */
  readonly noticeMonths?: Maybe<Scalars['Int']['output']>;
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
 * Ett tema som källan inte talar om
 *
 * A theme that the source does not speak of
 */
export type ThemeNotStated = Fact & Node & {
  readonly __typename?: 'ThemeNotStated';
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
   * Temat som inte nämns
   *
   * The theme that is not spoken of
   */
  readonly theme?: Maybe<Theme>;
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
 * Om något gällde en viss dag. Säkerheten är att det gällde, inte att det låg i något skede: ett avtal som säkert har löpt ut har NOT_EVIDENCED
 *
 * Whether something was in force on a day. The certainty is that of being in force, not of being in any state: an agreement that has surely expired has NOT_EVIDENCED
 */
export type Validity = {
  readonly __typename?: 'Validity';
  /**
   * Dagen
   *
   * The day
   */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * Hur säkert det är att det gällde
   *
   * How certain it is that it was in force
   */
  readonly certainty?: Maybe<Certainty>;
  /**
   * Vad det grundas på
   *
   * What it rests on
   */
  readonly citations?: Maybe<ReadonlyArray<Maybe<Citation>>>;
  /**
   * Varför
   *
   * Why
   */
  readonly explanation?: Maybe<Text>;
  /**
   * Villkor som inte är kända att vara uppfyllda
   *
   * Conditions that are not known to be met
   */
  readonly unmetOrUnknownConditions?: Maybe<ReadonlyArray<Maybe<Condition>>>;
};



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
  AnyCountyAgreement: AnyCountyAgreement;
  AnyCountyAssignmentDirective: AnyCountyAssignmentDirective;
  AnyCountyOtherInstrument: AnyCountyOtherInstrument;
  AnyCountyPart: AnyCountyPart;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AnyCountyAgreement:
    ( { __typename: 'AnyCountyAgreement' }
    & GraphQLRecursivePick<FederationTypes['AnyCountyAgreement'], {"ref":true}> );
  AnyCountyAssignmentDirective:
    ( { __typename: 'AnyCountyAssignmentDirective' }
    & GraphQLRecursivePick<FederationTypes['AnyCountyAssignmentDirective'], {"ref":true}> );
  AnyCountyOtherInstrument:
    ( { __typename: 'AnyCountyOtherInstrument' }
    & GraphQLRecursivePick<FederationTypes['AnyCountyOtherInstrument'], {"ref":true}> );
  AnyCountyPart:
    ( { __typename: 'AnyCountyPart' }
    & GraphQLRecursivePick<FederationTypes['AnyCountyPart'], {"request":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Agreement: ( KnownInstrument );
  AssignmentDirective: ( KnownInstrument );
  Fact:
    | ( BudgetLine )
    | ( Omit<ChangeRule, 'decidedBy'> & { decidedBy?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<_RefType['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<_RefType['ResponderGroup']>>> } )
    | ( Omit<CooperationStructure, 'body'> & { body?: Maybe<_RefType['Organisation']> } )
    | ( CoordinatedPlan )
    | ( Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<_RefType['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Definition )
    | ( DiaryNumber )
    | ( DirectiveSection )
    | ( Omit<DisputeRule, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Omit<DocumentRole, 'document'> & { document?: Maybe<_RefType['Document']> } )
    | ( Omit<Financing, 'funder' | 'payee' | 'shares'> & { funder?: Maybe<_RefType['Organisation']>, payee?: Maybe<_RefType['Organisation']>, shares?: Maybe<ReadonlyArray<Maybe<_RefType['CostShare']>>> } )
    | ( Omit<FollowUp, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Omit<InformationSharing, 'between'> & { between?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( InstrumentRelation )
    | ( LegalReference )
    | ( Omit<LifecycleEvent, 'body'> & { body?: Maybe<_RefType['Organisation']> } )
    | ( Omission )
    | ( Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<_RefType['Organisation']>, organisation?: Maybe<_RefType['Organisation']> } )
    | ( Phase )
    | ( PhaseActivity )
    | ( QualityIssue )
    | ( Renewal )
    | ( Omit<Role, 'organisation'> & { organisation?: Maybe<_RefType['Organisation']> } )
    | ( Omit<Staffing, 'employer'> & { employer?: Maybe<_RefType['Organisation']> } )
    | ( StatedCount )
    | ( StatedDate )
    | ( StatedDocumentKind )
    | ( StatedFlag )
    | ( StatedScope )
    | ( StatedText )
    | ( Statement )
    | ( TargetGroup )
    | ( Omit<Termination, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( ThemeNotStated )
  ;
  Instrument:
    | ( KnownInstrument )
    | ( KnownInstrument )
    | ( KnownInstrument )
  ;
  Node:
    | ( KnownInstrument )
    | ( KnownInstrument )
    | ( KnownInstrument )
    | ( BudgetLine )
    | ( Omit<ChangeRule, 'decidedBy'> & { decidedBy?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<_RefType['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<_RefType['ResponderGroup']>>> } )
    | ( Omit<CooperationStructure, 'body'> & { body?: Maybe<_RefType['Organisation']> } )
    | ( CoordinatedPlan )
    | ( Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<_RefType['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Definition )
    | ( DiaryNumber )
    | ( DirectiveSection )
    | ( Omit<DisputeRule, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( KnownDocument )
    | ( Omit<DocumentRole, 'document'> & { document?: Maybe<_RefType['Document']> } )
    | ( Omit<Financing, 'funder' | 'payee' | 'shares'> & { funder?: Maybe<_RefType['Organisation']>, payee?: Maybe<_RefType['Organisation']>, shares?: Maybe<ReadonlyArray<Maybe<_RefType['CostShare']>>> } )
    | ( Omit<FollowUp, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( Omit<InformationSharing, 'between'> & { between?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( InstrumentRelation )
    | ( LegalReference )
    | ( Omit<LifecycleEvent, 'body'> & { body?: Maybe<_RefType['Organisation']> } )
    | ( Omission )
    | ( KnownOrganisation )
    | ( Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<_RefType['Organisation']>, organisation?: Maybe<_RefType['Organisation']> } )
    | ( Phase )
    | ( PhaseActivity )
    | ( QualityIssue )
    | ( Renewal )
    | ( Omit<Role, 'organisation'> & { organisation?: Maybe<_RefType['Organisation']> } )
    | ( Omit<Staffing, 'employer'> & { employer?: Maybe<_RefType['Organisation']> } )
    | ( StatedCount )
    | ( StatedDate )
    | ( StatedDocumentKind )
    | ( StatedFlag )
    | ( StatedScope )
    | ( StatedText )
    | ( Statement )
    | ( TargetGroup )
    | ( Omit<Termination, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<_RefType['Organisation']>>> } )
    | ( ThemeNotStated )
  ;
  OtherInstrument: ( KnownInstrument );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptionStatus: AdoptionStatus;
  AgeBound: AgeBound;
  AgeRange: ResolverTypeWrapper<AgeRange>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agreement: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Agreement']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnyCounty: ResolverTypeWrapper<Known>;
  AnyCountyAgreement: ResolverTypeWrapper<KnownInstrument>;
  AnyCountyAgreementConnection: ResolverTypeWrapper<InstrumentPage>;
  AnyCountyAgreementEdge: ResolverTypeWrapper<Omit<AnyCountyAgreementEdge, 'node'> & { node?: Maybe<ResolversTypes['AnyCountyAgreement']> }>;
  AnyCountyAssignmentDirective: ResolverTypeWrapper<KnownInstrument>;
  AnyCountyAssignmentDirectiveConnection: ResolverTypeWrapper<InstrumentPage>;
  AnyCountyAssignmentDirectiveEdge: ResolverTypeWrapper<Omit<AnyCountyAssignmentDirectiveEdge, 'node'> & { node?: Maybe<ResolversTypes['AnyCountyAssignmentDirective']> }>;
  AnyCountyOtherInstrument: ResolverTypeWrapper<KnownInstrument>;
  AnyCountyOtherInstrumentConnection: ResolverTypeWrapper<InstrumentPage>;
  AnyCountyOtherInstrumentEdge: ResolverTypeWrapper<Omit<AnyCountyOtherInstrumentEdge, 'node'> & { node?: Maybe<ResolversTypes['AnyCountyOtherInstrument']> }>;
  AnyCountyPart: ResolverTypeWrapper<AskedPart>;
  AssignmentDirective: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AssignmentDirective']>;
  AttachedText: ResolverTypeWrapper<AttachedText>;
  Budget: ResolverTypeWrapper<Budget>;
  BudgetLine: ResolverTypeWrapper<BudgetLine>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BudgetTotal: ResolverTypeWrapper<BudgetTotal>;
  Certainty: Certainty;
  ChangeRule: ResolverTypeWrapper<Omit<ChangeRule, 'decidedBy'> & { decidedBy?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  Citation: ResolverTypeWrapper<Citation>;
  Concurrency: Concurrency;
  Condition: ResolverTypeWrapper<Condition>;
  ConditionKind: ConditionKind;
  Consultation: ResolverTypeWrapper<Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<ResolversTypes['ResponderGroup']>>> }>;
  ConsultationKind: ConsultationKind;
  CooperationLevel: CooperationLevel;
  CooperationStructure: ResolverTypeWrapper<Omit<CooperationStructure, 'body'> & { body?: Maybe<ResolversTypes['Organisation']> }>;
  CoordinatedPlan: ResolverTypeWrapper<CoordinatedPlan>;
  CostShare: ResolverTypeWrapper<Omit<CostShare, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  CountyReference: ResolverTypeWrapper<CountyReference>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateValue: ResolverTypeWrapper<DateValue>;
  DecisionAction: DecisionAction;
  DecisionStatus: DecisionStatus;
  DecisionStep: ResolverTypeWrapper<Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<ResolversTypes['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  Definition: ResolverTypeWrapper<Definition>;
  DiaryNumber: ResolverTypeWrapper<DiaryNumber>;
  DirectiveSection: ResolverTypeWrapper<DirectiveSection>;
  DisputeMethod: DisputeMethod;
  DisputeRule: ResolverTypeWrapper<Omit<DisputeRule, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  Document: ResolverTypeWrapper<KnownDocument>;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentRole: ResolverTypeWrapper<Omit<DocumentRole, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  EventBounds: ResolverTypeWrapper<EventBounds>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Financing: ResolverTypeWrapper<Omit<Financing, 'funder' | 'payee' | 'shares'> & { funder?: Maybe<ResolversTypes['Organisation']>, payee?: Maybe<ResolversTypes['Organisation']>, shares?: Maybe<ReadonlyArray<Maybe<ResolversTypes['CostShare']>>> }>;
  FinancingKind: FinancingKind;
  FollowUp: ResolverTypeWrapper<Omit<FollowUp, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  FollowUpInterval: FollowUpInterval;
  Fulfilment: Fulfilment;
  GeographicScope: GeographicScope;
  Holding: Holding;
  InformationBasis: InformationBasis;
  InformationSharing: ResolverTypeWrapper<Omit<InformationSharing, 'between'> & { between?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  Instrument: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Instrument']>;
  InstrumentKind: InstrumentKind;
  InstrumentReference: ResolverTypeWrapper<InstrumentReference>;
  InstrumentRelation: ResolverTypeWrapper<InstrumentRelation>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalReference: ResolverTypeWrapper<LegalReference>;
  LegalRole: LegalRole;
  LifecycleEvent: ResolverTypeWrapper<Omit<LifecycleEvent, 'body'> & { body?: Maybe<ResolversTypes['Organisation']> }>;
  LifecycleState: LifecycleState;
  Node: ResolverTypeWrapper<KnownNode>;
  Omission: ResolverTypeWrapper<Omission>;
  Opinion: ResolverTypeWrapper<Omit<Opinion, 'by'> & { by?: Maybe<ResolversTypes['Organisation']> }>;
  OpinionKind: OpinionKind;
  Organisation: ResolverTypeWrapper<KnownOrganisation>;
  OrganisationKind: OrganisationKind;
  OtherInstrument: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['OtherInstrument']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaidPer: PaidPer;
  Party: ResolverTypeWrapper<Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<ResolversTypes['Organisation']>, organisation?: Maybe<ResolversTypes['Organisation']> }>;
  PartyAdoption: ResolverTypeWrapper<Omit<PartyAdoption, 'party' | 'steps'> & { party?: Maybe<ResolversTypes['Organisation']>, steps?: Maybe<ReadonlyArray<Maybe<ResolversTypes['DecisionStep']>>> }>;
  PartyRole: PartyRole;
  Phase: ResolverTypeWrapper<Phase>;
  PhaseActivity: ResolverTypeWrapper<PhaseActivity>;
  PhaseConcurrency: ResolverTypeWrapper<PhaseConcurrency>;
  PlacementScope: PlacementScope;
  QualityIssue: ResolverTypeWrapper<QualityIssue>;
  QualityKind: QualityKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingNote: ResolverTypeWrapper<ReadingNote>;
  ReadingNoteKind: ReadingNoteKind;
  ReadingOutcome: ReadingOutcome;
  RelationType: RelationType;
  Renewal: ResolverTypeWrapper<Renewal>;
  RenewalKind: RenewalKind;
  ResponderGroup: ResolverTypeWrapper<Omit<ResponderGroup, 'organisation' | 'submitTo'> & { organisation?: Maybe<ResolversTypes['Organisation']>, submitTo?: Maybe<ResolversTypes['SubmissionAddress']> }>;
  Revision: ResolverTypeWrapper<RevisionRow>;
  RevisionOrigin: RevisionOrigin;
  Role: ResolverTypeWrapper<Omit<Role, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  RoleKind: RoleKind;
  SectionKind: SectionKind;
  Staffing: ResolverTypeWrapper<Omit<Staffing, 'employer'> & { employer?: Maybe<ResolversTypes['Organisation']> }>;
  StatedAs: StatedAs;
  StatedCount: ResolverTypeWrapper<StatedCount>;
  StatedDate: ResolverTypeWrapper<StatedDate>;
  StatedDocumentKind: ResolverTypeWrapper<StatedDocumentKind>;
  StatedFlag: ResolverTypeWrapper<StatedFlag>;
  StatedScope: ResolverTypeWrapper<StatedScope>;
  StatedText: ResolverTypeWrapper<StatedText>;
  Statement: ResolverTypeWrapper<Statement>;
  StatementKind: StatementKind;
  StatusInterval: ResolverTypeWrapper<StatusInterval>;
  StatusOn: ResolverTypeWrapper<StatusOn>;
  SubmissionAddress: ResolverTypeWrapper<Omit<SubmissionAddress, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  TargetGroup: ResolverTypeWrapper<TargetGroup>;
  TargetGroupStatus: TargetGroupStatus;
  Termination: ResolverTypeWrapper<Omit<Termination, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>> }>;
  Text: ResolverTypeWrapper<Text>;
  Theme: ResolverTypeWrapper<Theme>;
  ThemeNotStated: ResolverTypeWrapper<ThemeNotStated>;
  Validity: ResolverTypeWrapper<Validity>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgeRange: AgeRange;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Agreement: ResolversInterfaceTypes<ResolversParentTypes>['Agreement'];
  ID: Scalars['ID']['output'];
  AnyCounty: Known;
  AnyCountyAgreement: KnownInstrument;
  AnyCountyAgreementConnection: InstrumentPage;
  AnyCountyAgreementEdge: Omit<AnyCountyAgreementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AnyCountyAgreement']> };
  AnyCountyAssignmentDirective: KnownInstrument;
  AnyCountyAssignmentDirectiveConnection: InstrumentPage;
  AnyCountyAssignmentDirectiveEdge: Omit<AnyCountyAssignmentDirectiveEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AnyCountyAssignmentDirective']> };
  AnyCountyOtherInstrument: KnownInstrument;
  AnyCountyOtherInstrumentConnection: InstrumentPage;
  AnyCountyOtherInstrumentEdge: Omit<AnyCountyOtherInstrumentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AnyCountyOtherInstrument']> };
  AnyCountyPart: AskedPart;
  AssignmentDirective: ResolversInterfaceTypes<ResolversParentTypes>['AssignmentDirective'];
  AttachedText: AttachedText;
  Budget: Budget;
  BudgetLine: BudgetLine;
  Float: Scalars['Float']['output'];
  BudgetTotal: BudgetTotal;
  ChangeRule: Omit<ChangeRule, 'decidedBy'> & { decidedBy?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  Citation: Citation;
  Condition: Condition;
  Consultation: Omit<Consultation, 'opinions' | 'responders'> & { opinions?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Opinion']>>>, responders?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ResponderGroup']>>> };
  CooperationStructure: Omit<CooperationStructure, 'body'> & { body?: Maybe<ResolversParentTypes['Organisation']> };
  CoordinatedPlan: CoordinatedPlan;
  CostShare: Omit<CostShare, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  CountyReference: CountyReference;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateValue: DateValue;
  DecisionStep: Omit<DecisionStep, 'body' | 'proposedBy' | 'sentTo'> & { body?: Maybe<ResolversParentTypes['Organisation']>, proposedBy?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>>, sentTo?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  Definition: Definition;
  DiaryNumber: DiaryNumber;
  DirectiveSection: DirectiveSection;
  DisputeRule: Omit<DisputeRule, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  Document: KnownDocument;
  DocumentRole: Omit<DocumentRole, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  EventBounds: EventBounds;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Financing: Omit<Financing, 'funder' | 'payee' | 'shares'> & { funder?: Maybe<ResolversParentTypes['Organisation']>, payee?: Maybe<ResolversParentTypes['Organisation']>, shares?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['CostShare']>>> };
  FollowUp: Omit<FollowUp, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  InformationSharing: Omit<InformationSharing, 'between'> & { between?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  Instrument: ResolversInterfaceTypes<ResolversParentTypes>['Instrument'];
  InstrumentReference: InstrumentReference;
  InstrumentRelation: InstrumentRelation;
  JSON: Scalars['JSON']['output'];
  LegalReference: LegalReference;
  LifecycleEvent: Omit<LifecycleEvent, 'body'> & { body?: Maybe<ResolversParentTypes['Organisation']> };
  Node: KnownNode;
  Omission: Omission;
  Opinion: Omit<Opinion, 'by'> & { by?: Maybe<ResolversParentTypes['Organisation']> };
  Organisation: KnownOrganisation;
  OtherInstrument: ResolversInterfaceTypes<ResolversParentTypes>['OtherInstrument'];
  PageInfo: PageInfo;
  Party: Omit<Party, 'actingThrough' | 'organisation'> & { actingThrough?: Maybe<ResolversParentTypes['Organisation']>, organisation?: Maybe<ResolversParentTypes['Organisation']> };
  PartyAdoption: Omit<PartyAdoption, 'party' | 'steps'> & { party?: Maybe<ResolversParentTypes['Organisation']>, steps?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['DecisionStep']>>> };
  Phase: Phase;
  PhaseActivity: PhaseActivity;
  PhaseConcurrency: PhaseConcurrency;
  QualityIssue: QualityIssue;
  Query: Record<PropertyKey, never>;
  ReadingNote: ReadingNote;
  Renewal: Renewal;
  ResponderGroup: Omit<ResponderGroup, 'organisation' | 'submitTo'> & { organisation?: Maybe<ResolversParentTypes['Organisation']>, submitTo?: Maybe<ResolversParentTypes['SubmissionAddress']> };
  Revision: RevisionRow;
  Role: Omit<Role, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  Staffing: Omit<Staffing, 'employer'> & { employer?: Maybe<ResolversParentTypes['Organisation']> };
  StatedCount: StatedCount;
  StatedDate: StatedDate;
  StatedDocumentKind: StatedDocumentKind;
  StatedFlag: StatedFlag;
  StatedScope: StatedScope;
  StatedText: StatedText;
  Statement: Statement;
  StatusInterval: StatusInterval;
  StatusOn: StatusOn;
  SubmissionAddress: Omit<SubmissionAddress, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  TargetGroup: TargetGroup;
  Termination: Omit<Termination, 'by'> & { by?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>> };
  Text: Text;
  Theme: Theme;
  ThemeNotStated: ThemeNotStated;
  Validity: Validity;
};

export type AgeRangeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AgeRange'] = ResolversParentTypes['AgeRange']> = {
  bound?: Resolver<Maybe<ResolversTypes['AgeBound']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxInclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  __resolveType: TypeResolveFn<'AnyCountyAgreement', ParentType, ContextType>;
};

export type AnyCountyResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCounty'] = ResolversParentTypes['AnyCounty']> = {
  agreements?: Resolver<Maybe<ResolversTypes['AnyCountyAgreementConnection']>, ParentType, ContextType, RequireFields<AnyCountyAgreementsArgs, 'first'>>;
  assignmentDirectives?: Resolver<Maybe<ResolversTypes['AnyCountyAssignmentDirectiveConnection']>, ParentType, ContextType, RequireFields<AnyCountyAssignmentDirectivesArgs, 'first'>>;
  contractVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Document']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<AnyCountyNodesArgs, 'ids'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  otherInstruments?: Resolver<Maybe<ResolversTypes['AnyCountyOtherInstrumentConnection']>, ParentType, ContextType, RequireFields<AnyCountyOtherInstrumentsArgs, 'first'>>;
  revisions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Revision']>>>, ParentType, ContextType, RequireFields<AnyCountyRevisionsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AnyCountyAgreementResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyAgreement'] = ResolversParentTypes['AnyCountyAgreement'], FederationReferenceType extends FederationReferenceTypes['AnyCountyAgreement'] = FederationReferenceTypes['AnyCountyAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnyCountyAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoption?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PartyAdoption']>>>, ParentType, ContextType>;
  alternativeTitles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedText']>>>, ParentType, ContextType>;
  aspectsNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  codebookVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Consultation']>>>, ParentType, ContextType>;
  cooperationStructures?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CooperationStructure']>>>, ParentType, ContextType>;
  coordinatedPlans?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CoordinatedPlan']>>>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DecisionStep']>>>, ParentType, ContextType>;
  definitions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Definition']>>>, ParentType, ContextType>;
  disputes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DisputeRule']>>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentRole']>>>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Fact']>>>, ParentType, ContextType, Partial<AnyCountyAgreementFactsArgs>>;
  financing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Financing']>>>, ParentType, ContextType>;
  followUps?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FollowUp']>>>, ParentType, ContextType>;
  geographicScope?: Resolver<Maybe<ResolversTypes['StatedScope']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationSharing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InformationSharing']>>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  legalBases?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LegalReference']>>>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LifecycleEvent']>>>, ParentType, ContextType>;
  omissions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Omission']>>>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, ParentType, ContextType>;
  partyCount?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  qualityIssues?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['QualityIssue']>>>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InstrumentRelation']>>>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Renewal']>>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Role']>>>, ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  staffing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Staffing']>>>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Statement']>>>, ParentType, ContextType>;
  statusIntervals?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatusInterval']>>>, ParentType, ContextType, RequireFields<AnyCountyAgreementStatusIntervalsArgs, 'from' | 'to'>>;
  statusOn?: Resolver<Maybe<ResolversTypes['StatusOn']>, ParentType, ContextType, RequireFields<AnyCountyAgreementStatusOnArgs, 'date'>>;
  targetGroups?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['TargetGroup']>>>, ParentType, ContextType>;
  termination?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Termination']>>>, ParentType, ContextType>;
  themesNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Theme']>>>, ParentType, ContextType>;
  themesNotStated?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ThemeNotStated']>>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType, RequireFields<AnyCountyAgreementValidityArgs, 'on'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnyCountyAgreementConnectionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyAgreementConnection'] = ResolversParentTypes['AnyCountyAgreementConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnyCountyAgreementEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnyCountyAgreement']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnyCountyAgreementEdgeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyAgreementEdge'] = ResolversParentTypes['AnyCountyAgreementEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AnyCountyAgreement']>, ParentType, ContextType>;
};

export type AnyCountyAssignmentDirectiveResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyAssignmentDirective'] = ResolversParentTypes['AnyCountyAssignmentDirective'], FederationReferenceType extends FederationReferenceTypes['AnyCountyAssignmentDirective'] = FederationReferenceTypes['AnyCountyAssignmentDirective']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnyCountyAssignmentDirective']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alternativeTitles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedText']>>>, ParentType, ContextType>;
  aspectsNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  budgetLines?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BudgetLine']>>>, ParentType, ContextType>;
  changeRules?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ChangeRule']>>>, ParentType, ContextType>;
  codebookVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compensation?: Resolver<Maybe<ResolversTypes['StatedFlag']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Consultation']>>>, ParentType, ContextType>;
  cooperationStructures?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CooperationStructure']>>>, ParentType, ContextType>;
  coordinatedPlans?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CoordinatedPlan']>>>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DecisionStep']>>>, ParentType, ContextType>;
  definitions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Definition']>>>, ParentType, ContextType>;
  delimitations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedText']>>>, ParentType, ContextType>;
  deliverables?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedText']>>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentRole']>>>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Fact']>>>, ParentType, ContextType, Partial<AnyCountyAssignmentDirectiveFactsArgs>>;
  financing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Financing']>>>, ParentType, ContextType>;
  followUps?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FollowUp']>>>, ParentType, ContextType>;
  geographicScope?: Resolver<Maybe<ResolversTypes['StatedScope']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationSharing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InformationSharing']>>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  legalBases?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LegalReference']>>>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LifecycleEvent']>>>, ParentType, ContextType>;
  omissions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Omission']>>>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  phaseActivities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PhaseActivity']>>>, ParentType, ContextType>;
  phases?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Phase']>>>, ParentType, ContextType>;
  qualityIssues?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['QualityIssue']>>>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InstrumentRelation']>>>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedText']>>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Role']>>>, ParentType, ContextType>;
  sections?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DirectiveSection']>>>, ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  staffing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Staffing']>>>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Statement']>>>, ParentType, ContextType>;
  statusIntervals?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatusInterval']>>>, ParentType, ContextType, RequireFields<AnyCountyAssignmentDirectiveStatusIntervalsArgs, 'from' | 'to'>>;
  statusOn?: Resolver<Maybe<ResolversTypes['StatusOn']>, ParentType, ContextType, RequireFields<AnyCountyAssignmentDirectiveStatusOnArgs, 'date'>>;
  targetGroups?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['TargetGroup']>>>, ParentType, ContextType>;
  themesNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Theme']>>>, ParentType, ContextType>;
  themesNotStated?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ThemeNotStated']>>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnyCountyAssignmentDirectiveConnectionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyAssignmentDirectiveConnection'] = ResolversParentTypes['AnyCountyAssignmentDirectiveConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnyCountyAssignmentDirectiveEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnyCountyAssignmentDirective']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnyCountyAssignmentDirectiveEdgeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyAssignmentDirectiveEdge'] = ResolversParentTypes['AnyCountyAssignmentDirectiveEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AnyCountyAssignmentDirective']>, ParentType, ContextType>;
};

export type AnyCountyOtherInstrumentResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyOtherInstrument'] = ResolversParentTypes['AnyCountyOtherInstrument'], FederationReferenceType extends FederationReferenceTypes['AnyCountyOtherInstrument'] = FederationReferenceTypes['AnyCountyOtherInstrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnyCountyOtherInstrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alternativeTitles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatedText']>>>, ParentType, ContextType>;
  aspectsNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  codebookVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Consultation']>>>, ParentType, ContextType>;
  cooperationStructures?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CooperationStructure']>>>, ParentType, ContextType>;
  coordinatedPlans?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CoordinatedPlan']>>>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DecisionStep']>>>, ParentType, ContextType>;
  definitions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Definition']>>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DocumentRole']>>>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Fact']>>>, ParentType, ContextType, Partial<AnyCountyOtherInstrumentFactsArgs>>;
  financing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Financing']>>>, ParentType, ContextType>;
  followUps?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FollowUp']>>>, ParentType, ContextType>;
  geographicScope?: Resolver<Maybe<ResolversTypes['StatedScope']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationSharing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InformationSharing']>>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  legalBases?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LegalReference']>>>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LifecycleEvent']>>>, ParentType, ContextType>;
  omissions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Omission']>>>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Party']>>>, ParentType, ContextType>;
  qualityIssues?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['QualityIssue']>>>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['InstrumentRelation']>>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Role']>>>, ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  staffing?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Staffing']>>>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Statement']>>>, ParentType, ContextType>;
  statusIntervals?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StatusInterval']>>>, ParentType, ContextType, RequireFields<AnyCountyOtherInstrumentStatusIntervalsArgs, 'from' | 'to'>>;
  statusOn?: Resolver<Maybe<ResolversTypes['StatusOn']>, ParentType, ContextType, RequireFields<AnyCountyOtherInstrumentStatusOnArgs, 'date'>>;
  targetGroups?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['TargetGroup']>>>, ParentType, ContextType>;
  themesNotCoded?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Theme']>>>, ParentType, ContextType>;
  themesNotStated?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ThemeNotStated']>>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['StatedText']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType, RequireFields<AnyCountyOtherInstrumentValidityArgs, 'on'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnyCountyOtherInstrumentConnectionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyOtherInstrumentConnection'] = ResolversParentTypes['AnyCountyOtherInstrumentConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnyCountyOtherInstrumentEdge']>>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AnyCountyOtherInstrument']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnyCountyOtherInstrumentEdgeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyOtherInstrumentEdge'] = ResolversParentTypes['AnyCountyOtherInstrumentEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AnyCountyOtherInstrument']>, ParentType, ContextType>;
};

export type AnyCountyPartResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AnyCountyPart'] = ResolversParentTypes['AnyCountyPart'], FederationReferenceType extends FederationReferenceTypes['AnyCountyPart'] = FederationReferenceTypes['AnyCountyPart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnyCountyPart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssignmentDirectiveResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AssignmentDirective'] = ResolversParentTypes['AssignmentDirective']> = {
  __resolveType: TypeResolveFn<'AnyCountyAssignmentDirective', ParentType, ContextType>;
};

export type AttachedTextResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['AttachedText'] = ResolversParentTypes['AttachedText']> = {
  format?: Resolver<Maybe<ResolversTypes['DocumentFormat']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readingNotes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ReadingNote']>>>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  lines?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BudgetLine']>>>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['BudgetTotal']>, ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  candidateReadings?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  costType?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetTotalResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['BudgetTotal'] = ResolversParentTypes['BudgetTotal']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
};

export type ChangeRuleResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['ChangeRule'] = ResolversParentTypes['ChangeRule']> = {
  appliesTo?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  decidedByRoles?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Text']>>>, ParentType, ContextType>;
  documentation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  deadline?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConditionKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
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

export type CooperationStructureResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['CooperationStructure'] = ResolversParentTypes['CooperationStructure']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  everyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['FollowUpInterval']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CooperationLevel']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatedPlanResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['CoordinatedPlan'] = ResolversParentTypes['CoordinatedPlan']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  calledBy?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  forWhom?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostShareResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['CostShare'] = ResolversParentTypes['CostShare']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountyReferenceResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['CountyReference'] = ResolversParentTypes['CountyReference']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateValueResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionStepResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['DecisionStep'] = ResolversParentTypes['DecisionStep']> = {
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

export type DefinitionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Definition'] = ResolversParentTypes['Definition']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiaryNumberResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['DiaryNumber'] = ResolversParentTypes['DiaryNumber']> = {
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

export type DirectiveSectionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['DirectiveSection'] = ResolversParentTypes['DirectiveSection']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SectionKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeRuleResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['DisputeRule'] = ResolversParentTypes['DisputeRule']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['DisputeMethod']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
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

export type DocumentRoleResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['DocumentRole'] = ResolversParentTypes['DocumentRole']> = {
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

export type EventBoundsResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['EventBounds'] = ResolversParentTypes['EventBounds']> = {
  notAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'BudgetLine' | 'ChangeRule' | 'Consultation' | 'CooperationStructure' | 'CoordinatedPlan' | 'DecisionStep' | 'Definition' | 'DiaryNumber' | 'DirectiveSection' | 'DisputeRule' | 'DocumentRole' | 'Financing' | 'FollowUp' | 'InformationSharing' | 'InstrumentRelation' | 'LegalReference' | 'LifecycleEvent' | 'Omission' | 'Party' | 'Phase' | 'PhaseActivity' | 'QualityIssue' | 'Renewal' | 'Role' | 'Staffing' | 'StatedCount' | 'StatedDate' | 'StatedDocumentKind' | 'StatedFlag' | 'StatedScope' | 'StatedText' | 'Statement' | 'TargetGroup' | 'Termination' | 'ThemeNotStated', ParentType, ContextType>;
};

export type FinancingResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Financing'] = ResolversParentTypes['Financing']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FinancingKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['PaidPer']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CostShare']>>>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Text']>>>, ParentType, ContextType>;
  everyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['FollowUpInterval']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSharingResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['InformationSharing'] = ResolversParentTypes['InformationSharing']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['InformationBasis']>, ParentType, ContextType>;
  between?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
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

export type InstrumentResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  __resolveType: TypeResolveFn<'AnyCountyAgreement' | 'AnyCountyAssignmentDirective' | 'AnyCountyOtherInstrument', ParentType, ContextType>;
};

export type InstrumentReferenceResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['InstrumentReference'] = ResolversParentTypes['InstrumentReference']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyReference']>, ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentRelationResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['InstrumentRelation'] = ResolversParentTypes['InstrumentRelation']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['InstrumentReference']>, ParentType, ContextType>;
  targetUnnamed?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LegalReferenceResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['LegalReference'] = ResolversParentTypes['LegalReference']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Text']>>>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  editorialNote?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LegalRole']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sfs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifecycleEventResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['LifecycleEvent'] = ResolversParentTypes['LifecycleEvent']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['EventBounds']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LifecycleState']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AnyCountyAgreement' | 'AnyCountyAssignmentDirective' | 'AnyCountyOtherInstrument' | 'BudgetLine' | 'ChangeRule' | 'Consultation' | 'CooperationStructure' | 'CoordinatedPlan' | 'DecisionStep' | 'Definition' | 'DiaryNumber' | 'DirectiveSection' | 'DisputeRule' | 'Document' | 'DocumentRole' | 'Financing' | 'FollowUp' | 'InformationSharing' | 'InstrumentRelation' | 'LegalReference' | 'LifecycleEvent' | 'Omission' | 'Organisation' | 'Party' | 'Phase' | 'PhaseActivity' | 'QualityIssue' | 'Renewal' | 'Role' | 'Staffing' | 'StatedCount' | 'StatedDate' | 'StatedDocumentKind' | 'StatedFlag' | 'StatedScope' | 'StatedText' | 'Statement' | 'TargetGroup' | 'Termination' | 'ThemeNotStated', ParentType, ContextType>;
};

export type OmissionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  answer?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpinionKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
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

export type OtherInstrumentResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['OtherInstrument'] = ResolversParentTypes['OtherInstrument']> = {
  __resolveType: TypeResolveFn<'AnyCountyOtherInstrument', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasPreviousPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
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

export type PartyAdoptionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['PartyAdoption'] = ResolversParentTypes['PartyAdoption']> = {
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AdoptionStatus']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DecisionStep']>>>, ParentType, ContextType>;
  unmetOrUnknownConditions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Condition']>>>, ParentType, ContextType>;
};

export type PhaseResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Phase'] = ResolversParentTypes['Phase']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  concurrency?: Resolver<Maybe<ResolversTypes['PhaseConcurrency']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhaseActivityResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['PhaseActivity'] = ResolversParentTypes['PhaseActivity']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhaseConcurrencyResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['PhaseConcurrency'] = ResolversParentTypes['PhaseConcurrency']> = {
  extent?: Resolver<Maybe<ResolversTypes['Concurrency']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityIssueResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['QualityIssue'] = ResolversParentTypes['QualityIssue']> = {
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

export type QueryResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  anyCounty?: Resolver<Maybe<ResolversTypes['AnyCounty']>, ParentType, ContextType, Partial<QueryAnyCountyArgs>>;
};

export type ReadingNoteResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['ReadingNote'] = ResolversParentTypes['ReadingNote']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReadingNoteKind']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReadingOutcome']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RenewalKind']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponderGroupResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['ResponderGroup'] = ResolversParentTypes['ResponderGroup']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  submitTo?: Resolver<Maybe<ResolversTypes['SubmissionAddress']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['RevisionOrigin']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
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

export type StaffingResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedCountResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedDateResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatedDate'] = ResolversParentTypes['StatedDate']> = {
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

export type StatedDocumentKindResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatedDocumentKind'] = ResolversParentTypes['StatedDocumentKind']> = {
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

export type StatedFlagResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatedFlag'] = ResolversParentTypes['StatedFlag']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedScopeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatedScope'] = ResolversParentTypes['StatedScope']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['GeographicScope']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedTextResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatedText'] = ResolversParentTypes['StatedText']> = {
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

export type StatementResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Theme']>>>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusIntervalResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatusInterval'] = ResolversParentTypes['StatusInterval']> = {
  anyDateStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LifecycleState']>>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  validityExplanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  withinStatedPeriod?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StatusOnResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['StatusOn'] = ResolversParentTypes['StatusOn']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LifecycleState']>>>, ParentType, ContextType>;
  unmetOrUnknownConditions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Condition']>>>, ParentType, ContextType>;
  withinStatedPeriod?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubmissionAddressResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['SubmissionAddress'] = ResolversParentTypes['SubmissionAddress']> = {
  nameWithheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type TargetGroupResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup']> = {
  age?: Resolver<Maybe<ResolversTypes['AgeRange']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Text']>>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  includesCloseOnes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  includesGuardians?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['PlacementScope']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TargetGroupStatus']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminationResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Termination'] = ResolversParentTypes['Termination']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  inWriting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  noticeMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  broader?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThemeNotStatedResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['ThemeNotStated'] = ResolversParentTypes['ThemeNotStated']> = {
  aspect?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['StatedAs']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = CountyContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citation']>>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  unmetOrUnknownConditions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Condition']>>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = CountyContext> = {
  AgeRange?: AgeRangeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AnyCounty?: AnyCountyResolvers<ContextType>;
  AnyCountyAgreement?: AnyCountyAgreementResolvers<ContextType>;
  AnyCountyAgreementConnection?: AnyCountyAgreementConnectionResolvers<ContextType>;
  AnyCountyAgreementEdge?: AnyCountyAgreementEdgeResolvers<ContextType>;
  AnyCountyAssignmentDirective?: AnyCountyAssignmentDirectiveResolvers<ContextType>;
  AnyCountyAssignmentDirectiveConnection?: AnyCountyAssignmentDirectiveConnectionResolvers<ContextType>;
  AnyCountyAssignmentDirectiveEdge?: AnyCountyAssignmentDirectiveEdgeResolvers<ContextType>;
  AnyCountyOtherInstrument?: AnyCountyOtherInstrumentResolvers<ContextType>;
  AnyCountyOtherInstrumentConnection?: AnyCountyOtherInstrumentConnectionResolvers<ContextType>;
  AnyCountyOtherInstrumentEdge?: AnyCountyOtherInstrumentEdgeResolvers<ContextType>;
  AnyCountyPart?: AnyCountyPartResolvers<ContextType>;
  AssignmentDirective?: AssignmentDirectiveResolvers<ContextType>;
  AttachedText?: AttachedTextResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetTotal?: BudgetTotalResolvers<ContextType>;
  ChangeRule?: ChangeRuleResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  CooperationStructure?: CooperationStructureResolvers<ContextType>;
  CoordinatedPlan?: CoordinatedPlanResolvers<ContextType>;
  CostShare?: CostShareResolvers<ContextType>;
  CountyReference?: CountyReferenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DateValue?: DateValueResolvers<ContextType>;
  DecisionStep?: DecisionStepResolvers<ContextType>;
  Definition?: DefinitionResolvers<ContextType>;
  DiaryNumber?: DiaryNumberResolvers<ContextType>;
  DirectiveSection?: DirectiveSectionResolvers<ContextType>;
  DisputeRule?: DisputeRuleResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentRole?: DocumentRoleResolvers<ContextType>;
  EventBounds?: EventBoundsResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Financing?: FinancingResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  InformationSharing?: InformationSharingResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentReference?: InstrumentReferenceResolvers<ContextType>;
  InstrumentRelation?: InstrumentRelationResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LegalReference?: LegalReferenceResolvers<ContextType>;
  LifecycleEvent?: LifecycleEventResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Omission?: OmissionResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OtherInstrument?: OtherInstrumentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyAdoption?: PartyAdoptionResolvers<ContextType>;
  Phase?: PhaseResolvers<ContextType>;
  PhaseActivity?: PhaseActivityResolvers<ContextType>;
  PhaseConcurrency?: PhaseConcurrencyResolvers<ContextType>;
  QualityIssue?: QualityIssueResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadingNote?: ReadingNoteResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ResponderGroup?: ResponderGroupResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  StatedDate?: StatedDateResolvers<ContextType>;
  StatedDocumentKind?: StatedDocumentKindResolvers<ContextType>;
  StatedFlag?: StatedFlagResolvers<ContextType>;
  StatedScope?: StatedScopeResolvers<ContextType>;
  StatedText?: StatedTextResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatusInterval?: StatusIntervalResolvers<ContextType>;
  StatusOn?: StatusOnResolvers<ContextType>;
  SubmissionAddress?: SubmissionAddressResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  Termination?: TerminationResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeNotStated?: ThemeNotStatedResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
};

