import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { keptOf, type PassedAnswer, type PassedRequest, passedAnswer, send, signedAs, signedFor } from './passed.ts';

/** One request that came by a proxy, and what can be done with it. */
export interface Exchange {
  response: ServerResponse;
  /** What the county itself answers. */
  real(): Promise<PassedAnswer>;
  /** What another county answers, asked the same as one who may ask it. */
  ofOther(): Promise<PassedAnswer>;
  /** What this county answered before, to another request where there was one. */
  earlier(): PassedAnswer;
  /** An answer signed as the county itself would. */
  signed(answer: PassedAnswer): PassedAnswer;
  /** Where the other county is. */
  other: string;
}

/** Answers in the place of the county, or does not. */
export type Wreck = (exchange: Exchange) => Promise<void> | void;

/** What stands between the gateway and one county. */
export interface FaultProxy {
  url: string;
  /** What is done with every request from now on; `null` passes it on. */
  wreck: Wreck | null;
  /** Whether it listens. */
  listens(whether: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface FaultProxyOptions {
  secret: string;
  /** The county behind it, and another one. */
  county: { slug: string; url: string };
  other: { slug: string; url: string };
}

/** How many of a county's answers are remembered, to be given once more. */
const REMEMBERED = 20;

export async function startFaultProxy({ secret, county, other }: FaultProxyOptions): Promise<FaultProxy> {
  const answered: { to: string; answer: PassedAnswer }[] = [];
  const proxy = { wreck: null as Wreck | null };

  function exchangeOf(asked: PassedRequest, response: ServerResponse): Exchange {
    const to = asked.body.toString('utf8');
    return {
      response,
      other: other.url,
      async real() {
        const answer = await send(county.url, asked);
        answered.push({ to, answer });
        if (answered.length > REMEMBERED) answered.shift();
        return answer;
      },
      ofOther: () => send(other.url, signedFor(other.slug, secret, asked)),
      earlier: () => (answered.find((each) => each.to !== to) ?? answered[0])?.answer ?? passedAnswer('{}'),
      signed: (answer) => signedAs(asked, secret, answer),
    };
  }

  const server = createServer(async (request, response) => {
    response.on('error', () => {});
    try {
      const body = await buffer(request);
      const { url: path = '/', method = 'GET' } = request;
      const exchange = exchangeOf({ path, method, headers: keptOf(request.headers), body }, response);
      if (proxy.wreck) await proxy.wreck(exchange);
      else give(response, await exchange.real());
    } catch {
      give(response, passedAnswer('<html>Bad Gateway</html>', 502));
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    async listens(whether: boolean) {
      if (server.listening === whether) return;
      await (whether ? listen(port) : close());
    },
    async close() {
      if (server.listening) await close();
    },
  });
}

/** Gives an answer as it is. */
export function give(response: ServerResponse, { status, headers, body }: PassedAnswer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
}
