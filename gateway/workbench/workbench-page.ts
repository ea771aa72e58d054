import { countyOfSlug } from '#schema/reference/scb-names.ts';
import type { SiteLanguage } from '../pages/site/language.ts';
import { html, type Markup } from '../pages/site/markup.ts';
import { siteFiles } from '../pages/site/site-files.ts';
import { BENCH_ACTIONS } from './browser/actions.ts';
import { WORDS } from './browser/workbench-words.ts';
import { SCRIPT, STYLES } from './workbench-files.ts';

/** What the page is made for. */
export interface PageOf {
  language: SiteLanguage;
  county: string;
  token: string;
}

/** The page, as it is before its script has filled it: the places of its parts, which stay where they are. */
export function workbenchPage({ language, county, token }: PageOf): Markup {
  const say = (words: { sv: string; en: string }) => words[language];
  const name = countyOfSlug(county)?.name ?? county;
  const other = language === 'sv' ? 'en' : 'sv';
  const files = siteFiles();
  const button = (id: keyof typeof BENCH_ACTIONS) =>
    html`<button type="button" class="act" data-action="${id}">${say(BENCH_ACTIONS[id].label)} <kbd aria-hidden="true">${BENCH_ACTIONS[id].shown}</kbd></button>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${say(WORDS.workbench)} – ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="workbench-token" content="${token}">
<link rel="stylesheet" href="${files.styles}">
<link rel="stylesheet" href="${STYLES}">
<link rel="icon" href="${files.icon}" type="image/svg+xml">
<script type="module" src="${SCRIPT}"></script>
</head>
<body class="workbench">
<header class="bench-top">
<h1>${say(WORDS.workbench)} <small>${name}</small></h1>
<label class="pick"><span>${say(WORDS.instrument)}</span><select id="instrument"></select></label>
<details class="standing"><summary id="standing"></summary><ul id="issue-list"></ul></details>
<div class="acts">${(['begin', 'save', 'undo', 'compare', 'keys'] as const).map(button)}</div>
<a href="${language === 'sv' ? '/en' : '/'}" lang="${other}" hreflang="${other}" id="language">${say(WORDS.otherLanguage)}</a>
</header>
<noscript><p>${say(WORDS.needsScript)}</p></noscript>
<main id="content">
<section class="paper" aria-labelledby="paper-title">
<div class="pane-head"><h2 id="paper-title">${say(WORDS.paper)}</h2><select id="document" aria-label="${say(WORDS.document)}"></select></div>
<p id="share" class="share"></p>
<div class="acts">${(['uncited', 'toPaper'] as const).map(button)}</div>
<div id="lines" class="lines"></div>
</section>
<section class="aspects" aria-labelledby="aspects-title">
<div class="pane-head"><h2 id="aspects-title">${say(WORDS.aspects)}</h2></div>
<p id="left" class="share"></p>
<div class="acts">${(['unanswered', 'toAspects'] as const).map(button)}</div>
<div id="aspects" class="aspect-list"></div>
</section>
<section class="work" id="work" aria-labelledby="work-title" tabindex="-1"></section>
<section class="compare-pane" id="comparison" aria-labelledby="comparison-title" hidden></section>
</main>
<p id="said" class="said" role="status"></p>
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>
</body>
</html>
`;
}
