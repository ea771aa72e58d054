import { A1, A2, A2_2019, A3, A4, A5, A6, A7, A8, DIRECTIVE, GUIDELINES, OTHERS } from '#tests/support/fixture-ids.ts';
import { openPage } from '#tests/support/pages-hub.ts';
import { instrumentAddress } from './read-page.ts';

/** Every instrument of the papers' counties. */
export const EVERY_INSTRUMENT = [A1, A2, A2_2019, A3, A4, A5, DIRECTIVE, OTHERS, A6, A7, A8, GUIDELINES];

const pages = new Map<string, Promise<string>>();

/** The page of an instrument; opened once in a file of tests. */
export function openedOnce(id: string, language: 'sv' | 'en' = 'sv'): Promise<string> {
  const address = instrumentAddress(id, {}, language);
  const page = pages.get(address) ?? openPage(address).then((response) => response.text());
  pages.set(address, page);
  return page;
}
