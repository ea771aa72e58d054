import { parse } from 'graphql';
import { askSdl } from '#gateway/composition/ask-sdl.ts';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import { checkedCounty, PATIENCE } from './asking/checked-county.ts';
import { type CheckOutcome, runCheck } from './asking/contract-check.ts';
import { bulkChecks } from './checks/bulk-checks.ts';
import { citationChecks } from './checks/citation-checks.ts';
import { coverageChecks } from './checks/coverage-checks.ts';
import { generalChecks } from './checks/general-checks.ts';
import { identityChecks } from './checks/identity-checks.ts';
import { listChecks } from './checks/list-checks.ts';
import { momentChecks } from './checks/moment-checks.ts';
import { questionChecks } from './checks/question-checks.ts';
import { refusalChecks } from './checks/refusal-checks.ts';
import { type ContractOf, sdlChecks } from './checks/sdl-checks.ts';
import { searchChecks } from './checks/search-checks.ts';
import { selectionChecks } from './checks/selection-checks.ts';
import { statusChecks } from './checks/status-checks.ts';
import { storyChecks } from './checks/story-checks.ts';
import { totalChecks } from './checks/total-checks.ts';

export interface VerifyOptions {
  url: string;
  /** Milliseconds within which each answer has to come. */
  deadline: number;
  secret?: string | undefined;
  /** The county’s slug, where requests have to be signed before it can say so itself. */
  slug?: string | undefined;
  /** What the contract gives every subgraph of a hub that has a county of that slug. */
  contractsWith(slug: string): Promise<readonly ContractOf[]>;
  progress?(done: number, total: number): void;
}

/** What became of a county under the contract. */
export interface Verification {
  county: string;
  url: string;
  kept: boolean;
  checks: CheckOutcome[];
}

/**
 * Runs the contract against a county’s subgraph, by asking alone. Throws COUNTY_UNAVAILABLE where it does not say what it
 * answers by.
 */
export async function verifyContract({
  url,
  deadline,
  secret,
  slug,
  ...options
}: VerifyOptions): Promise<Verification> {
  const begun = await askSdl(url, signedFetch(slug ?? '', secret), deadline * PATIENCE).catch((error: unknown) => {
    throw new HubError('COUNTY_UNAVAILABLE', `${url} does not tell its SDL (_service): ${reasonOf(error)}`);
  });
  const named = slugIn(begun, url);
  const fetch = signedFetch(named, secret);
  const code = countyOfSlug(named)?.code ?? null;
  const county = checkedCounty({ slug: named, code, url, sdl: begun, deadline, fetch });
  const all = [
    ...sdlChecks(await options.contractsWith(named)),
    ...questionChecks,
    ...listChecks,
    ...selectionChecks,
    ...bulkChecks,
    ...statusChecks,
    ...totalChecks,
    ...identityChecks,
    ...citationChecks,
    ...searchChecks,
    ...coverageChecks,
    ...storyChecks,
    ...momentChecks,
    ...refusalChecks,
    ...generalChecks,
  ];
  const checks: CheckOutcome[] = [];
  for (const check of all) {
    options.progress?.(checks.length, all.length);
    checks.push(await runCheck(check, county));
  }
  return { county: named, url, kept: checks.every(({ kept }) => kept), checks };
}

/** The slug after which the types of an SDL are named. Throws COUNTY_UNAVAILABLE where they are named after none. */
function slugIn(sdl: string, url: string): string {
  try {
    parse(sdl);
  } catch (error) {
    throw new HubError('COUNTY_UNAVAILABLE', `${url}: its SDL is no GraphQL: ${(error as Error).message}`);
  }
  const prefix = /type (\w+)Part\b[^{]*@key\(fields: "request"/.exec(sdl)?.[1];
  const slug = prefix?.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  if (prefix && slug && countyNames(slug).prefix === prefix) return slug;
  throw new HubError(
    'COUNTY_UNAVAILABLE',
    `${url}: its SDL has no type of the form HallandPart with @key(fields: "request")`,
  );
}
