import { codebook } from '../../../schema/codebook/codebook.ts';
import type { FactRow } from '../loaders.ts';

/** A fact as GraphQL answers it: what every fact has, and the fields of its value beside it. */
export function answerFact(row: FactRow): Record<string, unknown> {
  return {
    ...row.value,
    __typename: codebook.aspects.get(row.aspect)?.valueType,
    id: row.id,
    aspect: row.aspect,
    statedAs: row.statedAs,
    wording: row.wording,
    reasoning: row.reasoning,
    note: row.note,
    inWords: row.inWords,
    value: row.value,
    citations: citationsOf(row),
  };
}

/** Where a fact stands. The quotation is there when the county has attached the document's text. */
export function citationsOf(row: FactRow) {
  return row.citations.getItems().map((citation) => ({
    documentId: citation.document.id,
    documentTitle: citation.document.title ?? null,
    lineStart: citation.lineStart,
    lineEnd: citation.lineEnd,
    quote: null,
  }));
}
