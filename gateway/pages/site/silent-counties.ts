import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import type { AnsweredCountyFragment } from '../documents/generated-documents.ts';
import type { AnsweredWords } from './language.ts';
import { html, type MarkupContent, when } from './markup.ts';
import { PageRefusal } from './page-refusal.ts';
import { SITE } from './site-words.ts';
import type { Shown } from './view.ts';
import type { Visit } from './visit.ts';

/** What is told above all else where counties were asked and did not answer: which, and why. */
export function silentNotice({ say }: Visit, counties: Shown['counties']): MarkupContent {
  const silent = silentAmong(counties);
  return when(
    silent.length > 0,
    () => html`<section class="silence" role="status" aria-labelledby="silent">
      <h2 id="silent"><span class="sign" aria-hidden="true">!</span> ${say(SITE.silent)}</h2>
      <ul>${silent.map(({ county, problem }) => html`<li><b>${county?.name}</b>: ${say(problem)}</li>`)}</ul>
      <p>${say(SITE.silentLead)}</p>
    </section>`,
  );
}

/** Those of some counties that were asked and did not answer. */
export function silentAmong(counties: Shown['counties']): AnsweredCountyFragment[] {
  return present(counties).filter(({ status }) => status !== 'ANSWERED' && status !== 'NOT_ASKED');
}

/** Why something cannot be shown of which a silent county alone can tell; `what` is its name in the middle of a sentence. */
export function refusedBySilence(what: Text, county: string, problem: AnsweredWords | null | undefined): PageRefusal {
  return new PageRefusal(503, {
    sv: `${county} svarade inte, så ${what.sv} går inte att visa nu. ${problem?.sv ?? ''} Ladda om sidan om en stund.`,
    en: `${county} did not answer, so ${what.en} cannot be shown now. ${problem?.en ?? ''} Reload the page in a while.`,
  });
}
