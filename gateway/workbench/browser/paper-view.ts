import { type BenchState, currentUnit, markedLines, unitsShown } from './bench-state.ts';
import { moveInList, showActive } from './list-box.ts';
import { byId, el, sayWord } from './page-dom.ts';
import { at, documentAt, linesCited } from './seed-units.ts';

/** What the paper tells of what one does in it. */
export interface PaperEvents {
  marked(cursor: number, anchor: number): void;
  /** What is said of a line is asked for. */
  opened(line: number): void;
}

const LINE = 'line-';

/** The list of a paper's lines, which stays; its lines are written anew where they change. */
export function createPaperView(state: BenchState, { marked, opened }: PaperEvents) {
  const box = el('div', {
    id: 'line-list',
    role: 'listbox',
    tabindex: 0,
    'aria-multiselectable': 'true',
    'aria-label': sayWord('lines'),
  });
  let dragging = false;
  /** What the lines were last written of, and where one was. */
  let written: readonly unknown[] = [];
  let shownAt = 0;
  moveInList(box, {
    ids: () => (state.lines ?? []).map((_, index) => String(index + 1)),
    at: () => String(state.cursor),
    move: (id, extending) => marked(Number(id), extending ? state.anchor : Number(id)),
  });
  const lineOf = (event: Event) =>
    Number((event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line);
  box.addEventListener('mousedown', (event) => {
    const line = lineOf(event);
    if (!line) return;
    dragging = true;
    marked(line, event.shiftKey ? state.anchor : line);
  });
  box.addEventListener('mouseover', (event) => {
    if (dragging && lineOf(event)) marked(lineOf(event), state.anchor);
  });
  box.addEventListener('click', (event) => {
    if ((event.target as HTMLElement).closest('.marks')) opened(lineOf(event));
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') opened(state.cursor);
  });
  addEventListener('mouseup', () => {
    dragging = false;
  });
  return {
    focus: () => box.focus(),
    /** Writes all lines, with what is said of each. */
    render() {
      byId('share').textContent = shareText(state);
      if (!state.lines) return byId('lines').replaceChildren(el('p', { class: 'empty' }, emptyText(state)));
      const now = [state.files, state.lines, state.instrument];
      if (now.some((one, index) => one !== written[index])) box.replaceChildren(...linesWithMarks(state));
      written = now;
      if (!box.isConnected) byId('lines').replaceChildren(box);
      this.mark();
    },
    /** Shows which lines are marked, and those of the unit at hand. */
    mark() {
      const [first, last] = markedLines(state);
      const unit = currentUnit(state);
      const own = unit ? linesCited(unit, state.document) : [];
      for (const option of box.children as HTMLCollectionOf<HTMLElement>) {
        const line = Number(option.dataset.line);
        option.setAttribute('aria-selected', String(line >= first && line <= last));
        option.classList.toggle(
          'of-unit',
          own.some(([from, to]) => line >= from && line <= to),
        );
      }
      if (shownAt !== state.cursor) showActive(box, document.getElementById(`${LINE}${state.cursor}`));
      shownAt = state.cursor;
    },
  };
}

function shareText({ checked, document: slug }: BenchState): string {
  const share = checked?.shares.find((one) => one.document === slug);
  return share ? sayWord('share', share.cited, share.lines) : '';
}

function emptyText(state: BenchState): string {
  const place = documentAt(state.files, state.document);
  if (!place) return sayWord('nothingYet');
  const { sourceFile } = at(state.files[place.file]?.data, place.path) as { sourceFile?: string };
  return sayWord('noPaper', '', sourceFile ?? '');
}

function linesWithMarks(state: BenchState): HTMLElement[] {
  const facts = new Map<number, number>();
  const proposals = new Map<number, number>();
  for (const unit of unitsShown(state)) {
    if (unit.kind === 'silence') continue;
    const counts = unit.unconfirmed ? proposals : facts;
    for (const [first, last] of linesCited(unit, state.document))
      for (let line = first; line <= last; line += 1) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return (state.lines ?? []).map((text, index) => {
    const line = index + 1;
    const [cited = 0, proposed = 0] = [facts.get(line), proposals.get(line)];
    const isUncited = cited === 0 && proposed === 0 && /[\p{L}\p{N}]/u.test(text);
    return el(
      'div',
      {
        id: `${LINE}${line}`,
        role: 'option',
        'data-line': line,
        class: isUncited ? 'line open' : 'line',
        'aria-selected': 'false',
      },
      el('span', { class: 'number' }, String(line)),
      el('span', { class: 'text', lang: 'sv' }, text || ' '),
      el(
        'span',
        { class: 'marks' },
        mark('●', cited, sayWord('cited')),
        mark('◇', proposed, sayWord('proposed')),
        isUncited ? mark('○', 1, sayWord('uncited')) : null,
      ),
    );
  });
}

function mark(sign: string, count: number, word: string): HTMLElement | null {
  if (count === 0) return null;
  return el(
    'span',
    { class: 'sign' },
    el('span', { 'aria-hidden': 'true', title: `${count} ${word}` }, count > 1 ? `${sign}${count}` : sign),
    el('span', { class: 'unseen' }, `, ${count} ${word}`),
  );
}
