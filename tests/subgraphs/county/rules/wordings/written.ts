import type { HeldPart } from '#schema/values/held.ts';

/** A value with a wording that somebody wrote for it, and with values near it that the wording does not mean. */
export interface Written {
  part: HeldPart;
  wording: string;
  others: HeldPart[];
}

const tens = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const low =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );

/** A number below a hundred in Swedish words. */
export function spelt(number: number): string {
  if (number < 20) return low[number] ?? '';
  return `${tens[Math.floor(number / 10)]}${number % 10 === 0 ? '' : low[number % 10]}`;
}
