import { GRAPHIQL, REPORTS } from '#schema/shared/endpoint.ts';
import { html, type MarkupContent, when } from './markup.ts';
import { searchOf } from './page-addresses.ts';
import { SITE } from './site-words.ts';
import type { AskedQuery, Shown, ShownTable } from './view.ts';
import type { Visit } from './visit.ts';

/** The forms of a table that are offered beside a page, and what they are called. */
const FORMS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
] as const;

/** What a visitor can take with them: the tables of what is shown, its query, the print and the link. */
export function takeWith(visit: Visit, { tables = [], asked }: Pick<Shown, 'tables' | 'asked'>): MarkupContent {
  const { say } = visit;
  return html`<p class="take"><span>${say(SITE.take)}</span>
    ${tables.flatMap((table) => FORMS.map(([form, label]) => tableLink(visit, table, form, label, tables.length > 1)))}
    ${when(asked, (document) => html`<a href="${graphiqlLink(visit, document)}">${say(SITE.query)}</a>`)}
    <button type="button" data-print hidden>${say(SITE.print)}</button>
    <button type="button" data-copy data-done="${say(SITE.copied)}" hidden>${say(SITE.copy)}</button>
  </p>`;
}

function tableLink(
  visit: Visit,
  { table, parameters }: ShownTable,
  form: string,
  label: string,
  named: boolean,
): MarkupContent {
  const search = searchOf({ ...parameters, lang: visit.language });
  return html`<a href="${`${visit.base}${REPORTS}/${table}.${form}?${search}`}" download>${label}${named ? html` <small>${table}</small>` : null}</a>`;
}

/** Where a query is opened in GraphiQL with its variables. */
export function graphiqlLink({ base, language }: Visit, { document, variables }: AskedQuery): string {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== null),
  );
  const search = searchOf({
    documentId: document.name,
    variables: Object.keys(given).length > 0 ? JSON.stringify(given) : null,
    lang: language === 'sv' ? null : language,
  });
  return `${base}${GRAPHIQL}?${search}`;
}
