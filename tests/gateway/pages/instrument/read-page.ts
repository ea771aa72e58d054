import { pageAddress } from '#gateway/pages/site/page-addresses.ts';

/** A fact as a page shows it. */
export interface PageFact {
  /** Its id on the page. */
  anchor: string;
  /** How it stands to the paper, as its element says. */
  stands: string;
  /** What it says to whoever reads it, without markup. */
  text: string;
  /** What opens where its lines are asked for, without markup; empty where it cites nothing. */
  cited: string;
}

/** Where an instrument is, in Swedish or English. */
export function instrumentAddress(id: string, parameters: Record<string, string> = {}, language: 'sv' | 'en' = 'sv') {
  return pageAddress({ page: 'instrument', language, rest: id }, parameters);
}

/** The facts of a page, in its order. */
export function factsOn(page: string): PageFact[] {
  return [...page.matchAll(/<li class="fact" data-stands="(\w*)" id="([^"]+)">([\s\S]*?)<\/li>/g)].map(
    ([, stands = '', anchor = '', body = '']) => {
      const opens = /popovertarget="([^"]+)"/.exec(body)?.[1];
      return { anchor, stands, text: textOf(body), cited: opens ? textOf(elementOnPage(page, opens)) : '' };
    },
  );
}

/** Markup from the element with an id to the end of it, where nothing of its kind is within it. */
export function elementOnPage(page: string, id: string): string {
  const start = page.indexOf(`id="${id}"`);
  const open = page.lastIndexOf('<', start);
  const kind = /^<(\w+)/.exec(page.slice(open))?.[1];
  return start < 0 ? '' : page.slice(open, page.indexOf(`</${kind}>`, start));
}

/** What markup says to whoever reads it, with single blanks. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Words as they stand in text without markup. */
export function onOneLine(words: string | null | undefined): string {
  return (words ?? '').replaceAll(/\s+/g, ' ').trim();
}
