import { type Edit, type Edited, edited, type TextReading } from './reading.ts';

/** Characters that each stand so many times in a row, as what is printed on top of itself leaves them. */
const TIMES = [
  /(\S)\1 {0,4}(?:(\S)\2 {0,4})+/gu,
  /(\S)\1\1 {0,4}(?:(\S)\2\2 {0,4})+/gu,
  /(\S)\1\1\1 {0,4}(?:(\S)\2\2\2 {0,4})+/gu,
];

/** A number, or an address, that stands twice or more without anything between. */
const NUMBER_AGAIN = String.raw`(?:[\d()+/.-]| (?! )){6,24}\d`;
const ADDRESS_AGAIN = String.raw`[^\s@]{1,64}@[^\s@]{3,64}`;
const NUMBERS = new RegExp(String.raw`(?=[\d+(])(${NUMBER_AGAIN})\1+`, 'gu');
const NUMBERS_OR_ADDRESSES = new RegExp(String.raw`(?=[\p{L}\p{N}+(])(${NUMBER_AGAIN}|${ADDRESS_AGAIN})\1+`, 'gu');

/** What an address leaves that stands twice; where nothing does, addresses are not looked for at every letter. */
const TWO_SIGNS = /@[^\s@]{4,128}@/u;

/** Reads characters that stand two, three or four times in a row once. */
export function undoubled(reading: TextReading): Edited[] {
  return TIMES.map((pattern, index) =>
    edited(reading, Array.from(reading.text.matchAll(pattern), (found) => onceEach(found, index + 2)).flat()),
  );
}

/** A line of one sign says nothing, however long it is meant to be. */
const SAME = /^(.)\1*$/u;

function onceEach({ 0: run, index }: RegExpExecArray, times: number): Edit[] {
  if (!/[\p{L}\p{N}]/u.test(run) || SAME.test(run)) return [];
  const edits: Edit[] = [];
  for (let at = 0; at < run.length; ) {
    const sign = String.fromCodePoint(run.codePointAt(at) ?? 0);
    const length = sign === ' ' ? 1 : sign.length * times;
    if (sign !== ' ') edits.push({ from: index + at, to: index + at + length, put: sign });
    at += length;
  }
  return edits;
}

/** Reads what stands again at once a single time. */
export function unrepeated(reading: TextReading): Edited {
  const again = TWO_SIGNS.test(reading.text) ? NUMBERS_OR_ADDRESSES : NUMBERS;
  const edits = Array.from(reading.text.matchAll(again), ({ 0: all, 1: one = '', index }) => ({
    from: index + one.length,
    to: index + all.length,
    put: '',
  }));
  return edited(reading, edits);
}
