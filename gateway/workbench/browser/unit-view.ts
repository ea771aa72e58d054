import { nameOfAspect } from './aspect-view.ts';
import { type BenchState, unitsShown } from './bench-state.ts';
import { actionButton, byId, el, pageLanguage, sayWord } from './page-dom.ts';
import { ORGANISATIONS, type Unit, unitKey } from './seed-units.ts';

/** What a unit says, in a few words. */
export function unitWords(state: BenchState, { kind, file, path, value, aspect }: Unit): string {
  if (kind === 'organisation') {
    const of = state.reference.enumerations.OrganisationKind?.[String(value.kind)]?.[pageLanguage];
    return [value.name, of, value.scbCode].filter(Boolean).join(', ');
  }
  if (kind === 'silence') return `${nameOfAspect(state, aspect)}: ${sayWord('notStated')}`;
  const said = state.checked?.inWords[`${file} ${path.join('.')}`]?.[pageLanguage];
  return said ?? String(value.wording ?? nameOfAspect(state, aspect));
}

/** Writes what is said of the aspect at hand, with the unit that actions are about. */
export function renderUnits(state: BenchState, choose: (unit: Unit) => void): void {
  const { aspect } = state;
  const entry = state.reference.codebook.aspects.find(({ id }) => id === aspect);
  const units = unitsShown(state).filter((unit) => unit.aspect === aspect);
  const definition = aspect === ORGANISATIONS ? sayWord('organisationsMeaning') : entry?.definition[pageLanguage];
  byId('work').replaceChildren(
    el('div', { class: 'pane-head' }, el('h2', { id: 'work-title' }, nameOfAspect(state, aspect))),
    el('p', { class: 'quiet' }, definition ?? ''),
    el(
      'div',
      { class: 'acts' },
      actionButton('fact'),
      aspect === ORGANISATIONS ? null : actionButton('silence'),
      actionButton('previous'),
      actionButton('next'),
    ),
    ...(units.length === 0 ? [el('p', { class: 'empty' }, sayWord('nothingStated'))] : []),
    ...units.map((unit) => cardOf(state, unit, choose)),
  );
}

function cardOf(state: BenchState, unit: Unit, choose: (unit: Unit) => void): HTMLElement {
  const isCurrent = unitKey(unit) === state.current;
  const { value, unconfirmed, kind } = unit;
  const words = unitWords(state, unit);
  const cites = ((value.cite ?? []) as string[]).join(', ');
  const note = (value.note as { sv: string; en: string } | undefined)?.[pageLanguage];
  return el(
    'article',
    {
      class: `card${unconfirmed ? ' proposal' : ''}${isCurrent ? ' current' : ''}`,
      'aria-current': isCurrent ? 'true' : null,
    },
    el(
      'p',
      { class: 'state' },
      el('span', { 'aria-hidden': 'true' }, unconfirmed ? '◇ ' : '● '),
      unconfirmed ? sayWord('proposal') : sayWord('confirmed'),
    ),
    isCurrent
      ? el('p', { class: 'words' }, words)
      : el('button', { type: 'button', class: 'words pick-unit', onclick: () => choose(unit) }, words),
    kind === 'silence' ? el('p', { class: 'quiet' }, sayWord('saysNothing')) : null,
    value.wording
      ? el('p', { class: 'quiet' }, `${sayWord('wording')}: `, el('q', { lang: 'sv' }, String(value.wording)))
      : null,
    note ? el('p', { class: 'quiet' }, note) : null,
    cites ? el('p', { class: 'quiet cites' }, cites) : null,
    ...issuesOf(state, unit),
    isCurrent
      ? el(
          'div',
          { class: 'acts' },
          unconfirmed ? actionButton('accept', 'first') : null,
          actionButton('refuse'),
          actionButton('change'),
        )
      : null,
  );
}

function issuesOf({ checked }: BenchState, { file, path }: Unit): HTMLElement[] {
  const at = path.join('.');
  return (checked?.issues ?? [])
    .filter((issue) => issue.file === file && (issue.field === at || issue.field.startsWith(`${at}.`)))
    .map(({ field, message }) =>
      el('p', { class: 'issue' }, `${field.slice(at.length + 1)} ${message[pageLanguage]}`.trim()),
    );
}
