import type { WhatHeldWhenQuery } from '#gateway/pages/documents/generated-documents.ts';
import { checkFields, dayField, hiddenFields } from '#gateway/pages/parts/form-fields.ts';
import { moreChoices } from '#gateway/pages/parts/time/more-choices.ts';
import { spanFields } from '#gateway/pages/parts/time/span-fields.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { html, type Markup } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { TimelineSearch } from './timeline-search.ts';
import { TIMELINE } from './timeline-words.ts';

/** The choices of the page of what held when. */
export function timelineForm(visit: Visit, asked: TimelineSearch, { instruments }: WhatHeldWhenQuery): Markup {
  const { say, search } = visit;
  const counties = present(instruments?.counties).flatMap(({ county }) =>
    county ? [{ value: county.code, label: county.name }] : [],
  );
  const kinds = Object.entries(enumerations.InstrumentKind).map(([value, name]) => ({
    value,
    label: capital(say(name)),
  }));
  const themes = [...codebook.themes.values()].map(({ id, name }) => ({ value: id, label: capital(say(name)) }));
  return html`<form class="choose over-time" action="${linkTo({ ...visit, mine: null }, visit.page)}">
    ${dayField('on', say(TIME.on), asked.on, say(TIME.dayHint))}
    ${spanFields(visit)}
    ${hiddenFields({ [MINE]: visit.mine, first: search.get('first') })}
    <button type="submit" class="go">${say(TIME.show)}</button>
    ${moreChoices(
      visit,
      ['counties', 'kinds', 'themes'],
      html`${checkFields('counties', say(TIME.counties), counties, asked.counties)}
      ${checkFields('kinds', say(TIMELINE.kinds), kinds, asked.kinds)}
      ${checkFields('themes', say(TIMELINE.themes), themes, asked.themes)}`,
    )}
  </form>`;
}
