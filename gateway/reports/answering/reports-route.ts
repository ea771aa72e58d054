import type { IncomingMessage, ServerResponse } from 'node:http';

/** What answers at addresses of one form. */
export interface ReportsRoute {
  /** The form of its paths; what that has in brackets is names, which the answer is given. */
  path: RegExp;
  answer(asked: AskedAt, ...names: string[]): Promise<void>;
}

/** A request with what it is answered to, and its address. */
export interface AskedAt {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}
