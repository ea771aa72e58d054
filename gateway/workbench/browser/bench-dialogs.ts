import { BENCH_ACTIONS, LIST_KEYS } from './actions.ts';
import { askServer } from './ask-server.ts';
import { byId, el, pageLanguage, sayWord } from './page-dom.ts';

/** Opens the dialog with a title; Escape closes it, and focus goes back to where it was. */
function openDialog(title: string, ...children: readonly (Node | null)[]): HTMLDialogElement {
  const dialog = byId<HTMLDialogElement>('dialog');
  const close = el('button', { type: 'button', class: 'go second', onclick: () => dialog.close() }, sayWord('close'));
  dialog.replaceChildren(el('h2', { id: 'dialog-title' }, title), ...children.filter((one) => one !== null), close);
  if (!dialog.open) dialog.showModal();
  return dialog;
}

/** Lists the keys and says how one works. */
export function showKeys(): void {
  const rows = [...Object.values(BENCH_ACTIONS), ...LIST_KEYS].map(({ shown, label }) =>
    el('tr', {}, el('th', { scope: 'row' }, el('kbd', {}, shown)), el('td', {}, label[pageLanguage])),
  );
  openDialog(
    sayWord('keysTitle'),
    el('p', {}, sayWord('helpText')),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, el('th', { scope: 'col' }, sayWord('key')), el('th', { scope: 'col' }, sayWord('does'))),
      ),
      el('tbody', {}, ...rows),
    ),
  );
  // The dialog would begin at its end, where its only button is.
  byId('dialog-title').tabIndex = -1;
  byId('dialog-title').focus();
}

/** Says that files have changed meanwhile; nothing is lost whatever is chosen. */
export function showChanged(files: readonly string[], readAgain: () => void): void {
  const again = el('button', { type: 'button', class: 'go', id: 'read-again' }, sayWord('readAgain'));
  const dialog = openDialog(
    sayWord('changedTitle'),
    el('p', {}, sayWord('changedMeanwhile', '', files.join(', '))),
    again,
  );
  again.addEventListener('click', () => {
    dialog.close();
    readAgain();
  });
}

/** What a draft has come to. */
export interface Drafted {
  instrument: string;
  document: string;
  proposals: Record<string, number>;
}

/** Lets a paper be chosen or brought, and has it drafted. */
export async function showBegin(drafted: (draft: Drafted) => void): Promise<void> {
  const { papers } = await askServer<{ papers: string[] }>('papers');
  const select = el(
    'select',
    { id: 'paper-name' },
    el('option', { value: '' }, '–'),
    ...papers.map((name) => el('option', { value: name }, name)),
  );
  const file = el('input', { type: 'file', id: 'paper-file', accept: '.txt,.md,.docx,.pdf' });
  const slug = el('input', { type: 'text', id: 'paper-slug', autocomplete: 'off', pattern: '[a-z0-9\\-]*' });
  const told = el('p', { role: 'alert', id: 'begin-told' });
  const go = el('button', { type: 'submit', class: 'go', id: 'make-draft' }, sayWord('makeDraft'));
  const form = el(
    'form',
    { class: 'begin' },
    field(sayWord('choosePaper'), select),
    field(sayWord('upload'), file),
    field(sayWord('slug'), slug),
    go,
    told,
  );
  const dialog = openDialog(sayWord('beginTitle'), form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [own] = file.files ?? [];
    if (!own && select.value === '') return select.focus();
    told.textContent = sayWord('drafting');
    try {
      const draft = own
        ? await askServer<Drafted>(
            `papers?${new URLSearchParams({ name: own.name, slug: slug.value })}`,
            undefined,
            own,
          )
        : await askServer<Drafted>('draft', { paper: select.value, ...(slug.value ? { slug: slug.value } : {}) });
      dialog.close();
      drafted(draft);
    } catch (error) {
      told.textContent = sayWord('failed', '', (error as Error).message);
    }
  });
}

function field(label: string, input: HTMLElement): HTMLElement {
  return el('label', { class: 'field' }, el('span', {}, label), input);
}
