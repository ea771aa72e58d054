import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import { distinct } from '#schema/shared/distinct.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import type { Evidence } from '#subgraphs/county/facts/fact.ts';
import { kept, sameFacts } from './alike.ts';
import { COVERAGE_TEXTS } from './coverage-texts.ts';
import { all, any, type Covers } from './covers.ts';
import { coversAge, type Group, statedGroups, turningAges } from './groups.ts';
import { coversPlacement, scopeOf } from './placement.ts';

/** Whether an agreement covers children of an age who live as asked, and by which of its groups. */
export interface ChildCoverage {
  verdict: Covers;
  placement: Member<'PlacementScope'>;
  ageWording: string | null;
  conditions: Text[];
  /** What settles it or does not, one sentence each. */
  why: Text[];
  evidence: Evidence<'targetGroups'>[];
}

/** How one group, with those that complete it, stands to the question. */
interface Candidate {
  age: Covers;
  placement: Covers;
  groups: Group[];
}

/**
 * Whom an agreement covers, for each of the ages that are asked for, in order; what is alike is the same object. Only the
 * ages at which a group begins or ends to cover are looked at.
 */
export function coverageByAge(
  targetGroups: readonly Evidence<'targetGroups'>[],
  { ages, placement }: Pick<CoverageArgs, 'ages' | 'placement'>,
): ChildCoverage[] {
  const groups = statedGroups(targetGroups);
  const turns = new Set(groups.flatMap(({ age }) => (age ? turningAges(age) : [])));
  const known: ChildCoverage[] = [];
  const children: ChildCoverage[] = [];
  for (let years = ages.from; years <= ages.to; years += 1) {
    const younger = turns.has(years) ? undefined : children.at(-1);
    children.push(younger ?? kept(known, coverageOfChild(groups, targetGroups, years, placement), isAlike));
  }
  return children;
}

/** Whether the same groups say the same; placement, wording and conditions are those of the groups. */
function isAlike(one: ChildCoverage, other: ChildCoverage): boolean {
  const said = ({ why }: ChildCoverage) => why.map(({ en }) => en).join();
  return one.verdict === other.verdict && sameFacts(one.evidence, other.evidence) && said(one) === said(other);
}

/**
 * Whom an agreement covers. Groups with an age each stand for themselves; those without one say
 * nothing more of age, but where such a group does not say where the children live, they do. Where no
 * group has an age, age is not settled, and placement is what all of them say together.
 */
function coverageOfChild(
  groups: Group[],
  targetGroups: readonly Evidence<'targetGroups'>[],
  years: number,
  asked: CoverageArgs['placement'],
): ChildCoverage {
  const candidates = candidatesOf(groups, years, asked);
  const verdict = any(...candidates.map(verdictOf));
  const best = candidates.filter((candidate) => verdictOf(candidate) === verdict);
  const on = [...new Set(best.flatMap((candidate) => candidate.groups))];
  const wordings = [...new Set(on.flatMap(({ age }) => (age ? [age.wording] : [])))];
  return {
    verdict,
    placement: scopeOf(on),
    ageWording: wordings.length === 0 ? null : wordings.join(', '),
    conditions: distinct(on.flatMap(({ conditions }) => conditions)),
    why: distinct(best.flatMap((candidate) => reasons(candidate, asked))),
    evidence: groups.length === 0 ? [...targetGroups] : on.map(({ fact }) => fact),
  };
}

function candidatesOf(groups: Group[], years: number, asked: CoverageArgs['placement']): Candidate[] {
  const aged = groups.filter(({ age }) => age !== null);
  if (aged.length === 0) return [{ age: 'MAY', placement: coversPlacement(groups, asked), groups }];
  const completing = groups.filter(({ age, placement }) => age === null && placement !== 'NOT_STATED');
  return aged.map((group) => {
    const together = group.placement === 'NOT_STATED' ? [group, ...completing] : [group];
    return {
      age: group.age ? coversAge(group.age, years) : 'MAY',
      placement: coversPlacement(together, asked),
      groups: together,
    };
  });
}

function verdictOf({ age, placement }: Pick<Candidate, 'age' | 'placement'>): Covers {
  return all(age, placement);
}

function reasons({ age, groups }: Candidate, asked: CoverageArgs['placement']): Text[] {
  const words = groups[0]?.age;
  const where = placementSaid(groups);
  return [
    words ? COVERAGE_TEXTS.age(words, age) : COVERAGE_TEXTS.noAge,
    ...(asked === 'ANY' && where === COVERAGE_TEXTS.NOT_STATED ? [] : [where]),
  ];
}

function placementSaid(groups: readonly Group[]): Text {
  const scope = scopeOf(groups);
  const partly = scope === 'NOT_STATED' && groups.some(({ placement }) => placement === 'PLACED_ONLY');
  return partly ? COVERAGE_TEXTS.partlyPlaced : COVERAGE_TEXTS[scope];
}
