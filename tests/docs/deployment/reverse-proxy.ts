import { request } from 'node:http';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';

/** Passes what it is asked on to another address, under that one's name, as a proxy in front of a process does. */
export function reverseProxy(target: () => string): Promise<Listening> {
  return listen(
    (asked, answer) => {
      const url = new URL(asked.url ?? '/', target());
      const headers = { ...asked.headers, host: url.host, 'x-forwarded-host': asked.headers.host ?? '' };
      const passed = request(url, { method: asked.method ?? 'GET', headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      });
      passed.on('error', () => answer.writeHead(502).end());
      asked.pipe(passed);
    },
    { host: '127.0.0.1', port: 0 },
  );
}
