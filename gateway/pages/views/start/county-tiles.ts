import { selectField } from '#gateway/pages/parts/form-fields.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { allCounties } from '#schema/reference/reference.ts';
import { START } from './start-words.ts';

type County = (typeof allCounties)[number];

/** All counties of the country, as they lie: those of the hub lead to their pages, the others are shown as missing. */
export function countyTiles(visit: Visit, inHub: ReadonlySet<string>): MarkupContent {
  const { say } = visit;
  const missing = allCounties.filter(({ code }) => !inHub.has(code));
  return html`<section class="where" aria-labelledby="where">
    <h2 id="where">${countOf(visit, inHub.size)}</h2>
    <ul class="tiles">${allCounties.map((county) => tile(visit, county, inHub.has(county.code)))}</ul>
    ${when(
      missing.length > 0,
      () => html`<details class="more"><summary>${missingCount(visit, missing.length)}</summary>
      <p>${say(START.theMissing)}: ${missing.map(({ short }) => short).join(', ')}.</p></details>`,
    )}
    ${chooseMine(visit, inHub)}
  </section>`;
}

function tile(visit: Visit, { code, short }: County, isThere: boolean): MarkupContent {
  const { say, mine } = visit;
  const kind = `tile at-${code}${isThere ? '' : ' lacks'}${code === mine ? ' own' : ''}`;
  if (isThere) return html`<li class="${kind}"><a href="${linkTo(visit, 'county', {}, code)}">${short}</a></li>`;
  return html`<li class="${kind}">${short} <span class="unseen">${say(START.notInHub)}</span></li>`;
}

function countOf({ language }: Visit, count: number): string {
  const all = allCounties.length;
  return language === 'sv' ? `${count} av ${all} län finns i navet` : `${count} of ${all} counties are in the hub`;
}

function missingCount({ language }: Visit, count: number): string {
  return language === 'sv' ? `${count} län saknas` : `${count} counties are missing`;
}

/** A form in which a visitor says which county is theirs, and what that comes to. */
function chooseMine(visit: Visit, inHub: ReadonlySet<string>): MarkupContent {
  const { say, mine } = visit;
  const choices = allCounties.map(({ code, name }) => ({
    value: code,
    label: inHub.has(code) ? name : `${name} (${say(START.notInHub)})`,
  }));
  const none = { value: '', label: say(START.noMine) };
  return html`<form class="choose" action="${linkTo({ ...visit, mine: null }, 'start')}">
    ${selectField(MINE, say(START.mine), [none, ...choices], mine ?? '')}
    <button class="go second" type="submit">${say(START.choose)}</button>
  </form>
  ${when(mine, (code) => ownCounty(visit, code, inHub.has(code)))}`;
}

function ownCounty(visit: Visit, code: string, isThere: boolean): MarkupContent {
  const { say } = visit;
  if (isThere) return html`<p><a href="${linkTo(visit, 'county', {}, code)}">${say(START.mineHere)}</a></p>`;
  const name = allCounties.find((county) => county.code === code)?.name;
  return html`<p><b>${name}</b> ${say(START.mineMissing)} <a href="${linkTo(visit, 'about')}#add">${say(START.howToAdd)}</a></p>`;
}
