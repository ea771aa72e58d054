import { DocumentDocument } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Shown, View } from '#gateway/pages/site/view.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { momentShown } from '#gateway/pages/views/instrument/history/history-list.ts';
import { capital } from '#schema/shared/capital.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { citedPlaces } from './cited-places.ts';
import { PAPER_WORDS } from './document-words.ts';
import { type FoundPaper, findPaper, type PaperRow, paperVariables } from './find-paper.ts';
import { howRead } from './how-read.ts';
import { type PaperAsked, paperAsked } from './paper-asked.ts';
import { aboutWhat, holdingOf, ownFacts, titleOfPaper } from './paper-head.ts';
import { paperHistory } from './paper-history.ts';
import { paperLines } from './paper-lines.ts';
import { readInVain } from './read-in-vain.ts';

const view: View = {
  async show(visit) {
    const asked = paperAsked(visit);
    const found = await findPaper(visit, asked);
    const history = await paperHistory(visit, asked);
    return found.row ? paperPage(visit, asked, { ...found, row: found.row }, history) : goneOne(visit, asked, history);
  },
};
export default view;

function paperPage(
  visit: Visit,
  asked: PaperAsked,
  { row, text, counties }: FoundPaper & { row: NonNullable<FoundPaper['row']> },
  history: MarkupContent,
): Shown {
  const { document } = row;
  const isHeld = (document.attachedText?.lineCount ?? 0) > 0;
  const own = { ids: [asked.key], asKnownAt: asked.moment };
  return {
    title: titleOfPaper(visit, document),
    lead: kindAndPlace(visit, row),
    body: html`${pastOf(visit, asked)}
      ${holdingOf(visit, document)}
      <div class="beside">${ownFacts(visit, document)}${aboutWhat(visit, row)}</div>
      ${howRead(visit, document)}
      ${when(
        text,
        (own) => html`${isHeld ? paperLines(visit, asked, document, own) : citedPlaces(visit, asked, own)}
      ${readInVain(visit, asked, own)}`,
      )}
      ${history}`,
    asked: { document: DocumentDocument, variables: paperVariables(asked) },
    tables: [{ table: 'documents', parameters: own }],
    counties,
  };
}

function kindAndPlace(visit: Visit, { document, county }: PaperRow): MarkupContent {
  const kind = document?.kind?.kind;
  return html`${kind ? capital(visit.say(enumerations.DocumentKind[kind])) : null} · ${when(county, ({ code, name }) => html`<a href="${linkTo(visit, 'county', {}, code)}">${name}</a>`)}`;
}

/** That the page is of the past, with the way back to now; nothing where it is of now. */
function pastOf(visit: Visit, { moment, key }: PaperAsked): MarkupContent {
  const { say } = visit;
  return when(
    moment,
    (then) =>
      html`<p class="said">${say(PAPER_WORDS.past)} <time class="date" datetime="${then}">${momentShown(then)}</time>. <a href="${linkHere({ ...visit, rest: key }, { asKnownAt: null })}">${say(PAPER_WORDS.toNow)}</a></p>`,
  );
}

/** What is shown of a document that its county has removed. */
function goneOne(visit: Visit, { key }: PaperAsked, history: MarkupContent): Shown {
  const { say } = visit;
  return {
    status: 404,
    title: say(PAPER_WORDS.removed),
    lead: say(PAPER_WORDS.removedLead),
    body: html`<p><code>${key}</code></p>${history}`,
  };
}
