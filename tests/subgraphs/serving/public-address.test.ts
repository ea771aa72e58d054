import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { publicAddress } from '#subgraphs/serving/public-address.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const FORGED = {
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-prefix': '/evil',
  forwarded: 'for=1.2.3.4;proto=https;host=evil.example',
  'x-forwarded-for': '127.0.0.1',
  'x-original-host': 'evil.example',
};

/** What links begin with in the answer to a request over a socket of this machine, with such headers. */
async function addressFor(
  settings: Parameters<typeof publicAddress>[0],
  headers: Record<string, string>,
  host = '127.0.0.1',
) {
  const address = publicAddress(settings);
  const answer: RequestListener = (asked, response) => response.end(address(asked));
  const server = createServer(answer).listen(0, host);
  closing.push(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asking = request({
    host: '127.0.0.1',
    port,
    headers: { host: 'asked.example', ...headers },
    agent: false,
  }).end();
  const [response] = await once(asking, 'response');
  return Buffer.concat(await response.toArray()).toString();
}

const NOBODY = { publicUrl: undefined, trustedProxies: [] };
const PROXY = { publicUrl: undefined, trustedProxies: ['127.0.0.1'] };

describe('What links begin with', () => {
  it('is the address that is set, whatever a request or a trusted proxy says', async () => {
    const settings = { publicUrl: 'https://hub.example/oppna', trustedProxies: ['127.0.0.1'] };
    expect(await addressFor(settings, FORGED)).toBe('https://hub.example/oppna');
  });

  it('is the host that was asked, where nothing is set', async () => {
    expect(await addressFor(NOBODY, {})).toBe('http://asked.example');
  });

  it('is moved by no header of somebody who is not named as a proxy', async () => {
    expect(await addressFor(NOBODY, FORGED)).toBe('http://asked.example');
    const others = { publicUrl: undefined, trustedProxies: ['10.0.0.0/8', '::1', '127.0.0.2'] };
    expect(await addressFor(others, FORGED)).toBe('http://asked.example');
  });

  it.each([
    ['its address', ['127.0.0.1']],
    ['a block that it is in', ['127.0.0.0/8']],
    ['a block of IPv6, as which an address of IPv4 can be written', ['::ffff:127.0.0.0/104']],
  ])('is what a proxy says that is named by %s', async (_, trustedProxies) => {
    const headers = {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'hub.example',
      'x-forwarded-prefix': '/oppna/',
    };
    expect(await addressFor({ publicUrl: undefined, trustedProxies }, headers)).toBe('https://hub.example/oppna');
  });

  it('is what a trusted proxy says to a server that listens to both versions of IP', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'hub.example' };
    expect(await addressFor(PROXY, headers, '::')).toBe('https://hub.example');
  });

  it('keeps of the request what a trusted proxy does not say', async () => {
    expect(await addressFor(PROXY, { 'x-forwarded-proto': 'https' })).toBe('https://asked.example');
  });

  it('is what the proxy wrote itself, behind what a client had put there', async () => {
    const headers = { 'x-forwarded-proto': 'ftp, https', 'x-forwarded-host': 'evil.example, hub.example:8443' };
    expect(await addressFor(PROXY, headers)).toBe('https://hub.example:8443');
  });

  it.each([
    ['x-forwarded-proto', 'javascript'],
    ['x-forwarded-host', 'hub.example/evil'],
    ['x-forwarded-host', 'user@hub.example'],
    ['x-forwarded-host', 'hub.example"><script>'],
    ['x-forwarded-host', ''],
    ['x-forwarded-prefix', '//evil.example'],
    ['x-forwarded-prefix', 'evil'],
    ['x-forwarded-prefix', '/a?b'],
    ['x-forwarded-prefix', '/a%0d%0a'],
  ])('takes from %s of a trusted proxy nothing like %j', async (name, value) => {
    expect(await addressFor(PROXY, { [name]: value })).toBe('http://asked.example');
  });

  it('is where the hub listens for a client that names no host', async () => {
    expect(await addressFor(NOBODY, { host: '' })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
