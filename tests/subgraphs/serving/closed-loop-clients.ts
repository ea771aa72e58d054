// Clients that ask again and again until they cannot, in a thread of their own. Run by close-gently.test.ts.
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url, clients, keepAlive } = workerData as { url: string; clients: number; keepAlive: boolean };

/** The code of what a request failed with; `null` where it was answered. */
function ask(agent: Agent): Promise<string | null> {
  return new Promise((resolve) => {
    request(url, { agent }, (response) => response.resume().once('end', () => resolve(null)))
      .once('error', ({ code = 'none' }: NodeJS.ErrnoException) => resolve(code))
      .end();
  });
}

async function askAgainAndAgain(): Promise<string> {
  const agent = new Agent({ keepAlive });
  for (;;) {
    const failed = await ask(agent);
    if (failed !== null) return failed;
    parentPort?.postMessage('answered');
  }
}

parentPort?.postMessage(await Promise.all(Array.from({ length: clients }, askAgainAndAgain)));
