import type { AnswerBase } from '#schema/questions/shared/question.ts';
import type { Answered } from './ask.ts';
import type { ComparisonContext } from './comparison-context.ts';

/** How each county of the hub answered, in the order of their codes. */
export function countyAnswers(
  answers: readonly Answered<AnswerBase>[],
  context: ComparisonContext,
  missedEarlier: readonly string[] = [],
) {
  return context.counties.map((county) => {
    const entry = answers.find((candidate) => candidate.county.slug === county.slug);
    return {
      county,
      status: entry?.status ?? 'NOT_ASKED',
      updatedAt: entry?.status === 'ANSWERED' ? entry.answer.updatedAt : null,
      errorReports: entry?.status === 'ANSWERED' ? entry.answer.errorReports : null,
      problem: context.problems.get(county.slug) ?? null,
      missedEarlier: missedEarlier.includes(county.slug),
    };
  });
}
