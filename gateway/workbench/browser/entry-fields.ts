import {
  type Entered,
  enteredOf,
  type FieldKind,
  type FormNode,
  formFields,
  itemOf,
  kindOf,
  type ShownReferences,
  solid,
} from './form-values.ts';
import { el, pageLanguage, sayWord } from './page-dom.ts';

/** What fields need of the form that they stand in. */
export interface FieldsOf {
  entered: Entered;
  /** The printed name of a member of an enumeration; the member itself where there is none. */
  nameOf(enumeration: string, member: string): string;
  /** What a member of an enumeration means, where its name alone does not tell it. */
  meaningOf(enumeration: string, member: string): string | undefined;
  /** The id of the list that completes a kind of reference. */
  listFor(refersTo: string): string;
  shown: ShownReferences;
  /** Called when something was entered; `again` where fields have come or gone, with the field to go to. */
  changed(again?: string): void;
}

type Path = readonly (string | number)[];

/** Names of fields that the schema describes in no pageLanguage. */
const UNDESCRIBED: Readonly<Record<string, { sv: string; en: string }>> = {
  conditions: { sv: 'Villkor', en: 'Conditions' },
  responders: { sv: 'Vilka som får svara', en: 'Who may answer' },
  opinions: { sv: 'Synpunkter', en: 'Opinions' },
};

/** What a field is called: the first words of its description, in the pageLanguage of the page. */
export function entryLabel(name: string, node: FormNode): string {
  const described = solid(node).description;
  const known = UNDESCRIBED[name];
  if (known && !described) return known[pageLanguage];
  const [sv = name, en = sv] = (described ?? name).split(' · ');
  return pageLanguage === 'en' ? en : sv;
}

/** The id of a field by its place. */
export function entryId(path: Path): string {
  return `field-${path.join('.')}`;
}

/** The fields of a part of a form. */
export function fieldFor(form: FieldsOf, name: string, node: FormNode, path: Path, isRequired: boolean): HTMLElement {
  const kind = kindOf(node);
  if (kind === 'object') return objectField(form, name, node, path, isRequired);
  if (kind === 'list') return listField(form, name, node, path, isRequired);
  const id = entryId(path);
  const input = inputFor(form, kind, name, node, path);
  input.id = id;
  const meaning = kind === 'choice' ? meaningFor(form, node, input) : null;
  if (meaning) meaning.shown.id = `${id}-meaning`;
  input.setAttribute('aria-describedby', `${meaning ? `${id}-meaning ` : ''}${id}-issue`);
  if (isRequired) input.setAttribute('aria-required', 'true');
  return el(
    'div',
    { class: `entry ${kind}`, 'data-path': path.join('.') },
    el('label', { for: id }, entryLabel(name, node), isRequired ? ` ${sayWord('required')}` : ''),
    input,
    ...(meaning ? [meaning.shown, meaning.all] : []),
    el('div', { class: 'issues', id: `${id}-issue` }),
  );
}

/** What the member that is chosen means, and what each of them does; `null` where names tell it. */
function meaningFor(form: FieldsOf, node: FormNode, input: Input): { shown: HTMLElement; all: HTMLElement } | null {
  const { graphql = '', enum: members = [] } = solid(node);
  const known = members.flatMap((member) => {
    const meaning = form.meaningOf(graphql, member);
    return meaning === undefined ? [] : [[member, meaning] as const];
  });
  if (known.length === 0) return null;
  const shown = el('p', { class: 'meaning' });
  const tell = () => {
    shown.textContent = form.meaningOf(graphql, input.value) ?? '';
  };
  tell();
  input.addEventListener('input', tell);
  const each = known.flatMap(([member, meaning]) => [
    el('dt', {}, form.nameOf(graphql, member)),
    el('dd', {}, meaning),
  ]);
  return {
    shown,
    all: el('details', { class: 'meanings' }, el('summary', {}, sayWord('choicesMean')), el('dl', {}, ...each)),
  };
}

