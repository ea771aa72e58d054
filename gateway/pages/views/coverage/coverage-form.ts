import type { CoverageOnDayQuery } from '#gateway/pages/documents/generated-documents.ts';
import { checkFields, dayField, hiddenFields, selectField } from '#gateway/pages/parts/form-fields.ts';
import { moreChoices } from '#gateway/pages/parts/time/more-choices.ts';
import { spanFields } from '#gateway/pages/parts/time/span-fields.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { html, type Markup } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { COVERAGE_PLACEMENTS } from '#schema/questions/coverage-question.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { COVERAGE, PLACEMENTS } from './coverage-words.ts';

/** The choices of the page of coverage. */
export function coverageForm(visit: Visit, asked: CoverageSearch, { coverage }: CoverageOnDayQuery): Markup {
  const { say } = visit;
  const given = (name: string, value: number) => (visit.search.has(name) ? value : null);
  const placements = COVERAGE_PLACEMENTS.map((value) => ({ value, label: say(PLACEMENTS[value].choice) }));
  const counties = present(coverage?.counties).flatMap(({ county }) =>
    county ? [{ value: county.code, label: county.name }] : [],
  );
  return html`<form class="choose over-time" action="${linkTo({ ...visit, mine: null }, visit.page)}">
    ${numberField('age', say(COVERAGE.age), asked.age, say(COVERAGE.anyAge))}
    ${selectField('placement', say(COVERAGE.placement), placements, asked.placement)}
    ${dayField('on', say(TIME.on), asked.on, say(TIME.dayHint))}
    ${hiddenFields({ [MINE]: visit.mine })}
    <button type="submit" class="go">${say(TIME.show)}</button>
    ${moreChoices(
      visit,
      ['from', 'to', 'ages.from', 'ages.to', 'counties'],
      html`${spanFields(visit)}
      ${numberField('ages.from', say(COVERAGE.agesFrom), given('ages.from', asked.ages.from), `${asked.ages.from}`)}
      ${numberField('ages.to', say(COVERAGE.agesTo), given('ages.to', asked.ages.to), `${asked.ages.to}`)}
      ${checkFields('counties', say(TIME.counties), counties, asked.counties)}`,
    )}
  </form>`;
}

function numberField(name: string, label: string, value: number | null, hint: string): Markup {
  return html`<label class="field number"><span>${label}</span>
    <input type="number" name="${name}" value="${value ?? ''}" min="0" max="${limits.coverageAge}" placeholder="${hint}"></label>`;
}
