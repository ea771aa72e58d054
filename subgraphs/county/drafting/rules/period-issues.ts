import type { AspectId } from '#schema/codebook/codebook.ts';
import type { Proposal } from '../proposals/proposal.ts';

/** An end that comes before every beginning that the paper gives: either may be misread, which is for people to say. */
export function periodIssues(proposals: readonly Proposal[], [from, to]: readonly [AspectId, AspectId]): Proposal[] {
  const firsts = proposals.filter(({ aspect }) => aspect === from).map(pointOf);
  return proposals
    .filter((one) => one.aspect === to && firsts.length > 0 && firsts.every((first) => pointOf(one) < first))
    .map((one) => ({
      aspect: 'qualityIssues',
      value: {
        kind: 'GARBLED_NUMBER',
        about: to,
        explanation: {
          sv: 'Slutet kommer före början; en av dagarna kan vara fel skriven eller höra till något annat.',
          en: 'The end comes before the beginning; one of the days may be miswritten or belong to something else.',
        },
      },
      wording: one.wording,
      lines: one.lines,
      why: 'quality/period',
    }));
}

/** A date as it is compared: as much of it as there is; what has no day comes last. */
function pointOf({ value: { date, year } }: Proposal): string {
  return String(date ?? year ?? '9999');
}
