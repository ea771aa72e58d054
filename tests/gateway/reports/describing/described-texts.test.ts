import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DescribedHubServer, describedHub } from './described-hub.ts';

let hub: DescribedHubServer;
beforeAll(async () => {
  hub = await describedHub();
});
afterAll(() => hub.close());

const REPORTS = '/v1/reports';

describe('A text that describes reports', () => {
  const PATHS = [REPORTS, `${REPORTS}/facts`, '/v1/openapi.json', '/v1/schemas/county.schema.json'];

  it.each(PATHS)('is known by its tag: %s', async (path) => {
    const tag = (await hub.get(path)).headers.get('etag') ?? '';
    const again = await hub.get(path, { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(PATHS)('is told by HEAD without its body: %s', async (path) => {
    const [head, whole] = [await fetch(`${hub.url}${path}`, { method: 'HEAD' }), await hub.get(path)];
    const told = ({ headers }: Response) => ['content-type', 'etag', 'content-length'].map((name) => headers.get(name));
    expect([told(head), await head.text()]).toEqual([told(whole), '']);
  });

  it.each(['br', 'gzip'])('is packed by %s where that is taken', async (encoding) => {
    const [packed, plain] = await Promise.all(
      [encoding, 'identity'].map((accepted) => hub.get('/v1/openapi.json', { 'accept-encoding': accepted })),
    );
    expect([packed?.headers.get('content-encoding'), plain?.headers.get('content-encoding')]).toEqual([encoding, null]);
    expect(await packed?.text()).toBe(await plain?.text());
  });

  it.each(PATHS)('is for pages of every origin: %s', async (path) => {
    expect((await hub.get(path)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is told apart by what decides it', async () => {
    const vary = async (path: string) => (await hub.get(path)).headers.get('vary');
    expect([await vary(REPORTS), await vary('/v1/openapi.json')]).toEqual([
      'accept, accept-encoding',
      'accept-encoding',
    ]);
  });

  it.each(PATHS)('is refused by POST: %s', async (path) => {
    const response = await fetch(`${hub.url}${path}`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});
