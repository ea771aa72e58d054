import { MISSING, VERDICTS } from '#gateway/pages/parts/parts-words.ts';
import type { Text } from '#schema/values/text.ts';
import { askServer, orTell } from './ask-server.ts';
import { nameOfAspect } from './aspect-view.ts';
import type { BenchState } from './bench-state.ts';
import { instrumentsSought } from './instruments-sought.ts';
import { actionButton, byId, el, pageLanguage, sayWord } from './page-dom.ts';

interface Compared {
  verdict: keyof typeof VERDICTS | null;
  explanation: Text | null;
  answers: { id: string; statedAs: string | null; values: { inWords: Text | null; wording: string | null }[] }[];
}

/** Milliseconds between looks at how far the counties have come. */
const LOOK_EVERY = 300;

/** The panel in which other counties say what they say of the aspect at hand. */
export function createComparisonView(state: BenchState) {
  const pane = byId('comparison');
  const chosen = new Set<string>();
  const answer = el('div', { id: 'compared', 'aria-live': 'polite' });
  let shown = 0;

  const ownId = () => {
    const data = state.files[state.instrument ?? '']?.data;
    return data ? `${state.county}:${state.reference.instrumentTypes[String(data.kind)]}:${data.slug}` : null;
  };

  async function open(): Promise<void> {
    pane.hidden = false;
    const body = el('div', {}, el('p', { id: 'progress', role: 'status' }, sayWord('starting', 0, '…')));
    pane.replaceChildren(head(), body);
    byId('comparison-title').focus();
    await askServer('comparison', {});
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    const { instruments } = await askServer<{ instruments: BenchState['others'] }>('instruments');
    state.others = instruments;
    body.replaceChildren(answer, choices());
    await refresh();
  }

  async function isReady(): Promise<boolean> {
    const at = await askServer<{ state: string; done: number; total: number }>('comparison');
    byId('progress').textContent =
      at.state === 'failed' ? sayWord('comparisonFailed') : sayWord('starting', at.done, at.total);
    if (at.state === 'failed') throw new Error('the comparison failed');
    return at.state === 'ready';
  }

  /** The instruments to choose from: those that are chosen, and the first of those with the words that are sought. */
  function choices(): HTMLElement {
    const sought = el('input', { type: 'search', id: 'sought', autocomplete: 'off' });
    const listed = el('div', { class: 'checks', id: 'to-compare' });
    const more = el('p', { class: 'quiet', role: 'status', id: 'more-to-compare' });
    const list = () => {
      const { shown: first, others } = instrumentsSought(
        state.others.filter(({ id }) => id !== ownId()),
        sought.value,
        chosen,
      );
      listed.replaceChildren(...first.map(choice));
      more.textContent = others > 0 ? sayWord('moreToCompare', others) : '';
    };
    sought.addEventListener('input', list);
    list();
    return el(
      'details',
      { open: chosen.size === 0 },
      el('summary', {}, sayWord('compareWith')),
      el('label', { class: 'field' }, el('span', {}, sayWord('seekInstrument')), sought),
      listed,
      more,
    );
  }

  function choice({ id, title, county }: BenchState['others'][number]): HTMLElement {
    const box = el('input', { type: 'checkbox', value: id, checked: chosen.has(id) });
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(id);
      else chosen.delete(id);
      void orTell(refresh);
    });
    return el('label', {}, box, ` ${title ?? id} – ${county}`);
  }

  /** Asks anew for the aspect at hand. */
  async function refresh(): Promise<void> {
    if (pane.hidden || !answer.isConnected) return;
    const aspect = state.reference.codebook.aspects.find(({ id }) => id === state.aspect);
    if (chosen.size === 0) return answer.replaceChildren(el('p', { class: 'quiet' }, sayWord('chooseToCompare')));
    if (!aspect || aspect.of === 'DOCUMENT' || aspect.basis === 'NONE')
      return answer.replaceChildren(el('p', { class: 'quiet' }, sayWord('notCompared')));
    shown += 1;
    const own = shown;
    const ids = [ownId(), ...chosen].filter((id): id is string => id !== null);
    const compared = await askServer<Compared>('compared', { ids, aspect: aspect.id });
    if (own !== shown) return;
    answer.replaceChildren(...answered(compared, aspect.id));
  }

  function answered({ verdict, explanation, answers }: Compared, aspect: string): HTMLElement[] {
    const mark = verdict ? VERDICTS[verdict] : null;
    return [
      el('h3', {}, nameOfAspect(state, aspect)),
      el(
        'p',
        { class: 'verdict', 'data-verdict': verdict },
        mark ? `${mark.sign} ${mark.word[pageLanguage]}` : '',
        explanation ? el('small', {}, ` ${explanation[pageLanguage]}`) : null,
      ),
      el(
        'dl',
        {},
        ...answers.flatMap(({ id, statedAs, values }) => [
          el('dt', {}, id === ownId() ? sayWord('own') : nameOf(id)),
          el('dd', {}, ...wordsOf(statedAs, values)),
        ]),
      ),
      el('p', { class: 'quiet' }, sayWord('asSaved')),
    ];
  }

  function nameOf(id: string): string {
    const found = state.others.find((one) => one.id === id);
    return found ? `${found.title ?? id} – ${found.county}` : id;
  }

  function wordsOf(statedAs: string | null, values: Compared['answers'][number]['values']): HTMLElement[] {
    const said = values.filter(({ inWords }) => inWords !== null);
    if (said.length === 0)
      return [
        el('p', { class: 'quiet' }, MISSING[(statedAs ?? 'SILENT') as keyof typeof MISSING]?.word[pageLanguage] ?? ''),
      ];
    return said.map(({ inWords, wording }) =>
      el('p', {}, inWords?.[pageLanguage] ?? '', wording ? el('q', { lang: 'sv', class: 'quiet' }, wording) : null),
    );
  }

  function head(): HTMLElement {
    return el(
      'div',
      { class: 'pane-head' },
      el('h2', { id: 'comparison-title', tabindex: -1 }, sayWord('comparison')),
      actionButton('compare'),
    );
  }

  return {
    /** Opens or closes the panel. */
    async toggle(): Promise<void> {
      document.body.classList.toggle('comparing', pane.hidden !== false);
      if (!pane.hidden) {
        pane.hidden = true;
        return byId('work').focus();
      }
      await open();
    },
    refresh,
  };
}
