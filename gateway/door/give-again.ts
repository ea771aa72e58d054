import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CurrentRequest, currentRequest } from '#subgraphs/serving/current-request.ts';
import { holdsTag } from '#subgraphs/serving/entity-tag.ts';
import type { Spending } from '../cost/spending.ts';
import { BYTES_OF_A_CHARACTER, type HeldAnswer } from '../kept-answers/answer-store.ts';
import type { Keeping, KeptAnswers } from '../kept-answers/keep-answers.ts';
import { OF_BYTES, type PackedContent } from './content.ts';
import { questionKey } from './question-key.ts';

/** What goes along with a request whose answer is to be kept. */
export interface ToKeep {
  keeping: Keeping;
  /** Keeps the answer as it is sent whole. */
  sent(content: PackedContent): void;
}

/** Answers a request by what is kept; else has it answered by `otherwise`, and what comes of that kept. */
export type GiveAgain = (
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | null,
  otherwise: (toKeep: ToKeep | null) => void,
) => void;

/** What stands beside the bytes of an answer. */
interface Beside {
  /** Names and values of headers, one after the other; and those of an answer that is not sent. */
  headers: string[];
  headersUnsent: string[];
  tag: string | null;
  /** What the log and metrics tell of its request. */
  noted: Pick<CurrentRequest, 'document' | 'operation' | 'cost'>;
}

/** Each character stands for a byte: Node sends text together with its headers, and bytes after them. */
const AS_BYTES = 'latin1';

/** What a kept answer costs who asks, in the measure of the limit `requestCost`: half of it is more than it takes. */
const COST = 1;

/**
 * Answers what is asked again as it was answered, out of memory, so that it waits for nobody and takes nobody's place. A client that has
 * asked for too much in this minute is refused as ever.
 */
export function giveAgain(kept: KeptAnswers, spending: Spending): GiveAgain {
  return (request, response, body, otherwise) => {
    const asked = questionKey(request, body);
    if (asked === null) return otherwise(null);
    const answered = (answer: HeldAnswer | null) => {
      if (answer === null) return otherwise(toKeep(kept.begin(asked)));
      const { text, beside } = answer;
      const spent = (wait: number) => (wait > 0 ? otherwise(null) : write(request, response, text, beside as Beside));
      return onceThere(spending.spend(request, COST), spent);
    };
    return onceThere(kept.find(asked), answered);
  };
}

/** Goes on with what is there at once, or comes. */
function onceThere<Value>(value: Value | Promise<Value>, next: (value: Value) => void): void {
  if (value instanceof Promise) void value.then(next);
  else next(value);
}

function toKeep(keeping: Keeping): ToKeep {
  return {
    keeping,
    sent({ status, headers, bytes, tag }) {
      if (status !== 200) return;
      const all = [...headers];
      const { document = null, operation = null, cost = null } = currentRequest() ?? {};
      const headersLength = all.flat().join('').length;
      const beside: Beside = {
        headers: all.flat(),
        headersUnsent: all.filter(([name]) => !OF_BYTES.includes(name)).flat(),
        tag,
        noted: { document, operation, cost },
      };
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(AS_BYTES);
      keeping.keep({ text, beside, bytes: text.length + 2 * BYTES_OF_A_CHARACTER * headersLength });
    },
  };
}

function write(request: IncomingMessage, response: ServerResponse, text: string, beside: Beside): void {
  const current = currentRequest();
  if (current) Object.assign(current, beside.noted);
  if (beside.tag !== null && holdsTag(request.headers['if-none-match'], beside.tag)) {
    response.writeHead(304, beside.headersUnsent).end();
    return;
  }
  response.writeHead(200, beside.headers);
  response.end(request.method === 'HEAD' ? undefined : text, AS_BYTES);
}
