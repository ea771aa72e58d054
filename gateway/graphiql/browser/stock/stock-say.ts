import { STOCK_WORDS } from './stock-words.ts';

/** Says one of GraphiQL’s own texts in the language of the page. The bundle puts it where GraphiQL’s files hold one. */
export function stockSay(english: string): string {
  return document.documentElement.lang === 'sv' ? (STOCK_WORDS[english] ?? english) : english;
}
