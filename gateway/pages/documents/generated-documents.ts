// Made by npm run generate; not edited by hand.
import type { PageDocument } from './page-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  readonly orUnsettled?: boolean;
  /**
   * Ålder i hela år, 0–30
   *
   * Age in whole years, 0–30
   */
  readonly years: number;
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
  readonly age?: AgeFilter | null | undefined;
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: ReadonlyArray<string> | null | undefined;
  /**
   * Slag av instrument
   *
   * Kinds of instrument
   */
  readonly kinds?: ReadonlyArray<InstrumentKindInput> | null | undefined;
  /**
   * Organisationer som är parter eller tillfrågade, efter id, minst en av dem
   *
   * Organisations that are parties or asked to decide, by id, at least one of them
   */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /**
   * Var barnen bor, minst ett av dem
   *
   * Where the children live, at least one of them
   */
  readonly placements?: ReadonlyArray<PlacementScopeInput> | null | undefined;
  /**
   * Vilka skeden instrument befann sig i ett visst datum, även förslag och det som har löpt ut. För vad som gällde: validity
   *
   * In which states instruments were on a date, proposals and what has expired among them. For what was in force: validity
   */
  readonly statusOn?: StatusFilter | null | undefined;
  /**
   * Ord som ska finnas i titel eller innehåll
   *
   * Words to be found in title or content
   */
  readonly text?: string | null | undefined;
  /**
   * Teman enligt kodboken, minst ett av dem; underteman räknas hit
   *
   * Themes of the codebook, at least one of them; those that subdivide them count
   */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /**
   * Vad som gällde en viss dag: avtal, riktlinjer och ospecificerade dokument, aldrig direktiv. Det är detta som frågan ”vad gällde då?” behöver
   *
   * What was in force on a day: agreements, guidelines and unspecified documents, never directives. This is what the question “what was in force then?” needs
   */
  readonly validity?: ValidityFilter | null | undefined;
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
  readonly atLeast?: CertaintyInput | null | undefined;
  /**
   * Datum, ÅÅÅÅ-MM-DD
   *
   * Date, YYYY-MM-DD
   */
  readonly date: string;
  /**
   * Skeden, minst ett av dem; alla när inget anges
   *
   * States, at least one of them; any when omitted
   */
  readonly states?: ReadonlyArray<LifecycleStateInput> | null | undefined;
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
  readonly on: string;
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
   * Vem som gör vad
   *
   * Who does what
   */
  | 'Role'
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

export type OpenDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDataQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly licence: { readonly code: string, readonly url: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly coverage: { readonly updatedAt: string | null } | null } | null> | null };

export type GuideQueryVariables = Exact<{
  aspect: string;
}>;


export type GuideQuery = { readonly answerGroups: { readonly verdict: Verdict | null, readonly amongStated: AmongStated | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null, readonly silent: number | null } | null, readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly name: string | null } | null } | null, readonly cell: { readonly values: ReadonlyArray<{ readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type SearchStartQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchStartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly updatedAt: string | null } | null } | null> | null };

export type StartQueryVariables = Exact<{
  aspect: string;
}>;


export type StartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null } | null> | null, readonly answerGroups: { readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly name: string | null } | null } | null, readonly cell: { readonly values: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null } | null> | null } | null };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly codebook: { readonly version: string | null } | null, readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly contractVersion: string | null, readonly updatedAt: string | null } | null } | null> | null };

