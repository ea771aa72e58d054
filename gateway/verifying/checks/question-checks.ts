import type { z } from 'zod';
import { appliesToQuestion } from '#schema/questions/applies-to-question.ts';
import { bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { changesQuestion } from '#schema/questions/changes-question.ts';
import { compareQuestion } from '#schema/questions/compare-question.ts';
import { compareSelectionQuestion } from '#schema/questions/compare-selection-question.ts';
import { consultationsQuestion } from '#schema/questions/consultations-question.ts';
import { countyQuestion } from '#schema/questions/county-question.ts';
import { coverageQuestion } from '#schema/questions/coverage-question.ts';
import { decisionsQuestion } from '#schema/questions/decisions-question.ts';
import { documentTextQuestion } from '#schema/questions/document-text-question.ts';
import { documentsQuestion } from '#schema/questions/documents-question.ts';
import { factsQuestion } from '#schema/questions/facts-question.ts';
import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { lineageQuestion } from '#schema/questions/lineage-question.ts';
import { organisationsQuestion } from '#schema/questions/organisations-question.ts';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { searchQuestion } from '#schema/questions/search-question.ts';
import type { Question } from '#schema/questions/shared/question.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import type { Check } from '../asking/contract-check.ts';
import { ALL_TYPES, listedDocuments, listedInstruments } from '../asking/listed-questions.ts';
import type { AskedWith } from '../asking/part-asker.ts';
import { answerIfAny, listedRows } from '../asking/read-from.ts';

/** A question with arguments that a county can answer. */
export interface SampleQuestion {
  question: Question;
  args: Record<string, unknown>;
  asked?: AskedWith;
}

const PAGE = { after: null, first: 3 };

function sample<Args extends z.ZodType>(
  question: Question<Args>,
  args: z.input<Args>,
  asked?: AskedWith,
): SampleQuestion {
  return { question, args: args as Record<string, unknown>, ...(asked ? { asked } : {}) };
}

/** Every question once, about what the county itself names. */
export async function sampleQuestions(county: CheckedCounty): Promise<SampleQuestion[]> {
  const ids = (await listedRows(county, listedInstruments)).map(({ id }) => id);
  const id = ids[0] ?? `${county.slug}:agreement:none`;
  const document = (await listedRows(county, listedDocuments))[0]?.id ?? `${county.slug}:document:none`;
  const filter = { filter: {}, ...PAGE };
  const byTitle = { filter: { types: ALL_TYPES.types }, orderBy: 'TITLE' as const, descending: false, ...PAGE };
  return [
    sample(countyQuestion, {}),
    sample(instrumentsQuestion, byTitle),
    sample(compareQuestion, { ids: ids.slice(0, 2), aspects: ['title', 'financing'] }),
    sample(compareSelectionQuestion, { ...byTitle, aspects: ['title'] }),
    sample(factsQuestion, filter),
    sample(decisionsQuestion, filter),
    sample(consultationsQuestion, filter),
    sample(documentsQuestion, filter),
    sample(organisationsQuestion, filter),
    sample(documentTextQuestion, { id: document, from: 1, first: 50 }),
    sample(appliesToQuestion, { municipality: `${county.code ?? '00'}80`, ...PAGE }),
    sample(coverageQuestion, { ages: { from: 0, to: 20 }, placement: 'ANY', from: '2020-01-01', to: '2023-12-31' }),
    sample(lineageQuestion, { id }),
    sample(searchQuestion, { words: ['barn'], said: ['barn'], filter: byTitle.filter, matches: 3, ...PAGE }),
    sample(changesQuestion, { after: {}, first: 5 }),
    sample(revisionQuestion, { since: null }),
    ...(await bulkSample(county)),
  ];
}

/** Bulk is asked of the revision that the county says that it is at, as known when that was made. */
async function bulkSample(county: CheckedCounty): Promise<SampleQuestion[]> {
  const { revision, updatedAt } = (await answerIfAny(county, revisionQuestion, { since: null })) ?? {
    revision: null,
    updatedAt: null,
  };
  const args = { filter: {}, revision: revision?.number ?? 1, bulk: 'HELD' as const, changedSince: null, ...PAGE };
  return [sample(bulkFactsQuestion, args, { asKnownAt: updatedAt })];
}

/** Questions without which a county is none: who it is, and what it has. */
const REQUIRED = new Set([countyQuestion.name, instrumentsQuestion.name, compareQuestion.name]);

export const questionChecks: readonly Check[] = [
  {
    name: 'questions',
    title: 'Every question is answered, or said to be unknown',
    where: 'Questions',
    async run(county, told) {
      const replies = new Map<string, string>();
      for (const { question, args, asked } of await sampleQuestions(county)) {
        const reply = await county.ask(question, args, asked);
        replies.set(question.name, reply.status);
        const called = `${question.name} ${JSON.stringify(args)}`;
        if (reply.status === 'UNSUPPORTED') {
          if (REQUIRED.has(question.name))
            told.wrong({ asked: called, came: 'no answer', expected: 'one: no county can be without it' });
          else told.leftOut(`the question ${question.name}`);
        } else if (reply.status === 'REFUSED')
          told.wrong({ asked: called, came: `${reply.code}: ${reply.message}`, expected: 'an answer, or none' });
        else if (reply.status === 'NO_DATA')
          told.wrong({ asked: called, came: 'null', expected: 'an answer, once there is data' });
      }
      if (replies.get(revisionQuestion.name) === 'ANSWERED' && replies.get(bulkFactsQuestion.name) !== 'ANSWERED')
        told.wrong({
          asked: bulkFactsQuestion.name,
          came: replies.get(bulkFactsQuestion.name) ?? 'nothing',
          expected: 'an answer where revision is answered: else no report has the county',
        });
    },
  },
];
