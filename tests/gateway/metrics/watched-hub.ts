import { afterEach, beforeEach, vi } from 'vitest';
import { type Admission, createAdmission } from '#gateway/door/admission.ts';
import { countyAsker } from '#gateway/engine/ask-counties.ts';
import { createReachability } from '#gateway/engine/reachability.ts';
import { watchHub } from '#gateway/metrics/watch-hub.ts';
import type { Settings } from '#schema/settings/settings.ts';
import { consoleLog } from '#subgraphs/serving/console-log.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { hubOver, type OverHubOptions, type TestSubgraphs } from '#tests/support/test-hub.ts';

export interface WatchedTestHub extends ServedHub {
  /** Where those ask who tend it. */
  inside: string;
  /** The values of its metrics by their names with labels, as they stand there; those that are 0 left out. */
  metrics(): Promise<Record<string, number>>;
}

export interface WatchedOptions extends OverHubOptions, Partial<Pick<Settings, 'logRequests' | 'traces'>> {
  admission?: Admission;
  countyDeadline?: number;
}

/** A hub over subgraphs that run, with a gateway that is watched as a process of the hub watches its own. */
export async function watchedHub(subgraphs: TestSubgraphs, options: WatchedOptions = {}): Promise<WatchedTestHub> {
  const {
    admission = createAdmission(),
    countyDeadline = PATIENT,
    logRequests = 'none',
    traces = 'none',
    ...more
  } = options;
  const watch = await watchHub({ metricsPort: 0, metricsHost: '127.0.0.1', logRequests, traces }, consoleLog('json'));
  const reachability = createReachability(watch.log);
  const calls = watch.callsFor({ deadline: countyDeadline }, reachability);
  const hub = hubOver(subgraphs, {
    ...more,
    ...{ admission, calls, onAnswered: watch.answered, tracer: watch.tracing.tracer, log: watch.log },
    readiness: () => ({ name: 'hub', ready: true, problems: reachability.problems() }),
  });
  const asker = countyAsker({ subgraphs: hub.subgraphs, calls });
  const opened = await watch.open({
    admission,
    calls,
    store: undefined,
    asker: () => asker,
    readiness: hub.gateway.readiness,
  });
  if (!opened) throw new Error('no address of its own');
  const served = await serveHub(hub);
  return {
    ...served,
    inside: opened.url,
    async metrics() {
      const text = await (await fetch(`${opened.url}/metrics`)).text();
      const lines = [...text.matchAll(/^(hub_\S+(?: \S+,)*\S*) (\S+)$/gm)];
      return Object.fromEntries(
        lines.map(([, name, value]) => [name, Number(value)]).filter(([, value]) => value !== 0),
      );
    },
    async close() {
      await opened.close();
      await served.close();
      await watch.tracing.stop();
    },
  };
}

/** What is logged while a test runs, as it is written. */
export function loggedLines(): string[] {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    for (const to of ['log', 'error'] as const)
      vi.spyOn(console, to).mockImplementation((line: string) => void lines.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return lines;
}
