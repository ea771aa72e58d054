import type { SiteLanguage } from '../site/language.ts';
import { html, type MarkupContent } from '../site/markup.ts';
import { linkHere, type Visit } from '../site/visit.ts';

/** Where one is in a list that has several pages. */
export interface PageStep {
  /** Counted from 1. */
  page: number;
  /** Whether there are pages after it. */
  more: boolean;
  /** What the steps back and forth are called. */
  before: string;
  after: string;
}

const NAMES: Readonly<Record<SiteLanguage, string>> = { sv: 'Sidor', en: 'Pages' };

/** Steps to the page before and the page after; nothing where all stands on one. */
export function pageSteps(visit: Visit, { page, more, before, after }: PageStep): MarkupContent {
  if (page === 1 && !more) return null;
  return html`<nav class="steps" aria-label="${NAMES[visit.language]}"><ul>
    ${page > 1 ? html`<li><a href="${linkHere(visit, { page: page === 2 ? null : page - 1 })}">← ${before}</a></li>` : null}
    <li aria-current="page">${page}</li>
    ${more ? html`<li><a href="${linkHere(visit, { page: page + 1 })}">${after} →</a></li>` : null}
  </ul></nav>`;
}
