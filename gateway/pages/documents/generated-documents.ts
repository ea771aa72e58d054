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
  readonly counties?: ReadonlyArray<string> | null | undefined;
  /**
   * Globala id:n för instrument
   *
   * Global ids of instruments
   */
  readonly instruments?: ReadonlyArray<string> | null | undefined;
  /**
   * Slag; alla när inget anges
   *
   * Kinds; all when omitted
   */
  readonly kinds?: ReadonlyArray<ConsultationKindInput> | null | undefined;
  /**
   * Bara remisser som är öppna för svar detta datum eller kan vara det; samråd och medbestämmande är aldrig öppna
   *
   * Only referrals that are open for answers on this date or may be; joint consultations and co-determination are never open
   */
  readonly openOn?: string | null | undefined;
};

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
  readonly actions?: ReadonlyArray<DecisionActionInput> | null | undefined;
  /**
   * Organ, efter organisationens id; organ under dem räknas hit
   *
   * Bodies, by the organisation’s id; bodies beneath them count
   */
  readonly bodies?: ReadonlyArray<string> | null | undefined;
  /**
   * SCB:s länskoder; alla län när inget anges
   *
   * County codes of SCB; all counties when omitted
   */
  readonly counties?: ReadonlyArray<string> | null | undefined;
  /**
   * Globala id:n för instrument
   *
   * Global ids of instruments
   */
  readonly instruments?: ReadonlyArray<string> | null | undefined;
  /**
   * Om besluten är tagna
   *
   * Whether the decisions are taken
   */
  readonly statuses?: ReadonlyArray<DecisionStatusInput> | null | undefined;
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

export type QuestionCountsQueryVariables = Exact<{
  aspects: ReadonlyArray<string> | string;
  filter: InstrumentFilter;
}>;


export type QuestionCountsQuery = { readonly compare: { readonly rows: ReadonlyArray<{ readonly amongStated: AmongStated | null, readonly aspect: { readonly id: string } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly illegible: number | null } | null } | null> | null } | null };

export type QuestionsQueryVariables = Exact<{
  filter?: InstrumentFilter | null | undefined;
}>;


