import { FirstAnswerDocument, StartDocument } from '#gateway/pages/documents/generated-documents.ts';
import { answeredCounties } from '#gateway/pages/parts/answered-counties.ts';
import { newsLine, newsOf } from '#gateway/pages/parts/news.ts';
import { unlessTooMany } from '#gateway/pages/parts/unless-too-many.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { searchForm } from '#gateway/pages/site/search-form.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { CHANGES_FEED } from '#schema/shared/endpoint.ts';
import { present } from '#schema/shared/present.ts';
import { countyHoldings } from './county-holdings.ts';
import { countyTiles } from './county-tiles.ts';
import { firstQuestions } from './first-questions.ts';
import { FIRST_ASPECT, oneAnswer } from './one-answer.ts';
import { START } from './start-words.ts';
import { tally } from './tally.ts';

/** Changes that the first page tells. */
const LATEST_TOLD = 5;

const view: View = {
  async show(visit) {
    const { say } = visit;
    const [answer, first, { changes }] = await Promise.all([
      visit.ask(StartDocument, {}),
      unlessTooMany(visit.ask(FirstAnswerDocument, { aspect: FIRST_ASPECT })),
      newsOf(visit),
    ]);
    const counties = present(answer.counties);
    return {
      title: say(START.title),
      lead: say(START.lead),
      body: html`<div class="begin">${searchForm(visit, '')}${examples(visit)}${tally(visit, counties)}</div>
        ${countyTiles(visit, new Set(counties.map(({ code }) => code)))}
        ${oneAnswer(visit, first?.answerGroups)}
        <section aria-labelledby="asks"><h2 id="asks">${say(START.questions)}</h2>${firstQuestions(visit)}</section>
        ${countyHoldings(visit, counties)}
        ${news(
          visit,
          changes.slice(0, LATEST_TOLD).map((change) => newsLine(visit, change, change.at.slice(0, 10))),
        )}`,
      asked: { document: StartDocument, variables: {} },
      tables: [{ table: 'counties' }, { table: 'county-gaps' }],
      counties: answeredCounties(counties),
    };
  },
};
export default view;

/** Words that have hits in most counties, to see what a search gives. */
const EXAMPLES = ['placerade barn', 'skola', 'individuell plan', 'uppföljning'];

function examples(visit: Visit): MarkupContent {
  return html`<p class="quiet">${visit.say(START.examples)} ${EXAMPLES.map(
    (words, index) =>
      html`${index > 0 ? ', ' : null}<a href="${linkTo(visit, 'search', { q: words })}" lang="sv">${words}</a>`,
  )}</p>`;
}

function news(visit: Visit, lines: readonly MarkupContent[]): MarkupContent {
  const { say, base, language } = visit;
  return html`<section aria-labelledby="news"><h2 id="news">${say(START.news)}</h2>
    ${lines.length === 0 ? html`<p>${say(START.noNews)}</p>` : html`<ul class="news">${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
    <p class="ways"><a href="${linkTo(visit, 'changes')}">${say(START.allNews)}</a>
      <a href="${`${base}${CHANGES_FEED}?lang=${language}`}">${say(START.feed)}</a></p></section>`;
}
