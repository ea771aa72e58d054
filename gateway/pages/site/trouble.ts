import { nearestOf } from '#schema/shared/nearest.ts';
import type { Text } from '#schema/values/text.ts';
import { SITE_LANGUAGES } from './language.ts';
import { html, type MarkupContent, when } from './markup.ts';
import { PAGE_NAMES, type PageName, pageAddress, pageAtPath } from './page-addresses.ts';
import { searchForm } from './search-form.ts';
import { MENU, PAGE_LABELS } from './site-words.ts';
import { GO_ON, MEANT, NOTHING_HERE, TROUBLE_TITLES } from './trouble-words.ts';
import type { Shown } from './view.ts';
import { linkTo, type Visit } from './visit.ts';

/** What is shown in place of a page that cannot be: why, what the hub says of it (in English), and where to go on. */
export function trouble(
  visit: Visit,
  status: keyof typeof TROUBLE_TITLES,
  words: Text,
  said: MarkupContent = null,
): Shown {
  const { say } = visit;
  return {
    isTrouble: true,
    title: say(TROUBLE_TITLES[status]),
    lead: say(words),
    body: html`${said}
    ${searchForm(visit, '')}
    <p>${say(GO_ON)}</p>
    <ul class="ways">${(['start', ...MENU] as const).map((name) => html`<li>${pageLink(visit, name)}</li>`)}</ul>`,
  };
}

/** What the hub says of what it refuses, in its own English. */
export function saidByHub(words: string): MarkupContent {
  return html`<p class="said" lang="en">${words}</p>`;
}

/** What is shown where no page is, with the page whose path is nearest. */
export function nothingAt(visit: Visit, pathname: string): Shown {
  const { say } = visit;
  const meant = when(
    nearestPage(pathname),
    (name) => html`<p class="said">${say(MEANT)} ${pageLink(visit, name)}?</p>`,
  );
  return trouble(visit, 404, NOTHING_HERE, meant);
}

/** The page whose path in either language is nearest to one where none is; `null` where none is near. */
function nearestPage(pathname: string): PageName | null {
  const near = nearestOf(pathname.replace(/\/$/, ''), PATHS);
  return near === null ? null : (pageAtPath(near)?.page ?? null);
}

/** The paths of the pages that stand by themselves, without an id after them. */
const PATHS = PAGE_NAMES.flatMap((page) =>
  SITE_LANGUAGES.map((language) => pageAddress({ page, language, rest: null })),
).filter((path) => pageAtPath(path) !== null);

function pageLink(visit: Visit, name: PageName): MarkupContent {
  return html`<a href="${linkTo(visit, name)}">${visit.say(PAGE_LABELS[name])}</a>`;
}
