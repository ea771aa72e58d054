import type { ActionId } from './actions.ts';
import { nameOfAspect } from './aspect-view.ts';
import type { Bench } from './bench.ts';
import { hasToFillIn, neighbour, placeOfCurrent, proposalAt, subjectAt } from './bench-edits.ts';
import { type BenchState, currentUnit, markedLines, remember } from './bench-state.ts';
import { sayWord } from './page-dom.ts';
import { accepted, removed, silenced } from './seed-edits.ts';
import { ORGANISATIONS, SILENT_THEMES, type Unit } from './seed-units.ts';
import { unitWords } from './unit-view.ts';

/** What an action does; gives what is told of it, where it is not told later. */
export type Acts<Ids extends ActionId> = Readonly<Record<Ids, () => string | null>>;

/** The lines that are marked, as a citation. */
export function markedCitation(state: BenchState): string[] {
  const [first, last] = markedLines(state);
  if (!state.document || !state.lines) return [];
  return [`${state.document}:${first}${first === last ? '' : `-${last}`}`];
}

/** Shows what comes after something was decided on: the proposal that stands in its place by now. */
export function goOn(bench: Bench, place: number, told: string): string {
  const { state } = bench;
  const next = place < 0 ? null : proposalAt(state, place);
  if (next) bench.choose(next);
  else if (!currentUnit(state)) state.current = null;
  bench.edited();
  const after = next ? sayWord('nextIs', '', unitWords(state, next)) : sayWord('noProposals');
  return `${told.replace(/\.$/, '')}. ${place < 0 ? '' : after}`;
}

/** Actions on the proposal or the fact at hand. */
export function unitActions(
  bench: Bench,
  change: () => string | null,
): Acts<'accept' | 'refuse' | 'silence' | 'next' | 'previous'> {
  const { state } = bench;

  function decide(edit: (unit: Unit) => BenchState['files'], told: 'didAccept' | 'didRefuse'): string {
    const unit = currentUnit(state);
    if (state.form) return sayWord('formFirst');
    if (!unit) return sayWord('nothingChosen');
    const [place, words] = [placeOfCurrent(state), unitWords(state, unit)];
    remember(state);
    state.files = edit(unit);
    return goOn(bench, place, sayWord(told, '', words));
  }

  function step(by: 1 | -1): string {
    if (state.form) return sayWord('formFirst');
    const unit = neighbour(state, by);
    if (!unit) return sayWord('noProposals');
    bench.choose(unit);
    bench.render();
    return sayWord('nextIs', '', unitWords(state, unit));
  }

  return {
    accept() {
      const unit = currentUnit(state);
      if (unit && !unit.unconfirmed) return sayWord('acceptedAlready');
      if (state.form || !unit || !hasToFillIn(unit.value))
        return decide((one) => accepted(state.files, one), 'didAccept');
      change();
      return sayWord('toFillIn');
    },
    refuse: () => decide((unit) => removed(state.files, unit), 'didRefuse'),
    next: () => step(1),
    previous: () => step(-1),
    silence() {
      const { aspect, document: paper } = state;
      const subject = subjectAt(state, aspect);
      if (state.form) return sayWord('formFirst');
      if (!subject || !paper || aspect === ORGANISATIONS || aspect === SILENT_THEMES) return sayWord('cannotBeSilent');
      const [first, last] = markedLines(state);
      const cite = first === last ? [`${paper}:1-${state.lines?.length ?? 1}`] : markedCitation(state);
      const place = placeOfCurrent(state);
      remember(state);
      state.files = silenced(state.files, subject.file, subject.path, aspect, cite);
      return goOn(bench, place, sayWord('didSilence', '', nameOfAspect(state, aspect)));
    },
  };
}
