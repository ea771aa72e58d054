import { DecisionsDocument } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkHere, type Visit } from '#gateway/pages/site/visit.ts';
import { decisionForm } from './decision-form.ts';
import { decisionList } from './decision-list.ts';
import { COUNTED, DECISIONS } from './decisions-words.ts';
import { type FoundDecisions, findDecisions } from './find-decisions.ts';
import { openReferrals } from './open-referrals.ts';
import { type ChosenDecisions, filterOfDecisions, readDecisions } from './read-decisions.ts';

/** Proposed, planned and taken decisions of all counties, with their conditions, and the referrals that are open. */
const view: View = {
  async show(visit) {
    const { say } = visit;
    const chosen = readDecisions(visit);
    const { waiting, counties, openOn, asKnownAt } = chosen;
    const filter = filterOfDecisions(chosen);
    const [found, referrals] = await Promise.all([findDecisions(visit, chosen), openReferrals(visit, chosen)]);
    return {
      title: say(waiting ? DECISIONS.titleOfWaiting : DECISIONS.title),
      lead: say(waiting ? DECISIONS.leadOfWaiting : DECISIONS.lead),
      body: html`${decisionForm(visit, chosen, found)}
${decisionsShown(visit, chosen, found)}
${referrals}`,
      asked: { document: DecisionsDocument, variables: { filter, asKnownAt } },
      tables: [
        { table: 'decisions', parameters: { ...filter, asKnownAt } },
        { table: 'conditions', parameters: { counties, asKnownAt } },
        { table: 'consultations', parameters: { openOn, counties, asKnownAt } },
      ],
      counties: found.counties,
    };
  },
};
export default view;

function decisionsShown(visit: Visit, { waiting, after }: ChosenDecisions, found: FoundDecisions): MarkupContent {
  const { say } = visit;
  const { decisions, looked, all, next } = found;
  const count = waiting ? COUNTED.waiting(decisions.length, looked) : COUNTED.decisions(all);
  const none = waiting ? DECISIONS.noneWaiting : DECISIONS.none;
  return html`<p class="counted">${decisions.length === 0 ? say(none) : say(count)}${when(
    looked < all,
    () => html` ${say(COUNTED.lookedThrough(looked, all))}`,
  )}</p>
${decisionList(visit, decisions)}
${when(
  next ?? after,
  () => html`<p class="ways onwards">${when(next, (cursor) => html`<a href="${linkHere(visit, { after: cursor })}">${say(DECISIONS.more)} →</a>`)}
${when(after, () => html`<a href="${linkHere(visit, { after: null })}">${say(DECISIONS.first)}</a>`)}</p>`,
)}`;
}
