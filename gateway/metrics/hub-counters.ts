import { Counter, Histogram, type Registry } from 'prom-client';
import { ANSWER_CODES } from '#schema/shared/answer-codes.ts';
import type { LogEvents } from '#schema/shared/log.ts';
import type { CallSpent } from '../calls/create-calls.ts';
import type { AnsweredRequest } from '../door/answered-request.ts';

/** What is counted as it happens. Labels have few values, and none that a client chooses. */
export interface HubCounters {
  answered(request: AnsweredRequest): void;
  called(subgraph: string, spent: CallSpent): void;
  shared(subgraph: string): void;
  logged(event: keyof LogEvents): void;
}

/** Seconds between which requests and calls are told apart: from an answer out of memory to the longest that one may take. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The same for how much there is to plan, up to its limit. */
const SIZES = [10, 50, 100, 250, 500, 1_000, 2_000, 4_000, 6_000];

const OUTCOMES: readonly CallSpent['outcome'][] = ['ANSWERED', 'UNAVAILABLE', 'TIMED_OUT'];

/** Events that tell of a failure: they are 0 from the start, so that the first of them is seen to be one more. */
const FAILURES: readonly (keyof LogEvents)[] = [
  'unexpected',
  'county.unready',
  'database.away',
  'statement.timed-out',
  'seeds.refused',
  'thread.ended',
  'thread.hung',
  'thread.failed',
  'subgraph.silent',
  'sdl.refused',
  'contract.lacking',
  'supergraph.refused',
  'supergraph-file.refused',
  'report.broken',
];

export function hubCounters(registry: Registry): HubCounters {
  const registers = [registry];
  const requests = new Counter({
    name: 'hub_requests_total',
    help: 'Requests that were answered: what for, the published document where they ask one, and the HTTP status',
    labelNames: ['route', 'operation', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'hub_request_seconds',
    help: 'Seconds from when a request came until its answer had left',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'hub_errors_total',
    help: 'Answers that tell of an error with this code',
    labelNames: ['code'],
    registers,
  });
  const sizes = new Histogram({
    name: 'hub_request_planning_size',
    help: 'How much there was to plan for a request, in the measure of the limit planningSize',
    buckets: SIZES,
    registers,
  });
  const calls = new Counter({
    name: 'hub_calls_total',
    help: 'Calls to a subgraph, and what they came to',
    labelNames: ['subgraph', 'outcome'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'hub_call_seconds',
    help: 'Seconds that a call to a subgraph took from when its turn had come',
    labelNames: ['subgraph'],
    buckets: SECONDS,
    registers,
  });
  const callWaits = new Histogram({
    name: 'hub_call_wait_seconds',
    help: 'Seconds that a call to a subgraph waited its turn',
    labelNames: ['subgraph'],
    buckets: SECONDS,
    registers,
  });
  const shared = new Counter({
    name: 'hub_calls_shared_total',
    help: 'Calls that were not made, as one that asks the same was under way',
    labelNames: ['subgraph'],
    registers,
  });
  const events = new Counter({
    name: 'hub_log_events_total',
    help: 'Lines of the log, by the name of their event',
    labelNames: ['event'],
    registers,
  });
  for (const code of Object.keys(ANSWER_CODES)) errors.inc({ code }, 0);
  for (const event of FAILURES) events.inc({ event }, 0);

  return {
    answered({ route, status, document, codes, cost, tookMs }) {
      const operation = route === 'graphql' ? (document ?? 'other') : '';
      requests.inc({ route, operation, status: status ?? 'gone' });
      seconds.observe({ route }, tookMs / 1_000);
      for (const code of codes) errors.inc({ code });
      if (cost !== null) sizes.observe(cost);
    },
    called(subgraph, { outcome, waitedMs, tookMs }) {
      for (const each of OUTCOMES) calls.inc({ subgraph, outcome: each }, each === outcome ? 1 : 0);
      if (tookMs === null) return;
      callSeconds.observe({ subgraph }, tookMs / 1_000);
      callWaits.observe({ subgraph }, waitedMs / 1_000);
    },
    shared: (subgraph) => shared.inc({ subgraph }),
    logged: (event) => events.inc({ event }),
  };
}
