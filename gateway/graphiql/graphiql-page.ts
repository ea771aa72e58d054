import type { Say, SiteLanguage } from '#gateway/pages/site/language.ts';
import { html, type Markup, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { siteFiles } from '#gateway/pages/site/site-files.ts';
import { MENU, PAGE_LABELS, SITE } from '#gateway/pages/site/site-words.ts';
import { linkTo } from '#gateway/pages/site/visit.ts';
import { ENDPOINT, GRAPHIQL } from '#schema/shared/endpoint.ts';
import type { BundleLayout } from './bundle/graphiql-bundle.ts';
import { GRAPHIQL_WORDS } from './graphiql-words.ts';

/** Where the page is shown, and what it was asked with. */
export interface GraphiqlPlace {
  /** What stands before every path, where a proxy puts the hub below one; empty else. */
  base: string;
  language: SiteLanguage;
  mine: null;
  say: Say;
  search: URLSearchParams;
}

/**
 * What a browser may do with GraphiQL: load the hub’s own files, ask the hub, and nothing else. Monaco writes styles into
 * the elements that it makes; no script is made of text.
 */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that GraphiQL runs in. Nothing of what was asked but the language is written into it. */
export function graphiqlPage(place: GraphiqlPlace, { script, styles, workers, early }: BundleLayout): Markup {
  const at = (name: string) => `${place.base}${GRAPHIQL}/${name}`;
  const settings = { endpoint: `${place.base}${ENDPOINT}`, workers: mapped(workers, at) };
  return frameOf(
    place,
    html`<link rel="stylesheet" href="${at(styles)}">
${early.map((name) => html`<link rel="modulepreload" href="${at(name)}">`)}
<script type="module" src="${at(script)}"></script>`,
    html`<main id="graphiql" tabindex="-1" data-settings="${JSON.stringify(settings)}">
<div class="arriving"><p>${place.say(GRAPHIQL_WORDS.arriving)}</p>
<noscript><p>${place.say(GRAPHIQL_WORDS.noScript)} <a href="${linkTo(place, 'open-data')}">${place.say(PAGE_LABELS['open-data'])}</a></p></noscript></div>
</main>`,
  );
}

/** What is shown where GraphiQL could not be built. */
export function unbuiltPage(place: GraphiqlPlace): Markup {
  const { say } = place;
  return frameOf(
    place,
    null,
    html`<main id="graphiql" tabindex="-1">
<div class="intro"><h2>${say(GRAPHIQL_WORDS.unbuilt)}</h2><p class="lead">${say(GRAPHIQL_WORDS.unbuiltWhy)}</p></div>
<p>${say(GRAPHIQL_WORDS.meanwhile)} <a href="${linkTo(place, 'open-data')}">${say(PAGE_LABELS['open-data'])}</a></p>
</main>`,
  );
}

function frameOf(place: GraphiqlPlace, loaded: MarkupContent, body: MarkupContent): Markup {
  const { base, language, say } = place;
  const files = siteFiles();
  const other = language === 'sv' ? 'en' : 'sv';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>GraphiQL – ${say(SITE.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${say(GRAPHIQL_WORDS.description)}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${base}${files.styles}">
<link rel="icon" href="${base}${files.icon}" type="image/svg+xml">
${loaded}
</head>
<body class="graphiql-page">
<a class="skip" href="#graphiql">${say(SITE.skip)}</a>
<header class="top">
<a class="brand" href="${linkTo(place, 'start')}">${say(SITE.name)}</a>
<h1>GraphiQL</h1>
<nav aria-label="${say(SITE.main)}"><ul>${MENU.map((name) => html`<li><a href="${linkTo(place, name)}">${say(PAGE_LABELS[name])}</a></li>`)}</ul></nav>
<a class="lang" href="${inOtherLanguage(place)}" lang="${other}" hreflang="${other}">${say(SITE.other)}</a>
</header>
${body}
</body>
</html>
`;
}

/** The same question on the page in the other language. Nothing is told of it that is not asked for. */
function inOtherLanguage({ base, language }: GraphiqlPlace): string {
  return `${base}${GRAPHIQL}${language === 'sv' ? '?lang=en' : ''}`;
}

function mapped(values: Readonly<Record<string, string>>, at: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, at(value)]));
}
