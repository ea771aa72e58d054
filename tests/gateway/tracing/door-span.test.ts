import { expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { listen } from '#subgraphs/serving/listen.ts';
import { notingTracer } from '#tests/support/noted-spans.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';

it('The span of a request tells how much there was to plan, which is not what it costs', async () => {
  const { tracer, ended } = notingTracer();
  const { gateway } = await overSharedCounties({ tracer });
  const server = await listen(gateway, { host: '127.0.0.1', port: 0 });
  const answer = await (await fetch(`${server.url}${ENDPOINT}?query={themes{id}}`)).json();
  await server.close();
  await gateway.dispose();
  expect(ended.at(-1)?.values).toMatchObject({ 'hub.planning_size': 2 });
  expect(answer.extensions.cost.estimated).toBeGreaterThan(2);
});
