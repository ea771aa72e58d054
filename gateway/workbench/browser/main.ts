// The workbench: reads the county's seeds and papers from its server, and does what keys and buttons askServer for.
import { type ActionId, actionOf, BENCH_ACTIONS } from './actions.ts';
import { openBench } from './bench.ts';
import { benchActions } from './bench-actions.ts';
import { announce, byId, pageLanguage } from './page-dom.ts';

const bench = await openBench();
const actions = benchActions(bench);

function perform(id: ActionId): void {
  const told = actions[id]();
  if (told !== null) announce(told);
  document.body.dataset.did = id;
}

addEventListener('keydown', (event) => {
  if (byId<HTMLDialogElement>('dialog').open) return;
  const target = event.target as HTMLElement;
  const isTyping = target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])');
  const id = actionOf(event, isTyping);
  if (id === null) return;
  event.preventDefault();
  perform(id);
});

addEventListener('click', (event) => {
  const id = (event.target as HTMLElement).closest<HTMLElement>('[data-action]')?.dataset.action;
  if (id !== undefined && id in BENCH_ACTIONS) perform(id as ActionId);
});

document.body.dataset.ready = pageLanguage;
