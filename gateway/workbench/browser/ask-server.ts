import type { Text } from '#schema/values/text.ts';
import { announce, pageLanguage, sayWord } from './page-dom.ts';

/** What the server says it refuses. */
export class Refused extends Error {}

const TOKEN = document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';

/** Asks the workbench's server. Throws Refused with its words. */
export async function askServer<Answer>(path: string, body?: unknown, bytes?: Blob): Promise<Answer> {
  const isPost = body !== undefined || bytes !== undefined;
  const response = await fetch(`/api/${path}`, {
    method: isPost ? 'POST' : 'GET',
    headers: { 'x-workbench-token': TOKEN },
    ...(isPost ? { body: bytes ?? JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new Refused(sayWord('away'));
  });
  const answer = (await response.json()) as Answer & { error?: { message: Text } };
  if (answer.error) throw new Refused(answer.error.message[pageLanguage]);
  return answer;
}

/** Does something that may be refused, and tells why. */
export async function orTell(doing: () => Promise<void>): Promise<void> {
  try {
    await doing();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    announce(sayWord('failed', '', error.message));
  }
}
