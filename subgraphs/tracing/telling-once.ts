import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Log } from '#schema/shared/log.ts';

/** Tells once when a collector does not take what is sent to it, and once when it does again. */
export function tellingOnce(exporter: SpanExporter, log: Log): SpanExporter {
  let lost = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const failed = result.code !== ExportResultCode.SUCCESS;
        if (failed && !lost) log('traces.lost', { reason: reasonFor(result.error) });
        if (!failed && lost) log('traces.taken', {});
        lost = failed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}

/** Why it does not, in few words: the code of a connection that there is none, the status of an answer, or what the exporter says. */
function reasonFor(error: Error | undefined): string {
  const { code, message = 'it does not say why' } = (error ?? {}) as { code?: string | number; message?: string };
  return typeof code === 'number' ? `HTTP ${code}` : code || message;
}
