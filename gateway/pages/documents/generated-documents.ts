// Made by npm run generate; not edited by hand.
import type { PageDocument } from './page-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly status: CountyAnswerStatus | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null, readonly coverage: { readonly instruments: number | null, readonly documentsHeld: number | null, readonly agreementTextsHeld: number | null, readonly updatedAt: string | null, readonly knownGaps: ReadonlyArray<{ readonly sv: string | null, readonly en: string | null } | null> | null } | null } | null> | null };

export type AnsweredCountyFragment = { readonly status: CountyAnswerStatus | null, readonly updatedAt: string | null, readonly county: { readonly code: string, readonly name: string | null, readonly slug: string | null } | null, readonly problem: { readonly sv: string | null, readonly en: string | null } | null };

export type ComparedValueFragment = { readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null };

export type AnswerCellFragment = { readonly instrumentId: string, readonly statedAs: StatedAs | null, readonly values: ReadonlyArray<{ readonly factId: string, readonly wording: string | null, readonly statedAs: StatedAs | null, readonly inWords: { readonly sv: string | null, readonly en: string | null } | null, readonly reasoning: { readonly sv: string | null, readonly en: string | null } | null, readonly note: { readonly sv: string | null, readonly en: string | null } | null, readonly citations: ReadonlyArray<{ readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null } | null> | null } | null> | null };

export type CitedPassageFragment = { readonly documentId: string | null, readonly documentTitle: string | null, readonly lineStart: number | null, readonly lineEnd: number | null, readonly quote: string | null };

/** What the hub knows, county by county. */
export const StartDocument: PageDocument<StartQuery, StartQueryVariables> = {
  "name": "pages/start",
  "title": {
    "sv": "Vad navet vet, län för län",
    "en": "What the hub knows, county by county"
  },
  "query": "query Start {\n  counties {\n    code\n    name\n    status\n    problem {\n      sv\n      en\n    }\n    coverage {\n      instruments\n      documentsHeld\n      agreementTextsHeld\n      knownGaps {\n        sv\n        en\n      }\n      updatedAt\n    }\n  }\n}\n"
};
