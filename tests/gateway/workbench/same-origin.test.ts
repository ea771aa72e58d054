import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestBench, type TestBench } from './test-bench.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

/** The status of a request as it is written, with a header left out for `null`. */
async function statusOf(line: string, headers: Record<string, string | null>, body = ''): Promise<number> {
  const { hostname, port, host } = new URL(bench.url);
  const all = { host, connection: 'close', 'content-length': String(body.length), ...headers };
  const sent = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  const socket = connect(Number(port), hostname);
  socket.write(`${line} HTTP/1.1\r\n${sent.join('\r\n')}\r\n\r\n${body}`);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return Number(answer.split(' ')[1]);
}

const own = () => ({ origin: bench.url, 'x-workbench-token': bench.token, 'sec-fetch-site': 'same-origin' });
const CHECK = '{"files":{}}';

describe('The workbench answers', () => {
  it('its own page', async () => {
    expect(await statusOf('POST /api/check', own(), CHECK)).toBe(200);
  });
});

describe('The workbench refuses', () => {
  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]:4500'])(
    'a request for the host %s, of the page too',
    async (host) => {
      expect(await statusOf('GET /', { host })).toBe(403);
      expect(await statusOf('POST /api/check', { ...own(), host }, CHECK)).toBe(403);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'a request from the origin %s',
    async (origin) => {
      expect(await statusOf('POST /api/check', { ...own(), origin }, CHECK)).toBe(403);
      expect(await statusOf('GET /', { origin })).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site', 'none'])('what a browser says is %s', async (site) => {
    expect(await statusOf('GET /api/seeds', { ...own(), origin: null, 'sec-fetch-site': site })).toBe(403);
  });

  it.each([null, '', 'a', 'x'.repeat(32)])('a request for seeds with the token %s', async (token) => {
    expect(await statusOf('GET /api/seeds', { ...own(), 'x-workbench-token': token })).toBe(403);
  });

  it('a write that names no origin', async () => {
    expect(await statusOf('POST /api/check', { ...own(), origin: null }, CHECK)).toBe(403);
  });

  it('a write to the page, and what is no route', async () => {
    expect(await statusOf('POST /', own(), CHECK)).toBe(403);
    expect(await statusOf('GET /api/nothing', { ...own(), origin: null })).toBe(404);
    expect(await statusOf('GET /../package.json', {})).toBe(404);
  });

  it('a paper that lies outside its folder', async () => {
    const { status, answer } = await bench.ask('draft', { paper: '../halland/county.yaml' });
    expect([status, answer.error]).toEqual([422, expect.objectContaining({ code: 'NOT_FOUND' })]);
    expect((await bench.ask('paper?file=../../../../etc/hostname')).answer).toEqual({ lines: null });
  });
});

describe('The page', () => {
  it('may load the workbench’s own files and nothing else, and is shown in no other page', async () => {
    const { headers } = await fetch(bench.url);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
