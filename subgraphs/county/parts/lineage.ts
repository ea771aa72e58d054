import { type LineageEdge, lineageQuestion } from '../../../schema/questions/lineage.ts';
import { Instrument } from '../entities/index.ts';
import type { FactRow } from '../loaders.ts';
import { citationsOf } from '../resolvers/fact.ts';
import { part } from './part.ts';
import { updatedAt } from './updated-at.ts';

/** Every instrument of the county with its relations. */
export const lineagePart = part({
  question: lineageQuestion,
  async answer(_, context) {
    const { em, loaders } = context;
    const rows = await em.find(Instrument, {}, { orderBy: { id: 'asc' } });
    const live = rows.filter((row) => !row.removedAt);
    const relations = await Promise.all(
      live.map((row) => loaders.facts.load({ subject: row.id, aspect: 'relations' })),
    );
    return {
      updatedAt: await updatedAt(context),
      nodes: live.map(({ id, kind, title, sortValidFrom }) => ({
        id,
        kind,
        title: title ?? null,
        from: dateOf(sortValidFrom),
      })),
      edges: relations.flat().flatMap(edgeOf),
      removed: rows.filter((row) => row.removedAt).map((row) => row.id),
    };
  },
});

/** The date within a sort key; a key without one sorts after every date. */
function dateOf(sortKey: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(sortKey) ? sortKey : null;
}

interface Relation {
  type: LineageEdge['type'];
  target?: string;
  targetUnnamed?: LineageEdge['unnamed'];
}

function edgeOf(row: FactRow): LineageEdge[] {
  if (row.value === null || row.statedAs === 'NOT_STATED') return [];
  const { type, target, targetUnnamed } = row.value as unknown as Relation;
  const { id, subject, statedAs, wording, reasoning } = row;
  return [
    {
      id,
      type,
      from: subject,
      to: target ?? null,
      unnamed: targetUnnamed ?? null,
      statedAs,
      wording: wording ?? null,
      reasoning: reasoning ?? null,
      citations: citationsOf(row),
    },
  ];
}
