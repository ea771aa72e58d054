import { idAt } from '#schema/keys/ids.ts';
import { pageSize } from '#schema/keys/page-size.ts';
import { documentTextQuestion } from '#schema/questions/document-text-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError, refusedArgument } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Asked, answersOf, ask, oncePerEntity } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryDocumentTextArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { listedFactNode } from '#subgraphs/comparison/asking/listed-fact-node.ts';
import { askedDocument } from './asked-document.ts';

/** The lines of a document, from the county that has it. */
export default {
  Query: { documentText: askText },
  DocumentText: {
    __resolveReference: found,
    document(asked, _, context) {
      const own = ownAnswer(asked, context);
      return own && { documentId: idAt(own.id, own.asKnownAt), title: own.answer.title };
    },
    lines: (asked, _, context) => ownAnswer(asked, context)?.answer.lines ?? null,
    facts(asked, _, context) {
      const own = ownAnswer(asked, context);
      return own?.answer.facts.map((fact) => listedFactNode(fact, own.county, context)) ?? null;
    },
    factCount: (asked, _, context) => ownAnswer(asked, context)?.answer.factCount ?? null,
    counties: (asked, _, context) => countyAnswers(read(asked, context).answers, context),
  },
} satisfies Resolvers;

const LINES = { most: limits.textLines, usual: limits.textLines };

/** Asks the county of the document. */
function askText(_: unknown, { document, from, first, asKnownAt }: QueryDocumentTextArgs, context: ComparisonContext) {
  const { key, county, moment } = askedDocument(document, asKnownAt, context);
  const line = from ?? 1;
  if (line < 1) throw refusedArgument('from', `${line} is out of range; expected the number of a line, counted from 1`);
  return ask(documentTextQuestion, [county], { id: key, from: line, first: pageSize(first, LINES) }, moment);
}

const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { counties, args, asKnownAt } = decodeRequest(asked.request);
  const answers = answersOf(documentTextQuestion, counties, asked.parts, context);
  return { answers, id: (args as { id: string }).id, asKnownAt };
});

/** What the document’s county answered; `null` where it is silent. */
function ownAnswer(asked: Asked, context: ComparisonContext) {
  const { answers, id, asKnownAt } = read(asked, context);
  const own = answers.find(({ status }) => status === 'ANSWERED');
  return own?.status === 'ANSWERED' ? { ...own, id, asKnownAt } : null;
}

/** Refuses what the county does not hold. Asynchronous, as what is thrown at once ends the answers to all other questions of the request too. */
async function found(
  { request, parts }: { request: string; parts?: unknown },
  context: ComparisonContext,
): Promise<Asked> {
  const asked: Asked = { request, parts: Array.isArray(parts) ? parts : null };
  const own = ownAnswer(asked, context);
  if (!own || own.answer.standing === 'HELD') return asked;
  const { id, county } = own;
  throw own.answer.standing === 'REMOVED'
    ? new HubError('REMOVED', `the document "${id}" was removed from ${county.slug}`, { id, county: county.slug })
    : new HubError('NOT_FOUND', `no document "${id}" in ${county.slug}`, { id, county: county.slug });
}
