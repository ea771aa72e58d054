import { Agent, type RequestListener, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { PATIENT } from '#tests/support/patience.ts';

let server: Listening | null = null;
afterEach(() => server?.close());

const agents: Agent[] = [];
afterEach(() => {
  for (const agent of agents.splice(0)) agent.destroy();
});

/** What became of a request. */
type Outcome = { status: number; connection: string | undefined } | { error: string | undefined };

function ask(url: string, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    request(url, { agent }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }));
    })
      .once('error', ({ code }: NodeJS.ErrnoException) => resolve({ error: code }))
      .end();
  });
}

function client(keepAlive: boolean): Agent {
  const agent = new Agent({ keepAlive });
  agents.push(agent);
  return agent;
}

/** What answered for a server that is closed. */
async function closedAfterAnswer(): Promise<WeakRef<RequestListener>> {
  const answer: RequestListener = (_, response) => void response.end();
  const closed = await listen(answer, { host: '127.0.0.1', port: 0, stopDeadline: PATIENT });
  expect(await ask(closed.url, client(true))).toEqual(WELL);
  await closed.close();
  return new WeakRef(answer);
}

const WELL = { status: 200, connection: 'keep-alive' };
const LAST = { status: 200, connection: 'close' };

describe('A server that closes', () => {
  it('finishes what is under way, and ends the connection with the answer', async () => {
    const begun = Promise.withResolvers<() => void>();
    server = await listen((_, response) => begun.resolve(() => response.end()), {
      host: '127.0.0.1',
      port: 0,
      stopDeadline: PATIENT,
    });
    const answer = ask(server.url, client(true));
    const finish = await begun.promise;
    const closed = server.close();
    finish();
    expect(await answer).toEqual(LAST);
    await closed;
  });

  it('answers what comes on a connection that was open', async () => {
    server = await listen((_, response) => void response.end(), { host: '127.0.0.1', port: 0, stopDeadline: PATIENT });
    const agent = client(true);
    expect(await ask(server.url, agent)).toEqual(WELL);
    const closed = server.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await ask(server.url, agent)).toEqual(LAST);
    await closed;
  });

  it('ends connections on which nothing comes', async () => {
    server = await listen((_, response) => void response.end(), { host: '127.0.0.1', port: 0, stopDeadline: PATIENT });
    expect(await ask(server.url, client(true))).toEqual(WELL);
    await server.close();
  });

  it('ends what takes longer than it has', async () => {
    const begun = Promise.withResolvers<void>();
    server = await listen(() => begun.resolve(), { host: '127.0.0.1', port: 0, stopDeadline: 1 });
    const answer = ask(server.url, client(true));
    await begun.promise;
    await server.close();
    expect(await answer).toEqual({ error: 'ECONNRESET' });
  });

  it('is let go, and with it what answered', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const answering = await closedAfterAnswer();
    await expect
      .poll(() => {
        collect();
        return answering.deref() === undefined;
      })
      .toBe(true);
  });

  it.each([
    ['that keep their connections', true],
    ['with a connection for each request', false],
  ])('loses no request of many clients %s: each is answered, or never taken', { retry: 2 }, async (_, keepAlive) => {
    server = await listen((__, response) => void setTimeout(() => response.end(), 5), {
      host: '127.0.0.1',
      port: 0,
      stopDeadline: PATIENT,
    });
    const clients = new Worker(new URL('./closed-loop-clients.ts', import.meta.url), {
      workerData: { url: server.url, clients: 30, keepAlive },
    });
    let answered = 0;
    const ends = new Promise((resolve) => {
      clients.on('message', (message) => {
        if (message === 'answered') answered += 1;
        else resolve(message);
      });
    });
    await expect.poll(() => answered).toBeGreaterThan(300);
    await server.close();
    expect(await ends).toEqual(Array(30).fill('ECONNREFUSED'));
  });
});
