import { type BenchState, type PageAspect, unitsShown } from './bench-state.ts';
import { moveInList, showActive } from './list-box.ts';
import { byId, el, pageLanguage, sayWord } from './page-dom.ts';
import { ORGANISATIONS, SILENT_THEMES, type Unit } from './seed-units.ts';

const ASPECT = 'aspect-';

/** The aspects that can be said of the instrument and of the paper. */
export function applyingAspects(state: BenchState): PageAspect[] {
  const { instrument, files, reference } = state;
  const type = reference.instrumentTypes[String(files[instrument ?? '']?.data.kind ?? '')];
  return reference.codebook.aspects.filter(({ of, appliesTo }) =>
    of === 'DOCUMENT' ? state.document !== null : instrument !== null && (appliesTo === 'all' || appliesTo === type),
  );
}

/** How an aspect stands: what is said of it, and whether it is left to answer. */
export interface AspectStanding {
  facts: number;
  proposals: number;
  silent: boolean;
  left: boolean;
}

export function aspectStanding(
  { id, optional }: Pick<PageAspect, 'id' | 'optional'>,
  units: readonly Unit[],
): AspectStanding {
  const own = units.filter(({ aspect }) => aspect === id);
  const confirmed = own.filter(({ unconfirmed }) => !unconfirmed);
  return {
    facts: confirmed.filter(({ kind }) => kind !== 'silence').length,
    proposals: own.length - confirmed.length,
    silent: confirmed.some(({ kind }) => kind === 'silence'),
    left: !optional && id !== SILENT_THEMES && confirmed.length === 0,
  };
}

/** An aspect's name, in the pageLanguage of the page. */
export function nameOfAspect({ reference }: BenchState, id: string): string {
  if (id === ORGANISATIONS) return sayWord('organisations');
  return reference.codebook.aspects.find((aspect) => aspect.id === id)?.name[pageLanguage] ?? id;
}

/** The list of aspects, always in sight, each with what is said of it. */
export function createAspectView(state: BenchState, chosen: (id: string) => void) {
  const box = el('div', { id: 'aspect-list', role: 'listbox', tabindex: 0, 'aria-label': sayWord('aspects') });
  const ids = () => [ORGANISATIONS, ...applyingAspects(state).map(({ id }) => id)];
  moveInList(box, { ids, at: () => state.aspect, move: (id) => chosen(id) });
  box.addEventListener('click', (event) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-aspect]')?.dataset.aspect;
    if (id) chosen(id);
  });
  return {
    ids,
    focus: () => box.focus(),
    render() {
      const units = unitsShown(state);
      const aspects = applyingAspects(state);
      const left = aspects.filter((aspect) => aspectStanding(aspect, units).left);
      byId('left').textContent = sayWord('left', left.length, units.filter(({ unconfirmed }) => unconfirmed).length);
      const option = (aspect: Pick<PageAspect, 'id' | 'optional'>) =>
        optionOf(state, aspect, aspectStanding(aspect, units));
      const groups = state.reference.codebook.groups.flatMap(({ code, name }) => {
        const own = aspects.filter(({ group }) => group === code);
        if (own.length === 0) return [];
        const label = name[pageLanguage];
        return [
          el(
            'div',
            { role: 'group', 'aria-label': label },
            el('div', { class: 'group', 'aria-hidden': 'true' }, label),
            ...own.map(option),
          ),
        ];
      });
      box.replaceChildren(option({ id: ORGANISATIONS, optional: true }), ...groups);
      if (!box.isConnected) byId('aspects').replaceChildren(box);
      showActive(box, document.getElementById(`${ASPECT}${state.aspect}`));
    },
    /** The next aspect that nothing is said of, after the one at hand. */
    nextLeft(): string | null {
      const units = unitsShown(state);
      const aspects = applyingAspects(state);
      const place = aspects.findIndex(({ id }) => id === state.aspect);
      const order = [...aspects.slice(place + 1), ...aspects.slice(0, place + 1)];
      return order.find((aspect) => aspectStanding(aspect, units).left)?.id ?? null;
    },
  };
}

function optionOf(state: BenchState, { id }: Pick<PageAspect, 'id'>, standing: AspectStanding): HTMLElement {
  const isPaper = state.reference.codebook.aspects.find((aspect) => aspect.id === id)?.of === 'DOCUMENT';
  const { facts, proposals, silent, left } = standing;
  return el(
    'div',
    {
      id: `${ASPECT}${id}`,
      role: 'option',
      'data-aspect': id,
      class: left ? 'aspect left' : 'aspect',
      'aria-selected': String(id === state.aspect),
    },
    el('span', { class: 'name' }, nameOfAspect(state, id), isPaper ? el('small', {}, ` ${sayWord('ofPaper')}`) : null),
    el('span', { class: 'counts' }, told({ facts, proposals, silent, left })),
  );
}

function told({ facts, proposals, silent, left }: AspectStanding): string {
  const parts = [
    ...(facts > 0 ? [facts === 1 ? sayWord('oneFact') : sayWord('facts', facts)] : []),
    ...(silent ? [sayWord('notStated')] : []),
    ...(proposals > 0 ? [`◇ ${proposals === 1 ? sayWord('oneProposal') : sayWord('proposals', proposals)}`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return left ? `○ ${sayWord('toAnswer')}` : '–';
}
