import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inOwnWords, inSwedish, wordingOf } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import type { AnsweredWords } from '#gateway/pages/site/language.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { present } from '#schema/shared/present.ts';
import { errorLink } from './error-link.ts';
import { factWords } from './fact-words.ts';
import { FACTS } from './instrument-words.ts';
import { thingLink } from './pointed-at.ts';
import type { FactContext, ToldFact } from './told-instrument.ts';

/** Letters of a fact’s words that name it where only its name stands. */
const NAME = 60;

/** One fact: what it says, how it stands to the paper, its wording and lines, why it is inferred, what is noted, what it points at. */
export function factShown(
  visit: Visit,
  fact: ToldFact,
  context: FactContext,
  number: number | null = null,
): MarkupContent {
  const { say } = visit;
  const { id, statedAs, wording, citations, reasoning, note } = fact;
  const anchor = factAnchor(id);
  const lines = citedLines(visit, citations, statedAs);
  const { words, unnamed } = factWords(visit, fact, context);
  const mark = factStanding(visit, fact);
  return html`<li class="fact" data-stands="${statedAs}" id="${anchor}">
    ${words ? html`<p class="told">${when(number, (nr) => html`<span class="nr">${nr}</span> `)}${mark} ${words}</p>` : null}
    <p class="stands">${words ? null : mark} ${wordingOf(wording)}
      ${lines && !wording && statedAs === 'NOT_STATED' ? html`<span class="quiet">${say(CELLS.wholePaper)}</span>` : null} ${lines} ${documentsOf(visit, fact)}
      <a class="here" href="#${anchor}" aria-label="${say(CELLS.openFact)}: ${nameOfFact(visit, fact)}">#</a> ${errorLink(visit, fact, context.errorReports)}</p>
    ${remark(visit, CELLS.reasoning, reasoning)}${remark(visit, CELLS.note, note)}
    ${when(unnamed.length > 0, () => html`<p class="ways"><span class="quiet">${say(FACTS.more)}</span> ${unnamed.map((thing) => html`${thingLink(visit, thing, context.names.get(thing) ?? slugOf(thing))} `)}</p>`)}
  </li>`;
}

/** Why there is no value, or that it is inferred; nothing where the paper states it. */
export function factStanding(visit: Visit, { statedAs }: ToldFact): MarkupContent {
  if (statedAs === 'STATED') return null;
  if (statedAs === 'INFERRED') return html`<span class="inferred">${visit.say(CELLS.inferred)}</span>`;
  return missing(visit, statedAs ?? 'SILENT');
}

/** What a fact is called where only its name stands: its first words, or its own name in its id. */
function nameOfFact({ say }: Visit, { inWords, id }: ToldFact): string {
  const words = say(inWords) || (keyOf(id).split('#')[1] ?? id);
  return words.length > NAME ? `${words.slice(0, NAME)}…` : words;
}

/** The documents whose lines are named, which stand beside the lines only on paper: there nothing opens. */
function documentsOf(visit: Visit, { citations }: ToldFact): MarkupContent {
  const titles = distinct(present(citations).map(({ documentTitle }) => documentTitle ?? ''));
  return when(titles.length > 0, () => html`<span class="of">${inSwedish(visit, titles.join('; '))}</span>`);
}

function slugOf(id: string): string {
  return keyOf(id).split(':')[2] ?? id;
}

function remark(visit: Visit, label: AnsweredWords, words: AnsweredWords | null): MarkupContent {
  return when(words, () => html`<p class="remark"><b>${visit.say(label)}</b> ${inOwnWords(visit, words)}</p>`);
}

/** A link to a fact of the same page. */
export function factLink({ say }: Visit, id: string, words: MarkupContent): MarkupContent {
  return html`<a href="#${factAnchor(id)}">${words || say(FACTS.theFact)}</a>`;
}
