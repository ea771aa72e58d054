import { isObject } from '#schema/shared/is-object.ts';
import { type RawAnswer, rawRequest } from '#tests/support/raw-request.ts';
import type { Sent } from './requests.ts';

/** What became of an attack. */
export interface Became {
  /** As the corpus says it: the status, and the codes of the errors. */
  told: string;
  answer: RawAnswer;
}

/** Sends an attack on a connection of its own, and says what became of it. */
export async function askHostile(url: string, sent: Sent): Promise<Became> {
  const answer = await rawRequest(url, sent);
  return { answer, told: answer.text === '' ? 'closed' : [answer.status, ...codesOf(answer)].join(' ') };
}

/** The codes of the errors of an answer, each once; of reports as of GraphQL. */
function codesOf({ headers, body }: RawAnswer): string[] {
  if (!headers['content-type']?.includes('json')) return [];
  const content: unknown = JSON.parse(body);
  if (!isObject(content)) return [];
  const errors = Array.isArray(content.errors) ? content.errors.map(({ extensions }) => extensions?.code) : [];
  return [...new Set([...errors, ...(typeof content.code === 'string' ? [content.code] : [])])].map(String).sort();
}
