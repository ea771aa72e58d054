import { sortKey } from '#schema/keys/sort-key.ts';
import { documentsQuestion } from '#schema/questions/documents-question.ts';
import { documentRole } from '#schema/values/document-role.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { factsNaming } from '#subgraphs/county/answers/parts/facts-naming.ts';
import { pageOf } from '#subgraphs/county/answers/parts/page-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toDocumentAnswer } from '#subgraphs/county/answers/parts/to-document-answer.ts';
import { toFactRow } from '#subgraphs/county/answers/parts/to-fact-row.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { matchingDocuments } from './matching-documents.ts';

/** What a document is to an instrument, without the document: the row has it. */
const ROLE = documentRole.schema.omit({ document: true });

/** The documents that the county has read or that are mentioned, each with the instruments that it is about. */
export default part({
  question: documentsQuestion,
  async answer({ filter, ...page }, known) {
    const found = await matchingDocuments(filter, known);
    const { rows, more } = pageOf(
      found.map((row) => ({ key: sortKey(row.title ?? row.slug), id: row.id, row })),
      page,
    );
    const naming = await factsNaming(
      rows.map(({ row: { slug } }) => ({ aspect: 'documents', slug, row: slug })),
      known,
    );
    const answered = rows.map(async ({ key, id, row }) => {
      const { facts, count } = naming('documents', row.slug);
      return {
        ...{ key, id },
        document: await toDocumentAnswer(row, known),
        about: await Promise.all(facts.map((fact) => toFactRow(fact, known, ROLE))),
        instruments: count,
      };
    });
    return {
      ...answerBaseOf(known),
      unknown: [
        ...(await neverHeld(filter.ids, 'document', known)),
        ...(await neverHeld(filter.instruments, 'instrument', known)),
      ],
      rows: await Promise.all(answered),
      more,
    };
  },
  count: async ({ filter }, known) => (await matchingDocuments(filter, known)).length,
});
