import { StartDocument } from '#gateway/pages/documents/generated-documents.ts';
import { html } from '#gateway/pages/site/markup.ts';
import { SITE } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';

const view: View = {
  async show(visit) {
    const { say } = visit;
    const { counties } = await visit.ask(StartDocument, {});
    return {
      title: say(SITE.name),
      lead: say(SITE.description),
      body: html`<ul>${present(counties).map(({ code, name }) => html`<li><a href="${linkTo(visit, 'county', {}, code)}">${name}</a></li>`)}</ul>`,
      asked: { document: StartDocument, variables: {} },
      tables: [{ table: 'counties' }],
      counties: present(counties).map(({ code, name, status, problem }) => ({
        county: { code, name, slug: null },
        status,
        problem,
        updatedAt: null,
      })),
    };
  },
};
export default view;
