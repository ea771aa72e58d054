import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { encodeAnswer } from '#schema/questions/shared/question.ts';
import type { GraphResult } from '#subgraphs/serving/protocol.ts';

/** A county that knows none of the questions, as one of an earlier version: it answers without an answer. */
export function withoutQuestions(subgraph: GatewaySubgraph): GatewaySubgraph {
  return {
    ...subgraph,
    async execute(request): Promise<GraphResult> {
      const result = await (subgraph.execute as NonNullable<GatewaySubgraph['execute']>)(request);
      const entities = result.data?._entities;
      if (!Array.isArray(entities)) return result;
      const answerless = entities.map((entity: Record<string, unknown> | null) =>
        entity && 'answer' in entity ? { ...entity, answer: encodeAnswer(subgraph.name), count: null } : entity,
      );
      return { ...result, data: { ...result.data, _entities: answerless } };
    },
  };
}
