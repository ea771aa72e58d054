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
  readonly from?: number;
  /**
   * Högsta ålder, högst 30
   *
   * Highest age, at most 30
   */
  readonly to?: number;
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

export type WhatHeldWhenQueryVariables = Exact<{
  filter?: InstrumentFilter | null | undefined;
  from: string;
  to: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WhatHeldWhenQuery = { readonly instruments: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
     | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

type HeldInstrument_DalarnaAgreement_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_DalarnaAssignmentDirective_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_DalarnaOtherInstrument_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_OstergotlandAgreement_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_OstergotlandAssignmentDirective_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_OstergotlandOtherInstrument_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_VastraGotalandAgreement_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_VastraGotalandAssignmentDirective_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_VastraGotalandOtherInstrument_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type HeldInstrumentFragment =
  | HeldInstrument_DalarnaAgreement_Fragment
  | HeldInstrument_DalarnaAssignmentDirective_Fragment
  | HeldInstrument_DalarnaOtherInstrument_Fragment
  | HeldInstrument_OstergotlandAgreement_Fragment
  | HeldInstrument_OstergotlandAssignmentDirective_Fragment
  | HeldInstrument_OstergotlandOtherInstrument_Fragment
  | HeldInstrument_VastraGotalandAgreement_Fragment
  | HeldInstrument_VastraGotalandAssignmentDirective_Fragment
  | HeldInstrument_VastraGotalandOtherInstrument_Fragment
;

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null } | null> | null };

export type AnsweredCountyFragment = { readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null };

export type CoverageOverTimeQueryVariables = Exact<{
  ages: AgeSpan;
  from: string;
  to: string;
  on: string;
  agesOnDay: AgeSpan;
  placement: CoveragePlacement;
  counties?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CoverageOverTimeQuery = { readonly overTime: { readonly byCounty: ReadonlyArray<{ readonly agreements: number | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly areas: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly status: CoverageStatus | null, readonly certainty: Certainty | null, readonly ages: { readonly from: number | null, readonly to: number | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly covering: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly undetermined: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly onDay: { readonly byCounty: ReadonlyArray<{ readonly county: { readonly code: string } | null, readonly areas: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly status: CoverageStatus | null, readonly certainty: Certainty | null, readonly ages: { readonly from: number | null, readonly to: number | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly covering: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly undetermined: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null } | null> | null } | null };

export type CoveredAreaFragment = { readonly from: string | null, readonly to: string | null, readonly status: CoverageStatus | null, readonly certainty: Certainty | null, readonly ages: { readonly from: number | null, readonly to: number | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly covering: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly undetermined: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type CoveringFragment = { readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type CitedPassageFragment = { readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

/** Which ages are covered, where and when. */
export const CoverageOverTimeDocument: PageDocument<CoverageOverTimeQuery, CoverageOverTimeQueryVariables> = {
  "name": "pages/coverage",
  "title": {
    "sv": "Vilka åldrar omfattas, var och när",
    "en": "Which ages are covered, where and when"
  },
  "query": "query CoverageOverTime($ages: AgeSpan!, $from: Date!, $to: Date!, $on: Date!, $agesOnDay: AgeSpan!, $placement: CoveragePlacement!, $counties: [ID!]) {\n  overTime: coverage(\n    ages: $ages\n    from: $from\n    to: $to\n    placement: $placement\n    counties: $counties\n  ) {\n    byCounty {\n      county {\n        code\n        name\n      }\n      agreements\n      areas {\n        ...CoveredArea\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n  onDay: coverage(\n    ages: $agesOnDay\n    from: $on\n    to: $on\n    placement: $placement\n    counties: $counties\n  ) {\n    byCounty {\n      county {\n        code\n      }\n      areas {\n        ...CoveredArea\n      }\n    }\n  }\n}\n\nfragment CoveredArea on CoverageArea {\n  ages {\n    from\n    to\n  }\n  from\n  to\n  status\n  certainty\n  explanation {\n    sv\n    en\n  }\n  covering {\n    ...Covering\n  }\n  undetermined {\n    ...Covering\n  }\n}\n\nfragment Covering on CoveringAgreement {\n  instrument {\n    instrumentId\n    title\n    shortTitle {\n      sv\n      en\n    }\n  }\n  certainty\n  ageWording\n  conditions {\n    sv\n    en\n  }\n  why {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** What the hub knows, county by county. */
export const StartDocument: PageDocument<StartQuery, StartQueryVariables> = {
  "name": "pages/start",
  "title": {
    "sv": "Vad navet vet, län för län",
    "en": "What the hub knows, county by county"
  },
  "query": "query Start {\n  counties {\n    code\n    name\n    status\n    problem {\n      sv\n      en\n    }\n    coverage {\n      instruments\n      documentsHeld\n      agreementTextsHeld\n      knownGaps {\n        sv\n        en\n      }\n      updatedAt\n    }\n  }\n}\n"
};

/** What was in force when, and how surely. */
export const WhatHeldWhenDocument: PageDocument<WhatHeldWhenQuery, WhatHeldWhenQueryVariables> = {
  "name": "pages/timeline",
  "title": {
    "sv": "Vad gällde när, och hur säkert",
    "en": "What was in force when, and how surely"
  },
  "query": "query WhatHeldWhen($filter: InstrumentFilter, $from: Date!, $to: Date!, $first: Int!, $after: String) {\n  instruments(\n    filter: $filter\n    first: $first\n    after: $after\n    orderBy: {field: COUNTY}\n  ) {\n    totalCount\n    nodes {\n      ...HeldInstrument\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment HeldInstrument on Instrument {\n  id\n  kind\n  shortTitle {\n    sv\n    en\n  }\n  title {\n    wording\n  }\n  statusIntervals(from: $from, to: $to) {\n    from\n    to\n    states\n    certainty\n    validity\n    withinStatedPeriod\n    anyDateStated\n    explanation {\n      sv\n      en\n    }\n    validityExplanation {\n      sv\n      en\n    }\n    citations {\n      ...CitedPassage\n    }\n  }\n  decisions {\n    status\n    statedAs\n    inWords {\n      sv\n      en\n    }\n    date {\n      date\n      year\n    }\n    citations {\n      ...CitedPassage\n    }\n  }\n  lifecycle {\n    state\n    statedAs\n    inWords {\n      sv\n      en\n    }\n    date {\n      date\n      year\n    }\n    citations {\n      ...CitedPassage\n    }\n  }\n  consultations {\n    statedAs\n    inWords {\n      sv\n      en\n    }\n    opened {\n      date\n      year\n    }\n    deadline {\n      date\n      year\n    }\n    citations {\n      ...CitedPassage\n    }\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};
