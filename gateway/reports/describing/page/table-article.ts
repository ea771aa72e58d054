import { html, type Markup } from '#gateway/pages/site/markup.ts';
import type { FileLanguage } from '#gateway/reports/declaration/column.ts';
import type { DescribedColumn, DescribedParameter, TableDescription } from '../listing/described-tables.ts';
import { PAGE_WORDS, TYPE_WORDS } from './page-words.ts';

/** A table on the page: what it is, where it is, what can be chosen, what its columns are. */
export function tableArticle(table: TableDescription, language: FileLanguage, isOpen: boolean): Markup {
  const { name, title, description, key, address, forms, parameters, columns } = table;
  const word = (key: keyof typeof PAGE_WORDS) => PAGE_WORDS[key][language];
  const open = isOpen ? html` open` : null;
  const heading = isOpen
    ? html`<h1>${title[language]}</h1>`
    : html`<h2><a href="${address}?lang=${language}">${title[language]}</a></h2>`;
  return html`<article id="${name}">
${heading}
<p class="names"><code>${name}</code>${key === null ? null : html` · ${word('key')} <code>${key}</code>`}</p>
<p>${description[language]}</p>
<ul class="forms">${forms.map((form) => html`<li><a href="${form.address}?lang=${language}" type="${form.mediaType}">${form.name}</a></li>`)}</ul>
<details${open}><summary>${word('columns')} <small>${columns.length}</small></summary>
<div class="wide"><table><thead><tr><th scope="col">${word('name')}</th><th scope="col">${word('type')}</th><th scope="col">${word('meaning')}</th></tr></thead>
<tbody>${columns.map((column) => columnRow(column, language))}</tbody></table></div></details>
<details${open}><summary>${word('parameters')} <small>${parameters.length}</small></summary>
<div class="wide"><table><thead><tr><th scope="col">${word('name')}</th><th scope="col">${word('meaning')}</th><th scope="col">${word('values')}</th></tr></thead>
<tbody>${parameters.map((parameter) => parameterRow(parameter, address, language))}</tbody></table></div></details>
</article>
`;
}

function columnRow({ name, type, title, description, shows }: DescribedColumn, language: FileLanguage): Markup {
  const kind = shows && PAGE_WORDS[shows === 'CODE' ? 'code' : 'words'][language];
  return html`<tr><th scope="row"><code>${name}</code></th><td>${TYPE_WORDS[type][language]}${kind ? html`<small>${kind}</small>` : null}</td>
<td>${title[language]}<small>${description[language]}</small></td></tr>
`;
}

const FORMAT_TYPES = { date: 'day', 'date-time': 'moment' } as const;

function parameterRow(parameter: DescribedParameter, address: string, language: FileLanguage): Markup {
  const { name, type, format, description, list, values, required, byDefault, example } = parameter;
  const kind = format === undefined ? type : FORMAT_TYPES[format];
  const word = (key: keyof typeof PAGE_WORDS) => PAGE_WORDS[key][language];
  const notes = [
    list ? word('list') : null,
    required ? word('required') : null,
    byDefault === undefined ? null : `${word('byDefault')} ${byDefault}`,
  ].filter((note) => note !== null);
  const search = example === undefined ? null : new URLSearchParams([[name, example]]).toString();
  return html`<tr><th scope="row"><code>${name}</code></th><td>${description[language]}${notes.length > 0 ? html`<small>${notes.join('; ')}</small>` : null}</td>
<td>${values ? values.map((value) => html`<code>${value}</code> `) : TYPE_WORDS[kind][language]}${search === null ? null : html`<small><a href="${address}.csv?${search}">${word('attempt')}: ${search}</a></small>`}</td></tr>
`;
}
