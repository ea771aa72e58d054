import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { exampleQueries } from './example-queries.ts';

/** What a browser shows. */
export interface GraphiqlPage {
  html: Uint8Array<ArrayBuffer>;
  /** Its `content-security-policy`. */
  policy: string;
}

/** Where the library's page begins to run GraphiQL, as the last thing that its script does. */
const RUN = 'YogaGraphiQL.renderYogaGraphiQL(';

/** Counties around a hub, and a style that GraphiQL 5 lacks: it moves a tab that is pressed, and so loses the click. */
const LOGO = `<style>
.graphiql-tab { transform: none !important }
.graphiql-session-header { white-space: nowrap }
</style>
<svg width="28" height="28" viewBox="0 0 28 28" fill="currentColor" stroke="currentColor" aria-hidden="true">
<path d="M14 14 5 7M14 14l9-7M14 14v10" stroke-width="2"/>
<circle cx="14" cy="14" r="5"/><circle cx="5" cy="7" r="3"/><circle cx="23" cy="7" r="3"/><circle cx="14" cy="24" r="3"/>
</svg>`;

const TITLE = 'County agreements hub';

/**
 * GraphiQL with a tab for each example. The page is the library's, but for its last statement, which runs
 * `open-graphiql.js` instead: the library puts no variables into the addresses that it makes, and reads none from them.
 * Nothing of a request is written into it, so it is the same for all, and names the one script that may run.
 */
export function graphiqlPage(): GraphiqlPage {
  made ??= makePage();
  return made;
}

/** Made once in a process. */
let made: GraphiqlPage | undefined;

function makePage(): GraphiqlPage {
  const page = renderGraphiQL({ title: TITLE }).trimStart().replaceAll(/\r\n?/g, '\n');
  const [run, end] = [page.lastIndexOf(RUN), page.lastIndexOf('</script>')];
  const start = page.indexOf('<script>') + '<script>'.length;
  if (run < start || end < run) throw new Error(`the page of @graphql-yoga/render-graphiql no longer ends with ${RUN}`);
  const open = readFileSync(new URL('./open-graphiql.js', import.meta.url), 'utf8');
  const examples = exampleQueries().map(({ query, variables = '' }) => ({ query, variables }));
  const settings = JSON.stringify({ title: TITLE, logo: LOGO, endpoint: ENDPOINT, examples }).replaceAll(
    '<',
    '\\u003c',
  );
  const script = `${page.slice(start, run)}${open}openGraphiql(${settings});\n`;
  return { html: Buffer.from(`${page.slice(0, start)}${script}${page.slice(end)}`), policy: policyFor(script) };
}

/** Allows the script, the styles that it writes, the workers that it makes of itself, and requests to where it is from. */
function policyFor(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
