import { nameOfAspect } from './aspect-view.ts';
import type { BenchState, OpenForm } from './bench-state.ts';
import { entryId, type FieldsOf, fieldFor } from './entry-fields.ts';
import { choicesOf, municipalitiesToAdd, shownReferences, slugFor } from './form-references.ts';
import { enteredOf, type FormNode, formFields, solid, valueIn } from './form-values.ts';
import { actionButton, byId, el, pageLanguage, sayWord } from './page-dom.ts';
import type { Data, Unit } from './seed-units.ts';

/** Fields that most facts leave empty. */
const SELDOM = new Set(['statedAs', 'reasoning', 'note', 'key', 'kindStatedAs']);

/** The schema of an open form. */
export function schemaOfForm({ reference }: BenchState, { form }: OpenForm): FormNode {
  return reference.forms[form] ?? {};
}

/** A form for a unit that stands there. */
export function formFor(state: BenchState, unit: Unit): OpenForm {
  return emptyForm(state, unit.kind === 'silence' ? 'notStated' : unit.aspect, unit, unit.value);
}

/** A form for a new member of a list, or filled in with what stands there. */
export function emptyForm(
  state: BenchState,
  form: string,
  { aspect, file, path }: Pick<OpenForm, 'aspect' | 'file' | 'path'>,
  before?: Data,
): OpenForm {
  const entered = enteredOf(state.reference.forms[form] ?? {}, before, shownReferences(state));
  return { form, aspect, file, path, before, entered, opened: JSON.stringify(entered), added: {} };
}

/** What a form would put in the seed; a proposal that was changed stays one until it is done. */
export function valueOfForm(state: BenchState, form: OpenForm): Data {
  return valueIn(schemaOfForm(state, form), form.entered, shownReferences(state), form.before) as Data;
}

/** Writes the form in the place of what is said of an aspect. */
export function renderForm(state: BenchState, form: OpenForm, changed: () => void): void {
  const node = schemaOfForm(state, form);
  const fields: FieldsOf = {
    entered: form.entered,
    shown: shownReferences(state),
    nameOf: (enumeration, member) => state.reference.enumerations[enumeration]?.[member]?.[pageLanguage] ?? member,
    meaningOf: (enumeration, member) => state.reference.choices[enumeration]?.[member]?.[pageLanguage],
    listFor: (refersTo) => `choices-${refersTo}`,
    changed(again) {
      if (again !== undefined) {
        renderForm(state, form, changed);
        firstIn(again)?.focus();
      }
      renderAdded(state, form, changed);
      changed();
    },
  };
  const required = new Set(solid(node).required ?? []);
  const field = ([name, inner]: [string, FormNode]) => fieldFor(fields, name, inner, [name], required.has(name));
  const all = formFields(node);
  const seldom = all.filter(([name]) => SELDOM.has(name));
  const isOpen = seldom.some(([name]) => form.before?.[name] !== undefined);
  const title = `${form.before ? sayWord('changing') : sayWord('newFact')}: ${nameOfAspect(state, form.aspect)}`;
  byId('work').replaceChildren(
    el('div', { class: 'pane-head' }, el('h2', { id: 'work-title' }, title)),
    el(
      'p',
      { class: 'quiet' },
      state.reference.codebook.aspects.find(({ id }) => id === form.aspect)?.definition[pageLanguage] ?? '',
    ),
    el('div', { class: 'acts' }, actionButton('apply', 'first'), actionButton('take'), actionButton('leave')),
    el(
      'form',
      { id: 'form', novalidate: true, onsubmit: (event: SubmitEvent) => event.preventDefault() },
      ...all.filter(([name]) => !SELDOM.has(name)).map(field),
      el('div', { id: 'added' }),
      el('details', { open: isOpen }, el('summary', {}, sayWord('more')), ...seldom.map(field)),
      el('div', { class: 'issues', id: 'form-issues' }),
    ),
    ...['organisation', 'document', 'instrument', 'theme', 'aspect'].map((refersTo) => choiceList(state, refersTo)),
  );
  renderAdded(state, form, changed);
}

function choiceList(state: BenchState, refersTo: string): HTMLDataListElement {
  const more = refersTo === 'organisation' ? municipalitiesToAdd(state) : [];
  return el(
    'datalist',
    { id: `choices-${refersTo}` },
    ...[...choicesOf(state, refersTo), ...more].map(({ shown, told }) =>
      el('option', { value: shown, label: told || null }),
    ),
  );
}

