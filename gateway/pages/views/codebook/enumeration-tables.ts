import type { CodebookQuery } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { CODEBOOK } from './codebook-words.ts';

type Enumerations = NonNullable<CodebookQuery['codebook']>['enumerations'];

/** Every enumeration of the contract with its codes and their words. */
export function enumerationTables({ say }: Visit, enumerations: Enumerations): MarkupContent {
  return html`<div class="enumerations">${present(enumerations).map(
    ({ code, name, values }) => html`<table class="table" id="uppr-${code}">
      <caption><b>${capital(say(name))}</b> <code>${code}</code></caption>
      <thead class="unseen"><tr><th scope="col">${say(CODEBOOK.code)}</th><th scope="col">${say(CODEBOOK.word)}</th></tr></thead>
      <tbody>${present(values).map((value) => html`<tr><th scope="row"><code>${value.code}</code></th><td>${say(value.name)}</td></tr>`)}</tbody>
    </table>`,
  )}</div>`;
}
