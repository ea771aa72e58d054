import type { Answer, AnswerError } from '#tests/support/test-hub.ts';

/** In what an answer is not as it has to be: its data, the codes of its errors, the places of its errors. */
export function answerDisagreements(answer: Answer, opinion: Answer): string[] {
  const errors = answer.errors ?? [];
  const expected = opinion.errors ?? [];
  const unplaced = new Set(expected.filter(({ path }) => !path).map(codeOf));
  return [
    ...(JSON.stringify(answer.data) === JSON.stringify(opinion.data)
      ? []
      : [`data: ${JSON.stringify(answer.data)}\n  expected: ${JSON.stringify(opinion.data)}`]),
    ...difference('codes', errors.map(codeOf), expected.map(codeOf)),
    ...(errors.some(isSilence) ? [] : difference('places', placesOf(errors, unplaced), placesOf(expected, unplaced))),
    ...errors.flatMap((error) => {
      const end = error.path ? endOf(error.path, answer.data) : null;
      if (isNothing(end) || (end !== undefined && isSilence(error))) return [];
      return [`${codeOf(error)}: ${JSON.stringify(error.path)} leads to ${end === undefined ? 'nothing' : 'no null'}`];
    }),
  ];
}

/** What an error says, and of which county; a mistake of whoever asks is nobody else’s. */
function codeOf({ extensions }: AnswerError): string {
  const isMistake = /^(BAD_USER_INPUT|INVALID_CURSOR)$/.test(String(extensions?.code));
  return [extensions?.code, isMistake ? null : extensions?.county].filter(Boolean).join(' of ');
}

/**
 * Where errors stand that are about a field, not about who did not answer. Not in which item of a list: engines number
 * the items of each county for themselves, so what is held against the data instead is that a null stands there. Where a
 * county is silent, a wrong number can lead to its null instead, so that only codes are held against each other, and so are those
 * that the other engine tells without their place.
 */
function placesOf(errors: readonly AnswerError[], unplaced: ReadonlySet<string>): string[] {
  return errors
    .filter((error) => error.path && !isSilence(error) && !unplaced.has(codeOf(error)))
    .map(
      (error) => `${codeOf(error)} at ${error.path?.map((step) => (typeof step === 'number' ? '#' : step)).join('.')}`,
    );
}

function difference(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const [some, others] = [[...new Set(found)].sort(), [...new Set(expected)].sort()];
  return some.join('\n') === others.join('\n') ? [] : [`${what}: ${some.join('; ')}\n  expected: ${others.join('; ')}`];
}

function isSilence({ extensions }: AnswerError): boolean {
  return /_(UNAVAILABLE|TIMED_OUT)$/.test(String(extensions?.code));
}

/** Null, or a thing of which another subgraph knew that it should be there, and nobody any field. */
function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value).every((field) => field === null));
}

/** What stands where a path leads, a null on the way there included; `undefined` where it leads nowhere. */
function endOf(path: readonly (string | number)[], data: unknown): unknown {
  let value = data;
  for (const step of path) {
    if (value === null) return null;
    if (typeof value !== 'object' || !Object.hasOwn(value as object, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
