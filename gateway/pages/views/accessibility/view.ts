import { prose } from '#gateway/pages/parts/prose.ts';
import { publisherLink } from '#gateway/pages/parts/publisher-link.ts';
import { GRAPHIQL_BARRIERS } from '#gateway/pages/site/known-barriers.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { ASSESSED, MET_PART, STATEMENT, TESTED_PART, UNMET_PART } from './accessibility-words.ts';

/** Where shortcomings are reported to the authority that supervises the act. */
const DIGG = 'https://www.digg.se/tdosanmalan';

const view: View = {
  async show(visit) {
    const { say } = visit;
    const barriers = html`<ul>${GRAPHIQL_BARRIERS.map(({ words }) => html`<li>${say(words)}</li>`)}</ul>
      <p><a href="${linkTo(visit, 'open-data')}">${say(PAGE_LABELS['open-data'])}</a></p>`;
    return {
      title: say(STATEMENT.title),
      lead: say(STATEMENT.lead),
      body: html`<p>${behind(visit)}</p>
        ${prose(visit, MET_PART)}${prose(visit, UNMET_PART, barriers)}
        ${part('report', say(STATEMENT.report), html`<p>${say(STATEMENT.reportLead)}</p><p>${mailbox(visit)}</p>`)}
        ${part('supervision', say(STATEMENT.supervision), html`<p>${say(STATEMENT.supervisionLead)}</p><p><a href="${DIGG}">${say(STATEMENT.digg)}</a></p>`)}
        ${prose(visit, TESTED_PART)}
        <p class="quiet">${say(STATEMENT.assessed)} <time datetime="${ASSESSED}">${ASSESSED}</time>.</p>`,
    };
  },
};
export default view;

function part(id: string, heading: string, body: MarkupContent): MarkupContent {
  return html`<section class="text" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${body}</section>`;
}

function behind(visit: Visit): MarkupContent {
  const who = publisherLink(visit);
  return who ? html`${visit.say(STATEMENT.behind)} ${who}.` : visit.say(STATEMENT.nobody);
}

function mailbox({ say, publisher }: Visit): MarkupContent {
  if (!publisher.mailbox) return say(STATEMENT.noMailbox);
  return html`${say(STATEMENT.write)} <a href="mailto:${publisher.mailbox}">${publisher.mailbox}</a>.`;
}
