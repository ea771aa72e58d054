import type { ServerResponse } from 'node:http';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';

/** Passes on what a hub answers, but breaks each answer off at an end of a line, as a hub does that loses a county there. */
export function breaking(url: string): Promise<Listening> {
  return listen((request, response) => void passOn(`${url}${request.url}`, response), { host: '127.0.0.1', port: 0 });
}

async function passOn(address: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(address);
  const bytes = Buffer.from(await answer.arrayBuffer());
  for (const name of ['content-type', 'hub-next-cursor']) {
    const value = answer.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  const half = bytes.subarray(0, bytes.indexOf('\n', bytes.length >> 1) + 1);
  // What was sent has to have left before the connection does.
  response.write(half, () => response.destroy());
}