export type QuestionsQuery = { readonly instruments: { readonly totalCount: number | null, readonly facets: { readonly themes: ReadonlyArray<{ readonly code: string, readonly count: number | null } | null> | null } | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly aspects: ReadonlyArray<{ readonly id: string, readonly of: SubjectType | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly definition: { readonly sv: string | null, readonly en: string | null } | null, readonly group: { readonly code: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null } | null> | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly broader: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly definition: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

export type QuestionQueryVariables = Exact<{
  aspect?: string | null | undefined;
  theme?: string | null | undefined;
  filter?: InstrumentFilter | null | undefined;
  asKnownAt?: string | null | undefined;
  absence?: boolean | null | undefined;
}>;


export type QuestionQuery = { readonly answerGroups: { readonly verdict: Verdict | null, readonly amongStated: AmongStated | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null } | null, readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly settled: boolean | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null } | null, readonly cell: { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly value?: unknown, readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null } | null> | null };

export type DecisionsQueryVariables = Exact<{
  filter?: DecisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly decisions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly nodes: ReadonlyArray<{ readonly factId: string, readonly partyStatedAs: StatedAs | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null } | null, readonly party: { readonly id: string, readonly name: string | null } | null, readonly step: { readonly action: DecisionAction | null, readonly status: DecisionStatus | null, readonly item: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly body: { readonly id: string, readonly name: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null, readonly proposedBy: ReadonlyArray<{ readonly name: string | null } | null> | null, readonly conditions: ReadonlyArray<{ readonly kind: ConditionKind | null, readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type OpenReferralsQueryVariables = Exact<{
  filter: ConsultationFilter;
  asKnownAt?: string | null | undefined;
}>;


export type OpenReferralsQuery = { readonly consultations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly factId: string, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null } | null, readonly opening: { readonly certainty: Certainty | null, readonly daysLeft: number | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly consultation: { readonly statedAs: StatedAs | null, readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly channel: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null, readonly responders: ReadonlyArray<{ readonly count: number | null, readonly description: { readonly sv: string | null, readonly en: string | null } | null, readonly organisation: { readonly name: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type AnsweredCountyFragment = { readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null };

export type QuestionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionChoicesQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null } | null> | null, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null } | null };

export type ComparedValueFragment = { readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type AnswerCellFragment = { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type CitedPassageFragment = { readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

/** Proposed, planned and taken decisions of all counties. */
export const DecisionsDocument: PageDocument<DecisionsQuery, DecisionsQueryVariables> = {
  "name": "pages/decisions",
  "title": {
    "sv": "Föreslagna, planerade och tagna beslut i alla län",
    "en": "Proposed, planned and taken decisions of all counties"
  },
  "query": "query Decisions($filter: DecisionFilter, $first: Int = 100, $after: String, $asKnownAt: DateTime) {\n  decisions(filter: $filter, first: $first, after: $after, asKnownAt: $asKnownAt) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      factId\n      instrument {\n        instrumentId\n        title\n        shortTitle {\n          sv\n          en\n        }\n        county {\n          code\n          name\n        }\n      }\n      party {\n        id\n        name\n      }\n      partyStatedAs\n      step {\n        action\n        status\n        item\n        text {\n          sv\n          en\n        }\n        inWords {\n          sv\n          en\n        }\n        statedAs\n        wording\n        reasoning {\n          sv\n          en\n        }\n        note {\n          sv\n          en\n        }\n        body {\n          id\n          name\n        }\n        date {\n          date\n          year\n          precision\n          statedAs\n          wording\n        }\n        proposedBy {\n          name\n        }\n        conditions {\n          kind\n          text {\n            sv\n            en\n          }\n          wording\n          fulfilment\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Referrals open for answers on a day, or possibly so. */
export const OpenReferralsDocument: PageDocument<OpenReferralsQuery, OpenReferralsQueryVariables> = {
  "name": "pages/open-referrals",
  "title": {
    "sv": "Remisser som är öppna för svar en dag, eller kan vara det",
    "en": "Referrals open for answers on a day, or possibly so"
  },
  "query": "query OpenReferrals($filter: ConsultationFilter!, $asKnownAt: DateTime) {\n  consultations(filter: $filter, first: 50, asKnownAt: $asKnownAt) {\n    totalCount\n    nodes {\n      factId\n      instrument {\n        instrumentId\n        title\n        shortTitle {\n          sv\n          en\n        }\n        county {\n          code\n          name\n        }\n      }\n      opening {\n        certainty\n        daysLeft\n        explanation {\n          sv\n          en\n        }\n      }\n      consultation {\n        text {\n          sv\n          en\n        }\n        inWords {\n          sv\n          en\n        }\n        statedAs\n        wording\n        reasoning {\n          sv\n          en\n        }\n        note {\n          sv\n          en\n        }\n        channel {\n          sv\n          en\n        }\n        opened {\n          date\n          year\n          precision\n          statedAs\n          wording\n        }\n        deadline {\n          date\n          year\n          precision\n          statedAs\n          wording\n        }\n        responders {\n          count\n          description {\n            sv\n            en\n          }\n          organisation {\n            name\n          }\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** What a question can be narrowed to. */
export const QuestionChoicesDocument: PageDocument<QuestionChoicesQuery, QuestionChoicesQueryVariables> = {
  "name": "pages/question-choices",
  "title": {
    "sv": "Vad en fråga kan begränsas till",
    "en": "What a question can be narrowed to"
  },
  "query": "query QuestionChoices {\n  counties {\n    code\n    name\n  }\n  organisations(first: 100, filter: {kinds: [REGION, COUNTY_MUNICIPALITIES]}) {\n    nodes {\n      organisation {\n        id\n        name\n      }\n    }\n  }\n}\n"
};

/** One question to all counties, equal answers together. */
export const QuestionDocument: PageDocument<QuestionQuery, QuestionQueryVariables> = {
  "name": "pages/question",
  "title": {
    "sv": "En fråga till alla län, lika svar tillsammans",
    "en": "One question to all counties, equal answers together"
  },
  "query": "query Question($aspect: ID, $theme: ID, $filter: InstrumentFilter, $asKnownAt: DateTime, $absence: Boolean = false) {\n  answerGroups(\n    aspect: $aspect\n    theme: $theme\n    filter: $filter\n    asKnownAt: $asKnownAt\n  ) {\n    verdict\n    amongStated\n    explanation {\n      sv\n      en\n    }\n    counts {\n      stated\n      inferred\n      notStated\n      notCoded\n      notApplicable\n      illegible\n    }\n    groups {\n      statedAs\n      settled\n      count\n      answers {\n        instrument {\n          instrumentId\n          title\n          shortTitle {\n            sv\n            en\n          }\n          kind\n          county {\n            code\n            name\n          }\n        }\n        cell {\n          ...AnswerCell\n          values {\n            value @include(if: $absence)\n          }\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment AnswerCell on ComparisonCell {\n  instrumentId\n  statedAs\n  values {\n    ...ComparedValue\n  }\n}\n\nfragment ComparedValue on ComparedValue {\n  factId\n  inWords {\n    sv\n    en\n  }\n  wording\n  statedAs\n  reasoning {\n    sv\n    en\n  }\n  note {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** How many instruments say something of each question. */
export const QuestionCountsDocument: PageDocument<QuestionCountsQuery, QuestionCountsQueryVariables> = {
  "name": "pages/question-counts",
  "title": {
    "sv": "Hur många handlingar som säger något i varje fråga",
    "en": "How many instruments say something of each question"
  },
  "query": "query QuestionCounts($aspects: [ID!]!, $filter: InstrumentFilter!) {\n  compare(aspects: $aspects, filter: $filter) {\n    rows {\n      aspect {\n        id\n      }\n      amongStated\n      counts {\n        stated\n        inferred\n        illegible\n      }\n    }\n  }\n}\n"
};

/** All questions that can be asked of all counties. */
export const QuestionsDocument: PageDocument<QuestionsQuery, QuestionsQueryVariables> = {
  "name": "pages/questions",
  "title": {
    "sv": "Alla frågor som kan ställas till alla län",
    "en": "All questions that can be asked of all counties"
  },
  "query": "query Questions($filter: InstrumentFilter) {\n  instruments(first: 1, filter: $filter) {\n    totalCount\n    facets {\n      themes {\n        code\n        count\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n  aspects {\n    id\n    name {\n      sv\n      en\n    }\n    definition {\n      sv\n      en\n    }\n    of\n    group {\n      code\n      name {\n        sv\n        en\n      }\n    }\n  }\n  themes {\n    id\n    name {\n      sv\n      en\n    }\n    definition {\n      sv\n      en\n    }\n    broader\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
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
