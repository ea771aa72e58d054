import type { DocumentFactFragment } from '#gateway/pages/documents/generated-documents.ts';
import { answerSource } from '#gateway/pages/parts/answer-source.ts';
import { answerWords } from '#gateway/pages/parts/answer-words.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { aspectsOfDocuments } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { HOLDING_MEANS, PAPER_WORDS, TEXT_NOT_CODED } from './document-words.ts';
import type { PaperRow, ToldPaper } from './find-paper.ts';

/** What a document is called. */
export function titleOfPaper({ say }: Visit, { title }: ToldPaper): string {
  return title?.wording || title?.text?.sv || say(PAPER_WORDS.untitled);
}

/** How the hub has a document, what that means, and how long it is. */
export function holdingOf(
  visit: Visit,
  { holding, attachedText, lineCount: counted, codebookVersion }: ToldPaper,
): MarkupContent {
  const { say } = visit;
  const lineCount = counted ?? attachedText?.lineCount;
  const means = holding && (holding === 'FULL_TEXT' && counted === null ? TEXT_NOT_CODED : HOLDING_MEANS[holding]);
  return html`<dl class="pairs holding">
    <dt>${say(PAPER_WORDS.held)}</dt><dd>${holding ? html`<b>${capital(say(enumerations.Holding[holding]))}.</b> ${means && say(means)}` : missing(visit, 'SILENT')}</dd>
    ${when(lineCount, (count) => html`<dt>${say(PAPER_WORDS.lineCount)}</dt><dd>${count}</dd>`)}
    ${when(codebookVersion, (version) => html`<dt>${say(PAPER_WORDS.codebook)}</dt><dd><a href="${linkTo(visit, 'codebook')}">${version}</a></dd>`)}
  </dl>`;
}

/** All that a document says of itself, aspect by aspect; what nobody has read it for is said to be so. */
export function ownFacts(visit: Visit, told: ToldPaper): MarkupContent {
  const { say } = visit;
  const { kind, title, dates, diaryNumber, senders, addressees, issues } = told;
  const facts = present([
    ...[kind, title, diaryNumber],
    ...[dates, senders, addressees, issues].flatMap((some) => some ?? []),
  ]);
  return html`<section aria-labelledby="itself"><h2 id="itself">${say(PAPER_WORDS.itself)}</h2>
    <dl class="pairs itself">${aspectsOfDocuments.map(({ id, name, optional }) => {
      const own = facts.filter(({ aspect }) => aspect === id);
      if (own.length === 0 && optional) return null;
      return html`<dt>${say(name)}</dt><dd>${own.length > 0 ? own.map((fact) => ownFact(visit, fact)) : missing(visit, 'NOT_CODED')}</dd>`;
    })}</dl></section>`;
}

function ownFact(visit: Visit, { id, ...fact }: DocumentFactFragment): MarkupContent {
  const { statedAs } = fact;
  const value = { ...fact, factId: id };
  return html`<div class="own" id="${factAnchor(id)}">${when(lackOf(statedAs), (kind) => missing(visit, kind))} ${answerWords(visit, value, fact.aspect ?? undefined)} ${answerSource(visit, value)}</div>`;
}

/** The instruments that a document is about, and what it is to each. */
export function aboutWhat(visit: Visit, { about, instruments }: PaperRow): MarkupContent {
  const { say } = visit;
  const own = present(about);
  return html`<section aria-labelledby="about"><h2 id="about">${say(PAPER_WORDS.about)}</h2>
    ${
      own.length === 0
        ? html`<p>${say(PAPER_WORDS.noAbout)}</p>`
        : html`<ul class="about">${own.map(
            ({ factId, instrument, role }) =>
              html`<li>${instrument ? html`<a href="${linkTo(visit, 'instrument', {}, instrument.instrumentId)}#${factAnchor(factId)}">${instrumentName(visit, instrument)}</a>` : missing(visit, 'SILENT')}: ${inOwnWords(visit, role?.role)} ${citedLines(visit, role?.citations)}</li>`,
          )}</ul>`
    }
    ${when((instruments ?? 0) > own.length, () => html`<p class="quiet">${(instruments ?? 0) - own.length} ${say(PAPER_WORDS.moreAbout)}</p>`)}
  </section>`;
}
