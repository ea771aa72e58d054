import { parse } from 'graphql';
import { askSdl } from '#gateway/composition/ask-sdl.ts';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import { checkedCounty, PATIENCE } from './asking/checked-county.ts';
import { type Check, type CheckOutcome, runCheck } from './asking/contract-check.ts';
import { allChecks } from './checks/all-checks.ts';
import { generalChecks } from './checks/general-checks.ts';
import type { ContractOf } from './checks/sdl-checks.ts';

export interface VerifyOptions {
  url: string;
  /** Milliseconds within which each answer has to come. */
  deadline: number;
  secret?: string | undefined;
  /** The county’s slug, where requests have to be signed before it can say so itself. */
  slug?: string | undefined;
  /** What the contract gives every subgraph of a hub that has a county of that slug. */
  contractsWith(slug: string): Promise<readonly ContractOf[]>;
  /** The checks to run, by their names; all when left out. Those on every answer are run beside them, on what they are answered. */
  only?: readonly string[] | undefined;
  progress?(done: number, total: number): void;
}

/** What became of a county under the contract. */
export interface Verification {
  county: string;
  url: string;
  /** Whether all that was run is kept. */
  kept: boolean;
  checks: CheckOutcome[];
  /** How many checks were not run, as others alone were asked for. */
  notRun: number;
}

/**
 * Runs the contract against a county’s subgraph, by asking alone. Throws COUNTY_UNAVAILABLE where it does not say what it
 * answers by, BAD_USER_INPUT where a check is asked for that there is not.
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
  const all = allChecks(await options.contractsWith(named));
  const asking = chosen(all, options.only);
  const run = [...asking, ...generalChecks];
  const checks: CheckOutcome[] = [];
  for (const check of run) {
    options.progress?.(checks.length, run.length);
    checks.push(await runCheck(check, county));
  }
  return { county: named, url, kept: checks.every(({ kept }) => kept), checks, notRun: all.length - asking.length };
}

function chosen(all: readonly Check[], only: readonly string[] | undefined): readonly Check[] {
  const names = all.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new HubError(
      'BAD_USER_INPUT',
      `no check "${unknown}";${didYouMean(unknown, names)} expected some of ${names.join(', ')}`,
    );
  return only ? all.filter(({ name }) => only.includes(name)) : all;
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
