import { type ServedHub, serveHub } from './served-hub.ts';
import { overAttachedPapers } from './shared-hub.ts';

let hub: Promise<ServedHub> | undefined;

/** A hub of the papers' counties over HTTP, with the papers attached where they are there, for tests that only look: made once in a worker, and never closed. */
export function pagesHub(): Promise<ServedHub> {
  hub ??= overAttachedPapers().then(serveHub);
  return hub;
}

/** Opens an address of the hub as a browser does, without following where it leads. */
export async function openPage(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { url } = await pagesHub();
  return fetch(`${url}${path}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
}
