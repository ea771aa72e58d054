/** Whether an answer holds what is expected: objects by the expected keys, lists by their expected items. */
export function contains(answer: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(answer) && expected.every((item) => answer.some((candidate) => contains(candidate, item)));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof answer !== 'object' || answer === null) return false;
    return Object.entries(expected).every(
      ([key, value]) => key in answer && contains((answer as Record<string, unknown>)[key], value),
    );
  }
  return answer === expected;
}
