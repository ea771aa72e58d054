import { isDeepStrictEqual } from 'node:util';
import { errorPlaceWritten } from '#schema/shared/error-place.ts';
import type { OwnStatement } from './in-revision.ts';
import type { Difference, FactDifference } from './subject-difference.ts';

/** What the county says of itself otherwise than before: its region, its licence, where errors are reported, what is missing, its own themes. */
export function ownDifferences(before: OwnStatement, now: OwnStatement): Difference[] {
  const facts = [
    ...changed('region', before.region, now.region),
    ...changed('licence', before.licence ?? null, now.licence ?? null),
    ...changed('errorReports', errorPlaceWritten(before.errorReports), errorPlaceWritten(now.errorReports)),
    ...listed('knownGaps', before.knownGaps, now.knownGaps, ({ sv }) => sv),
    ...listed('themes', before.themes, now.themes, ({ id }) => id),
  ];
  return facts.length > 0 ? [{ subject: 'county', kind: 'CHANGED', title: null, facts }] : [];
}

function changed(what: string, was: string | null, is: string | null): FactDifference[] {
  return was === is ? [] : [told(what, was, is)];
}

function told(what: string, was: string | null, is: string | null): FactDifference {
  return { id: `county#${what}`, kind: was === null ? 'ADDED' : is === null ? 'REMOVED' : 'CHANGED', was, is };
}

/** Members that came or went, each in words; one that is worded otherwise in some language alone stands once. */
function listed<Member>(
  what: string,
  before: readonly Member[],
  now: readonly Member[],
  inWords: (member: Member) => string,
): FactDifference[] {
  const left = without(before, now).map(inWords);
  const came = without(now, before).map(inWords);
  return [...new Set([...left, ...came])].map((words) =>
    told(what, left.includes(words) ? words : null, came.includes(words) ? words : null),
  );
}

/** The members of a list that another does not have, whatever the order of their fields. */
function without<Member>(some: readonly Member[], others: readonly Member[]): Member[] {
  return some.filter((member) => !others.some((other) => isDeepStrictEqual(member, other)));
}
