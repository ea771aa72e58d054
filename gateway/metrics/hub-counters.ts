import { Counter, Histogram, type Registry } from 'prom-client';
import { ANSWER_CODES } from '#schema/shared/answer-codes.ts';
import { limits } from '#schema/shared/limits.ts';
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

/** The same for what requests cost. */
const COSTS = [10, 100, 300, 1_000, 3_000, 10_000, limits.requestCost];

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
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const inSeconds = (name: string, help: string, label: string) =>
    new Histogram({ name, help, labelNames: [label], buckets: SECONDS, registers });
  const requests = counter(
    'hub_requests_total',
    'Requests that were answered: what for, the published document where they ask one, and the HTTP status',
    ...['route', 'operation', 'status'],
  );
  const seconds = inSeconds(
    'hub_request_seconds',
    'Seconds from when a request came until its answer had left',
    'route',
  );
  const errors = counter('hub_errors_total', 'Answers that tell of an error with this code', 'code');
  const sizes = new Histogram({
    name: 'hub_request_planning_size',
    help: 'How much there was to plan for a request, in the measure of the limit planningSize',
    buckets: SIZES,
    registers,
  });
  const costs = new Histogram({
    name: 'hub_request_cost',
    help: 'What requests cost by what they ask for, in the measure of the limit requestCost',
    buckets: COSTS,
    registers,
  });
  const calls = counter('hub_calls_total', 'Calls to a subgraph, and what they came to', 'subgraph', 'outcome');
  const callSeconds = inSeconds(
    'hub_call_seconds',
    'Seconds that a call to a subgraph took from when its turn had come',
    'subgraph',
  );
  const callWaits = inSeconds('hub_call_wait_seconds', 'Seconds that a call to a subgraph waited its turn', 'subgraph');
  const shared = counter(
    'hub_calls_shared_total',
    'Calls that were not made, as one that asks the same was under way',
    'subgraph',
  );
  const events = counter('hub_log_events_total', 'Lines of the log, by the name of their event', 'event');
  for (const code of Object.keys(ANSWER_CODES)) errors.inc({ code }, 0);
  for (const event of FAILURES) events.inc({ event }, 0);

  return {
    answered({ route, status, document, codes, planningSize, cost, tookMs }) {
      const operation = route === 'graphql' ? (document ?? 'other') : '';
      requests.inc({ route, operation, status: status ?? 'gone' });
      seconds.observe({ route }, tookMs / 1_000);
      for (const code of codes) errors.inc({ code });
      if (planningSize !== null) sizes.observe(planningSize);
      if (cost !== null) costs.observe(cost);
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
