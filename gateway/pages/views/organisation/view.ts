import { OrganisationDocument } from '#gateway/pages/documents/generated-documents.ts';
import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { type FoundOrganisation, findOrganisation } from './find-organisation.ts';
import { decidedList, involvementList, organisationLink } from './involvement.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';

const view: View = {
  async show(visit) {
    const found = await findOrganisation(visit);
    const { row, counties, variables } = found;
    const { name, kind } = row.organisation;
    return {
      title: name ?? variables.id,
      lead: kind ? capital(visit.say(enumerations.OrganisationKind[kind])) : null,
      body: html`${whatItIs(visit, found)}
        ${involvementList(visit, found)}
        ${decidedList(visit, found)}
        <p class="ways"><a href="${linkTo(visit, 'search', { q: name })}">${visit.say(ORGANISATION_WORDS.elsewhere)}</a></p>`,
      asked: { document: OrganisationDocument, variables },
      tables: [
        { table: 'organisations', parameters: { ids: variables.id, asKnownAt: variables.asKnownAt } },
        { table: 'decisions', parameters: { bodies: variables.id, asKnownAt: variables.asKnownAt } },
      ],
      counties,
    };
  },
};
export default view;

/** What an organisation is; what the papers do not say of it is left out, as nobody has been asked for it. */
function whatItIs(visit: Visit, { row }: FoundOrganisation): MarkupContent {
  const { say } = visit;
  const { kind, kindStatedAs, parent, aliases, scbCode, note } = row.organisation;
  const others = present(aliases);
  return html`<dl class="pairs what">
    ${when(kind, (code) => html`<dt>${say(ORGANISATION_WORDS.kind)}</dt><dd>${capital(say(enumerations.OrganisationKind[code]))} ${kindStatedAs === 'INFERRED' ? html`<span class="inferred">${say(CELLS.inferred)}</span>` : null}</dd>`)}
    ${when(parent, ({ id, name }) => html`<dt>${say(ORGANISATION_WORDS.parent)}</dt><dd>${organisationLink(visit, id, name)}</dd>`)}
    ${when(others.length > 0, () => html`<dt>${say(ORGANISATION_WORDS.aliases)}</dt><dd lang="sv">${others.join(', ')}</dd>`)}
    ${when(scbCode, (code) => html`<dt>${say(ORGANISATION_WORDS.code)}</dt><dd>${code}</dd>`)}
    ${when(note, (words) => html`<dt>${say(ORGANISATION_WORDS.note)}</dt><dd>${inOwnWords(visit, words)}</dd>`)}
    ${when(row.county, ({ code, name }) => html`<dt>${say(ORGANISATION_WORDS.county)}</dt><dd><a href="${linkTo(visit, 'county', {}, code)}">${name}</a></dd>`)}
  </dl>`;
}
