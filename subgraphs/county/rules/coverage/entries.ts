import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import { joined } from '#schema/values/text.ts';
import type { Evidence } from '#subgraphs/county/facts/fact.ts';
import { type ChildCoverage, coverageOfChild } from './child-coverage.ts';
import { all, type Covers } from './covers.ts';
import { coverageOnDay, type DayCoverage, type StatusHistory } from './day-coverage.ts';
import { Interner } from './intern.ts';

/** An agreement with the facts that say whom it covers, and when. */
export interface Agreement extends StatusHistory {
  id: string;
  targetGroups: readonly Evidence<'targetGroups'>[];
}

/** An agreement that covers or may cover some ages on some days. */
export interface Entry
  extends Pick<DayCoverage, 'certainty' | 'states' | 'why' | 'evidence'>,
    Pick<ChildCoverage, 'placement' | 'ageWording' | 'conditions'> {
  id: string;
  verdict: Covers;
}

/**
 * The place among the entries of what an agreement is for an age on a day; `null` where it does not
 * cover. Ages that its groups treat alike and days that are alike are put together once.
 */
export function entryAt(
  { id, targetGroups, ...life }: Agreement,
  placement: CoverageArgs['placement'],
  entries: Interner<Entry>,
) {
  const groups = new Interner<ChildCoverage>(byIds);
  const times = new Interner<DayCoverage | null>((time) => time && byIds(time));
  const groupAt = memo((age: number) => groups.place(coverageOfChild(targetGroups, age, placement)));
  const timeAt = memo((day: string) => times.place(coverageOnDay(day, life)));
  const together = memo((places: string) => {
    const [group, time] = places.split(' ').map(Number);
    const entry = entryOf(id, groups.values[group ?? 0], times.values[time ?? 0]);
    return entry && entries.place(entry);
  });
  return (age: number, day: string): number | null => together(`${groupAt(age)} ${timeAt(day)}`);
}

function entryOf(id: string, group: ChildCoverage | undefined, time: DayCoverage | null | undefined): Entry | null {
  if (!group || !time || group.verdict === 'NO') return null;
  const { placement, ageWording, conditions } = group;
  const { certainty, states } = time;
  return {
    id,
    verdict: all(time.verdict, group.verdict),
    certainty,
    states,
    placement,
    ageWording,
    conditions,
    why: joined([time.why, ...group.why], ' '),
    evidence: [...group.evidence, ...time.evidence],
  };
}

/** What has evidence, as plain data. */
export function byIds<Of extends { evidence: readonly Pick<Evidence, 'id'>[] }>(of: Of) {
  return { ...of, evidence: of.evidence.map(({ id }) => id) };
}

/** A function that remembers what it answered. */
function memo<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { value: Value }>();
  return (key) => {
    const before = known.get(key) ?? { value: read(key) };
    known.set(key, before);
    return before.value;
  };
}
