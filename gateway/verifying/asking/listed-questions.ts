import type { z } from 'zod';
import { compareSelectionQuestion } from '#schema/questions/compare-selection-question.ts';
import { consultationsQuestion } from '#schema/questions/consultations-question.ts';
import { decisionsQuestion } from '#schema/questions/decisions-question.ts';
import { documentsQuestion } from '#schema/questions/documents-question.ts';
import { factsQuestion } from '#schema/questions/facts-question.ts';
import { instrumentsQuestion, ORDER_FIELDS } from '#schema/questions/instruments-question.ts';
import { organisationsQuestion } from '#schema/questions/organisations-question.ts';
import type { Question } from '#schema/questions/shared/question.ts';
import { INSTRUMENT_TYPES } from '#schema/values/instrument-types.ts';

/** A question that is answered with rows in pages. */
export interface ListedQuestion<Answer extends z.ZodType> {
  question: Question<z.ZodType, Answer>;
  /** What is asked beside the page and the filter. */
  asked: Record<string, unknown>;
  /** The filter that narrows nothing. */
  all: Record<string, unknown>;
}

function listed<Answer extends z.ZodType>(
  question: Question<z.ZodType, Answer>,
  asked: Record<string, unknown> = {},
  all: Record<string, unknown> = {},
): ListedQuestion<Answer> {
  return { question, asked, all };
}

/** Whatever their type. */
export const ALL_TYPES = { types: INSTRUMENT_TYPES };

const BY_TITLE = { orderBy: 'TITLE', descending: false };

export const listedInstruments = listed(instrumentsQuestion, BY_TITLE, ALL_TYPES);
export const listedSelections = listed(compareSelectionQuestion, { ...BY_TITLE, aspects: ['title'] }, ALL_TYPES);
export const listedFacts = listed(factsQuestion);
export const listedDecisions = listed(decisionsQuestion);
export const listedConsultations = listed(consultationsQuestion);
export const listedDocuments = listed(documentsQuestion);
export const listedOrganisations = listed(organisationsQuestion);

/** The instruments in each of their orders, both ways. */
export const instrumentOrders = ORDER_FIELDS.flatMap((orderBy) =>
  [false, true].map((descending) => ({ ...listedInstruments, asked: { orderBy, descending } })),
);

/** Every list in the order in which it is asked for. */
export const allLists: readonly ListedQuestion<z.ZodType>[] = [
  ...instrumentOrders,
  listedSelections,
  listedFacts,
  listedDecisions,
  listedConsultations,
  listedDocuments,
  listedOrganisations,
];
