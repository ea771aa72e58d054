import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '../gateway/app.ts';
import { type Listening, listen } from '../subgraphs/serving/listen.ts';
import { startTestHub, type TestHub } from './support/hub.ts';

describe('The gateway follows the GraphQL over HTTP specification', () => {
  let hub: TestHub;
  let server: Listening;

  beforeAll(async () => {
    hub = await startTestHub();
    server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await hub.close();
  });

  const audits = serverAudits({ url: () => `${server.url}${ENDPOINT}` });

  it('is held against all 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});
