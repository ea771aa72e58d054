import type { RequestListener } from 'node:http';
import type { Log } from '#schema/shared/log.ts';
import { JSON_TYPE } from '#subgraphs/serving/answer-headers.ts';
import { NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import { type Address, type Listening, listen } from '#subgraphs/serving/listen.ts';
import { READINESS, type Readiness } from '#subgraphs/serving/readiness.ts';
import { refusalWith } from '#subgraphs/serving/refusal.ts';
import { refusedWith } from '#subgraphs/serving/refused-status.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { writeRefusal } from '#subgraphs/serving/write-refusal.ts';

/** Where metrics are read. */
export const METRICS = '/metrics';

/** What is told inside. */
export interface ToldInside {
  /** The metrics as Prometheus reads them, with their type. */
  metrics(): Promise<{ type: string; text: string }>;
  /** How the hub is, with addresses and reasons. */
  readiness(): Promise<Readiness>;
  log: Log;
}

const READING_ONLY = refusalWith('BAD_USER_INPUT', 'what is here is read; expected GET or HEAD');

/** Listens where those ask who tend the hub, and nobody else can be let in: metrics, and how the hub is without anything left out. */
export function openInside(address: Address, told: ToldInside): Promise<Listening> {
  const answers: Readonly<Record<string, () => Promise<{ status: number; type: string; text: string }>>> = {
    async [METRICS]() {
      return { status: 200, ...(await told.metrics()) };
    },
    async [READINESS]() {
      const reported = await told.readiness();
      return { status: reported.ready ? 200 : 503, type: JSON_TYPE, text: JSON.stringify(reported) };
    },
  };

  const handler: RequestListener = async (request, response) => {
    const answer = answers[new URL(`http://hub.invalid${request.url ?? '/'}`).pathname];
    if (!answer) return writeRefusal(request, response, 404, refusedWith(404));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return writeRefusal(request, response, 405, READING_ONLY);
    }
    try {
      const { status, type, text } = await answer();
      response.writeHead(status, { 'content-type': type, 'cache-control': NOT_KEPT });
      response.end(text);
    } catch (error) {
      told.log('unexpected', { error: stackOf(error) });
      writeRefusal(request, response, 500, refusedWith(500));
    }
  };
  return listen(handler, address);
}