function objectField(form: FieldsOf, name: string, node: FormNode, path: Path, isRequired: boolean): HTMLElement {
  const required = new Set(solid(node).required ?? []);
  return el(
    'fieldset',
    { class: solid(node).graphql === 'Text' ? 'entry both' : 'entry', 'data-path': path.join('.') },
    el('legend', {}, entryLabel(name, node), isRequired ? ` ${sayWord('required')}` : ''),
    ...formFields(node).map(([inner, field]) =>
      fieldFor(form, inner, field, [...path, inner], isRequired && required.has(inner)),
    ),
    el('div', { class: 'issues' }),
  );
}

function listField(form: FieldsOf, name: string, node: FormNode, path: Path, isRequired: boolean): HTMLElement {
  const item = itemOf(node);
  const members = enteredAt(form.entered, path) as Entered[];
  const label = entryLabel(name, node);
  const add = el(
    'button',
    { type: 'button', class: 'small', id: `${entryId(path)}-add` },
    `${sayWord('addOne')}: ${label}`,
  );
  add.addEventListener('click', () => {
    members.push(enteredOf(item, undefined, form.shown));
    form.changed(entryId([...path, members.length - 1]));
  });
  return el(
    'fieldset',
    { class: 'entry list', 'data-path': path.join('.') },
    el('legend', {}, label, isRequired ? ` ${sayWord('required')}` : ''),
    ...members.map((_, index) => memberField(form, item, [...path, index], label, members)),
    add,
    el('div', { class: 'issues' }),
  );
}

function memberField(form: FieldsOf, item: FormNode, path: Path, label: string, members: Entered[]): HTMLElement {
  const index = Number(path.at(-1));
  const away = el(
    'button',
    { type: 'button', class: 'small', 'aria-label': `${sayWord('takeAway')}: ${label} ${index + 1}` },
    `× ${sayWord('takeAway')}`,
  );
  away.addEventListener('click', () => {
    members.splice(index, 1);
    form.changed(`${entryId(path.slice(0, -1))}-add`);
  });
  return el(
    'div',
    { class: 'member' },
    fieldFor(form, `${label} ${index + 1}`, { ...item, description: `${label} ${index + 1}` }, path, false),
    away,
  );
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function inputFor(form: FieldsOf, kind: FieldKind, name: string, node: FormNode, path: Path): Input {
  const value = String(enteredAt(form.entered, path));
  const input = emptyInput(form, kind, name, node);
  input.value = value;
  input.addEventListener('input', () => {
    setEntered(form.entered, path, input.value);
    form.changed();
  });
  return input;
}

function emptyInput(form: FieldsOf, kind: FieldKind, name: string, node: FormNode): Input {
  const own = solid(node);
  if (kind === 'yes-no')
    return selectOf(
      [
        ['yes', sayWord('yes')],
        ['no', sayWord('no')],
      ],
      '–',
    );
  if (kind === 'choice') {
    const enumeration = own.graphql ?? 'StatedAs';
    const named = (own.enum ?? []).map((member): [string, string] => [member, form.nameOf(enumeration, member)]);
    return selectOf(named, own.default === undefined ? '–' : `(${form.nameOf(enumeration, String(own.default))})`);
  }
  if (kind === 'date')
    return el('input', { type: 'text', placeholder: sayWord('day'), autocomplete: 'off', inputmode: 'numeric' });
  if (kind === 'number') return el('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off' });
  if (kind === 'reference')
    return el('input', { type: 'text', list: form.listFor(own.refersTo ?? ''), autocomplete: 'off' });
  if (name === 'sv' || name === 'en') return el('textarea', { rows: 2, lang: name });
  return el('input', { type: 'text', autocomplete: 'off', lang: name === 'wording' ? 'sv' : null });
}

function selectOf(members: readonly [value: string, name: string][], nothing: string): HTMLSelectElement {
  return el(
    'select',
    {},
    el('option', { value: '' }, nothing),
    ...members.map(([value, name]) => el('option', { value }, name)),
  );
}

export function enteredAt(entered: Entered, path: Path): Entered {
  return path.reduce<Entered>((held, step) => (held as Record<string, Entered>)[step as string] ?? '', entered);
}

export function setEntered(entered: Entered, path: Path, value: Entered): void {
  const holder = enteredAt(entered, path.slice(0, -1)) as Record<string, Entered>;
  holder[String(path.at(-1))] = value;
}
