import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import { joined } from '#schema/values/text.ts';
import type { Evidence } from '#subgraphs/county/facts/fact.ts';
import { type ChildCoverage, coverageByAge } from './child-coverage.ts';
import { all, type Covers } from './covers.ts';
import { coverageWithin, type DayCoverage, type StatusHistory } from './day-coverage.ts';
import type { Layer, Strip } from './layers.ts';

/** An agreement with the facts that say whom it covers, and when. */
export interface Agreement extends StatusHistory {
  id: string;
  targetGroups: readonly Evidence<'targetGroups'>[];
}

/** An agreement that covers or may cover some ages on some days. */
export interface Entry
  extends Pick<DayCoverage, 'certainty' | 'proposed' | 'states' | 'why' | 'evidence'>,
    Pick<ChildCoverage, 'placement' | 'ageWording' | 'conditions'> {
  id: string;
  verdict: Covers;
}

/**
 * What an agreement is for the ages and days that are asked for, as places among the entries, which its own are added to:
 * one for each way in which it covers at a time. Where it never holds, nobody is looked at.
 */
export function layerOf(agreement: Agreement, asked: CoverageArgs, entries: Entry[]): Layer {
  const { id } = agreement;
  const spans = coverageWithin(agreement, asked);
  if (spans.every(({ time }) => time === null)) return [];
  const children = coverageByAge(agreement.targetGroups, asked);
  const covering = new Set(children.filter(({ verdict }) => verdict !== 'NO'));
  const contents = new Map<DayCoverage | null, Strip['contents']>();
  for (const time of new Set(spans.map((span) => span.time))) {
    const places = new Map<ChildCoverage, number>();
    if (time) for (const child of covering) places.set(child, entries.push(entryOf(id, child, time)) - 1);
    contents.set(
      time,
      children.map((child) => places.get(child) ?? null),
    );
  }
  return spans.map(({ from, time }) => ({ from, contents: contents.get(time) ?? [] }));
}

function entryOf(id: string, child: ChildCoverage, time: DayCoverage): Entry {
  const { placement, ageWording, conditions } = child;
  const { certainty, proposed, states } = time;
  return {
    id,
    verdict: all(time.verdict, child.verdict),
    certainty,
    proposed,
    states,
    placement,
    ageWording,
    conditions,
    why: joined([time.why, ...child.why], ' '),
    evidence: [...child.evidence, ...time.evidence],
  };
}
