import sql from 'sql-template-tag';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { licenceOf } from '#schema/open-data/licences.ts';
import { countyQuestion } from '#schema/questions/county-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toOrganisationAnswer } from '#subgraphs/county/answers/parts/resolve-references.ts';
import { attachedDocuments } from '#subgraphs/county/reading/attached-documents.ts';
import { numberOf } from '#subgraphs/county/reading/county-context.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** The county, its region, what it holds and what it knows to be missing. */
export default part({
  question: countyQuestion,
  async answer(_, known) {
    const { read, revision } = known;
    const { slugs, notWhollyRead } = await attachedDocuments(known);
    const at = (table: string) => held(table, numberOf(known));
    const [counted] = await read<{ instruments: number; documents: number; texts: number }>(sql`
      with held_documents as (
        select id from document where (holding <> 'MENTIONED_ONLY' or slug = any(${slugs}::text[])) and ${at('document')}
      )
      select
        (select count(*)::int from instrument where ${at('instrument')}) as instruments,
        (select count(*)::int from held_documents) as documents,
        (select count(*)::int from fact where aspect = ${'documentKind' satisfies AspectId} and ${at('fact')}
          and subject in (select id from held_documents) and value ->> 'kind' = 'AGREEMENT_TEXT') as texts`);
    return {
      ...answerBaseOf(known),
      contractVersion: CONTRACT_VERSION,
      region: revision && (await toOrganisationAnswer(revision.region, known)),
      licence: licenceOf(revision?.licence),
      instruments: counted?.instruments ?? 0,
      documentsHeld: counted?.documents ?? 0,
      textsHeld: slugs.length,
      textsNotWhollyRead: notWhollyRead,
      agreementTextsHeld: counted?.texts ?? 0,
      knownGaps: revision?.knownGaps ?? [],
    };
  },
});
