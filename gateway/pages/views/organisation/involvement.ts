import type { OrganisationFactFragment } from '#gateway/pages/documents/generated-documents.ts';
import { answerSource } from '#gateway/pages/parts/answer-source.ts';
import { answerWords } from '#gateway/pages/parts/answer-words.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { PageName, Parameters } from '#gateway/pages/site/page-addresses.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { present } from '#schema/shared/present.ts';
import type { FoundOrganisation, ToldOrganisation } from './find-organisation.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';

/** What an organisation takes part in, each with its role and its lines; of many the first, with the way to all. */
export function involvementList(visit: Visit, { row, variables }: FoundOrganisation): MarkupContent {
  const { say } = visit;
  const own = present(row.involvedIn);
  return html`<section aria-labelledby="involved"><h2 id="involved">${say(ORGANISATION_WORDS.involved)}</h2>
    <p class="quiet">${say(ORGANISATION_WORDS.involvedLead)}</p>
    ${own.length === 0 ? html`<p>${say(ORGANISATION_WORDS.notInvolved)}</p>` : null}
    <ul class="facts">${own.map(({ factId, instrument, party }) => {
      const through = party?.actingThrough;
      return html`<li>${instrumentLink(visit, instrument, factId)}
        ${when(party, (fact) => factWords(visit, factId, fact))}
        ${when(through, ({ id, name }) => html`<p class="quiet">${say(ORGANISATION_WORDS.through)} ${organisationLink(visit, id, name)}</p>`)}</li>`;
    })}</ul>
    ${allOf(visit, own.length, row.involvements, ORGANISATION_WORDS.allInvolvements, 'compare', { parties: variables.id })}
  </section>`;
}

/** What an organisation and the bodies beneath it decide; of many the first, with the way to all. */
export function decidedList(visit: Visit, { row, variables }: FoundOrganisation): MarkupContent {
  const { say } = visit;
  const own = present(row.decides);
  return html`<section aria-labelledby="decides"><h2 id="decides">${say(ORGANISATION_WORDS.decides)}</h2>
    <p class="quiet">${say(ORGANISATION_WORDS.decidesLead)}</p>
    ${own.length === 0 ? html`<p>${say(ORGANISATION_WORDS.decidesNothing)}</p>` : null}
    <ul class="facts">${own.map(
      ({ factId, instrument, step }) =>
        html`<li>${instrumentLink(visit, instrument, factId)} ${when(step, (fact) => factWords(visit, factId, fact))}</li>`,
    )}</ul>
    ${allOf(visit, own.length, row.decisions, ORGANISATION_WORDS.allDecisions, 'decisions', { bodies: variables.id })}
  </section>`;
}

/** A link to an organisation by its name. */
export function organisationLink(visit: Visit, id: string, name: string | null): MarkupContent {
  return html`<a href="${linkTo(visit, 'organisation', {}, id)}">${inSwedish(visit, name ?? keyOf(id))}</a>`;
}

type Reference = NonNullable<NonNullable<ToldOrganisation['involvedIn']>[number]>['instrument'];

function instrumentLink(visit: Visit, instrument: Reference, factId: string): MarkupContent {
  if (!instrument) return missing(visit, 'SILENT');
  return html`<a href="${linkTo(visit, 'instrument', {}, instrument.instrumentId)}#${factAnchor(factId)}">${instrumentName(visit, instrument)}</a>`;
}

function factWords(visit: Visit, factId: string, fact: OrganisationFactFragment): MarkupContent {
  const value = { ...fact, factId };
  return html`<p>${answerWords(visit, value, fact.aspect ?? undefined)}</p>${answerSource(visit, value)}`;
}

/** That not all are shown, and the way to all; nothing where they are. */
function allOf(
  visit: Visit,
  shown: number,
  total: number | null,
  words: (typeof ORGANISATION_WORDS)[keyof typeof ORGANISATION_WORDS],
  page: PageName,
  parameters: Parameters,
): MarkupContent {
  const { say } = visit;
  return when(
    (total ?? 0) > shown,
    () =>
      html`<p class="quiet">${say(ORGANISATION_WORDS.shown)} ${shown} ${say(ORGANISATION_WORDS.of)} ${total}. <a href="${linkTo(visit, page, parameters)}">${say(words)}</a></p>`,
  );
}
