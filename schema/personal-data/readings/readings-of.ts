import { undoubled, unrepeated } from './doubled.ts';
import { lettersForDigits, lookAlikes } from './look-alikes.ts';
import { plain } from './plain.ts';
import { type Edited, near, type TextReading, turned } from './reading.ts';
import { apart, closedUp, fromBoxes, rejoined, ungrouped, unparted } from './wide.ts';

/** How a text is read: as it stands, as it is set, with scattered digits together, with letters for digits, from its end. */
export type Way = 'PLAIN' | 'SET' | 'SCATTERED' | 'LETTERS' | 'TURNED';

/** A text in one way to read it. */
export interface WayOfReading extends TextReading {
  way: Way;
}

/** Where something may stand that is turned: signs of an address, and many digits. */
const PERHAPS_TURNED = /@|\)\s?(?:ta|tä|a)\s?\(|\]\s?ta\s?\[|lebans|04%|;46#|\d(?:[ ()+/.-]{0,3}\d){6}/giu;

/**
 * A text in every way that its contact data may be set in: as it stands; with what looks like letters and digits as those;
 * what is doubled once, what is wide close, what is turned forwards. Of all but the first, only what stands near something that
 * is read otherwise.
 */
export function waysToRead(text: string): WayOfReading[] {
  const first = plain(text);
  const ways: WayOfReading[] = [{ ...first, way: 'PLAIN' }];
  const add = (reading: Edited, way: Way = 'SET'): TextReading => {
    if (reading.changed.length > 0) ways.push({ ...near(reading, reading.changed), way });
    return reading;
  };
  add(unrepeated(first));
  const like = add(lookAlikes(first));
  const bases = [like, ...undoubled(like).filter(({ changed }) => changed.length > 0)];
  for (const base of bases) {
    if (base !== like) add(base as Edited);
    const close = add(closedUp(add(rejoined(base))));
    const parted = add(unparted(close));
    add(apart(parted));
    if (base === like) for (const once of undoubled(parted)) add(once);
    add(ungrouped(base), 'SCATTERED');
    add(fromBoxes(base), 'SCATTERED');
    add(lettersForDigits(parted), 'LETTERS');
    const turnedPlaces = Array.from(parted.text.matchAll(PERHAPS_TURNED), ({ index }) => index);
    if (turnedPlaces.length > 0) ways.push({ ...turned(near(parted, turnedPlaces)), way: 'TURNED' });
  }
  return ways;
}
