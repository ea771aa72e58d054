import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { REPORTS } from '#schema/shared/endpoint.ts';
import { OPEN_DATA } from './open-data-words.ts';

/** The forms that a table is offered in, and what they are called. */
const FORMS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
  ['parquet', 'Parquet'],
] as const;

/** Tables that cannot be fetched without something being chosen first, with what. */
const CHOICES_NEEDED: Readonly<Record<string, string>> = {
  coverage: 'from=2020-01-01&to=2020-12-31',
  'coverage-agreements': 'from=2020-01-01&to=2020-12-31',
};

/** Every table with its addresses. */
export async function tableList({ say, base, language, tables }: Visit): Promise<MarkupContent> {
  const named = [...(await tables())].sort(([, one], [, other]) =>
    say(one.title).localeCompare(say(other.title), language),
  );
  return html`<table class="table tables">
    <thead><tr><th scope="col">${say(OPEN_DATA.table)}</th><th scope="col">${say(OPEN_DATA.row)}</th><th scope="col">${say(OPEN_DATA.fetch)}</th></tr></thead>
    <tbody>${named.map(
      ([
        name,
        { title, description },
      ]) => html`<tr><th scope="row"><a href="${`${base}${REPORTS}/${name}?lang=${language}`}">${say(title)}</a></th>
      <td>${firstSentence(say(description))}</td>
      <td class="forms">${FORMS.map(([form, label]) => html`<a href="${addressOf(base, name, form, language)}" download>${label}</a> `)}</td></tr>`,
    )}</tbody></table>`;
}

function addressOf(base: string, name: string, form: string, language: string): string {
  const chosen = CHOICES_NEEDED[name];
  return `${base}${REPORTS}/${name}.${form}?${chosen ? `${chosen}&` : ''}lang=${language}`;
}

function firstSentence(words: string): string {
  return words.split(/(?<=\.) /, 1)[0] ?? words;
}
