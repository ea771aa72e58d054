import { present } from '#schema/shared/present.ts';
import { html, type MarkupContent, when } from './markup.ts';
import { SITE } from './site-words.ts';
import type { Shown } from './view.ts';
import type { Visit } from './visit.ts';

/** What is told above all else where counties were asked and did not answer: which, and why. */
export function silentNotice({ say }: Visit, counties: Shown['counties']): MarkupContent {
  const silent = present(counties).filter(({ status }) => status !== 'ANSWERED' && status !== 'NOT_ASKED');
  return when(
    silent.length > 0,
    () => html`<section class="silence" role="status" aria-labelledby="silent">
      <h2 id="silent"><span class="sign" aria-hidden="true">!</span> ${say(SITE.silent)}</h2>
      <ul>${silent.map(({ county, problem }) => html`<li><b>${county?.name}</b>: ${say(problem)}</li>`)}</ul>
      <p>${say(SITE.silentLead)}</p>
    </section>`,
  );
}
