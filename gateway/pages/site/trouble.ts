import type { Text } from '#schema/values/text.ts';
import { html, when } from './markup.ts';
import { MENU, PAGE_LABELS } from './site-words.ts';
import { GO_ON, TROUBLE_TITLES } from './trouble-words.ts';
import type { Shown } from './view.ts';
import { linkTo, type Visit } from './visit.ts';

/** What is shown in place of a page that cannot be: why, what the hub says of it (in English), and where to go on. */
export function trouble(
  visit: Visit,
  status: keyof typeof TROUBLE_TITLES,
  words: Text,
  said: string | null = null,
): Shown {
  const { say } = visit;
  return {
    title: say(TROUBLE_TITLES[status]),
    lead: say(words),
    body: html`${when(said, (text) => html`<p class="said" lang="en">${text}</p>`)}
    <p>${say(GO_ON)}</p>
    <ul class="ways">${(['start', ...MENU] as const).map((name) => html`<li><a href="${linkTo(visit, name)}">${say(PAGE_LABELS[name])}</a></li>`)}</ul>`,
  };
}
