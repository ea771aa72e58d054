import { html } from '#gateway/pages/site/markup.ts';
import type { Shown } from '#gateway/pages/site/view.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { FoundInstrument } from './find-instrument.ts';
import { historyList } from './history/history-list.ts';
import { GONE } from './told/gone-words.ts';
import type { InstrumentAsked } from './told/instrument-asked.ts';

/** What is shown of an instrument that its county has removed, or that was not yet known when it is asked for. */
export function gonePage(
  visit: Visit,
  asked: InstrumentAsked,
  { gone, changes }: Extract<FoundInstrument, { gone: unknown }>,
): Shown {
  const { say } = visit;
  const name = changes.find(({ title }) => title)?.title ?? null;
  return {
    status: 404,
    title: say(GONE[gone]),
    lead: say(gone === 'removed' ? GONE.removedLead : GONE.notYetLead),
    body: html`<article class="instrument"><div class="body"><p class="title" lang="sv">${name}</p><p><code>${asked.id}</code></p>${historyList(visit, asked, changes)}</div></article>`,
  };
}
