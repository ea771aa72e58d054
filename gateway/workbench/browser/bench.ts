import { askServer, orTell } from './ask-server.ts';
import { createAspectView } from './aspect-view.ts';
import type { Drafted } from './bench-dialogs.ts';
import { checkNow, papersTold, readFiles, readLines } from './bench-files.ts';
import { type BenchState, isUnsaved, type PageReference } from './bench-state.ts';
import { createComparisonView } from './comparison-view.ts';
import { renderForm, showIssues } from './form-view.ts';
import { renderHead } from './head-view.ts';
import { announce, byId, sayWord } from './page-dom.ts';
import { createPaperView } from './paper-view.ts';
import { linesCited, ORGANISATIONS, proposalsIn, type Unit, unitKey, unitsIn } from './seed-units.ts';
import { renderUnits, unitWords } from './unit-view.ts';

/** Milliseconds after a key before what is typed is checked. */
const CHECK_AFTER = 200;

/** The page: what it shows, and what can be done with it. */
export interface Bench {
  state: BenchState;
  render(): void;
  /** Renders, and has everything checked. */
  edited(): void;
  choose(unit: Unit): void;
  chooseAspect(id: string): void;
  mark(cursor: number, anchor: number): void;
  focusPaper(): void;
  focusAspects(): void;
  nextLeft(): string | null;
  toggleComparison(): Promise<void>;
  compareAgain(): Promise<void>;
  readAgain(): Promise<void>;
  drafted(draft: Drafted): Promise<void>;
}

/** Reads everything and shows it. */
export async function openBench(): Promise<Bench> {
  const state = emptyState(await askServer<PageReference>('reference'));
  let rendered: BenchState['form'] = null;
  let timer = 0;
  const paper = createPaperView(state, {
    marked: (cursor, anchor) => bench.mark(cursor, anchor),
    opened: (line) => openAt(line),
  });
  const aspects = createAspectView(state, (id) => bench.chooseAspect(id));
  const comparison = createComparisonView(state);

  const check = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void orTell(checked), CHECK_AFTER) as unknown as number;
  };

  async function checked(): Promise<void> {
    state.checked = await checkNow(state);
    bench.render();
  }

  /** Goes to what is said of a line: to the next of several, proposals first. */
  function openAt(line: number): void {
    const units = unitsIn(state.files, state.instrument, state.document);
    const own = units.filter(
      (unit) =>
        unit.kind === 'fact' && linesCited(unit, state.document).some(([first, last]) => line >= first && line <= last),
    );
    const order = [...own.filter((unit) => unit.unconfirmed), ...own.filter((unit) => !unit.unconfirmed)];
    const place = order.findIndex((unit) => unitKey(unit) === state.current);
    const unit = order[(place + 1) % order.length];
    if (unit && !state.form) {
      bench.choose(unit);
      bench.render();
    }
    const told = unit ? unitWords(state, unit) : sayWord('nothingOfLine');
    announce(state.form ? sayWord('formFirst') : told);
  }

  async function openPaper(): Promise<void> {
    const papers = papersTold(state);
    if (!papers.includes(state.document ?? '')) state.document = papers[0] ?? null;
    await readLines(state);
    Object.assign(state, { cursor: 1, anchor: 1 });
  }

  async function show(): Promise<void> {
    await openPaper();
    const [first] = proposalsIn(unitsIn(state.files, state.instrument, state.document), state.document);
    if (first) bench.choose(first);
    bench.edited();
  }

  const bench: Bench = {
    state,
    render() {
      renderHead(state);
      aspects.render();
      paper.render();
      if (state.form && state.form !== rendered) renderForm(state, state.form, check);
      if (!state.form)
        renderUnits(state, (unit) => {
          bench.choose(unit);
          bench.render();
        });
      rendered = state.form;
      if (state.form) showIssues(state, state.form);
      // Whatever had the focus is gone: it stays where one works.
      if (document.activeElement === document.body) byId('work').focus({ preventScroll: true });
    },
    edited() {
      bench.render();
      check();
    },
    choose(unit) {
      const isOther = unit.aspect !== state.aspect;
      state.current = unitKey(unit);
      state.aspect = unit.aspect;
      const [lines] = linesCited(unit, state.document);
      if (lines) bench.mark(unit.kind === 'silence' ? lines[0] : lines[1], lines[0]);
      if (isOther) void orTell(comparison.refresh);
    },
    chooseAspect(id) {
      if (state.form) return announce(sayWord('formFirst'));
      state.aspect = id;
      const own = unitsIn(state.files, state.instrument, state.document).filter(({ aspect }) => aspect === id);
      const unit = own.find(({ unconfirmed }) => unconfirmed) ?? own[0];
      state.current = unit ? unitKey(unit) : null;
      bench.render();
      void orTell(comparison.refresh);
    },
    mark(cursor, anchor) {
      Object.assign(state, { cursor, anchor });
      paper.mark();
    },
    focusPaper: () => paper.focus(),
    focusAspects: () => aspects.focus(),
    nextLeft: () => aspects.nextLeft(),
    toggleComparison: () => comparison.toggle(),
    compareAgain: () => comparison.refresh(),
    async readAgain() {
      await readFiles(state);
      await openPaper();
      bench.edited();
      announce(sayWord('didReadAgain'));
    },
    async drafted({ instrument, document: slug, proposals }) {
      state.history.length = 0;
      await readFiles(state);
      Object.assign(state, { instrument: `instruments/${instrument}.yaml`, document: slug });
      await show();
      const count = Object.values(proposals).reduce((sum, one) => sum + one, 0);
      announce(sayWord('drafted', count, slug));
    },
  };
  byId('instrument').addEventListener('change', (event) => {
    if (state.form) return bench.render();
    state.instrument = (event.target as HTMLSelectElement).value;
    state.current = null;
    void orTell(show);
  });
  byId('document').addEventListener('change', (event) => {
    if (state.form) return bench.render();
    state.document = (event.target as HTMLSelectElement).value;
    state.current = null;
    void orTell(show);
  });
  addEventListener('beforeunload', (event) => {
    if (isUnsaved(state)) event.preventDefault();
  });
  await readFiles(state);
  await show();
  return bench;
}

function emptyState(reference: PageReference): BenchState {
  return {
    ...{ reference, county: '', base: {}, files: {}, instrument: null, document: null, lines: null },
    ...{
      aspect: ORGANISATIONS,
      current: null,
      form: null,
      cursor: 1,
      anchor: 1,
      checked: null,
      others: [],
      history: [],
    },
  };
}
