import { InstrumentDocument } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Shown, View } from '#gateway/pages/site/view.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { aspectGroups } from './aspect-groups.ts';
import { citePart } from './cite-part.ts';
import { findInstrument } from './find-instrument.ts';
import { findStanding } from './find-standing.ts';
import { gonePage } from './gone-page.ts';
import { changesOf } from './history/county-log.ts';
import { historyList } from './history/history-list.ts';
import { headingOf, kindAndCounty, pastNotice, titleLines } from './instrument-head.ts';
import { lineagePart } from './lineage/lineage-part.ts';
import { placesOfPage } from './places-of-page.ts';
import { standingPanel } from './standing-panel.ts';
import { surroundingsOf } from './surroundings.ts';
import { type InstrumentAsked, instrumentAsked } from './told/instrument-asked.ts';
import { HEAD } from './told/instrument-words.ts';
import type { ToldInstrument, ToldLineage } from './told/told-instrument.ts';

/** Instruments that are compared at once: as many columns as stand on the page itself. */
const COLUMNS = 6;

const view: View = {
  async show(visit) {
    const asked = instrumentAsked(visit);
    const found = await findInstrument(visit, asked);
    return 'gone' in found ? gonePage(visit, asked, found) : instrumentPage(visit, asked, found.told, found.lineage);
  },
};
export default view;

async function instrumentPage(
  visit: Visit,
  asked: InstrumentAsked,
  told: ToldInstrument,
  lineage: ToldLineage | null,
): Promise<Shown> {
  const facts = present(told.facts);
  const [standing, beside, changes] = await Promise.all([
    findStanding(visit, asked),
    surroundingsOf(visit, told),
    changesOf(visit.ask, told.county?.code ?? '', asked.key),
  ]);
  const title = headingOf(visit, told, facts);
  const own = { instruments: [asked.key], asKnownAt: asked.moment };
  return {
    title,
    lead: kindAndCounty(visit, told),
    body: html`<article class="instrument">
      ${placesOfPage(visit)}
      <div class="body">
        ${pastNotice(visit, asked)}
        ${titleLines(visit, facts)}
        ${comparing(visit, asked.key, told, beside.peers)}
        ${standingPanel(visit, asked, { told, standing, facts })}
        ${aspectGroups(visit, { told, standing, facts, context: beside })}
        ${lineagePart(visit, lineage, told.id)}
        ${historyList(visit, asked, changes)}
        ${citePart(visit, asked, told, beside, title)}
      </div></article>`,
    asked: { document: InstrumentDocument, variables: { id: asked.id } },
    tables: [
      { table: 'facts', parameters: own },
      { table: 'decisions', parameters: own },
    ],
    counties: lineage?.counties ?? null,
  };
}

/** Ways to compare it with others; nothing where it is the only one of its kind. */
function comparing(visit: Visit, key: string, { kind }: ToldInstrument, peers: readonly string[]): MarkupContent {
  const { say } = visit;
  const ids = [key, ...peers].slice(0, COLUMNS);
  return when(
    peers.length > 0,
    () => html`<p class="comparing">${say(HEAD.compare)}: <a href="${linkTo(visit, 'compare', { ids })}">${say(HEAD.compareOthers)}</a>
      · <a href="${linkTo(visit, 'compare', { kinds: kind })}">${say(HEAD.compareAll)}</a></p>`,
  );
}
