import { formActions } from './act-on-form.ts';
import { type Acts, unitActions } from './act-on-units.ts';
import type { ActionId } from './actions.ts';
import { orTell } from './ask-server.ts';
import { nameOfAspect } from './aspect-view.ts';
import type { Bench } from './bench.ts';
import { showBegin, showChanged, showKeys } from './bench-dialogs.ts';
import { saveNow } from './bench-files.ts';
import { editedFiles } from './bench-state.ts';
import { announce, pageLanguage, sayWord } from './page-dom.ts';

/** What each action does. */
export function benchActions(bench: Bench): Acts<ActionId> {
  const onForm = formActions(bench);
  const { state } = bench;
  return { ...onForm, ...unitActions(bench, onForm.change), ...placeActions(bench), ...fileActions(bench), undo };

  function undo(): string {
    const before = state.history.pop();
    if (!before) return sayWord('nothingToUndo');
    Object.assign(state, before);
    bench.edited();
    return sayWord('didUndo');
  }
}

/** Actions that go somewhere or show something. */
function placeActions(bench: Bench): Acts<'toPaper' | 'toAspects' | 'uncited' | 'unanswered' | 'compare' | 'keys'> {
  const { state } = bench;
  const quietly = (go: () => void) => () => {
    go();
    return null;
  };
  return {
    toPaper: quietly(bench.focusPaper),
    toAspects: quietly(bench.focusAspects),
    keys: quietly(showKeys),
    compare: quietly(() => void orTell(bench.toggleComparison)),
    uncited() {
      const spans = state.checked?.shares.find(({ document: slug }) => slug === state.document)?.uncited ?? [];
      const next = spans.find(([first]) => first > Math.max(state.cursor, state.anchor)) ?? spans[0];
      if (!next) return sayWord('allCited');
      bench.mark(next[0], next[0]);
      bench.focusPaper();
      return sayWord('atUncited', next[0]);
    },
    unanswered() {
      const next = bench.nextLeft();
      if (state.form) return sayWord('formFirst');
      if (next === null) return sayWord('allAnswered');
      bench.chooseAspect(next);
      return nameOfAspect(state, next);
    },
  };
}

/** Actions on files: what is edited is saved, a paper is drafted. */
function fileActions(bench: Bench): Acts<'save' | 'begin'> {
  const { state } = bench;

  async function save(files: readonly string[]): Promise<void> {
    const done = await saveNow(state);
    if ('changed' in done) showChanged(done.changed, () => void orTell(bench.readAgain));
    else if ('refused' in done) {
      const why = done.refused.map(({ file, field, message }) => `${file} ${field}: ${message[pageLanguage]}`);
      announce(sayWord('notSaved', '', why.join('; ')));
    } else {
      bench.edited();
      announce(sayWord('didSave', '', files.join(', ')));
      await bench.compareAgain();
    }
  }

  return {
    save() {
      const files = editedFiles(state).map(([file]) => file);
      if (state.form) return sayWord('formFirst');
      if (files.length === 0) return sayWord('nothingToSave');
      void orTell(() => save(files));
      return null;
    },
    begin() {
      if (state.form) return sayWord('formFirst');
      if (editedFiles(state).length > 0) return sayWord('saveFirst');
      void orTell(() => showBegin((draft) => void orTell(() => bench.drafted(draft))));
      return null;
    },
  };
}
