import type { AskHub } from '#gateway/engine/ask-hub.ts';
import { hubAsker } from '#gateway/engine/ask-hub.ts';
import { isAnswerCode } from '#schema/shared/answer-codes.ts';
import { HubError } from '#schema/shared/errors.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';

/** A hub that runs somewhere, asked over HTTP as any client asks it. */
export interface HubClient {
  ask: AskHub;
  /** What an address of the hub gives; `null` where there is nothing. Throws what the hub refuses, in its own words. */
  get(path: string, parameters: Readonly<Record<string, string>>): Promise<Response | null>;
}

/** A client of the hub at an address. Throws INVALID_SETTING where no hub answers there. */
export function hubClient(url: string): HubClient {
  const base = url.replace(/\/+$/, '');

  async function fetched(path: string, init?: RequestInit): Promise<Response> {
    try {
      return await fetch(`${base}${path}`, init);
    } catch (error) {
      throw new HubError('INVALID_SETTING', `${base} does not answer (${reasonOf(error)}); expected a hub that runs`);
    }
  }

  return {
    async ask(document, variables) {
      const asker = hubAsker((address, init) => fetched(new URL(address).pathname, init));
      return asker(document, variables).catch((error: unknown) => {
        if (error instanceof HubError) throw error;
        throw new HubError('INVALID_SETTING', `${base} answers no questions as a hub does; expected a hub`);
      });
    },
    async get(path, parameters) {
      const response = await fetched(`${path}?${new URLSearchParams(parameters)}`);
      if (response.ok) return response;
      const told = parseJson(await response.text());
      if (response.status === 404) return null;
      const { code, detail } = isObject(told) ? told : {};
      throw new HubError(
        isAnswerCode(code) ? code : 'INTERNAL_SERVER_ERROR',
        `${path}: ${typeof detail === 'string' ? detail : `HTTP ${response.status}`}`,
      );
    },
  };
}
