import type { CheckedCounty } from './checked-county.ts';
import type { Finding, Told } from './finding.ts';

/** One thing that the contract asks of a county. */
export interface Check {
  /** By which it is called for programs. */
  name: string;
  /** What a county keeps that passes, as a sentence. */
  title: string;
  /** The heading of docs/county-contract.md that says so. */
  where: string;
  run(county: CheckedCounty, told: Told): Promise<void>;
}

/** What a check came to. */
export interface CheckOutcome extends Omit<Check, 'run'> {
  kept: boolean;
  findings: Finding[];
  /** How many findings there are in all; the first of them are told. */
  count: number;
  leftOut: string[];
}

/** Findings of one check that are told one by one: what is wrong once is wrong often. */
const TOLD = 5;

/** Runs a check. One that breaks off has found something nobody thought of. */
export async function runCheck({ run, ...about }: Check, county: CheckedCounty): Promise<CheckOutcome> {
  const findings: Finding[] = [];
  const leftOut = new Set<string>();
  try {
    await run(county, { wrong: (finding) => findings.push(finding), leftOut: (what) => leftOut.add(what) });
  } catch (error) {
    const came = `an answer that cannot be read on: ${(error as Error).message}`;
    findings.push({ asked: about.title, came, expected: 'answers by the contract' });
  }
  const kept = findings.length === 0;
  return { ...about, kept, findings: findings.slice(0, TOLD), count: findings.length, leftOut: [...leftOut] };
}
