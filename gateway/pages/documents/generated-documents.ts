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

export type SameAnswerQueryVariables = Exact<{
  aspect: string;
  filter?: InstrumentFilter | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type SameAnswerQuery = { readonly answerGroups: { readonly aspect: { readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly settled: boolean | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type InstrumentsToAddQueryVariables = Exact<{
  counties?: ReadonlyArray<string> | string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type InstrumentsToAddQuery = { readonly instruments: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
     | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type ComparedStandingQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  on: string;
  asKnownAt?: string | null | undefined;
  withParties?: boolean | null | undefined;
}>;


export type ComparedStandingQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null }
    | Record<PropertyKey, never>
   | null> | null };

type Standing_DalarnaAgreement_Fragment = { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_DalarnaAssignmentDirective_Fragment = { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_DalarnaOtherInstrument_Fragment = { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_OstergotlandAgreement_Fragment = { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_OstergotlandAssignmentDirective_Fragment = { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_OstergotlandOtherInstrument_Fragment = { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_VastraGotalandAgreement_Fragment = { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_VastraGotalandAssignmentDirective_Fragment = { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_VastraGotalandOtherInstrument_Fragment = { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

export type StandingFragment =
  | Standing_DalarnaAgreement_Fragment
  | Standing_DalarnaAssignmentDirective_Fragment
  | Standing_DalarnaOtherInstrument_Fragment
  | Standing_OstergotlandAgreement_Fragment
  | Standing_OstergotlandAssignmentDirective_Fragment
  | Standing_OstergotlandOtherInstrument_Fragment
  | Standing_VastraGotalandAgreement_Fragment
  | Standing_VastraGotalandAssignmentDirective_Fragment
  | Standing_VastraGotalandOtherInstrument_Fragment
;

export type CompareQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
  filter?: InstrumentFilter | null | undefined;
  aspects?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asKnownAt?: string | null | undefined;
  themes?: ReadonlyArray<string> | string | null | undefined;
  withThemes?: boolean | null | undefined;
}>;


export type CompareQuery = { readonly compare: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly columns: ReadonlyArray<{ readonly instrumentId: string, readonly status: ComparisonColumnStatus | null, readonly instrument: { readonly instrumentId: string, readonly kind: InstrumentKind | null, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null } | null } | null> | null, readonly rows: ReadonlyArray<{ readonly verdict: Verdict | null, readonly amongStated: AmongStated | null, readonly aspect: { readonly id: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly group: { readonly code: string } | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly illegible: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly silent: number | null, readonly unknown: number | null, readonly removed: number | null } | null, readonly cells: ReadonlyArray<{ readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly passageIds: ReadonlyArray<string | null> | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null> | null } | null> | null, readonly passages: ReadonlyArray<{ readonly passageId: string, readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly compareThemes?: { readonly columns: ReadonlyArray<{ readonly instrumentId: string } | null> | null, readonly rows: ReadonlyArray<{ readonly verdict: Verdict | null, readonly theme: { readonly id: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly illegible: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly silent: number | null, readonly unknown: number | null, readonly removed: number | null } | null, readonly cells: ReadonlyArray<{ readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly passageIds: ReadonlyArray<string | null> | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null> | null } | null> | null, readonly passages: ReadonlyArray<{ readonly passageId: string, readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null };

export type ComparedColumnFragment = { readonly instrumentId: string, readonly status: ComparisonColumnStatus | null, readonly instrument: { readonly instrumentId: string, readonly kind: InstrumentKind | null, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null } | null> | null };

export type NumberedCellFragment = { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly passageIds: ReadonlyArray<string | null> | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

export type NumberedPassageFragment = { readonly passageId: string, readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

export type AnsweredCountyFragment = { readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null };

export type ComparedValueFragment = { readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type AnswerCellFragment = { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type CitedPassageFragment = { readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

/** Instruments side by side, question by question. */
export const CompareDocument: PageDocument<CompareQuery, CompareQueryVariables> = {
  "name": "pages/compare",
  "title": {
    "sv": "Handlingar sida vid sida, fråga för fråga",
    "en": "Instruments side by side, question by question"
  },
  "query": "query Compare($ids: [ID!], $filter: InstrumentFilter, $aspects: [ID!], $first: Int, $after: String, $asKnownAt: DateTime, $themes: [ID!], $withThemes: Boolean = false) {\n  compare(\n    ids: $ids\n    filter: $filter\n    aspects: $aspects\n    first: $first\n    after: $after\n    asKnownAt: $asKnownAt\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    columns {\n      ...ComparedColumn\n    }\n    rows {\n      aspect {\n        id\n        name {\n          sv\n          en\n        }\n        group {\n          code\n        }\n      }\n      verdict\n      amongStated\n      explanation {\n        sv\n        en\n      }\n      counts {\n        stated\n        inferred\n        illegible\n        notStated\n        notCoded\n        notApplicable\n        silent\n        unknown\n        removed\n      }\n      cells {\n        ...NumberedCell\n      }\n    }\n    passages {\n      ...NumberedPassage\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n  compareThemes(\n    ids: $ids\n    filter: $filter\n    themes: $themes\n    first: $first\n    after: $after\n    asKnownAt: $asKnownAt\n  ) @include(if: $withThemes) {\n    columns {\n      instrumentId\n    }\n    rows {\n      theme {\n        id\n        name {\n          sv\n          en\n        }\n      }\n      verdict\n      explanation {\n        sv\n        en\n      }\n      counts {\n        stated\n        inferred\n        illegible\n        notStated\n        notCoded\n        notApplicable\n        silent\n        unknown\n        removed\n      }\n      cells {\n        ...NumberedCell\n      }\n    }\n    passages {\n      ...NumberedPassage\n    }\n  }\n}\n\nfragment ComparedColumn on ComparisonColumn {\n  instrumentId\n  status\n  instrument {\n    instrumentId\n    kind\n    title\n    shortTitle {\n      sv\n      en\n    }\n    county {\n      code\n      name\n    }\n  }\n}\n\nfragment NumberedCell on ComparisonCell {\n  instrumentId\n  statedAs\n  values {\n    factId\n    inWords {\n      sv\n      en\n    }\n    wording\n    statedAs\n    reasoning {\n      sv\n      en\n    }\n    note {\n      sv\n      en\n    }\n    passageIds\n  }\n}\n\nfragment NumberedPassage on Passage {\n  passageId\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** How the instruments stand on the day. */
export const ComparedStandingDocument: PageDocument<ComparedStandingQuery, ComparedStandingQueryVariables> = {
  "name": "pages/compared-standing",
  "title": {
    "sv": "Hur handlingarna står den dagen",
    "en": "How the instruments stand on the day"
  },
  "query": "query ComparedStanding($ids: [ID!]!, $on: Date!, $asKnownAt: DateTime, $withParties: Boolean = false) {\n  nodes(ids: $ids, asKnownAt: $asKnownAt) {\n    ... on Instrument {\n      ...Standing\n    }\n  }\n}\n\nfragment Standing on Instrument {\n  id\n  statusOn(date: $on) {\n    states\n    certainty\n    explanation {\n      sv\n      en\n    }\n  }\n  parties @include(if: $withParties) {\n    role\n    organisation {\n      id\n      name\n    }\n  }\n  ... on Agreement {\n    validFrom {\n      date\n      wording\n    }\n    validTo {\n      date\n      wording\n    }\n  }\n  ... on AssignmentDirective {\n    periodFrom {\n      date\n      wording\n    }\n    periodTo {\n      date\n      wording\n    }\n  }\n}\n"
};

/** Which instruments can be put beside. */
export const InstrumentsToAddDocument: PageDocument<InstrumentsToAddQuery, InstrumentsToAddQueryVariables> = {
  "name": "pages/instruments-to-add",
  "title": {
    "sv": "Vilka handlingar som kan ställas bredvid",
    "en": "Which instruments can be put beside"
  },
  "query": "query InstrumentsToAdd($counties: [ID!], $asKnownAt: DateTime) {\n  instruments(\n    filter: {counties: $counties}\n    first: 100\n    orderBy: {field: COUNTY}\n    asKnownAt: $asKnownAt\n  ) {\n    totalCount\n    nodes {\n      id\n      title {\n        text {\n          sv\n          en\n        }\n      }\n      shortTitle {\n        sv\n        en\n      }\n      county {\n        code\n        name\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Which give the same answer to a question. */
export const SameAnswerDocument: PageDocument<SameAnswerQuery, SameAnswerQueryVariables> = {
  "name": "pages/same-answer",
  "title": {
    "sv": "Vilka som svarar lika på en fråga",
    "en": "Which give the same answer to a question"
  },
  "query": "query SameAnswer($aspect: ID!, $filter: InstrumentFilter, $asKnownAt: DateTime) {\n  answerGroups(aspect: $aspect, filter: $filter, asKnownAt: $asKnownAt) {\n    aspect {\n      name {\n        sv\n        en\n      }\n    }\n    groups {\n      statedAs\n      settled\n      count\n      answers {\n        instrument {\n          instrumentId\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
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
