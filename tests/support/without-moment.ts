/** An answer about a moment (ISO 8601) with the ids that the same would have now: without the moment at their ends. */
export function withoutMoment<Answer>(answer: Answer, moment: string): Answer {
  const end = `@${moment}`;
  return JSON.parse(
    JSON.stringify(answer, (_, value) =>
      typeof value === 'string' && value.endsWith(end) ? value.slice(0, -end.length) : value,
    ),
  );
}
