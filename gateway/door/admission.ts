import type { IncomingMessage, ServerResponse } from 'node:http';
import onHeaders from 'on-headers';
import PQueue from 'p-queue';
import { ANSWER_CODES } from '#schema/shared/answer-codes.ts';
import { limits } from '#schema/shared/limits.ts';
import { NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import { refusalWith } from '#subgraphs/serving/refusal.ts';
import { writeRefusal } from '#subgraphs/serving/write-refusal.ts';

/** How many requests are worked at, and how many wait. */
export interface AdmissionState {
  working: number;
  waiting: number;
}

/** Lets so many requests in as can be answered well. */
export interface Admission {
  /** Begins the work for a request when its turn comes, or refuses the request at once. */
  admit(request: IncomingMessage, response: ServerResponse, work: () => void): void;
  state(): AdmissionState;
}

export interface AdmissionOptions {
  /** Requests that are worked at, at once. */
  atOnce?: number;
  /** Requests that wait. */
  waiting?: number;
  /** Milliseconds that one waits at most. */
  patience?: number;
}

/**
 * Bounds what the hub does at once: more than it can do at once only makes everything late. Requests beyond that wait, in their
 * order; those beyond are refused at once with OVERLOADED, and when to come again. A request has its place until its
 * answer begins to be sent; one whose client goes away while it waits is not begun.
 */
export function createAdmission({
  atOnce = limits.requestsAtOnce,
  waiting = limits.requestsWaiting,
  patience = limits.requestPatience,
}: AdmissionOptions = {}): Admission {
  const line = new PQueue({ concurrency: atOnce });
  return {
    admit(request, response, work) {
      if (line.pending >= atOnce && line.size >= waiting) return refuse(request, response);
      const leaving = new AbortController();
      const late = setTimeout(() => leaving.abort(), patience);
      response.once('close', () => leaving.abort());
      const worked = () =>
        new Promise<void>((done) => {
          clearTimeout(late);
          onHeaders(response, done);
          response.once('close', done);
          work();
        });
      line.add(worked, { signal: leaving.signal }).catch(() => {
        clearTimeout(late);
        if (!response.destroyed && !response.headersSent) refuse(request, response);
      });
    },
    state: () => ({ working: line.pending, waiting: line.size }),
  };
}

const OVERLOADED = refusalWith(
  'OVERLOADED',
  'more is asked at once than can be answered; the header retry-after says in how many seconds to come again',
);

/** Seconds after which to come again; drawn at random, so that those who are refused together do not come back together. */
const AGAIN = { least: 1, most: 5 };

function refuse(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('retry-after', AGAIN.least + Math.floor(Math.random() * (AGAIN.most - AGAIN.least + 1)));
  response.setHeader('cache-control', NOT_KEPT);
  writeRefusal(request, response, ANSWER_CODES.OVERLOADED, OVERLOADED);
}
