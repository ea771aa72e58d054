import { html, type MarkupContent, when } from './markup.ts';
import { SITE } from './site-words.ts';
import { linkTo, MINE, type Visit } from './visit.ts';

/** Characters that a search can have in its field; a longer one in an address is refused in words. */
export const MOST_SEARCHED = 200;

/** A field that searches all counties; `asked` is what stands in it. What else it sends is given as `more`. */
export function searchForm(visit: Visit, asked: string, more: MarkupContent = null): MarkupContent {
  const { say, mine } = visit;
  return html`<form class="find" role="search" action="${linkTo({ ...visit, mine: null }, 'search')}">
  <label for="q">${say(SITE.searchFor)}</label>
  <div><input id="q" type="search" name="q" value="${asked}" maxlength="${MOST_SEARCHED}" autocomplete="off" spellcheck="false">
  <button class="go" type="submit">${say(SITE.search)}</button></div>
  ${when(mine, (code) => html`<input type="hidden" name="${MINE}" value="${code}">`)}
  ${more}
</form>`;
}
