import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inOwnWords, inSwedish, wordingOf } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import type { AnsweredWords } from '#gateway/pages/site/language.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { errorLink } from './error-link.ts';
import { FACTS } from './instrument-words.ts';
import { pointedAt } from './pointed-at.ts';
import type { FactContext, ToldFact } from './told-instrument.ts';

/** Letters that a label before a colon can have: what a fact is a case of, such as “Syfte”. */
const LABEL = 60;

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
  const lines = citedLines(visit, citations);
  return html`<li class="fact ${(statedAs ?? 'silent').toLowerCase().replaceAll('_', '-')}" id="${anchor}">
    <p class="told">${when(number, (nr) => html`<span class="nr">${nr}</span> `)}${factStanding(visit, fact)} ${factWords(visit, fact)}</p>
    <p class="stands">${wordingOf(wording)}
      ${lines && !wording && statedAs === 'NOT_STATED' ? html`<span class="quiet">${say(CELLS.wholePaper)}</span>` : null} ${lines}
      <a class="here" href="#${anchor}" aria-label="${say(CELLS.openFact)}: ${nameOfFact(visit, fact)}">#</a> ${errorLink(visit, fact, context.errorReports)}</p>
    ${remark(visit, CELLS.reasoning, reasoning)}${remark(visit, CELLS.note, note)}
    ${pointedAt(visit, fact, context.names)}
  </li>`;
}

/** Why there is no value, or that it is inferred; nothing where the paper states it. */
export function factStanding(visit: Visit, { statedAs }: ToldFact): MarkupContent {
  if (statedAs === 'STATED') return null;
  if (statedAs === 'INFERRED') return html`<span class="inferred">${visit.say(CELLS.inferred)}</span>`;
  return missing(visit, statedAs ?? 'SILENT');
}

/** What it says, with what it is a case of in bold. */
function factWords(visit: Visit, { inWords }: ToldFact): MarkupContent {
  const words = visit.say(inWords);
  if (!words) return inSwedish(visit, inWords?.sv);
  const end = words.indexOf(': ');
  return end > 0 && end <= LABEL ? html`<b>${words.slice(0, end)}</b>${words.slice(end)}` : words;
}

/** What a fact is called where only its name stands: its first words, or that there are none. */
function nameOfFact({ say }: Visit, { inWords, id }: ToldFact): string {
  const words = say(inWords) || id.split('#')[1] || id;
  return words.length > LABEL ? `${words.slice(0, LABEL)}…` : words;
}

function remark(visit: Visit, label: AnsweredWords, words: AnsweredWords | null): MarkupContent {
  return when(words, () => html`<p class="remark"><b>${visit.say(label)}</b> ${inOwnWords(visit, words)}</p>`);
}

/** A link to a fact of the same page. */
export function factLink({ say }: Visit, id: string, words: MarkupContent): MarkupContent {
  return html`<a href="#${factAnchor(id)}">${words || say(FACTS.theFact)}</a>`;
}
