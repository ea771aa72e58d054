import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { type AskedQuestion, questions } from '#tests/support/questions.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { type SecondEngine, startSecondEngine } from './second-engine.ts';

/** Makes one county fail while `down` says so. */
function failing(subgraph: GatewaySubgraph, down: () => boolean): GatewaySubgraph {
  if (subgraph.name !== 'dalarna') return subgraph;
  return {
    ...subgraph,
    execute: (request) =>
      down() ? Promise.reject(new Error('down')) : (subgraph.execute?.(request) ?? Promise.reject()),
  };
}

describe('A second federation engine over the same subgraphs', () => {
  let hub: TestHub;
  let second: SecondEngine;
  let down = false;

  beforeAll(async () => {
    hub = await overSharedCounties({ wrap: (subgraph) => failing(subgraph, () => down) });
    second = await startSecondEngine(hub.subgraphs);
  });
  afterAll(async () => {
    await second.close();
    await hub.close();
  });

  it.each(questions)('answers %s with equal data', async (...[, query, variables]: AskedQuestion) => {
    down = false;
    const answer = await hub.ask(query, variables);
    expect(answer.data).toBeTruthy();
    expect((await second.ask(query, variables)).data).toEqual(answer.data);
  });

  it.each(questions)(
    'answers %s with equal data while a county is down',
    async (...[, query, variables]: AskedQuestion) => {
      down = true;
      expect((await second.ask(query, variables)).data).toEqual((await hub.ask(query, variables)).data);
    },
  );
});