/** The first field of a part of the form. */
export function firstIn(id: string): HTMLElement | null {
  const own = document.getElementById(id);
  const part = document.querySelector<HTMLElement>(`[data-path="${id.replace(/^field-/, '')}"]`);
  return own ?? part?.querySelector<HTMLElement>('input, select, textarea, button') ?? null;
}

/** Names of organisations in the form that the county does not have yet. */
export function unknownOrganisations(state: BenchState, form: OpenForm): string[] {
  const known = new Set(choicesOf(state, 'organisation').flatMap(({ slug, shown }) => [slug, shown.toLowerCase()]));
  const found = new Set<string>();
  walk(schemaOfForm(state, form), form.entered as never, (refersTo, shown) => {
    if (
      refersTo === 'organisation' &&
      shown.trim() !== '' &&
      !known.has(shown.trim()) &&
      !known.has(shown.trim().toLowerCase())
    )
      found.add(shown.trim());
  });
  return [...found];
}

/** Entries of organisations for the names that the form adds, and the form's value with their slugs. */
export function addedOrganisations(state: BenchState, form: OpenForm): Data[] {
  return unknownOrganisations(state, form).flatMap((name) => {
    const municipality = municipalitiesToAdd(state).find(({ shown }) => shown.toLowerCase() === name.toLowerCase());
    if (municipality)
      return [{ slug: municipality.slug, name: municipality.shown, kind: 'MUNICIPALITY', scbCode: municipality.told }];
    const kind = form.added[name];
    return kind ? [{ slug: slugFor(name), name, kind }] : [];
  });
}

function renderAdded(state: BenchState, form: OpenForm, changed: () => void): void {
  const added = byId('added');
  const names = unknownOrganisations(state, form);
  if (added.dataset.names === names.join('|')) return;
  added.dataset.names = names.join('|');
  const kinds = Object.entries(state.reference.enumerations.OrganisationKind ?? {});
  const isMunicipality = (name: string) =>
    municipalitiesToAdd(state).some(({ shown }) => shown.toLowerCase() === name.toLowerCase());
  added.replaceChildren(
    ...names
      .filter((name) => !isMunicipality(name))
      .map((name, index) => {
        const select = el(
          'select',
          { id: `added-${index}` },
          el('option', { value: '' }, '–'),
          ...kinds.map(([kind, of]) => el('option', { value: kind }, of[pageLanguage])),
        );
        select.value = form.added[name] ?? '';
        select.addEventListener('input', () => {
          form.added[name] = select.value;
          changed();
        });
        return el(
          'div',
          { class: 'entry' },
          el('label', { for: `added-${index}` }, `${sayWord('newOrganisation')} ${name}`),
          select,
        );
      }),
  );
}

function walk(node: FormNode, entered: never, found: (refersTo: string, shown: string) => void): void {
  const own = solid(node);
  if (own.refersTo !== undefined && own.type === 'string') found(own.refersTo, String(entered));
  else if (own.type === 'array')
    for (const member of (entered as unknown as never[]) ?? []) walk(own.items ?? {}, member, found);
  else if (own.type === 'object')
    for (const [name, field] of formFields(node))
      walk(field, (entered as Record<string, never>)?.[name] as never, found);
}

/** Shows issues at the fields that they are about; those of no field stand at the end of the form. */
export function showIssues({ checked }: BenchState, { file, path }: OpenForm): void {
  for (const place of document.querySelectorAll('#form .issues')) place.replaceChildren();
  for (const entry of document.querySelectorAll('#form [aria-invalid]')) entry.removeAttribute('aria-invalid');
  const prefix = path.join('.');
  for (const { file: of, field, message } of checked?.issues ?? []) {
    if (of !== file || (field !== prefix && !field.startsWith(`${prefix}.`))) continue;
    const steps = field.slice(prefix.length + 1).split('.');
    const entry = entryFor(steps);
    const place = entry?.querySelector(':scope > .issues') ?? byId('form-issues');
    place.append(el('p', { class: 'issue' }, message[pageLanguage]));
    document.getElementById(entryId(steps))?.setAttribute('aria-invalid', 'true');
  }
}

/** The innermost part of the form that a path leads to. */
function entryFor(steps: readonly string[]): Element | null {
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const found = document.querySelector(`#form [data-path="${CSS.escape(steps.slice(0, depth).join('.'))}"]`);
    if (found) return found;
  }
  return null;
}
