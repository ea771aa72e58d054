import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { PageName } from '#gateway/pages/site/page-addresses.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { FACTS } from './instrument-words.ts';
import type { FactContext, ToldFact } from './told-instrument.ts';

type Names = FactContext['names'];

/** An id of something that has a page: an organisation, a document or an instrument, as known at a moment or now. */
const POINTER = /^[a-z0-9-]+:(?<type>organisation|document|agreement|directive|other):[a-z0-9-]+(?:@[^#]*)?$/;

/** The ids of what a value points at, each once, in its order. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return POINTER.test(value) ? [value] : [];
  const parts = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return [...new Set(parts.flatMap(idsIn))];
}

/** Links to what a fact points at: organisations, documents, other instruments. */
export function pointedAt(visit: Visit, { value }: ToldFact, names: Names): MarkupContent {
  const ids = idsIn(value);
  return when(
    ids.length > 0,
    () =>
      html`<p class="ways" aria-label="${visit.say(FACTS.more)}">${ids.map((id) => html`${thingLink(visit, id, names)} `)}</p>`,
  );
}

/** A link to something by its id, under its name. */
export function thingLink(visit: Visit, id: string, names: Names): MarkupContent {
  const type = POINTER.exec(id)?.groups?.type ?? '';
  const page: PageName = type === 'organisation' || type === 'document' ? type : 'instrument';
  return html`<a href="${linkTo(visit, page, {}, id)}">${inSwedish(visit, names.get(id) ?? keyOf(id).split(':')[2])}</a>`;
}
