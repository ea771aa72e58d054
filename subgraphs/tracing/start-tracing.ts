import type { Settings } from '#schema/settings/settings.ts';
import type { Log } from '#schema/shared/log.ts';
import type { Tracing } from './span.ts';

const OFF: Tracing = { tracer: null, stop: async () => {} };

/** Begins with traces where the settings ask for them. Nothing is loaded for them where not. */
export async function startTracing({ traces }: Pick<Settings, 'traces'>, log: Log): Promise<Tracing> {
  if (traces === 'none') return OFF;
  const { otlpTracing } = await import('./otlp-tracing.ts');
  return otlpTracing(log);
}
