import type { z } from 'zod';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { inRequest } from '#subgraphs/serving/current-request.ts';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import type { Calls } from '../calls/create-calls.ts';
import { NoAnswer } from '../calls/within-deadline.ts';
import { type CountyAsker, type CountyReply, called } from '../engine/ask-counties.ts';
import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import type { Seen } from './standing.ts';

/** What a county says of the revision that it is at. */
export type RevisionReply = CountyReply<z.output<typeof revisionQuestion.answer>>;

/** What subgraphs are asked with. */
export interface SeeingOptions {
  /** Asks counties. */
  asker: CountyAsker;
  calls: Calls;
  fetchFrom(name: string): Fetch;
}

/** Asks subgraphs how they stand, as part of no request: of a county all that it says of its revision; of another whether it answers. */
export function seeingWith({ asker, calls, fetchFrom }: SeeingOptions) {
  async function county(name: string): Promise<Seen<RevisionReply | null>> {
    const reply = await asker.ask(name, revisionQuestion, { since: null }, null);
    const isWell = reply.status === 'ANSWERED' && reply.problem === null;
    return { text: isWell ? JSON.stringify(reply.answer) : null, reply };
  }

  async function other(subgraph: GatewaySubgraph): Promise<Seen<null>> {
    // What has no data and is part of this process is there as long as this is.
    if (subgraph.execute) return { text: '', reply: null };
    const run = (signal: AbortSignal) => called(subgraph, { query: '{ __typename }' }, signal, fetchFrom);
    const answer = await calls.call({ to: subgraph.name, asks: 'whether it answers', isFirst: true, run });
    return { text: answer instanceof NoAnswer || !('data' in answer) ? null : '', reply: null };
  }

  return (subgraph: GatewaySubgraph): Promise<Seen<RevisionReply | null>> =>
    inRequest(undefined, () => (subgraph.county ? county(subgraph.name) : other(subgraph)));
}
