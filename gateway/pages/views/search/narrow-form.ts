import { checkFields, selectField } from '#gateway/pages/parts/form-fields.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { searchForm } from '#gateway/pages/site/search-form.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { enumerations, membersOf } from '#schema/values/enumerations.ts';
import { type AskedSearch, isNarrowed } from './asked-search.ts';
import { SEARCH } from './search-words.ts';

/** A county that can be searched. */
export interface SearchedCounty {
  code: string;
  name: string | null;
}

/** The field for words, and what the search can be narrowed to. */
export function narrowForm(visit: Visit, asked: AskedSearch, counties: readonly SearchedCounty[]): MarkupContent {
  const { say } = visit;
  const isOpen = isNarrowed(asked) || asked.counties.length > 0;
  const fields = html`
    ${checkFields(
      'counties',
      say(SEARCH.counties),
      counties.map(({ code, name }) => ({ value: code, label: name ?? code })),
      asked.counties,
    )}
    ${checkFields(
      'kinds',
      say(SEARCH.kinds),
      membersOf('InstrumentKind').map((kind) => ({ value: kind, label: say(enumerations.InstrumentKind[kind]) })),
      asked.kinds,
    )}
    ${selectField('themes', say(SEARCH.theme), themeChoices(visit, asked.themes), asked.themes.join(','))}
    ${when(isNarrowed(asked), () => html`<p class="quiet">${say(SEARCH.onlyInstruments)}</p>`)}
    <button class="go second" type="submit">${say(SEARCH.show)}</button>`;
  const summary = html`<summary>${say(SEARCH.narrow)}</summary>`;
  return searchForm(
    visit,
    asked.text,
    isOpen
      ? html`<details class="more narrow" open>${summary}${fields}</details>`
      : html`<details class="more narrow">${summary}${fields}</details>`,
  );
}

/** The themes by name; several that an address names are one choice, so that they are kept. */
function themeChoices({ say, language }: Visit, chosen: readonly string[]) {
  const named = [...codebook.themes.values()]
    .map(({ id, name }) => ({ value: id, label: say(name) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  const several = chosen.map((id) => say(codebook.themes.get(id)?.name) || id).join(', ');
  const value = chosen.join(',');
  return [
    { value: '', label: say(SEARCH.anyTheme) },
    ...(named.some((theme) => theme.value === value) || value === '' ? [] : [{ value, label: capital(several) }]),
    ...named,
  ];
}
