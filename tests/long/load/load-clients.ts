import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What became of requests: those that were answered whole with their milliseconds, and the others by what they got. */
export interface LoadAnswers {
  whole: number[];
  others: Map<string, number>;
}

interface GivenAnswer {
  status: number;
  retryAfter: number;
  text: string;
}

/**
 * Clients that each ask one question after the other for some milliseconds. Who is refused comes back at once, or after the seconds that it
 * is told where it is `polite`.
 */
export async function clientsAsking(
  url: string,
  questions: () => string,
  { clients, milliseconds, polite }: { clients: number; milliseconds: number; polite: boolean },
): Promise<LoadAnswers> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const answered: LoadAnswers = { whole: [], others: new Map() };
  const end = performance.now() + milliseconds;

  async function client(): Promise<void> {
    while (performance.now() < end) {
      const began = performance.now();
      const answer = await ask(url, agent, questions());
      const outcome = outcomeOf(answer);
      if (outcome === null) answered.whole.push(performance.now() - began);
      else answered.others.set(outcome, (answered.others.get(outcome) ?? 0) + 1);
      if (polite && typeof answer !== 'string' && answer.retryAfter > 0) await sleep(answer.retryAfter * 1_000);
    }
  }

  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return answered;
}

/** `null` for a whole answer, else what it is instead. */
function outcomeOf(answer: GivenAnswer | string): string | null {
  if (typeof answer === 'string') return answer;
  const { errors = [] } = JSON.parse(answer.text) as { errors?: { extensions: { code: string } }[] };
  if (answer.status === 200 && errors.length === 0) return null;
  return [answer.status, ...new Set(errors.map(({ extensions }) => extensions.code))].join(' ');
}

/** An answer, or the code of what went wrong on the way. */
function ask(url: string, agent: Agent, query: string): Promise<GivenAnswer | string> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    request(url, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, retryAfter: Number(response.headers['retry-after'] ?? 0), text }),
      );
      response.once('error', ({ message }) => resolve(message));
    })
      .once('error', ({ code = 'none' }: NodeJS.ErrnoException) => resolve(code))
      .end(body);
  });
}
