import { Counter, Gauge, type Registry } from 'prom-client';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import type { Readiness } from '#subgraphs/serving/readiness.ts';
import type { Calls } from '../calls/create-calls.ts';
import { withinDeadline } from '../calls/within-deadline.ts';
import type { Admission } from '../door/admission.ts';
import type { CountyAsker } from '../engine/ask-counties.ts';
import type { AnswerStore } from '../kept-answers/answer-store.ts';

/** What there is to look at of a hub that runs. */
export interface WatchedHub {
  admission: Admission;
  calls: Calls;
  /** Where whole answers are kept. */
  store: AnswerStore | undefined;
  /** Asks counties which revision they are at. */
  asker(): CountyAsker;
  readiness(): Promise<Readiness>;
}

/** Milliseconds that a county is given to tell its revision, less than whoever reads metrics waits. */
const TOLD_WITHIN = 2_000;

const NOTHING_KEPT = { answers: 0, bytes: 0, found: 0, missed: 0 };

/** Looks how the hub is at this moment. */
export function hubGauges(
  registry: Registry,
  { admission, calls, store, asker, readiness }: WatchedHub,
): () => Promise<void> {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const working = gauge('hub_requests_working', 'Requests that are worked at');
  const waiting = gauge('hub_requests_waiting', 'Requests that wait their turn');
  const callsRunning = gauge('hub_calls_running', 'Calls to a subgraph that run', 'subgraph');
  const callsWaiting = gauge('hub_calls_waiting', 'Calls to a subgraph that wait their turn', 'subgraph');
  const resting = gauge(
    'hub_subgraph_resting',
    '1 where a subgraph is left alone, as it let calls run out of time',
    'subgraph',
  );
  const revisions = gauge(
    'hub_county_revision',
    'The revision of its data that a county is at; none where it is silent',
    'county',
  );
  const kept = gauge('hub_kept_answers', 'Whole answers that are kept');
  const keptBytes = gauge('hub_kept_answers_bytes', 'Bytes that they take');
  const again = new Counter({
    name: 'hub_questions_again_total',
    help: 'Questions that were looked for among kept answers, and whether one was given',
    labelNames: ['kept'],
    registers: [registry],
  });
  const ready = gauge('hub_ready', '1 where the hub answers requests');
  const problems = gauge('hub_problems', 'How many things are not well, which /readiness beside this names');
  gauge('hub_info', 'The version of the hub', 'version').set({ version: hubVersion() }, 1);

  async function look(county: string): Promise<[county: string, revision: number | null]> {
    const reply = await withinDeadline(TOLD_WITHIN, () => asker().ask(county, revisionQuestion, { since: null }, null));
    return [county, 'answer' in reply ? (reply.answer.revision?.number ?? 0) : null];
  }

  return async () => {
    const [reported, told] = await Promise.all([readiness(), Promise.all(asker().counties.map(look))]);
    ready.set(reported.ready ? 1 : 0);
    problems.set(reported.problems.length);
    revisions.reset();
    for (const [county, revision] of told) if (revision !== null) revisions.set({ county }, revision);
    working.set(admission.state().working);
    waiting.set(admission.state().waiting);
    const { answers, bytes, found, missed } = store?.state() ?? NOTHING_KEPT;
    kept.set(answers);
    keptBytes.set(bytes);
    again.reset();
    again.inc({ kept: 'true' }, found);
    again.inc({ kept: 'false' }, missed);
    for (const [subgraph, state] of calls.states()) {
      callsRunning.set({ subgraph }, state.running);
      callsWaiting.set({ subgraph }, state.waiting);
      resting.set({ subgraph }, state.resting ? 1 : 0);
    }
  };
}
