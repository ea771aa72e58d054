import { lineId } from '#gateway/pages/parts/cited-lines.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, type Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import { PAPER_WORDS } from './document-words.ts';
import { factsByLine, isSaid, type Stretch, stretchesOf } from './facts-by-line.ts';
import type { PaperText, ToldPaper } from './find-paper.ts';
import { lineMark } from './line-facts.ts';
import type { PaperAsked } from './paper-asked.ts';

/** The text of a paper line by line, each with its number; lines on which facts stand are marked, and the mark opens them. */
export function paperLines(visit: Visit, asked: PaperAsked, told: ToldPaper, text: PaperText): MarkupContent {
  const { say } = visit;
  const lines = present(text.lines);
  const [from, to] = [asked.from, asked.from + limits.textLines - 1];
  const written = lines.filter(({ text: words }) => words?.trim());
  const stretches = stretchesOf(
    written.map(({ number }) => number ?? 0),
    factsByLine(present(text.facts).filter(isSaid), asked.key, [from, to]),
  );
  const byLine = new Map(
    stretches.flatMap((stretch) =>
      Array.from({ length: stretch.lineEnd - stretch.lineStart + 1 }, (_, index) => [
        stretch.lineStart + index,
        stretch,
      ]),
    ) as [number, Stretch][],
  );
  const cited = written.filter(({ number }) => byLine.has(number ?? 0));
  const count = told.attachedText?.lineCount ?? lines.length;
  return html`<section id="text" aria-labelledby="text-title"><h2 id="text-title">${say(PAPER_WORDS.text)}</h2>
    <p class="quiet">${say(PAPER_WORDS.textLead)} ${howMuch(visit, cited.length, written.length)}</p>
    ${leftOut(visit, text)}
    <ol class="paper" lang="sv">${lines.map(({ number, text: words }) => oneLine(visit, number ?? 0, words ?? '', byLine.get(number ?? 0)))}</ol>
    ${lineSteps(visit, asked, count)}
  </section>`;
}

function oneLine(visit: Visit, number: number, words: string, stretch: Stretch | undefined): MarkupContent {
  const id = lineId(number);
  const kind = words.trim() === '' ? 'blank' : stretch ? 'cited-line' : 'plain';
  return html`<li id="${id}" class="${kind}"><a class="no" href="#${id}">${number}</a><span class="words">${words}</span>${when(
    stretch?.lineStart === number ? stretch : null,
    (begins) => lineMark(visit, begins),
  )}</li>`;
}

function howMuch({ language }: Visit, cited: number, written: number): string {
  return language === 'sv'
    ? `Uppgifter står på ${cited} av ${written} rader med text här.`
    : `Facts stand on ${cited} of ${written} lines with text here.`;
}

/** That not all facts of these lines are shown; nothing where they are. */
export function leftOut({ language }: Visit, { facts, factCount }: PaperText): MarkupContent {
  const shown = present(facts).length;
  return when(
    (factCount ?? 0) > shown,
    () =>
      html`<p class="said">${language === 'sv' ? `${shown} av ${factCount} uppgifter på de här raderna visas.` : `${shown} of ${factCount} facts on these lines are shown.`}</p>`,
  );
}

/** The other lines of a long document, so many at a time; nothing where all stand on one page. */
function lineSteps(visit: Visit, { from }: PaperAsked, count: number): MarkupContent {
  const { say } = visit;
  if (count <= limits.textLines && from === 1) return null;
  const starts = Array.from(
    { length: Math.ceil(count / limits.textLines) },
    (_, index) => 1 + index * limits.textLines,
  );
  return html`<nav class="steps" aria-label="${say(PAPER_WORDS.steps)}"><ul>${starts.map((start) => {
    const label = `${say(PAPER_WORDS.lines)} ${start}–${Math.min(count, start + limits.textLines - 1)}`;
    return start === from
      ? html`<li aria-current="page">${label}</li>`
      : html`<li><a href="${linkHere(visit, { from: start === 1 ? null : start })}">${label}</a></li>`;
  })}</ul></nav>`;
}
