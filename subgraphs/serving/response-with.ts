import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { REQUEST_ID } from './current-request.ts';

type Given = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** An answer that is sent with some headers, and with the id of its request, unless it has others of those names. */
export class AnswerWithId extends ServerResponse {
  /** `null` before it is known. */
  requestId: string | null = null;
}

/**
 * Answers with headers that all of them have. They are put there when the answer begins: to set each beforehand takes longer
 * than all else that is done for an answer out of memory, whose headers are a list that is there already.
 */
export function responseWith(common: Readonly<Record<string, string>>): typeof AnswerWithId {
  const entries = Object.entries(common);
  const whole = new WeakMap<OutgoingHttpHeader[], OutgoingHttpHeader[]>();

  function wholeOf(given: OutgoingHttpHeader[]): OutgoingHttpHeader[] {
    const known = whole.get(given);
    if (known) return known;
    const names = new Set(given.filter((_, at) => at % 2 === 0));
    const made = [...entries.filter(([name]) => !names.has(name)).flat(), ...given];
    whole.set(given, made);
    return made;
  }

  return class extends AnswerWithId {
    override writeHead(status: number, message?: string | Given, headers?: Given): this {
      const given = typeof message === 'string' ? headers : message;
      const own = this.requestId === null ? [] : [REQUEST_ID, this.requestId];
      if (Array.isArray(given) && typeof message !== 'string' && this.getHeaderNames().length === 0)
        return super.writeHead(status, [...wholeOf(given), ...own]);
      for (const [name, value] of entries) if (!this.hasHeader(name)) this.setHeader(name, value);
      if (this.requestId !== null && !this.hasHeader(REQUEST_ID)) this.setHeader(REQUEST_ID, this.requestId);
      return typeof message === 'string' ? super.writeHead(status, message, headers) : super.writeHead(status, given);
    }
  };
}

/** Says which request an answer is to; nothing where it is another kind of answer. */
export function noteId(response: ServerResponse<IncomingMessage>, id: string): void {
  if (response instanceof AnswerWithId) response.requestId = id;
}
