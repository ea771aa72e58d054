import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Settings } from '#schema/settings/settings.ts';
import { settings as declared } from '#schema/settings/settings.ts';
import type { Log } from '#schema/shared/log.ts';
import { type Address, checkAddress, type Listening } from '#subgraphs/serving/listen.ts';
import type { Tracing } from '#subgraphs/tracing/span.ts';
import { startTracing } from '#subgraphs/tracing/start-tracing.ts';
import { type Calls, type CallsOptions, createCalls } from '../calls/create-calls.ts';
import type { AnsweredRequest } from '../door/answered-request.ts';
import type { Reachability } from '../engine/reachability.ts';
import { hubCounters } from './hub-counters.ts';
import { hubGauges, type WatchedHub } from './hub-gauges.ts';
import { METRICS, openInside } from './open-inside.ts';

/** What is kept of what happens in a hub, for who tends it. */
export interface HubWatch {
  /** The log that was given, whose lines are counted. */
  log: Log;
  /** Makes the calls of the hub, and counts them. */
  callsFor(options: Pick<CallsOptions, 'deadline'>, reachability: Reachability): Calls;
  answered(request: AnsweredRequest): void;
  /** The traces of requests. */
  tracing: Tracing;
  /** Listens at the address of its own, where one is set; `null` where none is. Begun when there is something to look at. */
  open(hub: WatchedHub): Promise<Listening | null>;
}

type WatchSettings = Pick<Settings, 'metricsPort' | 'metricsHost' | 'logRequests' | 'traces'>;

/** Watches a hub as its settings ask for it. Throws at once where it could not listen at the address of its own. */
export async function watchHub(settings: WatchSettings, given: Log): Promise<HubWatch> {
  const { metricsPort: port, metricsHost: host, logRequests } = settings;
  const chosenBy = { host: declared.metricsHost.variable, port: declared.metricsPort.variable };
  const address: Address | null = port === undefined ? null : { host, port, chosenBy };
  if (address) await checkAddress(address);
  const registry = new Registry();
  const counters = hubCounters(registry);

  const log: Log = (...entry) => {
    counters.logged(entry[0]);
    given(...entry);
  };

  return {
    log,
    tracing: await startTracing(settings, log),
    callsFor: (options, { called }) =>
      createCalls({
        ...options,
        onCalled(name, problem, spent) {
          called(name, problem);
          counters.called(name, spent);
        },
        onShared: counters.shared,
      }),
    answered(request) {
      counters.answered(request);
      const { method, route, status, document, operation, codes, tookMs } = request;
      if (logRequests === 'all')
        log('request.answered', {
          ...{ method, route, status, operation: document ?? nameOf(operation), codes: [...codes] },
          tookMs: Math.round(tookMs),
        });
    },
    async open(hub) {
      if (!address) return null;
      collectDefaultMetrics({ register: registry });
      const look = hubGauges(registry, hub);
      const inside = await openInside(address, {
        async metrics() {
          await look();
          return { type: registry.contentType, text: await registry.metrics() };
        },
        readiness: hub.readiness,
        log,
      });
      log('metrics.listening', { url: `${inside.url}${METRICS}` });
      return inside;
    },
  };
}

/** Characters of an operation's name that are logged. */
const LONGEST = 64;

/** The name of an operation as it is logged. GraphQL has it of letters, digits and low lines. */
function nameOf(operation: string | null): string | null {
  return operation === null ? null : operation.slice(0, LONGEST);
}
