import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError } from '@graphql-tools/utils';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { DOCUMENTS } from '#schema/shared/endpoint.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import type { TrustedDocument } from './trusted-documents.ts';

/** The engine's code for a request that is at fault, whatever is asked in it: it is refused with 400 to every client. */
const BAD_REQUEST = 'BAD_REQUEST';

/** Characters of a name that is unknown which are told. */
const LONGEST = 100;

/**
 * Puts the text of a document where a request names it by `documentId`, as the GraphQL over HTTP working group's draft of
 * persisted documents has it: in the address of a GET, in the body of a POST. From there on it is asked as a client's own
 * is, within the same limits. Refuses a text beside the name, and a name that no document has.
 */
export function useTrustedDocuments(documents: readonly TrustedDocument[]): GatewayPlugin {
  const known = new Map(documents.flatMap((document) => [document.name, document.id].map((id) => [id, document])));
  const names = documents.map(({ name }) => name);

  return {
    onParams({ params, request, setParams }) {
      if (!isObject(params)) return;
      const { documentId: inBody, ...rest } = params;
      const asked = request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : inBody;
      if (asked === undefined || asked === null) return;
      if (typeof asked !== 'string')
        throw refusal(BAD_REQUEST, `documentId: expected the name of a document, as text; ${LIST}`);
      if (rest.query)
        throw refusal(
          BAD_REQUEST,
          'documentId: a query stands beside it; expected one of the two, as the name stands for a query of the hub’s own',
        );
      const document = known.get(asked);
      if (!document) throw refusal('NOT_FOUND' satisfies AnswerCode, unknown(asked, names));
      const noted = currentRequest();
      if (noted) noted.document = document.name;
      setParams({ ...rest, query: document.query });
    },
  };
}

const LIST = `the list is at ${DOCUMENTS}`;

function unknown(asked: string, names: readonly string[]): string {
  const shown = asked.slice(0, LONGEST);
  const meant = didYouMean(shown, names);
  return `documentId: no document is called "${shown}"; ${meant ? `${meant.trim()} The` : 'the'}${LIST.slice(3)}`;
}

function refusal(code: string, message: string) {
  return createGraphQLError(message, { extensions: { code, argument: 'documentId' } });
}
