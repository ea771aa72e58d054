import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { momentShown } from './history/history-list.ts';
import { factStanding } from './told/fact-shown.ts';
import type { InstrumentAsked } from './told/instrument-asked.ts';
import { HEAD } from './told/instrument-words.ts';
import { partOf, type ToldFact, type ToldInstrument } from './told/told-instrument.ts';

/** What an instrument is called on the page: its short title, else its title. */
export function headingOf({ say }: Visit, { shortTitle }: ToldInstrument, facts: readonly ToldFact[]): string {
  const title = facts.find(({ aspect }) => aspect === 'title');
  return say(shortTitle) || title?.wording || say(title?.inWords) || say(HEAD.untitled);
}

/** Of which kind it is, and whose. */
export function kindAndCounty(visit: Visit, { kind, county }: ToldInstrument): MarkupContent {
  return html`${kind && capital(visit.say(enumerations.InstrumentKind[kind]))} · ${when(county, ({ code, name }) => html`<a href="${linkTo(visit, 'county', {}, code)}">${inSwedish(visit, name)}</a>`)}`;
}

/** Its titles in the words of the papers, each with its lines. */
export function titleLines(visit: Visit, facts: readonly ToldFact[]): MarkupContent {
  const titles = facts.filter((fact) => ['title', 'alternativeTitles'].includes(fact.aspect ?? '') && fact.value);
  return html`<div class="titles">${titles.map((fact) => {
    const text = partOf(fact, 'text') as { sv?: string } | undefined;
    return html`<p class="${fact.aspect === 'title' ? 'title' : 'title other'}"><span lang="sv">${fact.wording ?? text?.sv}</span> ${factStanding(visit, fact)} ${citedLines(visit, fact.citations)}</p>`;
  })}</div>`;
}

/** That the page is of the past, with the way back to now; nothing where it is of now. */
export function pastNotice(visit: Visit, { moment, key }: InstrumentAsked): MarkupContent {
  const { say } = visit;
  return when(
    moment,
    (then) =>
      html`<p class="said">${say(HEAD.past)} <time class="date" datetime="${then}">${momentShown(then)}</time>. <a href="${linkHere({ ...visit, rest: key }, { asKnownAt: null })}">${say(HEAD.toNow)}</a></p>`,
  );
}
