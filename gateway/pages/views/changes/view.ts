import { ChangesDocument } from '#gateway/pages/documents/generated-documents.ts';
import { checkFields } from '#gateway/pages/parts/form-fields.ts';
import { type NewsChange, newsLine, newsOf } from '#gateway/pages/parts/news.ts';
import { pageSteps } from '#gateway/pages/parts/page-steps.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { searchOf } from '#gateway/pages/site/page-addresses.ts';
import { listIn, numberIn } from '#gateway/pages/site/read-search.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { CHANGES_FEED } from '#schema/shared/endpoint.ts';
import { present } from '#schema/shared/present.ts';
import { CHANGES } from './changes-words.ts';

/** Changes on a page. */
const ON_A_PAGE = 25;
const MOST_PAGES = 10_000;

const view: View = {
  async show(visit) {
    const { say, search } = visit;
    const chosen = listIn(search, 'counties');
    const page = numberIn(search, 'page', [1, MOST_PAGES]) ?? 1;
    const { changes, counties } = await newsOf(visit);
    const own = changes.filter(({ county }) => chosen.length === 0 || chosen.includes(county.code));
    const shown = own.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
    const known = present(counties.map(({ county }) => county));
    return {
      title: say(PAGE_LABELS.changes),
      lead: say(CHANGES.lead),
      body: html`${chooser(visit, known, chosen)}
        ${shown.length === 0 ? html`<p>${say(own.length > 0 ? CHANGES.noneOlder : CHANGES.none)}</p>` : days(visit, shown)}
        ${pageSteps(visit, { page, more: own.length > page * ON_A_PAGE, before: say(CHANGES.newer), after: say(CHANGES.older) })}
        <p class="quiet">${say(CHANGES.kept)}</p>
        <p><a href="${feedAddress(visit, chosen)}">${say(CHANGES.feed)}</a></p>`,
      asked: { document: ChangesDocument, variables: {} },
      tables: [{ table: 'changes', parameters: { counties: chosen } }],
      counties,
    };
  },
};
export default view;

function feedAddress({ base, language }: Visit, counties: readonly string[]): string {
  return `${base}${CHANGES_FEED}?${searchOf({ counties, lang: language })}`;
}

function chooser(
  visit: Visit,
  counties: readonly { code: string; name: string | null }[],
  chosen: readonly string[],
): MarkupContent {
  const { say, mine } = visit;
  const choices = counties.map(({ code, name }) => ({ value: code, label: name ?? code }));
  return html`<form class="choose" action="${linkTo({ ...visit, mine: null }, 'changes')}">
    ${checkFields('counties', say(CHANGES.counties), choices, chosen)}
    ${when(mine, (code) => html`<input type="hidden" name="${MINE}" value="${code}">`)}
    <button class="go" type="submit">${say(CHANGES.show)}</button>
  </form>`;
}

/** The changes day by day; of each day a link to what was known before it. */
function days(visit: Visit, changes: readonly NewsChange[]): MarkupContent {
  const byDay = Map.groupBy(changes, ({ at }) => at.slice(0, 10));
  return [...byDay].map(
    ([day, ofDay]) => html`<section aria-labelledby="day-${day}">
      <h2 id="day-${day}"><time datetime="${day}">${day}</time></h2>
      <ul class="news">${ofDay.map((change) => html`<li>${newsLine(visit, change, `${change.at.slice(11, 16)} UTC`)}</li>`)}</ul>
      <p class="quiet"><a href="${linkTo(visit, 'compare', { asKnownAt: ofDay[0]?.at })}">${visit.say(CHANGES.earlier)}</a></p>
    </section>`,
  );
}
