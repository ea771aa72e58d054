import { lineId } from '#gateway/pages/parts/cited-lines.ts';
import { textPageOf } from '#gateway/pages/parts/text-page.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, type Visit } from '#gateway/pages/site/visit.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { present } from '#schema/shared/present.ts';
import { PAPER_WORDS } from './document-words.ts';
import { citedSpans, isSaid } from './facts-by-line.ts';
import type { LineFact, PaperText } from './find-paper.ts';
import { aspectName, factAddress, subjectOf } from './line-facts.ts';
import type { PaperAsked } from './paper-asked.ts';

/** What lines were read for and say nothing of: by what it would have been said of, each question a link to its fact. */
export function readInVain(visit: Visit, { key }: PaperAsked, text: PaperText): MarkupContent {
  const { say } = visit;
  const facts = present(text.facts).filter((fact) => !isSaid(fact));
  const bySubject = Map.groupBy(facts, ({ instrument, document }) =>
    keyOf(instrument?.instrumentId ?? document?.documentId ?? ''),
  );
  return when(
    facts.length > 0,
    () => html`<section aria-labelledby="vain"><h2 id="vain">${say(PAPER_WORDS.vain)}</h2>
      <p class="quiet">${say(PAPER_WORDS.vainLead)}</p>
      <dl class="vain">${[...bySubject.values()].map(
        (own) =>
          html`<div><dt>${own[0] && subjectOf(visit, own[0])}</dt><dd><ul class="asked">${own.map((fact) => html`<li><a href="${factAddress(visit, fact)}">${aspectName(visit, fact)}</a> ${linesRead(visit, fact, key)}</li>`)}</ul></dd></div>`,
      )}</dl></section>`,
  );
}

function linesRead(visit: Visit, fact: LineFact, key: string): MarkupContent {
  return citedSpans(fact, key).map(({ lineStart, lineEnd }) => {
    const label = lineStart === lineEnd ? `${lineStart}` : `${lineStart}–${lineEnd}`;
    return html`<a class="read" href="${linkHere(visit, { from: textPageOf(lineStart) })}#${lineId(lineStart)}">${visit.say(PAPER_WORDS.line).toLowerCase()} ${label}</a> `;
  });
}
