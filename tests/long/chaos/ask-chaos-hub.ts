import { Agent, request } from 'node:http';
import type { ChaosQuestion, GivenAnswer } from './judged.ts';

/** Milliseconds after which an answer will not come any more: the hub itself gives up after ten seconds. */
const NEVER = 120_000;

const agent = new Agent({ keepAlive: true });

/** Asks the hub. Throws where nothing comes. */
export function askChaosHub(url: string, asks: ChaosQuestion['asks']): Promise<GivenAnswer> {
  const body = 'query' in asks ? JSON.stringify({ query: asks.query }) : undefined;
  const path = 'path' in asks ? asks.path : '/graphql';
  const headers = body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {};
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.once('close', () =>
        resolve({ status: response.statusCode ?? 0, text, ...(response.complete ? {} : { brokenOff: true }) }),
      );
      response.once('error', () => {});
    });
    asked.setTimeout(NEVER, () => asked.destroy(new Error('no answer')));
    asked.once('error', reject).end(body);
  });
}
