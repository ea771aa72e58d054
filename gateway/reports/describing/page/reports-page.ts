import { createHash } from 'node:crypto';
import { html, type Markup, raw } from '#gateway/pages/site/markup.ts';
import { ROW_STATES } from '#gateway/reports/answering/framed-columns.ts';
import type { FileLanguage } from '#gateway/reports/declaration/column.ts';
import type { Text } from '#schema/values/text.ts';
import { READING_RULES } from '../files/reading-rules.ts';
import type { TableDescription } from '../listing/described-tables.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_WORDS } from './page-words.ts';
import { tableArticle } from './table-article.ts';

/** What a page of reports shows: all of them, or one. */
export interface ReportsPage {
  shown: readonly TableDescription[] | TableDescription;
  /** Where all reports are listed, and where they are described as OpenAPI. */
  reports: string;
  openApi: string;
  /** Who publishes the hub; `null` where the hub is not told. */
  publisher: Text | null;
}

/** Allows the page’s one style and nothing else: it runs nothing and asks for nothing. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page in a language: HTML that is whole without a script. */
export function reportsPage(page: ReportsPage, language: FileLanguage): string {
  const { shown } = page;
  const isOne = 'name' in shown;
  const title = isOne ? `${shown.title[language]} – ${PAGE_WORDS.title[language]}` : PAGE_WORDS.title[language];
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(PAGE_STYLE)}</style>
</head>
<body>
<header>
${navigation(page, language)}
${isOne ? null : introduction(page, language)}
</header>
<main>
${isOne ? tableArticle(shown, language, true) : listed(shown, language)}
${rules(language)}
</main>
</body>
</html>
`);
}

function navigation({ shown, reports, openApi }: ReportsPage, language: FileLanguage): Markup {
  const other: FileLanguage = language === 'sv' ? 'en' : 'sv';
  const isOne = 'name' in shown;
  const here = isOne ? shown.address : reports;
  return html`<nav>
${isOne ? html`<a href="${reports}?lang=${language}">${PAGE_WORDS.all[language]}</a>` : null}
<a href="${openApi}">${PAGE_WORDS.openApi[language]}</a>
<a href="${here}?lang=${other}" hreflang="${other}" lang="${other}">${PAGE_WORDS.other[language]}</a>
</nav>`;
}

function introduction({ publisher }: ReportsPage, language: FileLanguage): Markup {
  return html`<h1>${PAGE_WORDS.title[language]}</h1>
<p class="lead">${PAGE_WORDS.lead[language]}</p>
${publisher ? html`<p>${publisher[language]}</p>` : null}`;
}

/** The tables by their titles, as people look for them. */
function listed(shown: readonly TableDescription[], language: FileLanguage): Markup[] {
  const tables = shown.toSorted((one, other) => one.title[language].localeCompare(other.title[language], language));
  return [contents(tables, language), ...tables.map((table) => tableArticle(table, language, false))];
}

function contents(tables: readonly TableDescription[], language: FileLanguage): Markup {
  return html`<ul class="contents">${tables.map(({ name, title }) => html`<li><a href="#${name}">${title[language]}</a></li>`)}</ul>
`;
}

function rules(language: FileLanguage): Markup {
  return html`<section class="rules">
<h2>${PAGE_WORDS.rules[language]}</h2>
${Object.values(READING_RULES).map((rule) => html`<p>${rule[language]}</p>`)}
<h3>${PAGE_WORDS.states[language]}</h3>
<dl>${Object.entries(ROW_STATES).map(([state, said]) => html`<dt>${state}</dt><dd>${said[language]}</dd>`)}</dl>
</section>`;
}
