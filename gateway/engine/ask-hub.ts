import { z } from 'zod';
import { isAnswerCode } from '#schema/shared/answer-codes.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';

/** Asks the hub by its public schema. Throws the hub’s refusal of what is asked. */
export type AskHub = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<HubAnswer>;

/** What the hub answered that refused nothing. */
export interface HubAnswer {
  data: Record<string, unknown>;
  /** What went wrong with a county or a part of the answer; empty where all is whole. */
  problems: HubProblem[];
}

/** What went wrong with a county, or with a part of the answer. */
export interface HubProblem {
  code: string;
  county: string | null;
  message: string;
}

/** Answers a request as `fetch` sends it. */
export type Fetched = (address: string, init: RequestInit) => Promise<Response>;

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.looseObject({ code: z.string(), county: z.string().optional(), argument: z.string().optional() }),
      }),
    )
    .default([]),
});

/** What a client did wrong, however much of the answer there is. */
const REFUSALS = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'INVALID_CURSOR', 'NOT_FOUND']);

/** Asks the hub as any client does. A refusal is thrown with its code and the argument that it is about. */
export function hubAsker(fetch: Fetched): AskHub {
  return async (query, variables) => {
    const response = await fetch(`http://hub.invalid${ENDPOINT}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answer.parse(await response.json());
    const refused = errors.find(({ extensions }) => REFUSALS.has(extensions.code)) ?? (data ? undefined : errors[0]);
    if (refused) {
      const { code, argument } = refused.extensions;
      throw new HubError(
        isAnswerCode(code) ? code : 'INTERNAL_SERVER_ERROR',
        refused.message,
        argument === undefined ? {} : { argument },
      );
    }
    return {
      data: data ?? {},
      problems: errors.map(({ message, extensions: { code, county = null } }) => ({ code, county, message })),
    };
  };
}
