import { existsSync, readdirSync } from 'node:fs';
import { HubError } from '#schema/shared/errors.ts';
import { SEEDS } from '../create-county.ts';
import { countySlugs, describeCounty } from '../descriptors/discover.ts';
import type { FailedCitation } from '../intake/documents/verifying/verify.ts';
import { type LeftToRead, leftToRead } from '../intake/seeds/left-to-read.ts';
import { readSeeds } from '../intake/seeds/read-seeds.ts';
import type { SeedIssue } from '../intake/seeds/seed-issues.ts';
import type { CitedShare } from '../intake/seeds/uncited-lines.ts';
import { verifyCitations } from '../intake/seeds/verify-citations.ts';

/** Nothing is held against papers. */
const NO_PAPERS = { misses: [], shares: [] };

/** What a check of a county's seeds found. */
export interface CheckedSeeds {
  county: string;
  /** How much they hold; `null` where they are refused. */
  held: { instruments: number; documents: number; facts: number } | null;
  /** Why they are refused; none where they are not. */
  issues: SeedIssue[];
  /** The same in words, as far as it is no issue of a file. */
  refusal: string | null;
  /** Each citation and wording that does not hold against the papers. */
  misses: FailedCitation[];
  /** How much of each paper is cited; none without papers. */
  shares: CitedShare[];
  /** Proposals of drafts that nobody has confirmed: where each stands. */
  unconfirmed: SeedIssue[];
  /** What nobody has read the papers for; it is told as not coded. */
  left: LeftToRead[];
}

/**
 * Checks the seeds and the code of one county, or of `all`, one after the other, and holds them against the papers in a folder where
 * one is named. Throws INVALID_SETTING for a county without seeds.
 */
export async function* checkSeeds(asked: string, papers: string | undefined): AsyncGenerator<CheckedSeeds> {
  const known = readdirSync(SEEDS).filter((name) =>
    ['yaml', 'json'].some((ending) => existsSync(`${SEEDS}${name}/county.${ending}`)),
  );
  if (asked !== 'all' && !known.includes(asked))
    throw new HubError(
      'INVALID_SETTING',
      `no county "${asked}" under seeds/; expected all or one of ${known.join(', ')}`,
    );
  for (const county of asked === 'all' ? known : [asked]) yield { county, ...(await checked(county, papers)) };
}

async function checked(county: string, papers: string | undefined): Promise<Omit<CheckedSeeds, 'county'>> {
  const unconfirmed = new Map<string, SeedIssue>();
  const drafts = (found: SeedIssue) => unconfirmed.set(JSON.stringify(found), found);
  try {
    if (countySlugs().includes(county)) await describeCounty(county);
    const data = readSeeds(`${SEEDS}${county}`, county, { drafts });
    const facts = data.instruments.reduce((sum, instrument) => sum + instrument.facts.length, 0);
    return {
      held: { instruments: data.instruments.length, documents: data.documents.length, facts },
      ...{ issues: [], refusal: null },
      ...(papers === undefined ? NO_PAPERS : verifyCitations(data, papers)),
      unconfirmed: [...unconfirmed.values()],
      left: leftToRead(data),
    };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const { message, details } = error;
    const issues = (details.issues ?? []) as SeedIssue[];
    return { held: null, issues, refusal: message, ...NO_PAPERS, unconfirmed: [...unconfirmed.values()], left: [] };
  }
}
