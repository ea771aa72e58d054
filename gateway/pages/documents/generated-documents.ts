// Made by npm run generate; not edited by hand.
import type { PageDocument } from './page-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
