// Runs one county in a thread of its own: its subgraph and its database. Started by start-thread.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { inRequest, requestOrigin } from '#subgraphs/serving/current-request.ts';
import { MASKED } from '#subgraphs/serving/format-error.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { surviveUnhandled } from '#subgraphs/serving/survive.ts';
import { collectingSpans } from '#subgraphs/tracing/collect-spans.ts';
import { createCounty } from '../create-county.ts';
import { describeCounty } from '../descriptors/discover.ts';
import { letCommandsIn } from '../operations/let-commands-in.ts';
import { countCommitsIn } from '../store/history/commits.ts';
import type { FromThread, ThreadData, ToThread } from './county-thread-protocol.ts';

/** Milliseconds between signs of life while work goes on. */
const WORKING_EVERY = 1_000;

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread');
const post = (message: FromThread) => port.postMessage(message);
const log: Log = (...entry) => post({ kind: 'log', entry, origin: requestOrigin() });
const { slug, commits, ...where } = workerData as ThreadData;

countCommitsIn(commits);

surviveUnhandled(log, slug);
try {
  const county = await describeCounty(slug);
  const app = await createCounty({ county, ...where, log });
  const control = await letCommandsIn({
    slug,
    code: county.code,
    storage: where.storage,
    database: app.database,
    log,
    working: tellWhile(() => post({ kind: 'working' })),
  });
  port.on('message', async (message: ToThread) => {
    if (message.kind === 'close') {
      await control.close();
      await app.close();
      post({ kind: 'closed' });
      port.close();
    } else if (message.kind !== 'execute') {
      post({ kind: 'result', id: message.id, result: await app[message.kind](), spans: [] });
    } else {
      const answered = () =>
        app.execute(message.request).catch((error: unknown) => {
          log('unexpected', { subgraph: slug, error: stackOf(error) });
          return { errors: [{ message: MASKED }] };
        });
      const told = await inRequest(message.origin, () => collectingSpans(message.traced, answered));
      post({ kind: 'result', id: message.id, ...told });
    }
  });
  post({ kind: 'ready', sdl: app.sdl, imported: app.imported });
} catch (error) {
  if (error instanceof HubError) post({ kind: 'failed', code: error.code, message: error.message });
  else post({ kind: 'failed', code: null, message: stackOf(error) });
  port.close();
}

/** Tells at once and from time to time while work goes on, so that it is told from a thread that hangs. */
function tellWhile(tell: () => void): (working: boolean) => void {
  let timer: NodeJS.Timeout | undefined;
  return (working) => {
    clearInterval(timer);
    tell();
    if (working) timer = setInterval(tell, WORKING_EVERY);
  };
}
