import { CountyAppliesDocument, type CountyAppliesQuery } from '#gateway/pages/documents/generated-documents.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { hiddenFields, selectField } from '#gateway/pages/parts/form-fields.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { APPLIES_WHY, COUNTY_PAGE, OTHER_MUNICIPALITY } from './county-words.ts';
import type { ToldCounty } from './find-county.ts';

/** What applies to a municipality, and how each county answered. */
export type Applying = NonNullable<CountyAppliesQuery['appliesTo']>;

/** What applies to the municipality of an address; `null` where it names none. Refuses one that does not lie in the county. */
export async function applyingTo(visit: Visit, { municipalities }: ToldCounty): Promise<Applying | null> {
  const code = visit.search.get('municipality');
  if (!code) return null;
  if (!present(municipalities).some((one) => one.code === code)) throw new PageRefusal(400, OTHER_MUNICIPALITY);
  const { appliesTo } = await visit.ask(CountyAppliesDocument, { municipality: code });
  return appliesTo;
}

/** A form in which a municipality is chosen, and the instruments that apply to it, each with why and where that stands. */
export function appliesForm(
  visit: Visit,
  { code, municipalities }: ToldCounty,
  applying: Applying | null,
): MarkupContent {
  const { say, search, mine } = visit;
  const choices = present(municipalities).map((one) => ({ value: one.code, label: one.name ?? one.code }));
  return html`<section aria-labelledby="applies"><h2 id="applies">${say(COUNTY_PAGE.applies)}</h2>
    <form class="choose" action="${linkTo({ ...visit, mine: null }, 'county', {}, code)}#applies">
      ${selectField('municipality', say(COUNTY_PAGE.municipality), [{ value: '', label: say(COUNTY_PAGE.choose) }, ...choices], search.get('municipality') ?? '')}
      ${hiddenFields({ [MINE]: mine })}
      <button class="go second" type="submit">${say(COUNTY_PAGE.show)}</button>
    </form>
    ${when(applying, (answer) => applyingList(visit, answer))}
  </section>`;
}

function applyingList(visit: Visit, { nodes }: Applying): MarkupContent {
  const { say } = visit;
  const own = present(nodes);
  if (own.length === 0) return html`<p>${say(COUNTY_PAGE.noneApplies)}</p>`;
  return html`<ul class="applying">${own.map(({ instrument, reason, named, asGroup }) => {
    const parties = [...present(named), ...present(asGroup)];
    return html`<li><a href="${linkTo(visit, 'instrument', {}, instrument?.id)}">${say(instrument?.shortTitle) || inSwedish(visit, instrument?.title?.wording)}</a>
      <p class="quiet">${reason && say(APPLIES_WHY[reason])}. ${citedLines(
        visit,
        parties.flatMap(({ citations }) => present(citations)),
      )}</p></li>`;
  })}</ul>`;
}
