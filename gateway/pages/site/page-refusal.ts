import type { Text } from '#schema/values/text.ts';

/** Why a page is not shown as it was asked for, in words for who opened it. */
export class PageRefusal extends Error {
  /** Of HTTP: 400 where the address is at fault, 404 where nothing is there, 503 where the county that has it does not answer. */
  readonly status: 400 | 404 | 503;
  readonly words: Text;

  constructor(status: PageRefusal['status'], words: Text) {
    super(words.en);
    this.name = 'PageRefusal';
    this.status = status;
    this.words = words;
  }
}
