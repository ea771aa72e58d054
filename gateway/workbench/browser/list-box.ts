/** A list in which one moves by arrow keys and chooses by clicking; what is chosen is told to screen readers as one moves. */
export interface ListBox {
  /** The places that can be moved to, in their order. */
  ids(): readonly string[];
  /** Where one is. */
  at(): string | null;
  /** Moves; `extends` where shift is held. */
  move(id: string, extending: boolean): void;
}

/** Lets a list be used by keys. The ids of its options begin with the list's own. */
export function moveInList(box: HTMLElement, { ids, at, move }: ListBox): void {
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = ids();
    const place = Math.max(0, all.indexOf(at() ?? ''));
    const next = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: all.length - 1,
      PageDown: place + 10,
      PageUp: place - 10,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const id = all[Math.min(Math.max(next, 0), all.length - 1)];
    if (id !== undefined) move(id, event.shiftKey);
  });
}

/** Shows which option of a list one is at. */
export function showActive(box: HTMLElement, option: HTMLElement | null): void {
  if (option) box.setAttribute('aria-activedescendant', option.id);
  else box.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
}
