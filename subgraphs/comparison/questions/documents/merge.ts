import { type DocumentSubject, documentsQuestion } from '#schema/questions/documents-question.ts';
import { answerWithReferences } from '#subgraphs/comparison/asking/answer-with-references.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import { askedKeys } from '#subgraphs/comparison/asking/asked-keys.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties, countyReference } from '#subgraphs/comparison/asking/counties.ts';
import { documentNode } from '#subgraphs/comparison/asking/document-node.ts';
import type { QueryDocumentsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';
import { searchedName } from '#subgraphs/comparison/asking/selection.ts';

/** Documents of all counties, in pages. */
export default {
  Query: { documents: askDocuments },
  DocumentConnection: connectionResolvers(
    documentsQuestion,
    (row, county, _, context) => {
      const document = documentNode(row.document);
      return {
        document,
        county: countyReference(county, context),
        about: row.about.map((subject) => subjectNode(subject, document)),
        instruments: row.instruments,
      };
    },
    { document: 'filter.ids', instrument: 'filter.instruments' },
  ),
} satisfies Resolvers;

function subjectNode(row: DocumentSubject, document: ReturnType<typeof documentNode>) {
  return {
    factId: row.fact.id,
    instrument: row.instrument,
    role: { ...answerWithReferences(row), document },
  };
}

/** Checks what is asked and asks the counties. */
function askDocuments(_: unknown, { filter, first, after, asKnownAt }: QueryDocumentsArgs, context: ComparisonContext) {
  const { ids, kinds, title, holdings, instruments } = filter ?? {};
  const counties = askedCounties(filter?.counties, context);
  const selection = {
    ...(ids ? { ids: askedKeys(ids, 'document', 'filter.ids', asKnownAt, context) } : {}),
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(title == null ? {} : { title: searchedName(title, 'filter.title') }),
    ...(holdings ? { holdings: [...holdings] } : {}),
    ...(instruments
      ? { instruments: askedKeys(instruments, 'instrument', 'filter.instruments', asKnownAt, context) }
      : {}),
  };
  const page = askedPage([documentsQuestion.name, counties, selection, asKnownAt], first, after);
  return ask(documentsQuestion, counties, { filter: selection, ...page }, asKnownAt);
}
