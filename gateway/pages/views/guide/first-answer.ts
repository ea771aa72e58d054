import { GuideDocument, type GuideQuery } from '#gateway/pages/documents/generated-documents.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { lackOf, missing, verdictMark } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { graphiqlLink } from '#gateway/pages/site/take-with.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { GUIDE } from './guide-words.ts';

/** What the guide asks. */
export const GUIDE_VARIABLES = { aspect: 'financing' };

/** What it shows of the query: the rest is where the lines come from. */
const SHOWN_QUERY = `{
  answerGroups(aspect: "${GUIDE_VARIABLES.aspect}") {
    verdict
    counts { stated inferred notStated notCoded }
    groups {
      statedAs
      answers {
        instrument { title county { name } }
        cell {
          values { inWords { sv en } citations { lineStart lineEnd } }
        }
      }
    }
    counties { county { name } status }
  }
}`;

type Answered = NonNullable<GuideQuery['answerGroups']>;
type Group = NonNullable<NonNullable<Answered['groups']>[number]>;
type Answer = NonNullable<NonNullable<Group['answers']>[number]>;

/** A first query, and what the hub answers to it right now: how many, of how many that have been read, and the answers. */
export function firstAnswer(visit: Visit, answer: GuideQuery | null): MarkupContent {
  const { say } = visit;
  const asked = { document: GuideDocument, variables: GUIDE_VARIABLES };
  return html`<h3>${say(GUIDE.asked)}</h3><pre><code>${SHOWN_QUERY}</code></pre>
    <p><a href="${graphiqlLink(visit, asked)}">${say(GUIDE.tryIt)}</a></p>
    <h3>${say(GUIDE.answered)}</h3>
    ${answer ? answeredNow(visit, answer.answerGroups) : html`<p>${say(CELLS.tooMany)}</p>`}
    <p><a href="${linkTo(visit, 'question', {}, GUIDE_VARIABLES.aspect)}">${say(GUIDE.whole)}</a></p>`;
}

/** Answers of a group that are shown; more are on the page of the question. */
const MOST_ANSWERS = 5;

function answeredNow(visit: Visit, answered: Answered | null): MarkupContent {
  return html`${when(answered, (whole) => counted(visit, whole))}
    <ul class="answered">${present(answered?.groups).map((group) => html`<li>${groupLine(visit, group)}</li>`)}</ul>`;
}

/** The share, with what it is a share of. */
function counted(visit: Visit, { counts, verdict }: Answered): MarkupContent {
  const { say } = visit;
  const { stated, inferred, notStated, illegible } = counts ?? {};
  const some = (stated ?? 0) + (inferred ?? 0);
  const read = some + (notStated ?? 0) + (illegible ?? 0);
  const share = read === 0 ? say(GUIDE.nothingRead) : `${Math.round((some / read) * 100)} % ${say(GUIDE.amongRead)}`;
  return html`<p><b>${some} ${say(GUIDE.of)} ${read}</b> ${say(GUIDE.state)}: ${share}. ${when(verdict, (code) => verdictMark(visit, code))}</p>`;
}

function groupLine(visit: Visit, { statedAs, count, answers }: Group): MarkupContent {
  const lack = lackOf(statedAs);
  if (lack) return html`${missing(visit, lack)} <span class="quiet">${count}</span>`;
  const all = present(answers);
  const left = all.length - MOST_ANSWERS;
  return html`${all.slice(0, MOST_ANSWERS).map((answer) => answerLine(visit, answer))}${when(left > 0, () => html`<p class="quiet">${left} ${visit.say(CELLS.more)}</p>`)}`;
}

function answerLine(visit: Visit, { instrument, cell }: Answer): MarkupContent {
  const values = present(cell?.values).filter(({ inWords }) => inWords);
  const passages = values.flatMap(({ citations }) => present(citations));
  return html`<p>${values.map(({ inWords }) => visit.say(inWords)).join(' ')}
      <span class="quiet">${instrument?.county?.name} · ${when(instrument, (named) => instrumentName(visit, named))}</span> ${citedLines(visit, passages)}</p>`;
}
