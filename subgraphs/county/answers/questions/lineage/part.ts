import { type LineageEdge, lineageQuestion } from '#schema/questions/lineage.ts';
import { part } from '#subgraphs/county/answers/parts/part.ts';
import { answeredCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/context.ts';
import type { FactRow } from '#subgraphs/county/reading/loaders.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';

/** Every instrument of the county with its relations. */
export default part({
  question: lineageQuestion,
  async answer(_, known) {
    const { em, loaders } = known;
    const rows = await em.find(Instrument, {}, { orderBy: { id: 'asc' } });
    const relations = await Promise.all(
      rows.map((row) => loaders.facts.load({ subject: row.id, aspect: 'relations' })),
    );
    return {
      updatedAt: updatedAt(known),
      nodes: rows.map(({ id, kind, title, sortValidFrom }) => ({
        id,
        kind,
        title: title ?? null,
        from: dateOf(sortValidFrom),
      })),
      edges: (await Promise.all(relations.flat().map((row) => edgeOf(row, known)))).flat(),
      removed: [...(await removals(null, known)).keys()],
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

async function edgeOf(row: FactRow, known: Known): Promise<LineageEdge[]> {
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
      citations: await answeredCitations(citedBy(row), known),
    },
  ];
}
