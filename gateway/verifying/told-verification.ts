import type { Verification } from './verify-contract.ts';

/** Where all of it stands in words. */
const CONTRACT_PAGE = 'docs/county-contract.md';

/** What became of a county, for its team: each check in a line, under it what to mend and what is left out. */
export function toldVerification({ county, url, kept, checks, notRun }: Verification): string[] {
  const broken = checks.filter((check) => !check.kept);
  const lines = checks.flatMap(({ title, where, findings, count, leftOut, ...check }) => [
    `${check.kept ? 'ok    ' : 'MEND  '}${title}`,
    ...findings.flatMap(({ asked, came, expected }) => [
      `        asked     ${asked}`,
      `        came      ${came}`,
      `        expected  ${expected}`,
    ]),
    ...(count > findings.length ? [`        and ${count - findings.length} more`] : []),
    ...(check.kept ? [] : [`        see       ${CONTRACT_PAGE}, ${where}`]),
    ...leftOut.map((what) => `        left out  ${what}`),
  ]);
  const whole = notRun === 0 ? 'the contract' : `what was run of the contract; ${notRun} checks were not run`;
  const result = kept
    ? `${county} at ${url} keeps ${whole} (${checks.length} checks)`
    : `${county} at ${url} has to mend ${broken.length} of ${checks.length}: ${broken.map(({ name }) => name).join(', ')}`;
  return [...lines, '', result];
}
