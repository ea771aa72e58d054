import { CHANGES_FEED, GRAPHIQL } from '#schema/shared/endpoint.ts';
import { html, type Markup, type MarkupContent, when } from './markup.ts';
import type { PageName } from './page-addresses.ts';
import { printedLine } from './printed-line.ts';
import { silentNotice } from './silent-counties.ts';
import { siteFiles } from './site-files.ts';
import { FOOT, MENU, PAGE_LABELS, SITE } from './site-words.ts';
import { takeWith } from './take-with.ts';
import type { Shown } from './view.ts';
import { linkHere, linkTo, type Visit } from './visit.ts';

/** The county that a visitor calls theirs, by its name. */
export type NameOfCounty = (code: string) => string;

/** A whole page: what all have in common around what one shows. */
export function frame(visit: Visit, shown: Shown, nameOf: NameOfCounty): Markup {
  const { base, language, say, page } = visit;
  const { title, lead, body, counties, scripts = [], isTrouble = false } = shown;
  const files = siteFiles();
  const heading = page === 'start' && !isTrouble ? say(SITE.name) : `${title} – ${say(SITE.name)}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${heading}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${say(SITE.description)}">
<meta name="color-scheme" content="light dark">
${files.fonts.map((font) => html`<link rel="preload" href="${base}${font}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${base}${files.styles}">
<link rel="icon" href="${base}${files.icon}" type="image/svg+xml">
<link rel="alternate" hreflang="sv" href="${linkHere(visit, {}, 'sv')}">
<link rel="alternate" hreflang="en" href="${linkHere(visit, {}, 'en')}">
<link rel="alternate" type="application/atom+xml" href="${base}${CHANGES_FEED}?lang=${language}" title="${say(PAGE_LABELS.changes)}">
${['site', ...scripts].map((name) => html`<script type="module" src="${base}${files.scripts.get(name)}"></script>`)}
</head>
<body class="${isTrouble ? 'trouble' : page}">
<a class="skip" href="#content">${say(SITE.skip)}</a>
${head(visit, nameOf)}
<main id="content" tabindex="-1">
${silentNotice(visit, counties)}
<div class="intro"><h1>${title}</h1>${when(lead, (words) => html`<p class="lead">${words}</p>`)}</div>
${body}
${takeWith(visit, shown)}
${[...visit.asides.values()].map(({ markup }) => markup)}
</main>
${printedLine(visit, shown)}
${foot(visit)}
</body>
</html>
`;
}

function head(visit: Visit, nameOf: NameOfCounty): MarkupContent {
  const { language, say, mine } = visit;
  const other = language === 'sv' ? 'en' : 'sv';
  return html`<header class="top">
<a class="brand" href="${linkTo(visit, 'start')}">${say(SITE.name)}</a>
<nav aria-label="${say(SITE.main)}"><ul>${MENU.map((name) => html`<li>${menuLink(visit, name)}</li>`)}</ul></nav>
${when(mine, (code) => html`<a class="mine" href="${linkTo(visit, 'county', {}, code)}"><small>${say(SITE.mine)}</small> ${nameOf(code)}</a>`)}
<a class="lang" href="${linkHere(visit, {}, other)}" lang="${other}" hreflang="${other}">${say(SITE.other)}</a>
</header>`;
}

/** Pages that are shown as a part of another in the menu. */
const PART_OF: Partial<Record<PageName, PageName>> = { question: 'questions' };

function menuLink(visit: Visit, name: PageName): MarkupContent {
  const { page, say } = visit;
  const label = say(PAGE_LABELS[name]);
  return (PART_OF[page] ?? page) === name
    ? html`<a href="${linkTo(visit, name)}" aria-current="page">${label}</a>`
    : html`<a href="${linkTo(visit, name)}">${label}</a>`;
}

function foot(visit: Visit): MarkupContent {
  const { base, say } = visit;
  return html`<footer class="foot">
<p>${say(SITE.promise)}</p>
<nav aria-label="${say(SITE.footer)}"><ul>
${FOOT.map((name) => html`<li>${menuLink(visit, name)}</li>`)}
<li><a href="${base}${GRAPHIQL}">GraphiQL</a></li>
</ul></nav>
</footer>`;
}
