import type { IncomingHttpHeaders } from 'node:http';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { listen } from '#subgraphs/serving/listen.ts';

export interface HttpSubgraph {
  subgraph: GatewaySubgraph;
  /** The bodies of the requests that it got. */
  requests: Record<string, unknown>[];
  /** Their headers. */
  headers: IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Puts a subgraph behind HTTP, so that the gateway can call it by its address only. */
export async function serveOverHttp(
  { execute, ...subgraph }: GatewaySubgraph,
  answer?: () => { status: number; body: string } | null,
): Promise<HttpSubgraph> {
  const requests: Record<string, unknown>[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = await listen(
    async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { query: string };
      requests.push(body);
      headers.push(request.headers);
      const { status, body: text } = answer?.() ?? { status: 200, body: JSON.stringify(await execute?.(body)) };
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    },
    { host: '127.0.0.1', port: 0 },
  );
  return { subgraph: { ...subgraph, url: `${server.url}/graphql` }, requests, headers, close: server.close };
}
