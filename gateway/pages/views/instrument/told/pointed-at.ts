import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { PageName } from '#gateway/pages/site/page-addresses.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { isObject } from '#schema/shared/is-object.ts';

/** An id of something that has a page: an organisation, a document or an instrument, as known at a moment or now. */
const POINTER = /^[a-z0-9-]+:(?<type>organisation|document|agreement|directive|other):[a-z0-9-]+(?:@[^#]*)?$/;

/** The ids of what a value points at, each once, in its order. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return POINTER.test(value) ? [value] : [];
  const parts = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return [...new Set(parts.flatMap(idsIn))];
}

/** A link to something by its id, under its name, which is Swedish. */
export function thingLink(visit: Visit, id: string, name: string): MarkupContent {
  const type = POINTER.exec(id)?.groups?.type ?? '';
  const page: PageName = type === 'organisation' || type === 'document' ? type : 'instrument';
  const href = linkTo(visit, page, {}, id);
  return visit.language === 'sv' ? html`<a href="${href}">${name}</a>` : html`<a href="${href}" lang="sv">${name}</a>`;
}
