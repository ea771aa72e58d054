import {
  CodebookCountsDocument,
  type CodebookCountsQuery,
  CodebookDocument,
  type CodebookQuery,
} from '#gateway/pages/documents/generated-documents.ts';
import { contentsOf } from '#gateway/pages/parts/contents.ts';
import { legendOf } from '#gateway/pages/parts/marks.ts';
import { CERTAINTIES, MISSING, VERDICTS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { present } from '#schema/shared/present.ts';
import { aspectEntry, themeEntry } from './codebook-entry.ts';
import { CODEBOOK } from './codebook-words.ts';
import { enumerationTables } from './enumeration-tables.ts';

/** The aspects that instruments are compared by. */
const COUNTED = [...codebook.aspects.values()].filter(({ of }) => of === 'INSTRUMENT').map(({ id }) => id);

/** Columns of a comparison: where there are more instruments than that, none are counted here. */
const MOST_COUNTED = 25;

const view: View = {
  async show(visit) {
    const { say } = visit;
    const [book, counts] = await Promise.all([
      visit.ask(CodebookDocument, {}),
      visit.ask(CodebookCountsDocument, { aspects: COUNTED }),
    ]);
    const marks = [
      ['standings', CODEBOOK.standings, legendOf(visit, MISSING, 'missing'), CODEBOOK.standingsLead],
      ['certainties', CODEBOOK.certainties, legendOf(visit, CERTAINTIES, 'certainty')],
      ['verdicts', CODEBOOK.verdicts, legendOf(visit, VERDICTS, 'verdict')],
    ] as const;
    const groups = present(book.codebook?.groups);
    return {
      title: say(PAGE_LABELS.codebook),
      lead: say(CODEBOOK.lead),
      body: html`<p class="quiet">${say(CODEBOOK.version)}: ${book.codebook?.version}</p>
        ${contentsOf(visit, [
          ...groups.map(({ code, name }) => ({ id: `grupp-${code}`, name: say(name) })),
          { id: 'themes', name: say(CODEBOOK.themes) },
          ...marks.map(([id, name]) => ({ id, name: say(name) })),
          { id: 'enumerations', name: say(CODEBOOK.enumerations) },
        ])}
        ${aspectGroups(visit, book, counts)}
        ${themeList(visit, book, counts)}
        ${marks.map(
          ([id, name, legend, lead]) => html`<section aria-labelledby="${id}"><h2 id="${id}">${say(name)}</h2>
          ${lead ? html`<p>${say(lead)}</p>` : null}${legend}</section>`,
        )}
        <section aria-labelledby="enumerations"><h2 id="enumerations">${say(CODEBOOK.enumerations)}</h2>
          <p>${say(CODEBOOK.enumerationsLead)}</p>${enumerationTables(visit, book.codebook?.enumerations ?? null)}</section>`,
      asked: { document: CodebookDocument, variables: {} },
      tables: [{ table: 'codebook' }],
      counties: counts.compare?.counties ?? null,
    };
  },
};
export default view;

function aspectGroups(
  visit: Visit,
  { codebook: book, aspects }: CodebookQuery,
  { compare }: CodebookCountsQuery,
): MarkupContent {
  const counted = isCounted({ compare }) ? present(compare?.rows) : [];
  return present(book?.groups).map(
    ({ code, name }) => html`<section aria-labelledby="grupp-${code}"><h2 id="grupp-${code}">${visit.say(name)}</h2>
      <dl class="entries">${present(aspects)
        .filter(({ group }) => group?.code === code)
        .map((aspect) =>
          aspectEntry(visit, aspect, counted.find((row) => row.aspect?.id === aspect.id)?.counts),
        )}</dl></section>`,
  );
}

function themeList(visit: Visit, { themes }: CodebookQuery, counts: CodebookCountsQuery): MarkupContent {
  const counted = isCounted(counts) ? present(counts.compareThemes?.rows) : [];
  const all = present(themes);
  return html`<section aria-labelledby="themes"><h2 id="themes">${visit.say(CODEBOOK.themes)}</h2>
    <p>${visit.say(CODEBOOK.themesLead)}</p>
    <dl class="entries">${all.map((theme) => themeEntry(visit, theme, all, counted.find((row) => row.theme?.id === theme.id)?.counts))}</dl></section>`;
}

/** Whether all instruments were counted, and not only the first of them. */
function isCounted({ compare }: Pick<CodebookCountsQuery, 'compare'>): boolean {
  return (compare?.totalCount ?? MOST_COUNTED + 1) <= MOST_COUNTED;
}
