import { AboutDocument, type AboutQuery } from '#gateway/pages/documents/generated-documents.ts';
import { answeredCounties } from '#gateway/pages/parts/answered-counties.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { prose } from '#gateway/pages/parts/prose.ts';
import { publisherLink } from '#gateway/pages/parts/publisher-link.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import { present } from '#schema/shared/present.ts';
import { ABOUT, ADD_PART, PRIVACY_PART, SOURCE_PART, TRUTH_PART, WHAT_PART } from './about-words.ts';

const view: View = {
  async show(visit) {
    const { say } = visit;
    const answer = await visit.ask(AboutDocument, {});
    const gaps = html`<p><a href="${linkTo(visit, 'start')}#holdings">${say(ABOUT.seeGaps)}</a></p>`;
    return {
      title: say(PAGE_LABELS.about),
      lead: say(ABOUT.lead),
      body: html`${prose(visit, WHAT_PART)}
        <section class="text" aria-labelledby="publisher"><h2 id="publisher">${say(ABOUT.publisher)}</h2>${publisher(visit)}</section>
        ${prose(visit, TRUTH_PART)}${prose(visit, SOURCE_PART, gaps)}${prose(visit, ADD_PART)}${prose(visit, PRIVACY_PART)}
        <section class="text" aria-labelledby="versions"><h2 id="versions">${say(ABOUT.versions)}</h2>${versions(visit, answer)}</section>`,
      asked: { document: AboutDocument, variables: {} },
      tables: [{ table: 'counties' }],
      counties: answeredCounties(answer.counties),
    };
  },
};
export default view;

/** Who publishes the hub and where they are reached; that it is not told, where it is not. */
function publisher(visit: Visit): MarkupContent {
  const { say } = visit;
  const { mailbox } = visit.publisher;
  return html`<p>${publisherLink(visit) ?? say(ABOUT.noPublisher)}</p>
    ${when(mailbox, (address) => html`<p>${say(ABOUT.contact)}: <a href="mailto:${address}">${address}</a></p>`)}`;
}

function versions(visit: Visit, { codebook, counties }: AboutQuery): MarkupContent {
  const { say } = visit;
  return html`<dl class="pairs"><dt>${say(ABOUT.hub)}</dt><dd>${hubVersion()}</dd>
    <dt>${say(ABOUT.contract)}</dt><dd>${CONTRACT_VERSION}</dd>
    <dt>${say(ABOUT.codebook)}</dt><dd>${codebook?.version}</dd>
    ${present(counties).map(
      ({ name, coverage }) => html`<dt>${name}</dt>
      <dd>${coverage ? `${say(ABOUT.ofCounty)} ${coverage.contractVersion}` : missing(visit, 'SILENT')}</dd>`,
    )}</dl>`;
}
