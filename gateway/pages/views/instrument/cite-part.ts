import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { citationOf } from '#schema/open-data/suggested-citation.ts';
import { momentShown } from './history/history-list.ts';
import type { Surroundings } from './surroundings.ts';
import type { InstrumentAsked } from './told/instrument-asked.ts';
import { HISTORY } from './told/instrument-words.ts';
import type { ToldInstrument } from './told/told-instrument.ts';

/** How to cite an instrument: its id, as of when, its licence, and words that say all of it. */
export function citePart(
  visit: Visit,
  { key, moment }: InstrumentAsked,
  told: ToldInstrument,
  { licence }: Surroundings,
  title: string,
): MarkupContent {
  const { say } = visit;
  const { updatedAt, county, codebookVersion } = told;
  const day = updatedAt?.slice(0, visit.today.length) ?? visit.today;
  const citation = citationOf({
    title: { sv: title, en: title },
    publisher: visit.publisher.name,
    year: Number(day.slice(0, 4)),
    counties: [{ name: county?.name ?? '', revision: { number: null, date: day } }],
    address: visit.address + linkTo({ ...visit, base: '', mine: null }, 'instrument', { asKnownAt: moment }, key),
  });
  return html`<div class="group" id="hanvisa"><h2>${say(HISTORY.cite)}</h2><dl class="pairs">
    <div><dt>${say(HISTORY.citation)}</dt><dd>${say(citation)}</dd></div>
    <div><dt>${say(HISTORY.id)}</dt><dd><code>${told.id}</code></dd></div>
    <div><dt>${say(HISTORY.updated)}</dt><dd class="date">${updatedAt ? momentShown(updatedAt) : missing(visit, 'SILENT')}</dd></div>
    <div><dt>${say(HISTORY.codebook)}</dt><dd>${codebookVersion ? html`<a href="${linkTo(visit, 'codebook')}">${codebookVersion}</a>` : missing(visit, 'SILENT')}</dd></div>
    <div><dt>${say(HISTORY.licence)}</dt><dd>${licence ? html`<a href="${licence.url}">${inOwnWords(visit, licence.name)}</a>` : missing(visit, 'SILENT')}</dd></div>
  </dl></div>`;
}
