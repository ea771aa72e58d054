import { type Misfit, meaningsOf } from './misfit.ts';
import { plainWording } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

/** `1. Bakgrund`, `Fas 2: …`, `Fas 1 och 2` */
const HEADING = /^(?:(?:fas|avsnitt|steg|punkt|del) (\d+(?: ?(?:-|,|och) ?\d+)*)|(\d+)[.):] ?(?!\d))/u;

/** Holds the number of a section or phase against a heading that begins with one. */
export function holdHeading(number: number, wording: string): Misfit[] {
  const [, called, first] = HEADING.exec(plainWording(wording)) ?? [];
  const read = (called ?? first)?.match(/\d+/g)?.map(Number) ?? [];
  return read.length === 0 || read.includes(number) ? [] : [{ at: [], says: number, meanings: meaningsOf(read) }];
}

/** What a diary number looks like: digits with a sign between them, or digits behind what it is called. */
const DIARY_NUMBER =
  /(?:\p{L}+[ :-]?)?\d+ ?[-/:.] ?\p{L}*\d+(?:[-/]\d+)*|(?<=(?:dnr|diarienummer|diarienr)[.:]? ?(?:\p{L}+ )?)\d+/gu;

/** Holds a diary number against its wording, in which it stands as printed, whatever its blanks. */
export function holdDiaryNumber(number: string, wording: string): Misfit[] {
  const plain = plainWording(wording);
  const said = plainWording(number)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ |(?<=\p{L})(?=\d)/gu, ' ?');
  const read = readDates(plain).rest.match(DIARY_NUMBER) ?? [];
  if (read.length === 0 || new RegExp(`(?<![\\p{L}\\d])${said}(?![\\p{L}\\d])`, 'u').test(plain)) return [];
  return [{ at: [], says: number, meanings: meaningsOf(read) }];
}
