import { html, type MarkupContent } from '../site/markup.ts';

/** Something to choose among: its value in addresses, and what it is called. */
export interface FieldChoice {
  value: string;
  label: MarkupContent;
}

/** A field for a day. It is text, as a browser's own field writes days as its locale does. */
export function dayField(name: string, label: string, value: string | null, hint: string): MarkupContent {
  return html`<label class="field day"><span>${label}</span>
    <input name="${name}" value="${value ?? ''}" inputmode="numeric" placeholder="${hint}" pattern="\\d{4}-\\d{2}-\\d{2}" size="10" maxlength="10" autocomplete="off"></label>`;
}

/** A field with one of several choices. */
export function selectField(
  name: string,
  label: string,
  choices: readonly FieldChoice[],
  chosen: string,
): MarkupContent {
  return html`<label class="field"><span>${label}</span>
    <select name="${name}">${choices.map(({ value, label: words }) =>
      value === chosen
        ? html`<option value="${value}" selected>${words}</option>`
        : html`<option value="${value}">${words}</option>`,
    )}</select></label>`;
}

/** A field with any of several choices. */
export function checkFields(
  name: string,
  legend: string,
  choices: readonly FieldChoice[],
  chosen: readonly string[],
): MarkupContent {
  return html`<fieldset class="checks"><legend>${legend}</legend>${choices.map(
    ({ value, label }) => html`<label>${checkbox(name, value, chosen.includes(value))} ${label}</label>`,
  )}</fieldset>`;
}

/** Something that is on or off. */
export function flagField(name: string, label: string, on: boolean): MarkupContent {
  return html`<label class="flag">${checkbox(name, '1', on)} ${label}</label>`;
}

/** What goes with a form and is not shown. */
export function hiddenFields(values: Readonly<Record<string, string | null>>): MarkupContent {
  return Object.entries(values).map(([name, value]) =>
    value ? html`<input type="hidden" name="${name}" value="${value}">` : null,
  );
}

function checkbox(name: string, value: string, on: boolean): MarkupContent {
  return on
    ? html`<input type="checkbox" name="${name}" value="${value}" checked>`
    : html`<input type="checkbox" name="${name}" value="${value}">`;
}
