import { aspectsOfDocuments, isOfDocuments } from '#schema/codebook/codebook.ts';
import { idAt } from '#schema/keys/ids.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { DocumentRow } from '#subgraphs/county/reading/stored-rows.ts';
import { toldHolding, toldText } from '#subgraphs/county/reading/told-text.ts';
import { aspectsNotCoded } from '#subgraphs/county/rules/coding/not-coded.ts';
import { toResolvedFact } from './to-fact-row.ts';

/** A document with all that is known of it, on its way from the county. */
export async function toDocumentAnswer(row: DocumentRow, known: Known) {
  const { id, slug, holding, lineCount = null, codebook } = row;
  const facts = await known.loaders.facts.load({ subject: id, aspect: null });
  const byField = aspectsOfDocuments.map(async (aspect) => {
    const own = under(facts, aspect.id).map((fact) => toResolvedFact(fact, known));
    return [aspect.field, await Promise.all(own)] as const;
  });
  const attached = await known.loaders.attachment.load(slug);
  return {
    id: idAt(id, known.moment),
    holding: toldHolding(holding, attached),
    lineCount,
    codebookVersion: codebook,
    aspectsNotCoded: aspectsNotCoded(facts, isOfDocuments),
    attachedText: attached && toldText(attached),
    facts: Object.fromEntries(await Promise.all(byField)),
  };
}
