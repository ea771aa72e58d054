import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as a collector got it. */
export interface GotSpan {
  trace: string;
  id: string;
  /** The span that it is under; `null` for the first of a trace. */
  parent: string | null;
  name: string;
  /** What the process is called that sent it. */
  service: unknown;
  values: Record<string, unknown>;
  failed: string | null;
}

/** A collector of traces, which listens on an address of its own. */
export interface OtlpCollector {
  /** What makes a process send to it, soon. */
  environment: Record<string, string>;
  spans(): GotSpan[];
  /** All that was sent, as it was sent. */
  text(): string;
  /** How it answers from now on. */
  answer(how: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

const taken = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}');

/** Starts a collector that takes everything. */
export async function startCollector(): Promise<OtlpCollector> {
  const bodies: string[] = [];
  let how: (response: ServerResponse) => void = taken;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(Buffer.concat(chunks).toString('utf8'));
    how(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: {
      HUB_TRACES: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '20',
    },
    spans: () => bodies.flatMap((body) => spansIn(JSON.parse(body))),
    text: () => bodies.join('\n'),
    answer(next) {
      how = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

interface Sent {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: {
      spans: {
        traceId: string;
        spanId: string;
        parentSpanId?: string;
        name: string;
        attributes: Attribute[];
        status: { message?: string };
      }[];
    }[];
  }[];
}

function spansIn({ resourceSpans }: Sent): GotSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ traceId, spanId, parentSpanId, name, attributes, status }) => ({
        ...{ trace: traceId, id: spanId, parent: parentSpanId || null, name },
        service: valuesOf(resource.attributes)['service.name'],
        values: valuesOf(attributes),
        failed: status.message ?? null,
      })),
    ),
  );
}

function valuesOf(attributes: Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
