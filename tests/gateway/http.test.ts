import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { sharedHub } from '../support/shared-hub.ts';

describe('The gateway follows the GraphQL over HTTP specification', () => {
  let server: Listening;

  beforeAll(async () => {
    const { gateway } = await sharedHub();
    server = await listen(gateway, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

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
