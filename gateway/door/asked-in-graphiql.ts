import { Response } from '@whatwg-node/server';
import { GRAPHIQL } from '#schema/shared/endpoint.ts';
import { NOT_KEPT } from '#subgraphs/serving/cache-control.ts';

/** What an address asks, and in which language it is shown. */
const ASKED = ['query', 'variables', 'operationName', 'documentId', 'lang'];

/** Leads a browser to GraphiQL with what it asks, below whatever a proxy puts before. */
export function askedInGraphiql(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  const asked = new URLSearchParams([...searchParams].filter(([name]) => ASKED.includes(name)));
  const there = `${pathname.endsWith('/') ? '..' : '.'}${GRAPHIQL}`;
  const location = asked.size > 0 ? `${there}?${asked}` : there;
  return new Response(null, { status: 302, headers: { location, 'cache-control': NOT_KEPT } });
}
