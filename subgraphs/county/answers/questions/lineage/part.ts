import sql from 'sql-template-tag';
import { lineageQuestion } from '#schema/questions/lineage-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { meeting, stating } from '#subgraphs/county/answers/parts/find-facts.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { type Stated, stated, under } from '#subgraphs/county/facts/fact.ts';
import { citedBy, citingOnce } from '#subgraphs/county/reading/citations.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { type KnownFactOf, knownFact } from '#subgraphs/county/reading/known-fact.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import { type FactRow, type InstrumentRow, rowsOf } from '#subgraphs/county/reading/stored-rows.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

type LineageRow = Pick<InstrumentRow, 'id' | 'kind' | 'title' | 'shortTitle'> & { sortValidFrom: string };

/** Every instrument of the county with its relations. */
export default part({
  question: lineageQuestion,
  async answer(_, known) {
    const rows = await known.read<LineageRow>(sql`
      select id, kind, title, short_title as "shortTitle", sort_valid_from as "sortValidFrom" from instrument
      where ${held('instrument', numberOf(known))} order by id`);
    const relations = await statedRelations(known);
    const citations = await citingOnce(known)(relations.map((fact) => citedBy(fact)));
    return {
      ...answerBaseOf(known),
      nodes: rows.map(({ id, kind, title, shortTitle, sortValidFrom }) => ({
        id,
        kind,
        title: title ?? null,
        shortTitle: shortTitle ?? null,
        from: dateOf(sortValidFrom),
      })),
      edges: relations.map((fact, place) => ({ ...edgeOf(fact), citations: citations[place] ?? [] })),
      removed: [...(await removals(null, known)).keys()],
    };
  },
});

/** What instruments say of others, in their order; past the rows that are kept, which it would drive out. */
async function statedRelations(known: Known): Promise<Stated<KnownFactOf<'relations'>>[]> {
  const rows = await known.read<FactRow>(sql`
    select ${rowsOf.fact} from fact where ${meeting(stating({ aspect: 'relations', where: [] }), known)}
    order by subject collate "C", position`);
  return stated(under(rows.map(knownFact), 'relations'));
}

/** The date within a sort key; a key without one sorts after every date. */
function dateOf(sortKey: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(sortKey) ? sortKey : null;
}

function edgeOf({ id, subject, statedAs, wording, reasoning, value }: Stated<KnownFactOf<'relations'>>) {
  const { type, target = null, targetUnnamed = null } = value;
  return { id, type, from: subject, to: target, unnamed: targetUnnamed, statedAs, wording, reasoning };
}
