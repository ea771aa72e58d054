import { z } from 'zod';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { encodeDeadline } from '#schema/questions/shared/deadline.ts';
import { decodeAnswer, encodeRequest, type Question } from '#schema/questions/shared/question.ts';
import type { SilenceReason } from '#schema/questions/shared/silence.ts';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import type { Text } from '#schema/values/text.ts';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import type { SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import type { Calls } from '../calls/create-calls.ts';
import { NoAnswer } from '../calls/within-deadline.ts';
import type { GatewaySubgraph } from './gateway-subgraph.ts';
import { lackedBy } from './lacked-by.ts';

/** How a county answered a question that it was asked itself. */
export type CountyReply<Answer> =
  | { status: 'ANSWERED'; answer: Answer; problem: Text | null }
  | { status: SilenceReason | 'UNSUPPORTED'; why: string };

/** Asks counties one by one, past the comparison. */
export interface CountyAsker {
  /** The slugs of the counties of the hub. */
  counties: readonly string[];
  /** Whether a county lacks anything of what is published. */
  lacksSome(slug: string): boolean;
  /** Asks one county a question, as of a moment (ISO 8601) or of now. Never throws: who does not answer is silent. */
  ask<Args extends z.ZodType, Answer extends z.ZodType>(
    slug: string,
    question: Question<Args, Answer>,
    args: z.input<Args>,
    asKnownAt: string | null,
  ): Promise<CountyReply<z.output<Answer>>>;
}

export interface CountyAskerOptions {
  subgraphs: readonly GatewaySubgraph[];
  /** Fetches from a subgraph over HTTP; without signatures when left out. */
  fetchFrom?: ((name: string) => Fetch) | undefined;
  calls: Calls;
}

const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.looseObject({ code: z.literal('COUNTY_UNAVAILABLE' satisfies AnswerCode) }),
    }),
  ),
});

const answered = z.object({ data: z.object({ _entities: z.tuple([z.object({ answer: z.string() })]) }) });

/**
 * Asks each county’s part as the gateway’s engine does, in the same process or signed over HTTP, for what is no field of the
 * public schema: bulk answers to reports. A county is waited for as long as for any other call.
 */
export function countyAsker({ subgraphs, fetchFrom, calls }: CountyAskerOptions): CountyAsker {
  const byName = new Map(subgraphs.filter(({ county }) => county).map((subgraph) => [subgraph.name, subgraph]));
  return {
    counties: [...byName.keys()],
    lacksSome(slug) {
      const subgraph = byName.get(slug);
      return subgraph !== undefined && lackedBy(subgraph).size > 0;
    },
    async ask(slug, question, args, asKnownAt) {
      const subgraph = byName.get(slug);
      if (!subgraph) return { status: 'UNAVAILABLE', why: `no county ${slug}` };
      const request = requestOf(slug, encodeRequest(question, [slug], args, asKnownAt), calls.deadline);
      const run = async (signal: AbortSignal) =>
        readAnswer(slug, question, await called(subgraph, request, signal, fetchFrom));
      // Many wait to hear of it, and it is answered at once.
      const isFirst = question.name === revisionQuestion.name;
      const answer = await calls.call({ to: slug, asks: JSON.stringify(request), isFirst, run });
      return answer instanceof NoAnswer ? { status: answer.reason, why: answer.why } : answer;
    },
  };
}

function requestOf(slug: string, request: string, deadline: number): SubgraphRequest {
  const { part } = countyNames(slug);
  return {
    query: `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${part} { answer } } }`,
    variables: { asked: [{ __typename: part, request }] },
    extensions: encodeDeadline(deadline),
  };
}

/** Calls a subgraph, here or over HTTP. */
export async function called(
  { name, url, execute }: GatewaySubgraph,
  request: SubgraphRequest,
  signal: AbortSignal,
  fetchFrom?: (name: string) => Fetch,
): Promise<object> {
  if (execute) return execute(request);
  if (url === undefined) throw new Error('it has no address');
  const response = await (fetchFrom?.(name) ?? fetch)(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
    signal,
  });
  return (await response.json()) as object;
}

function readAnswer<Answer extends z.ZodType>(
  slug: string,
  question: Question<z.ZodType, Answer>,
  result: unknown,
): CountyReply<z.output<Answer>> | NoAnswer {
  const encoded = answered.safeParse(result).data?.data._entities[0].answer;
  const decoded = encoded === undefined ? null : decodeAnswer(encoded);
  // That it can say nothing is an answer, and no failure of the call.
  const [refusal] = refused.safeParse(result).data?.errors ?? [];
  if (encoded === undefined && refusal) return { status: 'UNAVAILABLE', why: refusal.message };
  if (decoded?.county === slug && decoded.answer === null && decoded.problem)
    return { status: 'UNAVAILABLE', why: decoded.problem.en };
  if (decoded?.county !== slug) return new NoAnswer('UNAVAILABLE', `it answered no "${question.name}"`);
  if (decoded.answer === undefined) return { status: 'UNSUPPORTED', why: `it knows no question "${question.name}"` };
  const checked = question.answer.safeParse(decoded.answer);
  if (checked.success) return { status: 'ANSWERED', answer: checked.data, problem: decoded.problem };
  return new NoAnswer('UNAVAILABLE', `its answer to "${question.name}" cannot be read`);
}
