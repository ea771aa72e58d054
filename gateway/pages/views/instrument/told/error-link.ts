import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, type Visit } from '#gateway/pages/site/visit.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { FACTS } from './instrument-words.ts';
import type { FactContext, ToldFact } from './told-instrument.ts';

/**
 * Where an error in a fact is reported: a letter to the county’s mailbox that names the fact and where it stands, or the
 * county’s page; nothing where the county says no place.
 */
export function errorLink(visit: Visit, { id }: ToldFact, reports: FactContext['errorReports']): MarkupContent {
  const name = keyOf(id);
  const address = reports?.url ?? (reports?.mailbox ? letterTo(visit, reports.mailbox, id) : null);
  return when(
    address,
    (href) =>
      html`<a class="report" href="${href}" aria-label="${visit.say(FACTS.report)}: ${name}">${visit.say(FACTS.report)}</a>`,
  );
}

function letterTo(visit: Visit, mailbox: string, id: string): string {
  const subject = `${visit.say(FACTS.reportSubject)}: ${keyOf(id)}`;
  const place = `${visit.address}${linkHere({ ...visit, base: '' })}#${factAnchor(id)}`;
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${place}\n\n`)}`;
}
