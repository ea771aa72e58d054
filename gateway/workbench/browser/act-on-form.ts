import { firstWords } from '#schema/values/first-words.ts';
import { type Acts, goOn, markedCitation } from './act-on-units.ts';
import { nameOfAspect } from './aspect-view.ts';
import type { Bench } from './bench.ts';
import { filesWithForm, newPath, placeOfCurrent, subjectAt } from './bench-edits.ts';
import { currentUnit, markedLines, type OpenForm, remember } from './bench-state.ts';
import { emptyForm, formFor } from './form-view.ts';
import { byId, sayWord } from './page-dom.ts';
import { ORGANISATIONS, SILENT_THEMES, unitKey } from './seed-units.ts';

const FIELDS = '#form input, #form textarea, #form select';

/** Actions on the form: opening it, filling it in from the marked lines, being done with it. */
export function formActions(bench: Bench): Acts<'fact' | 'change' | 'take' | 'apply' | 'leave'> {
  const { state } = bench;

  function open(form: OpenForm): string {
    remember(state);
    state.form = form;
    bench.edited();
    const fields = [...document.querySelectorAll<HTMLInputElement>(FIELDS)];
    const unfilled = fields.find(({ value }) => value === '?');
    (unfilled ?? fields[0] ?? byId('work')).focus();
    unfilled?.select();
    return sayWord('formOpen', '', nameOfAspect(state, form.aspect));
  }

  /** Lines and wording of what is marked, in a form that has room for them. */
  function takeLines(form: OpenForm): void {
    const [first, last] = markedLines(state);
    const lines = (state.lines ?? []).slice(first - 1, last);
    const entered = form.entered as Record<string, unknown>;
    if ('cite' in entered) entered.cite = markedCitation(state);
    if ('wording' in entered)
      entered.wording = firstWords(lines.join(' ').replace(/\s+/gu, ' '), state.reference.wordingWords);
  }

  function newForm(): OpenForm | null {
    const { aspect } = state;
    const subject = subjectAt(state, aspect);
    if (!subject) return null;
    const within =
      aspect === SILENT_THEMES ? ['notStated'] : aspect === ORGANISATIONS ? [ORGANISATIONS] : ['facts', aspect];
    const path = newPath(state.files, subject.file, [...subject.path, ...within]);
    return emptyForm(state, aspect === SILENT_THEMES ? 'notStated' : aspect, { aspect, file: subject.file, path });
  }

  return {
    fact() {
      if (state.form) return sayWord('formFirst');
      const form = newForm();
      if (!form) return sayWord('nothingYet');
      takeLines(form);
      return open({ ...form, opened: JSON.stringify(form.entered) });
    },
    change() {
      const unit = currentUnit(state);
      if (state.form) return sayWord('formFirst');
      return unit ? open(formFor(state, unit)) : sayWord('nothingChosen');
    },
    take() {
      if (!state.form) return sayWord('noForm');
      remember(state);
      takeLines(state.form);
      // A form that is another object is written anew.
      state.form = { ...state.form };
      bench.edited();
      document.querySelector<HTMLElement>(FIELDS)?.focus();
      return sayWord('tookLines');
    },
    apply() {
      const { form } = state;
      if (!form) return sayWord('noForm');
      const place = placeOfCurrent(state);
      remember(state);
      state.files = filesWithForm(state, form);
      state.form = null;
      if (place < 0) state.current = unitKey(form);
      byId('work').focus();
      return goOn(bench, place, sayWord('didApply', '', nameOfAspect(state, form.aspect)));
    },
    leave() {
      if (document.activeElement?.matches(FIELDS)) {
        byId('work').focus();
        return sayWord('fieldLeft');
      }
      if (!state.form) return sayWord('noForm');
      remember(state);
      state.form = null;
      bench.edited();
      byId('work').focus();
      return sayWord('formLeft');
    },
  };
}
