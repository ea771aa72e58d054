import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { inOwnWords, inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { parseId } from '#schema/keys/ids.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { conditionList } from '../told/condition-list.ts';
import { factLink } from '../told/fact-shown.ts';
import { GLANCE, HEAD } from '../told/instrument-words.ts';
import type { ToldAdoption, ToldInstrument, ToldStanding } from '../told/told-instrument.ts';

/** Who has adopted an agreement, who on conditions, and of whom that is not evidenced; nothing of what is not adopted. */
export function adoptionList(visit: Visit, { id }: ToldInstrument, standing: ToldStanding | null): MarkupContent {
  if (parseId(id).type !== 'agreement') return null;
  const rows = present(standing && 'adoption' in standing ? standing.adoption : null);
  return html`<div class="part" id="antagande"><h3>${visit.say(GLANCE.adoption)}</h3>
    ${rows.length === 0 ? missing(visit, 'SILENT') : html`<ul class="adoption">${rows.map((row) => html`<li>${adopted(visit, row)}</li>`)}</ul>`}</div>`;
}

/** The sign of each status, beside its word. */
const SIGNS = { ADOPTED: '●', ADOPTED_CONDITIONALLY: '◒', NOT_EVIDENCED: '○' } as const;

function adopted(visit: Visit, row: ToldAdoption): MarkupContent {
  const { say } = visit;
  const { party, status, explanation, steps, unmetOrUnknownConditions, citations } = row;
  return html`<p><b>${party ? html`<a href="${linkTo(visit, 'organisation', {}, party.id)}">${inSwedish(visit, party.name)}</a>` : say(GLANCE.noParty)}</b>
    ${status ? html`<span class="status"><span aria-hidden="true">${SIGNS[status]}</span> ${capital(say(enumerations.AdoptionStatus[status]))}</span>` : missing(visit, 'SILENT')}</p>
    <p>${inOwnWords(visit, explanation)} ${citedLines(visit, citations)}</p>
    ${when(present(unmetOrUnknownConditions).length > 0, () => html`<p class="quiet">${say(HEAD.conditions)}</p>`)}
    ${conditionList(visit, unmetOrUnknownConditions)}
    ${when(present(steps).length > 0, () => html`<p class="quiet">${say(GLANCE.steps)}: ${present(steps).map(({ id, inWords }, index) => html`${index > 0 ? ' · ' : ''}${factLink(visit, id, say(inWords))}`)}</p>`)}`;
}
