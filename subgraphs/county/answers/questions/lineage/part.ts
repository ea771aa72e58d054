import sql from 'sql-template-tag';
import { type LineageEdge, lineageQuestion } from '#schema/questions/lineage-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { citedBy, toCitationAnswers } from '#subgraphs/county/reading/citations.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFactOf } from '#subgraphs/county/reading/known-fact.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import type { InstrumentRow } from '#subgraphs/county/reading/stored-rows.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

type LineageRow = Pick<InstrumentRow, 'id' | 'kind' | 'title' | 'shortTitle'> & { sortValidFrom: string };

/** Every instrument of the county with its relations. */
export default part({
  question: lineageQuestion,
  async answer(_, known) {
    const { read, loaders } = known;
    const rows = await read<LineageRow>(sql`
      select id, kind, title, short_title as "shortTitle", sort_valid_from as "sortValidFrom" from instrument
      where ${held('instrument', numberOf(known))} order by id`);
    const relations = await Promise.all(rows.map(({ id }) => factsUnder(loaders, id, 'relations')));
    return {
      ...answerBaseOf(known),
      nodes: rows.map(({ id, kind, title, shortTitle, sortValidFrom }) => ({
        id,
        kind,
        title: title ?? null,
        shortTitle: shortTitle ?? null,
        from: dateOf(sortValidFrom),
      })),
      edges: (await Promise.all(relations.flat().map((fact) => edgeOf(fact, known)))).flat(),
      removed: [...(await removals(null, known)).keys()],
    };
  },
});

/** The date within a sort key; a key without one sorts after every date. */
function dateOf(sortKey: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(sortKey) ? sortKey : null;
}

async function edgeOf(fact: KnownFactOf<'relations'>, known: Known): Promise<LineageEdge[]> {
  if (fact.statedAs === 'NOT_STATED') return [];
  const { id, subject, statedAs, wording, reasoning } = fact;
  const { type, target = null, targetUnnamed = null } = fact.value;
  const citations = await toCitationAnswers(citedBy(fact), known);
  return [{ id, type, from: subject, to: target, unnamed: targetUnnamed, statedAs, wording, reasoning, citations }];
}
