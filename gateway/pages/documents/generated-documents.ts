// Made by npm run generate; not edited by hand.
import type { PageDocument } from './page-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type QuestionCountsQueryVariables = Exact<{
  aspects: ReadonlyArray<string> | string;
  filter: InstrumentFilter;
}>;


export type QuestionCountsQuery = { readonly compare: { readonly rows: ReadonlyArray<{ readonly amongStated: AmongStated | null, readonly aspect: { readonly id: string } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly illegible: number | null } | null } | null> | null } | null };

export type QuestionQueryVariables = Exact<{
  aspect?: string | null | undefined;
  theme?: string | null | undefined;
  filter?: InstrumentFilter | null | undefined;
  asKnownAt?: string | null | undefined;
  absence?: boolean | null | undefined;
}>;


export type QuestionQuery = { readonly answerGroups: { readonly verdict: Verdict | null, readonly amongStated: AmongStated | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null } | null, readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly settled: boolean | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly kind: InstrumentKind | null, readonly instrumentId: string, readonly title: string | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly cell: { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly value?: unknown, readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type SameAnswerQueryVariables = Exact<{
  aspect: string;
  filter?: InstrumentFilter | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type SameAnswerQuery = { readonly answerGroups: { readonly aspect: { readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly settled: boolean | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type InstrumentSurroundingsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  county: string;
  kind: InstrumentKindInput;
}>;


export type InstrumentSurroundingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null } | null } | null }
    | { readonly id: string, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null } | null } | null }
    | { readonly id: string, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null } | null } | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null } | null } | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> | null, readonly county: { readonly licence: { readonly code: string, readonly url: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly errorReports: { readonly mailbox: string | null, readonly url: string | null } | null } | null, readonly instruments: { readonly nodes: ReadonlyArray<
      | { readonly key: string, readonly county: { readonly code: string } | null }
      | { readonly key: string, readonly county: { readonly code: string } | null }
      | { readonly key: string, readonly county: { readonly code: string } | null }
     | null> | null } | null };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly codebook: { readonly version: string | null } | null, readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly coverage: { readonly contractVersion: string | null, readonly updatedAt: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

export type InstrumentQueryVariables = Exact<{
  id: string;
}>;


export type InstrumentQuery = { readonly node:
    | { readonly kind: InstrumentKind | null, readonly codebookVersion: string | null, readonly updatedAt: string | null, readonly id: string, readonly key: string, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly themesNotCoded: ReadonlyArray<{ readonly key: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly themes: ReadonlyArray<{ readonly key: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null> | null, readonly facts: ReadonlyArray<
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
       | null> | null }
    | { readonly kind: InstrumentKind | null, readonly codebookVersion: string | null, readonly updatedAt: string | null, readonly id: string, readonly key: string, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly themesNotCoded: ReadonlyArray<{ readonly key: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly themes: ReadonlyArray<{ readonly key: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null> | null, readonly facts: ReadonlyArray<
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
       | null> | null }
    | { readonly kind: InstrumentKind | null, readonly codebookVersion: string | null, readonly updatedAt: string | null, readonly id: string, readonly key: string, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly themesNotCoded: ReadonlyArray<{ readonly key: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly themes: ReadonlyArray<{ readonly key: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null> | null, readonly facts: ReadonlyArray<
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
        | { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null }
       | null> | null }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
    | { readonly id: string, readonly key: string }
   | null, readonly lineage: { readonly nodes: ReadonlyArray<{ readonly nodeId: string, readonly unnamed: { readonly sv: string | null, readonly en: string | null } | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null } | null> | null, readonly edges: ReadonlyArray<{ readonly factId: string, readonly source: string | null, readonly target: string | null, readonly type: RelationType | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

type InstrumentFact_BudgetLine_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_ChangeRule_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Consultation_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_CooperationStructure_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_CoordinatedPlan_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_DecisionStep_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Definition_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_DiaryNumber_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_DirectiveSection_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_DisputeRule_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_DocumentRole_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Financing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_FollowUp_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_InformationSharing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_InstrumentRelation_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_LegalReference_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_LifecycleEvent_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Omission_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Party_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Phase_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_PhaseActivity_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_QualityIssue_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Renewal_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Role_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Staffing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_StatedCount_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_StatedDate_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_StatedDocumentKind_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_StatedFlag_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_StatedScope_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_StatedText_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Statement_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_TargetGroup_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_Termination_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type InstrumentFact_ThemeNotStated_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly value: unknown, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type InstrumentFactFragment =
  | InstrumentFact_BudgetLine_Fragment
  | InstrumentFact_ChangeRule_Fragment
  | InstrumentFact_Consultation_Fragment
  | InstrumentFact_CooperationStructure_Fragment
  | InstrumentFact_CoordinatedPlan_Fragment
  | InstrumentFact_DecisionStep_Fragment
  | InstrumentFact_Definition_Fragment
  | InstrumentFact_DiaryNumber_Fragment
  | InstrumentFact_DirectiveSection_Fragment
  | InstrumentFact_DisputeRule_Fragment
  | InstrumentFact_DocumentRole_Fragment
  | InstrumentFact_Financing_Fragment
  | InstrumentFact_FollowUp_Fragment
  | InstrumentFact_InformationSharing_Fragment
  | InstrumentFact_InstrumentRelation_Fragment
  | InstrumentFact_LegalReference_Fragment
  | InstrumentFact_LifecycleEvent_Fragment
  | InstrumentFact_Omission_Fragment
  | InstrumentFact_Party_Fragment
  | InstrumentFact_Phase_Fragment
  | InstrumentFact_PhaseActivity_Fragment
  | InstrumentFact_QualityIssue_Fragment
  | InstrumentFact_Renewal_Fragment
  | InstrumentFact_Role_Fragment
  | InstrumentFact_Staffing_Fragment
  | InstrumentFact_StatedCount_Fragment
  | InstrumentFact_StatedDate_Fragment
  | InstrumentFact_StatedDocumentKind_Fragment
  | InstrumentFact_StatedFlag_Fragment
  | InstrumentFact_StatedScope_Fragment
  | InstrumentFact_StatedText_Fragment
  | InstrumentFact_Statement_Fragment
  | InstrumentFact_TargetGroup_Fragment
  | InstrumentFact_Termination_Fragment
  | InstrumentFact_ThemeNotStated_Fragment
;

export type QuestionsQueryVariables = Exact<{
  filter?: InstrumentFilter | null | undefined;
}>;


export type QuestionsQuery = { readonly instruments: { readonly totalCount: number | null, readonly facets: { readonly themes: ReadonlyArray<{ readonly code: string, readonly count: number | null } | null> | null } | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly aspects: ReadonlyArray<{ readonly id: string, readonly of: SubjectType | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly definition: { readonly sv: string | null, readonly en: string | null } | null, readonly group: { readonly code: string, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null } | null> | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly broader: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null, readonly definition: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

export type NamedInstrumentFragment = { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null };

export type OpenDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDataQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly licence: { readonly code: string, readonly url: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly coverage: { readonly updatedAt: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

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
     | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

type HeldInstrument_AnyCountyAgreement_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_AnyCountyAssignmentDirective_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

type HeldInstrument_AnyCountyOtherInstrument_Fragment = { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly statusIntervals: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly validity: Certainty | null, readonly withinStatedPeriod: boolean | null, readonly anyDateStated: boolean | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly validityExplanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly decisions: ReadonlyArray<{ readonly status: DecisionStatus | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly lifecycle: ReadonlyArray<{ readonly state: LifecycleState | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly consultations: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type HeldInstrumentFragment =
  | HeldInstrument_AnyCountyAgreement_Fragment
  | HeldInstrument_AnyCountyAssignmentDirective_Fragment
  | HeldInstrument_AnyCountyOtherInstrument_Fragment
;

export type CountyPlacesQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type CountyPlacesQuery = { readonly instruments: { readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null } | null };

export type InstrumentChangesQueryVariables = Exact<{
  county: string;
  after?: string | null | undefined;
}>;


export type InstrumentChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly position: number | null, readonly kind: ChangeKind | null, readonly subject: string | null, readonly title: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly facts: ReadonlyArray<{ readonly aspect: string | null, readonly kind: ChangeKind | null } | null> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly restarted: ReadonlyArray<{ readonly slug: string | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type CountyQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type CountyQuery = { readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string | null } | null> | null, readonly region: { readonly id: string, readonly name: string | null } | null, readonly licence: { readonly code: string, readonly url: string | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly errorReports: { readonly mailbox: string | null, readonly url: string | null } | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly textsHeld: number | null, readonly textsNotWhollyRead: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly instruments: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null }
      | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null }
     | null> | null, readonly facets: { readonly kinds: ReadonlyArray<{ readonly code: string, readonly count: number | null, readonly name: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly pageInfo: { readonly hasNextPage: boolean | null } | null } | null, readonly documents: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly document: { readonly id: string, readonly holding: Holding | null, readonly title: { readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null } | null } | null> | null } | null, readonly organisations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null } | null };

export type InstrumentsToAddQueryVariables = Exact<{
  counties?: ReadonlyArray<string> | string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type InstrumentsToAddQuery = { readonly instruments: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
      | { readonly id: string, readonly title: { readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
     | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type CountyAppliesQueryVariables = Exact<{
  municipality: string;
}>;


export type CountyAppliesQuery = { readonly appliesTo: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly reason: AppliesToReason | null, readonly instrument:
        | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
        | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
        | { readonly id: string, readonly kind: InstrumentKind | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null, readonly title: { readonly wording: string | null } | null, readonly county: { readonly code: string, readonly name: string | null } | null }
       | null, readonly named: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly asGroup: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type GuideQueryVariables = Exact<{
  aspect: string;
}>;


export type GuideQuery = { readonly answerGroups: { readonly verdict: Verdict | null, readonly amongStated: AmongStated | null, readonly counts: { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null, readonly silent: number | null } | null, readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly county: { readonly name: string | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly cell: { readonly values: ReadonlyArray<{ readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type ListedCountyFragment = { readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly updatedAt: string | null } | null };

export type SearchStartQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchStartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly updatedAt: string | null } | null } | null> | null };

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
    | Record<PropertyKey, never>
   | null> | null };

type Standing_AnyCountyAgreement_Fragment = { readonly id: string, readonly validFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly validTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_AnyCountyAssignmentDirective_Fragment = { readonly id: string, readonly periodFrom: { readonly date: string | null, readonly wording: string | null } | null, readonly periodTo: { readonly date: string | null, readonly wording: string | null } | null, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

type Standing_AnyCountyOtherInstrument_Fragment = { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly parties?: ReadonlyArray<{ readonly role: PartyRole | null, readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null };

export type StandingFragment =
  | Standing_AnyCountyAgreement_Fragment
  | Standing_AnyCountyAssignmentDirective_Fragment
  | Standing_AnyCountyOtherInstrument_Fragment
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

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: InstrumentFilter | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number | null, readonly leftOut: ReadonlyArray<string | null> | null, readonly nodes: ReadonlyArray<{ readonly county: { readonly code: string, readonly name: string | null } | null, readonly instrument: { readonly kind: InstrumentKind | null, readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly document: { readonly documentId: string, readonly title: string | null } | null, readonly reason: { readonly sv: string | null, readonly en: string | null } | null, readonly matches: ReadonlyArray<{ readonly fact: string | null, readonly language: string | null, readonly statedAs: StatedAs | null, readonly field: { readonly sv: string | null, readonly en: string | null } | null, readonly segments: ReadonlyArray<{ readonly text: string | null, readonly matched: boolean | null } | null> | null, readonly words: ReadonlyArray<{ readonly asked: string | null, readonly found: string | null, readonly how: MatchKind | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly coverage: { readonly textsNotWhollyRead: number | null } | null } | null> | null };

export type OpenReferralsQueryVariables = Exact<{
  filter: ConsultationFilter;
  asKnownAt?: string | null | undefined;
}>;


export type OpenReferralsQuery = { readonly consultations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly factId: string, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly opening: { readonly certainty: Certainty | null, readonly daysLeft: number | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly consultation: { readonly statedAs: StatedAs | null, readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly channel: { readonly sv: string | null, readonly en: string | null } | null, readonly opened: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null, readonly responders: ReadonlyArray<{ readonly count: number | null, readonly description: { readonly sv: string | null, readonly en: string | null } | null, readonly organisation: { readonly name: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type NumberedCellFragment = { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly passageIds: ReadonlyArray<string | null> | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

export type NumberedPassageFragment = { readonly passageId: string, readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

export type AnsweredCountyFragment = { readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null };

export type CountedStandingsFragment = { readonly stated: number | null, readonly inferred: number | null, readonly notStated: number | null, readonly notCoded: number | null, readonly notApplicable: number | null, readonly illegible: number | null, readonly silent: number | null };

export type QuestionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionChoicesQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null } | null> | null, readonly organisations: { readonly nodes: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly name: string | null } | null } | null> | null } | null };

export type CoverageOnDayQueryVariables = Exact<{
  ages: AgeSpan;
  on: string;
  placement: CoveragePlacement;
  counties?: ReadonlyArray<string> | string | null | undefined;
  most: number;
}>;


export type CoverageOnDayQuery = { readonly coverage: { readonly byCounty: ReadonlyArray<{ readonly agreements: number | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly areas: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly status: CoverageStatus | null, readonly certainty: Certainty | null, readonly coveringCount: number | null, readonly undeterminedCount: number | null, readonly ages: { readonly from: number | null, readonly to: number | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly covering: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly undetermined: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly slug: string | null, readonly status: CountyAnswerStatus | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null };

export type InstrumentStandingQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type InstrumentStandingQuery = { readonly node:
    | { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly validity: { readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly adoption: ReadonlyArray<{ readonly status: AdoptionStatus | null, readonly party: { readonly id: string, readonly name: string | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null }
    | { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly budget: { readonly total: { readonly amount: number | null, readonly statedAs: StatedAs | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null }
    | { readonly id: string, readonly statusOn: { readonly states: ReadonlyArray<LifecycleState | null> | null, readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly validity: { readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type InstrumentValidityFragment = { readonly certainty: Certainty | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly unmetOrUnknownConditions: ReadonlyArray<{ readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type UnmetConditionFragment = { readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly kind: ChangeKind | null, readonly position: number | null, readonly subject: string | null, readonly subjectType: SubjectType | null, readonly title: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly instrument: { readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly facts: ReadonlyArray<{ readonly factId: string, readonly aspect: string | null } | null> | null } | null> | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly restarted: ReadonlyArray<{ readonly slug: string | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type ComparedValueFragment = { readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type AnswerCellFragment = { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type DecisionsQueryVariables = Exact<{
  filter?: DecisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly decisions: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean | null, readonly endCursor: string | null } | null, readonly nodes: ReadonlyArray<{ readonly factId: string, readonly partyStatedAs: StatedAs | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly party: { readonly id: string, readonly name: string | null } | null, readonly step: { readonly action: DecisionAction | null, readonly status: DecisionStatus | null, readonly item: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly body: { readonly id: string, readonly name: string | null } | null, readonly date: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null, readonly proposedBy: ReadonlyArray<{ readonly name: string | null } | null> | null, readonly conditions: ReadonlyArray<{ readonly kind: ConditionKind | null, readonly wording: string | null, readonly fulfilment: Fulfilment | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null, readonly deadline: { readonly date: string | null, readonly year: number | null, readonly precision: DatePrecision | null, readonly statedAs: StatedAs | null, readonly wording: string | null } | null } | null> | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type FirstAnswerQueryVariables = Exact<{
  aspect: string;
}>;


export type FirstAnswerQuery = { readonly answerGroups: { readonly groups: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly count: number | null, readonly answers: ReadonlyArray<{ readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly county: { readonly name: string | null } | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly cell: { readonly values: ReadonlyArray<{ readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null } | null> | null } | null };

export type CitedPassageFragment = { readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

export type DocumentQueryVariables = Exact<{
  id: string;
  county: string;
  from?: number | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type DocumentQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly instruments: number | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly about: ReadonlyArray<{ readonly factId: string, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly role: { readonly statedAs: StatedAs | null, readonly role: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null, readonly document: { readonly id: string, readonly holding: Holding | null, readonly lineCount: number | null, readonly codebookVersion: string | null, readonly aspectsNotCoded: ReadonlyArray<string | null> | null, readonly attachedText: { readonly lineCount: number | null, readonly readingNotes: ReadonlyArray<{ readonly outcome: ReadingOutcome | null, readonly line: number | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly title: { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly text: { readonly sv: string | null, readonly en: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly kind: { readonly kind: DocumentKind | null, readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly dates: ReadonlyArray<{ readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly diaryNumber: { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null, readonly senders: ReadonlyArray<{ readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly addressees: ReadonlyArray<{ readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly issues: ReadonlyArray<{ readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null, readonly documentText: { readonly factCount: number | null, readonly lines: ReadonlyArray<{ readonly number: number | null, readonly text: string | null } | null> | null, readonly facts: ReadonlyArray<{ readonly factId: string, readonly statedAs: StatedAs | null, readonly value: unknown, readonly aspect: { readonly id: string } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly lineStart: number | null, readonly lineEnd: number | null } | null> | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly document: { readonly documentId: string, readonly title: string | null } | null } | null> | null } | null };

type DocumentFact_BudgetLine_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_ChangeRule_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Consultation_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_CooperationStructure_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_CoordinatedPlan_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_DecisionStep_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Definition_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_DiaryNumber_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_DirectiveSection_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_DisputeRule_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_DocumentRole_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Financing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_FollowUp_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_InformationSharing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_InstrumentRelation_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_LegalReference_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_LifecycleEvent_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Omission_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Party_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Phase_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_PhaseActivity_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_QualityIssue_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Renewal_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Role_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Staffing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_StatedCount_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_StatedDate_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_StatedDocumentKind_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_StatedFlag_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_StatedScope_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_StatedText_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Statement_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_TargetGroup_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_Termination_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type DocumentFact_ThemeNotStated_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type DocumentFactFragment =
  | DocumentFact_BudgetLine_Fragment
  | DocumentFact_ChangeRule_Fragment
  | DocumentFact_Consultation_Fragment
  | DocumentFact_CooperationStructure_Fragment
  | DocumentFact_CoordinatedPlan_Fragment
  | DocumentFact_DecisionStep_Fragment
  | DocumentFact_Definition_Fragment
  | DocumentFact_DiaryNumber_Fragment
  | DocumentFact_DirectiveSection_Fragment
  | DocumentFact_DisputeRule_Fragment
  | DocumentFact_DocumentRole_Fragment
  | DocumentFact_Financing_Fragment
  | DocumentFact_FollowUp_Fragment
  | DocumentFact_InformationSharing_Fragment
  | DocumentFact_InstrumentRelation_Fragment
  | DocumentFact_LegalReference_Fragment
  | DocumentFact_LifecycleEvent_Fragment
  | DocumentFact_Omission_Fragment
  | DocumentFact_Party_Fragment
  | DocumentFact_Phase_Fragment
  | DocumentFact_PhaseActivity_Fragment
  | DocumentFact_QualityIssue_Fragment
  | DocumentFact_Renewal_Fragment
  | DocumentFact_Role_Fragment
  | DocumentFact_Staffing_Fragment
  | DocumentFact_StatedCount_Fragment
  | DocumentFact_StatedDate_Fragment
  | DocumentFact_StatedDocumentKind_Fragment
  | DocumentFact_StatedFlag_Fragment
  | DocumentFact_StatedScope_Fragment
  | DocumentFact_StatedText_Fragment
  | DocumentFact_Statement_Fragment
  | DocumentFact_TargetGroup_Fragment
  | DocumentFact_Termination_Fragment
  | DocumentFact_ThemeNotStated_Fragment
;

export type CoverageOverTimeQueryVariables = Exact<{
  ages: AgeSpan;
  from: string;
  to: string;
  placement: CoveragePlacement;
  counties?: ReadonlyArray<string> | string | null | undefined;
  most: number;
}>;


export type CoverageOverTimeQuery = { readonly coverage: { readonly byCounty: ReadonlyArray<{ readonly agreements: number | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly areas: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly status: CoverageStatus | null, readonly certainty: Certainty | null, readonly coveringCount: number | null, readonly undeterminedCount: number | null, readonly ages: { readonly from: number | null, readonly to: number | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly covering: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly undetermined: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

export type CoveredAreaFragment = { readonly from: string | null, readonly to: string | null, readonly status: CoverageStatus | null, readonly certainty: Certainty | null, readonly coveringCount: number | null, readonly undeterminedCount: number | null, readonly ages: { readonly from: number | null, readonly to: number | null } | null, readonly explanation: { readonly sv: string | null, readonly en: string | null } | null, readonly covering: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null, readonly undetermined: ReadonlyArray<{ readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type CoveringFragment = { readonly certainty: Certainty | null, readonly ageWording: string | null, readonly instrument: { readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly conditions: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null, readonly why: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type OrganisationQueryVariables = Exact<{
  id: string;
  county: string;
  asKnownAt?: string | null | undefined;
}>;


export type OrganisationQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly involvements: number | null, readonly decisions: number | null, readonly county: { readonly code: string, readonly name: string | null } | null, readonly organisation: { readonly id: string, readonly name: string | null, readonly kind: OrganisationKind | null, readonly kindStatedAs: StatedAs | null, readonly aliases: ReadonlyArray<string | null> | null, readonly scbCode: string | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly parent: { readonly id: string, readonly name: string | null } | null } | null, readonly involvedIn: ReadonlyArray<{ readonly factId: string, readonly instrument: { readonly kind: InstrumentKind | null, readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly party: { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly actingThrough: { readonly id: string, readonly name: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null, readonly decides: ReadonlyArray<{ readonly factId: string, readonly instrument: { readonly kind: InstrumentKind | null, readonly instrumentId: string, readonly title: string | null, readonly shortTitle: { readonly sv: string | null, readonly en: string | null } | null } | null, readonly party: { readonly id: string, readonly name: string | null } | null, readonly step: { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly body: { readonly id: string, readonly name: string | null } | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null } | null> | null } | null> | null, readonly counties: ReadonlyArray<{ readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null } | null> | null } | null };

type OrganisationFact_BudgetLine_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_ChangeRule_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Consultation_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_CooperationStructure_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_CoordinatedPlan_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_DecisionStep_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Definition_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_DiaryNumber_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_DirectiveSection_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_DisputeRule_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_DocumentRole_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Financing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_FollowUp_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_InformationSharing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_InstrumentRelation_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_LegalReference_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_LifecycleEvent_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Omission_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Party_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Phase_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_PhaseActivity_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_QualityIssue_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Renewal_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Role_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Staffing_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_StatedCount_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_StatedDate_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_StatedDocumentKind_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_StatedFlag_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_StatedScope_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_StatedText_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Statement_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_TargetGroup_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_Termination_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

type OrganisationFact_ThemeNotStated_Fragment = { readonly id: string, readonly aspect: string | null, readonly statedAs: StatedAs | null, readonly wording: string | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type OrganisationFactFragment =
  | OrganisationFact_BudgetLine_Fragment
  | OrganisationFact_ChangeRule_Fragment
  | OrganisationFact_Consultation_Fragment
  | OrganisationFact_CooperationStructure_Fragment
  | OrganisationFact_CoordinatedPlan_Fragment
  | OrganisationFact_DecisionStep_Fragment
  | OrganisationFact_Definition_Fragment
  | OrganisationFact_DiaryNumber_Fragment
  | OrganisationFact_DirectiveSection_Fragment
  | OrganisationFact_DisputeRule_Fragment
  | OrganisationFact_DocumentRole_Fragment
  | OrganisationFact_Financing_Fragment
  | OrganisationFact_FollowUp_Fragment
  | OrganisationFact_InformationSharing_Fragment
  | OrganisationFact_InstrumentRelation_Fragment
  | OrganisationFact_LegalReference_Fragment
  | OrganisationFact_LifecycleEvent_Fragment
  | OrganisationFact_Omission_Fragment
  | OrganisationFact_Party_Fragment
  | OrganisationFact_Phase_Fragment
  | OrganisationFact_PhaseActivity_Fragment
  | OrganisationFact_QualityIssue_Fragment
  | OrganisationFact_Renewal_Fragment
  | OrganisationFact_Role_Fragment
  | OrganisationFact_Staffing_Fragment
  | OrganisationFact_StatedCount_Fragment
  | OrganisationFact_StatedDate_Fragment
  | OrganisationFact_StatedDocumentKind_Fragment
  | OrganisationFact_StatedFlag_Fragment
  | OrganisationFact_StatedScope_Fragment
  | OrganisationFact_StatedText_Fragment
  | OrganisationFact_Statement_Fragment
  | OrganisationFact_TargetGroup_Fragment
  | OrganisationFact_Termination_Fragment
  | OrganisationFact_ThemeNotStated_Fragment
;

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
  "query": "query About {\n  codebook {\n    version\n  }\n  counties {\n    ...ListedCounty\n    coverage {\n      contractVersion\n      updatedAt\n    }\n  }\n}\n\nfragment ListedCounty on County {\n  code\n  name\n  slug\n  status\n  problem {\n    sv\n    en\n  }\n  coverage {\n    updatedAt\n  }\n}\n"
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

/** What applies to a municipality. */
export const CountyAppliesDocument: PageDocument<CountyAppliesQuery, CountyAppliesQueryVariables> = {
  "name": "pages/county-applies",
  "title": {
    "sv": "Vad som gäller för en kommun",
    "en": "What applies to a municipality"
  },
  "query": "query CountyApplies($municipality: ID!) {\n  appliesTo(municipality: $municipality, first: 100) {\n    totalCount\n    nodes {\n      reason\n      instrument {\n        id\n        shortTitle {\n          sv\n          en\n        }\n        title {\n          wording\n        }\n        kind\n        county {\n          code\n          name\n        }\n      }\n      named {\n        id\n        citations {\n          ...CitedPassage\n        }\n      }\n      asGroup {\n        id\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Where a page of the county’s instruments begins. */
export const CountyPlacesDocument: PageDocument<CountyPlacesQuery, CountyPlacesQueryVariables> = {
  "name": "pages/county-places",
  "title": {
    "sv": "Var en sida av länets handlingar börjar",
    "en": "Where a page of the county’s instruments begins"
  },
  "query": "query CountyPlaces($code: ID!, $after: String) {\n  instruments(filter: {counties: [$code]}, first: 100, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
};

/** A county: what the hub holds and knows to be missing. */
export const CountyDocument: PageDocument<CountyQuery, CountyQueryVariables> = {
  "name": "pages/county",
  "title": {
    "sv": "Ett län: vad navet har och vet att det saknar",
    "en": "A county: what the hub holds and knows to be missing"
  },
  "query": "query County($code: ID!, $after: String) {\n  county(code: $code) {\n    ...ListedCounty\n    municipalities {\n      code\n      name\n    }\n    region {\n      id\n      name\n    }\n    licence {\n      code\n      name {\n        sv\n        en\n      }\n      url\n    }\n    errorReports {\n      mailbox\n      url\n    }\n    coverage {\n      instruments\n      documentsHeld\n      textsHeld\n      textsNotWhollyRead\n      agreementTextsHeld\n      knownGaps {\n        sv\n        en\n      }\n      updatedAt\n    }\n  }\n  instruments(filter: {counties: [$code]}, first: 100, after: $after) {\n    nodes {\n      id\n      kind\n      shortTitle {\n        sv\n        en\n      }\n      title {\n        wording\n        text {\n          sv\n          en\n        }\n      }\n    }\n    facets {\n      kinds {\n        code\n        name {\n          sv\n          en\n        }\n        count\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  documents(filter: {counties: [$code]}, first: 100) {\n    totalCount\n    nodes {\n      document {\n        id\n        holding\n        title {\n          wording\n          text {\n            sv\n            en\n          }\n        }\n      }\n    }\n  }\n  organisations(filter: {counties: [$code]}, first: 100) {\n    totalCount\n    nodes {\n      organisation {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment ListedCounty on County {\n  code\n  name\n  slug\n  status\n  problem {\n    sv\n    en\n  }\n  coverage {\n    updatedAt\n  }\n}\n"
};

/** Which ages are covered on a day, where. */
export const CoverageOnDayDocument: PageDocument<CoverageOnDayQuery, CoverageOnDayQueryVariables> = {
  "name": "pages/coverage-on-day",
  "title": {
    "sv": "Vilka åldrar omfattas en dag, var",
    "en": "Which ages are covered on a day, where"
  },
  "query": "query CoverageOnDay($ages: AgeSpan!, $on: Date!, $placement: CoveragePlacement!, $counties: [ID!], $most: Int!) {\n  coverage(\n    ages: $ages\n    from: $on\n    to: $on\n    placement: $placement\n    counties: $counties\n  ) {\n    byCounty {\n      county {\n        code\n        name\n      }\n      agreements\n      areas {\n        ...CoveredArea\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CoveredArea on CoverageArea {\n  ages {\n    from\n    to\n  }\n  from\n  to\n  status\n  certainty\n  explanation {\n    sv\n    en\n  }\n  covering(first: $most) {\n    ...Covering\n  }\n  coveringCount\n  undetermined(first: $most) {\n    ...Covering\n  }\n  undeterminedCount\n}\n\nfragment Covering on CoveringAgreement {\n  instrument {\n    ...NamedInstrument\n  }\n  certainty\n  ageWording\n  conditions {\n    sv\n    en\n  }\n  why {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Which ages are covered, where and when. */
export const CoverageOverTimeDocument: PageDocument<CoverageOverTimeQuery, CoverageOverTimeQueryVariables> = {
  "name": "pages/coverage",
  "title": {
    "sv": "Vilka åldrar omfattas, var och när",
    "en": "Which ages are covered, where and when"
  },
  "query": "query CoverageOverTime($ages: AgeSpan!, $from: Date!, $to: Date!, $placement: CoveragePlacement!, $counties: [ID!], $most: Int!) {\n  coverage(\n    ages: $ages\n    from: $from\n    to: $to\n    placement: $placement\n    counties: $counties\n  ) {\n    byCounty {\n      county {\n        code\n        name\n      }\n      agreements\n      areas {\n        ...CoveredArea\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CoveredArea on CoverageArea {\n  ages {\n    from\n    to\n  }\n  from\n  to\n  status\n  certainty\n  explanation {\n    sv\n    en\n  }\n  covering(first: $most) {\n    ...Covering\n  }\n  coveringCount\n  undetermined(first: $most) {\n    ...Covering\n  }\n  undeterminedCount\n}\n\nfragment Covering on CoveringAgreement {\n  instrument {\n    ...NamedInstrument\n  }\n  certainty\n  ageWording\n  conditions {\n    sv\n    en\n  }\n  why {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Proposed, planned and taken decisions of all counties. */
export const DecisionsDocument: PageDocument<DecisionsQuery, DecisionsQueryVariables> = {
  "name": "pages/decisions",
  "title": {
    "sv": "Föreslagna, planerade och tagna beslut i alla län",
    "en": "Proposed, planned and taken decisions of all counties"
  },
  "query": "query Decisions($filter: DecisionFilter, $first: Int = 100, $after: String, $asKnownAt: DateTime) {\n  decisions(filter: $filter, first: $first, after: $after, asKnownAt: $asKnownAt) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      factId\n      instrument {\n        ...NamedInstrument\n        county {\n          code\n          name\n        }\n      }\n      party {\n        id\n        name\n      }\n      partyStatedAs\n      step {\n        action\n        status\n        item\n        text {\n          sv\n          en\n        }\n        inWords {\n          sv\n          en\n        }\n        statedAs\n        wording\n        reasoning {\n          sv\n          en\n        }\n        note {\n          sv\n          en\n        }\n        body {\n          id\n          name\n        }\n        date {\n          date\n          year\n          precision\n          statedAs\n          wording\n        }\n        proposedBy {\n          name\n        }\n        conditions {\n          kind\n          text {\n            sv\n            en\n          }\n          wording\n          fulfilment\n          deadline {\n            date\n            year\n            precision\n            statedAs\n            wording\n          }\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Referrals open for answers on a day, or possibly so. */
export const OpenReferralsDocument: PageDocument<OpenReferralsQuery, OpenReferralsQueryVariables> = {
  "name": "pages/open-referrals",
  "title": {
    "sv": "Remisser som är öppna för svar en dag, eller kan vara det",
    "en": "Referrals open for answers on a day, or possibly so"
  },
  "query": "query OpenReferrals($filter: ConsultationFilter!, $asKnownAt: DateTime) {\n  consultations(filter: $filter, first: 50, asKnownAt: $asKnownAt) {\n    totalCount\n    nodes {\n      factId\n      instrument {\n        ...NamedInstrument\n        county {\n          code\n          name\n        }\n      }\n      opening {\n        certainty\n        daysLeft\n        explanation {\n          sv\n          en\n        }\n      }\n      consultation {\n        text {\n          sv\n          en\n        }\n        inWords {\n          sv\n          en\n        }\n        statedAs\n        wording\n        reasoning {\n          sv\n          en\n        }\n        note {\n          sv\n          en\n        }\n        channel {\n          sv\n          en\n        }\n        opened {\n          date\n          year\n          precision\n          statedAs\n          wording\n        }\n        deadline {\n          date\n          year\n          precision\n          statedAs\n          wording\n        }\n        responders {\n          count\n          description {\n            sv\n            en\n          }\n          organisation {\n            name\n          }\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** A document, line by line, with the facts that stand on them. */
export const DocumentDocument: PageDocument<DocumentQuery, DocumentQueryVariables> = {
  "name": "pages/document",
  "title": {
    "sv": "Ett dokument, rad för rad, med de uppgifter som står på raderna",
    "en": "A document, line by line, with the facts that stand on them"
  },
  "query": "query Document($id: ID!, $county: ID!, $from: Int, $asKnownAt: DateTime) {\n  documents(\n    first: 1\n    filter: {ids: [$id], counties: [$county]}\n    asKnownAt: $asKnownAt\n  ) {\n    nodes {\n      county {\n        code\n        name\n      }\n      instruments\n      about {\n        factId\n        instrument {\n          ...NamedInstrument\n        }\n        role {\n          role {\n            sv\n            en\n          }\n          statedAs\n          citations {\n            ...CitedPassage\n          }\n        }\n      }\n      document {\n        id\n        holding\n        lineCount\n        codebookVersion\n        aspectsNotCoded\n        attachedText {\n          lineCount\n          readingNotes {\n            outcome\n            line\n            inWords {\n              sv\n              en\n            }\n          }\n        }\n        title {\n          ...DocumentFact\n          text {\n            sv\n            en\n          }\n        }\n        kind {\n          ...DocumentFact\n          kind\n        }\n        dates {\n          ...DocumentFact\n        }\n        diaryNumber {\n          ...DocumentFact\n        }\n        senders {\n          ...DocumentFact\n        }\n        addressees {\n          ...DocumentFact\n        }\n        issues {\n          ...DocumentFact\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n  documentText(document: $id, from: $from, asKnownAt: $asKnownAt) {\n    lines {\n      number\n      text\n    }\n    factCount\n    facts {\n      factId\n      aspect {\n        id\n      }\n      statedAs\n      inWords {\n        sv\n        en\n      }\n      value\n      citations {\n        documentId\n        lineStart\n        lineEnd\n      }\n      instrument {\n        ...NamedInstrument\n      }\n      document {\n        documentId\n        title\n      }\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment DocumentFact on Fact {\n  id\n  aspect\n  statedAs\n  inWords {\n    sv\n    en\n  }\n  wording\n  reasoning {\n    sv\n    en\n  }\n  note {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** A first query: what is said of money, and on which lines?. */
export const GuideDocument: PageDocument<GuideQuery, GuideQueryVariables> = {
  "name": "pages/guide",
  "title": {
    "sv": "En första fråga: vad står det om pengar, och på vilka rader?",
    "en": "A first query: what is said of money, and on which lines?"
  },
  "query": "query Guide($aspect: ID!) {\n  answerGroups(aspect: $aspect) {\n    verdict\n    amongStated\n    counts {\n      ...CountedStandings\n    }\n    groups {\n      statedAs\n      count\n      answers {\n        instrument {\n          ...NamedInstrument\n          county {\n            name\n          }\n        }\n        cell {\n          values {\n            inWords {\n              sv\n              en\n            }\n            citations {\n              ...CitedPassage\n            }\n          }\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment CountedStandings on StandingCounts {\n  stated\n  inferred\n  notStated\n  notCoded\n  notApplicable\n  illegible\n  silent\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Changes in a county, in the order in which they were written. */
export const InstrumentChangesDocument: PageDocument<InstrumentChangesQuery, InstrumentChangesQueryVariables> = {
  "name": "pages/instrument-changes",
  "title": {
    "sv": "Ändringar i ett län, i den ordning de skrevs",
    "en": "Changes in a county, in the order in which they were written"
  },
  "query": "query InstrumentChanges($county: ID!, $after: String) {\n  changes(counties: [$county], first: 100, after: $after) {\n    nodes {\n      id\n      at\n      position\n      kind\n      subject\n      title\n      county {\n        code\n        name\n        slug\n      }\n      facts {\n        aspect\n        kind\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    restarted {\n      slug\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Where an instrument stands on a day. */
export const InstrumentStandingDocument: PageDocument<InstrumentStandingQuery, InstrumentStandingQueryVariables> = {
  "name": "pages/instrument-standing",
  "title": {
    "sv": "Var en handling står en dag",
    "en": "Where an instrument stands on a day"
  },
  "query": "query InstrumentStanding($id: ID!, $on: Date!) {\n  node(id: $id) {\n    id\n    ... on Instrument {\n      statusOn(date: $on) {\n        states\n        certainty\n        explanation {\n          sv\n          en\n        }\n        unmetOrUnknownConditions {\n          ...UnmetCondition\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    ... on Agreement {\n      validity(on: $on) {\n        ...InstrumentValidity\n      }\n      adoption {\n        party {\n          id\n          name\n        }\n        status\n        explanation {\n          sv\n          en\n        }\n        steps {\n          id\n          inWords {\n            sv\n            en\n          }\n        }\n        unmetOrUnknownConditions {\n          ...UnmetCondition\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    ... on OtherInstrument {\n      validity(on: $on) {\n        ...InstrumentValidity\n      }\n    }\n    ... on AssignmentDirective {\n      budget {\n        total {\n          amount\n          statedAs\n          explanation {\n            sv\n            en\n          }\n          citations {\n            ...CitedPassage\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment UnmetCondition on Condition {\n  text {\n    sv\n    en\n  }\n  wording\n  fulfilment\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment InstrumentValidity on Validity {\n  certainty\n  explanation {\n    sv\n    en\n  }\n  unmetOrUnknownConditions {\n    ...UnmetCondition\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n"
};

/** What an instrument points at. */
export const InstrumentSurroundingsDocument: PageDocument<InstrumentSurroundingsQuery, InstrumentSurroundingsQueryVariables> = {
  "name": "pages/instrument-surroundings",
  "title": {
    "sv": "Det som en handling pekar på",
    "en": "What an instrument points at"
  },
  "query": "query InstrumentSurroundings($ids: [ID!]!, $county: ID!, $kind: InstrumentKindInput!) {\n  nodes(ids: $ids) {\n    id\n    ... on Organisation {\n      name\n    }\n    ... on Document {\n      title {\n        wording\n        text {\n          sv\n        }\n      }\n    }\n    ... on Instrument {\n      title {\n        wording\n        text {\n          sv\n        }\n      }\n    }\n  }\n  county(code: $county) {\n    licence {\n      code\n      name {\n        sv\n        en\n      }\n      url\n    }\n    errorReports {\n      mailbox\n      url\n    }\n  }\n  instruments(filter: {kinds: [$kind]}, first: 25) {\n    nodes {\n      key\n      county {\n        code\n      }\n    }\n  }\n}\n"
};

/** Everything about one instrument. */
export const InstrumentDocument: PageDocument<InstrumentQuery, InstrumentQueryVariables> = {
  "name": "pages/instrument",
  "title": {
    "sv": "Allt om en handling",
    "en": "Everything about one instrument"
  },
  "query": "query Instrument($id: ID!) {\n  node(id: $id) {\n    id\n    key\n    ... on Instrument {\n      kind\n      shortTitle {\n        sv\n        en\n      }\n      county {\n        code\n        name\n        slug\n      }\n      codebookVersion\n      updatedAt\n      themesNotCoded {\n        key\n        name {\n          sv\n          en\n        }\n      }\n      statements {\n        id\n        themes {\n          key\n          name {\n            sv\n            en\n          }\n        }\n      }\n      facts {\n        ...InstrumentFact\n      }\n    }\n  }\n  lineage(id: $id) {\n    nodes {\n      nodeId\n      unnamed {\n        sv\n        en\n      }\n      instrument {\n        ...NamedInstrument\n      }\n    }\n    edges {\n      factId\n      source\n      target\n      type\n      statedAs\n      wording\n      reasoning {\n        sv\n        en\n      }\n      citations {\n        ...CitedPassage\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment InstrumentFact on Fact {\n  id\n  aspect\n  statedAs\n  inWords {\n    sv\n    en\n  }\n  wording\n  reasoning {\n    sv\n    en\n  }\n  note {\n    sv\n    en\n  }\n  value\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** Under which licence the data of each county stands. */
export const OpenDataDocument: PageDocument<OpenDataQuery, OpenDataQueryVariables> = {
  "name": "pages/open-data",
  "title": {
    "sv": "Under vilken licens varje läns uppgifter står",
    "en": "Under which licence the data of each county stands"
  },
  "query": "query OpenData {\n  counties {\n    ...ListedCounty\n    licence {\n      code\n      name {\n        sv\n        en\n      }\n      url\n    }\n    coverage {\n      updatedAt\n    }\n  }\n}\n\nfragment ListedCounty on County {\n  code\n  name\n  slug\n  status\n  problem {\n    sv\n    en\n  }\n  coverage {\n    updatedAt\n  }\n}\n"
};

/** An organisation: what it takes part in and decides. */
export const OrganisationDocument: PageDocument<OrganisationQuery, OrganisationQueryVariables> = {
  "name": "pages/organisation",
  "title": {
    "sv": "En organisation: vad den deltar i och beslutar",
    "en": "An organisation: what it takes part in and decides"
  },
  "query": "query Organisation($id: ID!, $county: ID!, $asKnownAt: DateTime) {\n  organisations(\n    first: 1\n    filter: {ids: [$id], counties: [$county]}\n    asKnownAt: $asKnownAt\n  ) {\n    nodes {\n      county {\n        code\n        name\n      }\n      involvements\n      decisions\n      organisation {\n        id\n        name\n        kind\n        kindStatedAs\n        aliases\n        scbCode\n        note {\n          sv\n          en\n        }\n        parent {\n          id\n          name\n        }\n      }\n      involvedIn {\n        factId\n        instrument {\n          ...NamedInstrument\n          kind\n        }\n        party {\n          ...OrganisationFact\n          actingThrough {\n            id\n            name\n          }\n        }\n      }\n      decides {\n        factId\n        instrument {\n          ...NamedInstrument\n          kind\n        }\n        party {\n          id\n          name\n        }\n        step {\n          ...OrganisationFact\n          body {\n            id\n            name\n          }\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment OrganisationFact on Fact {\n  id\n  aspect\n  statedAs\n  inWords {\n    sv\n    en\n  }\n  wording\n  reasoning {\n    sv\n    en\n  }\n  note {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
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
  "query": "query Question($aspect: ID, $theme: ID, $filter: InstrumentFilter, $asKnownAt: DateTime, $absence: Boolean = false) {\n  answerGroups(\n    aspect: $aspect\n    theme: $theme\n    filter: $filter\n    asKnownAt: $asKnownAt\n  ) {\n    verdict\n    amongStated\n    explanation {\n      sv\n      en\n    }\n    counts {\n      stated\n      inferred\n      notStated\n      notCoded\n      notApplicable\n      illegible\n    }\n    groups {\n      statedAs\n      settled\n      count\n      answers {\n        instrument {\n          ...NamedInstrument\n          kind\n          county {\n            code\n            name\n          }\n        }\n        cell {\n          ...AnswerCell\n          values {\n            value @include(if: $absence)\n          }\n        }\n      }\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment AnswerCell on ComparisonCell {\n  instrumentId\n  statedAs\n  values {\n    ...ComparedValue\n  }\n}\n\nfragment ComparedValue on ComparedValue {\n  factId\n  inWords {\n    sv\n    en\n  }\n  wording\n  statedAs\n  reasoning {\n    sv\n    en\n  }\n  note {\n    sv\n    en\n  }\n  citations {\n    ...CitedPassage\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
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
  "query": "query Search($text: String!, $filter: InstrumentFilter, $after: String, $first: Int) {\n  search(text: $text, filter: $filter, after: $after, first: $first) {\n    totalCount\n    leftOut\n    nodes {\n      county {\n        code\n        name\n      }\n      instrument {\n        ...NamedInstrument\n        kind\n      }\n      document {\n        documentId\n        title\n      }\n      reason {\n        sv\n        en\n      }\n      matches {\n        fact\n        field {\n          sv\n          en\n        }\n        language\n        statedAs\n        segments {\n          text\n          matched\n        }\n        words {\n          asked\n          found\n          how\n        }\n        citations {\n          ...CitedPassage\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    counties {\n      ...AnsweredCounty\n    }\n  }\n  counties {\n    code\n    name\n    coverage {\n      textsNotWhollyRead\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n\nfragment AnsweredCounty on CountyAnswer {\n  county {\n    code\n    name\n    slug\n  }\n  status\n  problem {\n    sv\n    en\n  }\n  updatedAt\n}\n"
};

/** What all counties say of money, equal answers together. */
export const FirstAnswerDocument: PageDocument<FirstAnswerQuery, FirstAnswerQueryVariables> = {
  "name": "pages/first-answer",
  "title": {
    "sv": "Vad alla län säger om pengar, lika svar tillsammans",
    "en": "What all counties say of money, equal answers together"
  },
  "query": "query FirstAnswer($aspect: ID!) {\n  answerGroups(aspect: $aspect) {\n    groups {\n      statedAs\n      count\n      answers {\n        instrument {\n          ...NamedInstrument\n          county {\n            name\n          }\n        }\n        cell {\n          values {\n            statedAs\n            inWords {\n              sv\n              en\n            }\n            wording\n            citations {\n              ...CitedPassage\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NamedInstrument on InstrumentReference {\n  instrumentId\n  title\n  shortTitle {\n    sv\n    en\n  }\n}\n\nfragment CitedPassage on Citation {\n  documentId\n  documentTitle\n  lineStart\n  lineEnd\n  quote\n}\n"
};

/** What the hub knows, county by county. */
export const StartDocument: PageDocument<StartQuery, StartQueryVariables> = {
  "name": "pages/start",
  "title": {
    "sv": "Vad navet vet, län för län",
    "en": "What the hub knows, county by county"
  },
  "query": "query Start {\n  counties {\n    ...ListedCounty\n    coverage {\n      instruments\n      documentsHeld\n      agreementTextsHeld\n      knownGaps {\n        sv\n        en\n      }\n      updatedAt\n    }\n  }\n}\n\nfragment ListedCounty on County {\n  code\n  name\n  slug\n  status\n  problem {\n    sv\n    en\n  }\n  coverage {\n    updatedAt\n  }\n}\n"
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
