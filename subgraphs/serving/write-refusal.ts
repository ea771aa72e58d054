import type { IncomingMessage, ServerResponse } from 'node:http';
import { JSON_TYPE } from './answer-headers.ts';
import { currentRequest } from './current-request.ts';
import type { Refusal } from './refusal.ts';

/** Answers a request with a refusal, without reading its body. */
export function writeRefusal(request: IncomingMessage, response: ServerResponse, status: number, said: Refusal): void {
  request.resume();
  currentRequest()?.codes.add(said.errors[0].extensions.code);
  const text = JSON.stringify(said);
  response.writeHead(status, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