export type AnsweredCountyFragment = { readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: InstrumentFilter | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number | null, readonly leftOut: ReadonlyArray<string | null> | null, readonly nodes: ReadonlyArray<{ readonly county: { readonly code: string, readonly name: string | null } | null, readonly instrument: { readonly instrumentId: string, readonly kind: InstrumentKind | null, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly document: { readonly documentId: string, readonly title: string | null } | null, readonly reason: { readonly sv: string | null, readonly en: string | null } | null, readonly matches: ReadonlyArray<{ readonly fact: string | null, readonly language: string | null, readonly statedAs: StatedAs | null, readonly field: { readonly sv: string | null, readonly en: string | null } | null, readonly segments: ReadonlyArray<{ readonly text: string | null, readonly matched: boolean | null } | null> | null, readonly words: ReadonlyArray<{ readonly asked: string | null, readonly found: string | null, readonly how: MatchKind | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type CountedStandingsFragment = { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null, readonly silent: number | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: ChangeKind | null, readonly position: number | null, readonly subject: string | null, readonly subjectType: SubjectType | null, readonly title: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly instrument: { readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly facts: ReadonlyArray<{ readonly factId: string, readonly aspect: string | null } | null> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly restarted: ReadonlyArray<{ readonly slug: string | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type CitedPassageFragment = { readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

export type CodebookCountsQueryVariables = Exact<{
  aspects: ReadonlyArray<string> | string;
}>;


export type CodebookCountsQuery = { readonly compare: { readonly totalCount: number | null, readonly rows: ReadonlyArray<{ readonly aspect: { readonly id: string } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null, readonly silent: number | null } | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly compareThemes: { readonly rows: ReadonlyArray<{ readonly theme: { readonly id: string } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null, readonly silent: number | null } | null } | null> | null } | null };

export type CodebookQueryVariables = Exact<{ [key: string]: never; }>;


export type CodebookQuery = { readonly codebook: { readonly version: string | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly enumerations: ReadonlyArray<{ readonly code: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly values: ReadonlyArray<{ readonly code: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null> | null } | null, readonly aspects: ReadonlyArray<{ readonly id: string, readonly of: SubjectType | null, readonly valueType: ValueType | null, readonly basis: ComparisonBasis | null, readonly since: string | null, readonly appliesTo: ReadonlyArray<InstrumentType | null> | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly definition: { readonly sv: string | null, readonly en: string | null } | null, readonly group: { readonly code: string } | null } | null> | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly broader: string | null, readonly since: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly definition: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

/** Which versions of the contract and the codebook hold. */
export const AboutDocument: PageDocument<AboutQuery, AboutQueryVariables> = {
  "name": "pages/about",
  "title": {
    "sv": "Vilka versioner av kontraktet och kodboken som gäller",
    "en": "Which versions of the contract and the codebook hold"
  },
  "query": "query About {\n  codebook {\n    version\n  }\n  counties {\n    code\n    name\n    slug\n    status\n    problem {\n      sv\n      en\n    }\n    coverage {\n      contractVersion\n      updatedAt\n    }\n  }\n}\n"
};

/** What was added, changed and removed. */
export const ChangesDocument: PageDocument<ChangesQuery, ChangesQueryVariables> = {
  "name": "pages/changes",
  "title": {
    "sv": "Vad som har tillkommit, ändrats och tagits bort",
    "en": "What was added, changed and removed"
  },
  "query": "query Changes($after: String) {\n  changes(after: $after, first: 100) {\n    nodes {\n      id\n      at\n      kind\n      position\n      subject\n      subjectType\n      title\n      county {\n        code\n        name\n        slug\n      }\n      instrument {\n        shortTitle {\n          sv\n          en\n        }\n      }\n      facts {\n        factId\n        aspect\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    restarted {\n      slug\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** How many instruments say something of each aspect and theme. */
export const CodebookCountsDocument: PageDocument<CodebookCountsQuery, CodebookCountsQueryVariables> = {
  "name": "pages/codebook-counts",
  "title": {
    "sv": "Hur många handlingar som säger något om varje aspekt och tema",
    "en": "How many instruments say something of each aspect and theme"
  },
  "query": "query CodebookCounts($aspects: [ID!]!) {\n  compare(filter: {}, aspects: $aspects) {\n    totalCount\n    rows {\n      aspect {\n        id\n      }\n      counts {\n        ...CountedStandings\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n  compareThemes(filter: {}) {\n    rows {\n      theme {\n        id\n      }\n      counts {\n        ...CountedStandings\n      }\n    }\n  }\n}\n\nfragment CountedStandings on StandingCounts {\n  stated\n  inferred\n  notStated\n  notCoded\n  notApplicable\n  illegible\n  silent\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** The codebook. */
export const CodebookDocument: PageDocument<CodebookQuery, CodebookQueryVariables> = {
  "name": "pages/codebook",
  "title": {
    "sv": "Kodboken",
    "en": "The codebook"
  },
  "query": "query Codebook {\n  codebook {\n    version\n    groups {\n      code\n      name {\n        sv\n        en\n      }\n    }\n    enumerations {\n      code\n      name {\n        sv\n        en\n      }\n      values {\n        code\n        name {\n          sv\n          en\n        }\n      }\n    }\n  }\n  aspects {\n    id\n    name {\n      sv\n      en\n    }\n    definition {\n      sv\n      en\n    }\n    group {\n      code\n    }\n    of\n    valueType\n    basis\n    since\n    appliesTo\n  }\n  themes {\n    id\n    key\n    name {\n      sv\n      en\n    }\n    definition {\n      sv\n      en\n    }\n    broader\n    since\n  }\n}\n"
};

/** A first query: what is said of money, and on which lines?. */
export const GuideDocument: PageDocument<GuideQuery, GuideQueryVariables> = {
  "name": "pages/guide",
  "title": {
    "sv": "En första fråga: vad står det om pengar, och på vilka rader?",
    "en": "A first query: what is said of money, and on which lines?"
  },
  "query": "query Guide($aspect: ID!) {\n  answerGroups(aspect: $aspect) {\n    verdict\n    amongStated\n    counts {\n      ...CountedStandings\n    }\n    groups {\n      statedAs\n      count\n      answers {\n        instrument {\n          instrumentId\n          title\n          shortTitle {\n            sv\n            en\n          }\n          county {\n            name\n          }\n        }\n        cell {\n          values {\n            inWords {\n              sv\n              en\n            }\n            citations {\n              ...CitedPassage\n            }\n          }\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CountedStandings on StandingCounts {\n  stated\n  inferred\n  notStated\n  notCoded\n  notApplicable\n  illegible\n  silent\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Under which licence the data of each county stands. */
export const OpenDataDocument: PageDocument<OpenDataQuery, OpenDataQueryVariables> = {
  "name": "pages/open-data",
  "title": {
    "sv": "Under vilken licens varje läns uppgifter står",
    "en": "Under which licence the data of each county stands"
  },
  "query": "query OpenData {\n  counties {\n    code\n    name\n    slug\n    status\n    problem {\n      sv\n      en\n    }\n    licence {\n      code\n      name {\n        sv\n        en\n      }\n      url\n    }\n    coverage {\n      updatedAt\n    }\n  }\n}\n"
};

/** Which counties can be searched. */
export const SearchStartDocument: PageDocument<SearchStartQuery, SearchStartQueryVariables> = {
  "name": "pages/search-start",
  "title": {
    "sv": "Vilka län det går att söka i",
    "en": "Which counties can be searched"
  },
  "query": "query SearchStart {\n  counties {\n    code\n    name\n    slug\n    status\n    problem {\n      sv\n      en\n    }\n    coverage {\n      updatedAt\n    }\n  }\n}\n"
};

/** Where the words are, in all counties. */
export const SearchDocument: PageDocument<SearchQuery, SearchQueryVariables> = {
  "name": "pages/search",
  "title": {
    "sv": "Var orden finns, i alla län",
    "en": "Where the words are, in all counties"
  },
  "query": "query Search($text: String!, $filter: InstrumentFilter, $after: String, $first: Int) {\n  search(text: $text, filter: $filter, after: $after, first: $first) {\n    totalCount\n    leftOut\n    nodes {\n      county {\n        code\n        name\n      }\n      instrument {\n        instrumentId\n        kind\n        title\n        shortTitle {\n          sv\n          en\n        }\n      }\n      document {\n        documentId\n        title\n      }\n      reason {\n        sv\n        en\n      }\n      matches {\n        fact\n        field {\n          sv\n          en\n        }\n        language\n        statedAs\n        segments {\n          text\n          matched\n        }\n        words {\n          asked\n          found\n          how\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** What the hub knows, county by county, and what it says of money. */
export const StartDocument: PageDocument<StartQuery, StartQueryVariables> = {
  "name": "pages/start",
  "title": {
    "sv": "Vad navet vet, län för län, och vad det säger om pengar",
    "en": "What the hub knows, county by county, and what it says of money"
  },
  "query": "query Start($aspect: ID!) {\n  counties {\n    code\n    name\n    slug\n    status\n    problem {\n      sv\n      en\n    }\n    coverage {\n      instruments\n      documentsHeld\n      agreementTextsHeld\n      knownGaps {\n        sv\n        en\n      }\n      updatedAt\n    }\n  }\n  answerGroups(aspect: $aspect) {\n    groups {\n      statedAs\n      count\n      answers {\n        instrument {\n          instrumentId\n          title\n          shortTitle {\n            sv\n            en\n          }\n          county {\n            name\n          }\n        }\n        cell {\n          values {\n            statedAs\n            inWords {\n              sv\n              en\n            }\n            wording\n            citations {\n              ...CitedPassage\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n"
};
