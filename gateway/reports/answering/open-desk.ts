import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '#gateway/engine/public-gateway.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { REQUEST_ID } from '#subgraphs/serving/current-request.ts';
import { preflightFor } from '#subgraphs/serving/preflight.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { problem, problemOf, writeProblem } from './problem.ts';

export interface DeskOptions {
  /** Whether a path is one of its own. */
  answersAt(pathname: string): boolean;
  /** What is read there, for who asks otherwise than by reading; a sentence’s subject in the plural, such as `reports`. */
  what: string;
  /** Headers of its own, which pages of other origins have to be allowed to read. */
  exposes: readonly string[];
  /** Answers a GET or a HEAD. What it throws is told as a problem, or ends the answer where that has begun. */
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  log: Log;
}

const PREFLIGHT = preflightFor('GET', 'HEAD');

/**
 * A desk of what is only read, by GET and HEAD. Errors become problems of RFC 9457; what nobody foresaw is logged and not
 * told; an answer that fails on its way ends as a broken transfer.
 */
export function openDesk({ answersAt, what, exposes, answer, log }: DeskOptions): Desk {
  async function answerReading(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    response.setHeader('access-control-expose-headers', [...exposes, REQUEST_ID].join(', '));
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    if (request.method === 'GET' || request.method === 'HEAD') return answer(request, response, url);
    const told = problem('BAD_USER_INPUT', `${what} are asked for by GET and HEAD`);
    const refused = { ...told, status: 405, title: 'Method Not Allowed' };
    writeProblem(request, response, refused, { allow: 'GET, HEAD, OPTIONS' });
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    const foreseen = error instanceof HubError;
    // Who went away hears nothing more; it is no failure.
    if (request.socket.destroyed && !foreseen) return;
    if (!response.headersSent) {
      if (!foreseen) log('unexpected', { error: stackOf(error) });
      writeProblem(request, response, problemOf(error));
      return;
    }
    log('report.broken', {
      address: addressOf(request).pathname,
      reason: foreseen ? [error.message, error.cause ?? []].flat().join(': ') : stackOf(error),
    });
    // A part must not pass for the whole.
    response.destroy();
  }

  return (request, response) => {
    const url = addressOf(request);
    if (!answersAt(url.pathname)) return false;
    answerReading(request, response, url).catch((error: unknown) => fail(request, response, error));
    return true;
  };
}

/** Its address; what stands behind the path is the client’s, and is not logged. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://hub.invalid${url}`);
}
