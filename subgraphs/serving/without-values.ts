import { redacted } from '#schema/personal-data/personal-data.ts';

/** Characters of a message that are told. */
const LONGEST = 300;

/** What is quoted in a message: what a client sent, where it is quoted at all. */
const QUOTED = /"(?:[^"\\]|\\.)*"?/g;

/**
 * The message of a failure as a log may hold it: its first line, as the mapper tells the statement with its values after it,
 * without what it quotes and without contact data.
 */
export function withoutValues(message: string): string {
  const [first = ''] = message.split('\n', 1);
  return redacted(first.replace(QUOTED, '"…"').slice(0, LONGEST));
}
