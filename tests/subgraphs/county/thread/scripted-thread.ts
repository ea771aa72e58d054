// Plays a county's thread for tests of start-thread.ts: answers, hangs, dies or refuses to close, as its queries say.
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ThreadData, ToThread } from '#subgraphs/county/thread/county-thread-protocol.ts';

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread');
const post = (message: FromThread) => port.postMessage(message);
const { slug } = workerData as ThreadData;
let stubborn = false;

port.on('message', (message: ToThread) => {
  if (message.kind === 'close') {
    if (stubborn) for (;;);
    post({ kind: 'closed' });
    port.close();
    return;
  }
  if (message.kind !== 'execute') {
    post({ kind: 'result', id: message.id, result: 'is a play', spans: [] });
    return;
  }
  const { query } = message.request;
  if (query === 'log') post({ kind: 'log', entry: ['thread.restarted', { county: slug }], origin: message.origin });
  if (query === 'hang') for (;;);
  if (query === 'work') return post({ kind: 'working' });
  if (query === 'die') throw new Error('died');
  if (query === 'be stubborn') stubborn = true;
  if (query !== 'say nothing') post({ kind: 'result', id: message.id, result: { data: { query } }, spans: [] });
});

if (slug === 'fails') {
  post({ kind: 'failed', code: 'DATA_UNREADABLE', message: 'the folder is a poem' });
} else {
  const imported = { changed: false, added: 0, updated: 0, removed: 0 };
  post({ kind: 'ready', sdl: 'type Query { query: String }', imported });
}
