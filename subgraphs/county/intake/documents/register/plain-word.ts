import { latinLetter } from '#schema/personal-data/readings/look-alikes.ts';

const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;
const OTHER_SCRIPT = /[\u0370-\u052f]/;

/** A word as words are compared: in lower case, composed, its letters as they look, without what is not seen. */
export function plainWord(written: string): string {
  const read = written.normalize('NFKC').replace(UNSEEN, '');
  return (OTHER_SCRIPT.test(read) ? Array.from(read, latinLetter).join('') : read).toLowerCase();
}
