import type { FirstAnswerQuery } from '#gateway/pages/documents/generated-documents.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { wordingOf } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import { START } from './start-words.ts';

/** The aspect that the first page asks of all counties, and how people ask it. */
export const FIRST_ASPECT = 'financing';
const FIRST_ASKED: Text = { sv: 'Hur finansieras det?', en: 'How is it paid for?' };

type Group = NonNullable<NonNullable<NonNullable<FirstAnswerQuery['answerGroups']>['groups']>[number]>;
type Answer = NonNullable<NonNullable<Group['answers']>[number]>;
type Value = NonNullable<NonNullable<NonNullable<Answer['cell']>['values']>[number]>;

/** Groups that are shown, and answers of each; more are on the page of the question. */
const SHOWN = 4;
const ANSWERS_SHOWN = 3;

/** What all counties answer to one question: how the hub compares is seen before anything is chosen. */
export function oneAnswer(visit: Visit, answered: FirstAnswerQuery['answerGroups'] | undefined): MarkupContent {
  const { say } = visit;
  const groups = present(answered?.groups);
  if (groups.length === 0) return null;
  const stated = groups.filter(({ statedAs }) => statedAs === 'STATED' || statedAs === 'INFERRED');
  const others = groups.filter((group) => !stated.includes(group));
  const whole = linkTo(visit, 'question', {}, FIRST_ASPECT);
  return html`<section class="one" aria-labelledby="one">
    <p class="over">${say(START.oneAnswer)}</p>
    <h2 id="one"><a href="${whole}">${say(FIRST_ASKED)}</a></h2>
    <ol class="answers">${stated.slice(0, SHOWN).map((group) => statedGroup(visit, group))}
      ${others.map((group) => otherGroup(visit, group))}</ol>
    <p><a href="${whole}">${say(START.wholeAnswer)}</a></p>
  </section>`;
}

function statedGroup(visit: Visit, { answers }: Group): MarkupContent {
  const all = present(answers);
  const left = all.length - ANSWERS_SHOWN;
  return html`<li>${all.slice(0, ANSWERS_SHOWN).map(({ instrument, cell }) => {
    const values = present(cell?.values).filter(({ inWords, wording }) => inWords || wording);
    return html`<div>${values.map((value) => valueWords(visit, value))}
      <p class="quiet">${instrument?.county?.name} · ${instrumentLink(visit, instrument)}
      ${citedLines(
        visit,
        values.flatMap(({ citations }) => present(citations)),
      )}</p></div>`;
  })}${when(left > 0, () => html`<p class="quiet">${left} ${visit.say(CELLS.more)}</p>`)}</li>`;
}

/** The short answer before the colon, and what it rests on. */
function valueWords(visit: Visit, { statedAs, inWords, wording }: Value): MarkupContent {
  const [short = '', ...rest] = visit.say(inWords).split(': ');
  return html`<h3>${short}</h3>
    ${when(rest.length > 0, () => html`<p>${rest.join(': ')}</p>`)}
    ${when(wording, (words) => html`<p>${wordingOf(words)}</p>`)}
    ${when(statedAs === 'INFERRED', () => html`<p><span class="inferred">${visit.say(CELLS.inferred)}</span></p>`)}`;
}

function otherGroup(visit: Visit, { statedAs, answers, count }: Group): MarkupContent {
  const kind = lackOf(statedAs) ?? 'SILENT';
  const counties = [...new Set(present(answers).flatMap(({ instrument }) => instrument?.county?.name ?? []))];
  const instruments = visit.say(count === 1 ? ONE : SEVERAL);
  return html`<li>${missing(visit, kind)} <p class="quiet">${count} ${instruments} · ${counties.join(', ')}</p></li>`;
}

const ONE: Text = { sv: 'handling', en: 'instrument' };
const SEVERAL: Text = { sv: 'handlingar', en: 'instruments' };

function instrumentLink(visit: Visit, instrument: Answer['instrument']): MarkupContent {
  if (!instrument) return null;
  return html`<a href="${linkTo(visit, 'instrument', {}, instrument.instrumentId)}">${instrumentName(visit, instrument)}</a>`;
}
