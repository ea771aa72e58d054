import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { hubVersion } from '#schema/shared/hub-version.ts';
import type { Log } from '#schema/shared/log.ts';
import type { Tracing } from './span.ts';
import { tellingOnce } from './telling-once.ts';
import { writeTraceparent } from './traceparent.ts';

/** What the hub is called in traces, unless OTEL_SERVICE_NAME says otherwise. */
const NAME = 'county-agreements-hub';

/** Milliseconds that a process that stops waits for the collector to take what is left. */
const STOP_WITHIN = 3_000;

/**
 * Batches that are on their way at once: a full queue is four of them when a process stops. With a collector that fails the SDK sends
 * more than one at other times too, and holds them all meanwhile.
 */
const ON_THEIR_WAY = 5;

/**
 * Traces that go to a collector by OTLP over HTTP, as JSON. Where it is, which are drawn and how much is kept is read by the SDK, from the
 * variables of OpenTelemetry.
 */
export function otlpTracing(log: Log): Tracing {
  const version = hubVersion();
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': NAME, 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }));
  const spanProcessors = [
    new BatchSpanProcessor(tellingOnce(new OTLPTraceExporter({ concurrencyLimit: ON_THEIR_WAY }), log)),
  ];
  const provider = new BasicTracerProvider({ resource, spanProcessors });
  const made = provider.getTracer(NAME, version);
  return {
    tracer: {
      begin({ name, kind, values = {}, at }, under) {
        const span = made.startSpan(
          name,
          { kind: SpanKind[kind], attributes: values, ...(at === undefined ? {} : { startTime: at }) },
          contextUnder(under),
        );
        return {
          place: writeTraceparent(span.spanContext()),
          end({ values: found = {}, failed = null, at: ended }) {
            span.setAttributes(found);
            if (failed !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: failed });
            span.end(ended);
          },
        };
      },
    },
    stop: () => Promise.race([provider.shutdown().catch(() => {}), sleep(STOP_WITHIN)]),
  };
}

function contextUnder(place: string | null) {
  const parent = place === null ? null : parseTraceParent(place);
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT;
}
