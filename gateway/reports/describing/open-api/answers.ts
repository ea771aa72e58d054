import { component, type JsonObject, STRING } from './json-schema.ts';

const PROBLEM = { 'application/problem+json': { schema: component('schemas', 'Problem') } };

/** The headers that answers have in common. */
export const ANSWER_HEADER_PARTS: JsonObject = {
  ETag: {
    description: 'Weak entity tag, for `If-None-Match`; told apart by all that decides the answer',
    schema: STRING,
  },
  Vary: { description: 'What else than the address decides the answer', schema: STRING },
  'Content-Language': { description: 'The language of its words', schema: STRING },
  Link: {
    description: 'The licences of the coded facts (`license`), and what describes the file (`describedby`)',
    schema: STRING,
  },
  'Hub-Next-Cursor': {
    description: 'What the next pull gives as `after`, where the table can be pulled in parts',
    schema: STRING,
  },
  'Hub-Missing-Counties': {
    description: 'County codes of SCB of those that did not answer, with commas; not there where all did',
    schema: STRING,
  },
  'Retry-After': { description: 'Seconds after which it is worth asking again', schema: { type: 'integer' } },
  Allow: { description: 'The methods that there are', schema: STRING },
};

/** What is answered instead of what was asked for. */
export const OTHER_ANSWERS: JsonObject = {
  NotModified: {
    description: 'The client holds it already, by the tag in `If-None-Match`',
    headers: headers('ETag', 'Vary'),
  },
  BadRequest: { description: 'A parameter, a cursor or a header is not as expected', content: PROBLEM },
  NotFound: { description: 'No such table, no such form, or no such address', content: PROBLEM },
  MethodNotAllowed: { description: 'Neither GET nor HEAD', headers: headers('Allow'), content: PROBLEM },
  Failed: { description: 'Something went wrong inside; the log of the hub says what', content: PROBLEM },
  Unavailable: {
    description: 'A county did not answer, so the report would not be whole; `counties` names it',
    headers: headers('Retry-After'),
    content: PROBLEM,
  },
};

/** Headers of an answer by their names. */
export function headers(...names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, component('headers', name)]));
}

/** All that can be answered, with what is answered where all is well. Only reports can be unavailable. */
export function answers(well: JsonObject, isReport: boolean): JsonObject {
  const other = (name: string) => component('responses', name);
  return {
    200: well,
    304: other('NotModified'),
    400: other('BadRequest'),
    404: other('NotFound'),
    405: other('MethodNotAllowed'),
    500: other('Failed'),
    ...(isReport ? { 503: other('Unavailable') } : {}),
  };
}
