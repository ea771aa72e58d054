import type { Text } from '#schema/values/text.ts';
import { type ActionId, BENCH_ACTIONS } from './actions.ts';
import { WORDS, type WordId } from './workbench-words.ts';

/** The language of the page. */
export const pageLanguage: keyof Text = document.documentElement.lang === 'en' ? 'en' : 'sv';

/** Words of the page, with a number or a name put in. */
export function sayWord(id: WordId, number?: string | number, name?: string | number): string {
  return WORDS[id][pageLanguage].replace('#', String(number ?? '')).replace('§', String(name ?? ''));
}

type Child = Node | string | null | undefined | false;

/** An element with attributes: `true` for one without a value, listeners by `on…`. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined | ((event: never) => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as unknown as EventListener);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child || child === '') made.append(child);
  return made;
}

/** The element of the page with an id. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** A button of an action, with its key beside it. */
export function actionButton(id: ActionId, extra = ''): HTMLButtonElement {
  const { label, shown } = BENCH_ACTIONS[id];
  return el(
    'button',
    { type: 'button', class: `act ${extra}`.trim(), 'data-action': id },
    `${label[pageLanguage]} `,
    el('kbd', { 'aria-hidden': 'true' }, shown),
  );
}

/** Tells what has been done, to eyes and to screen readers. */
export function announce(words: string): void {
  byId('said').textContent = words;
}
