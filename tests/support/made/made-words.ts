import { limits } from '#schema/shared/limits.ts';
import type { Text } from '#schema/values/text.ts';
import type { Random } from './random.ts';

const BEGINNINGS = 'sam vård barn skol hem län ung familje hälso social stöd plan miss folk kommun för å ö'.split(' ');
const ENDS = 'verkan ansvar råd gång bruk lag ordning insats behov rätt värde tid form samhet vägen målet'.split(' ');

/** A text of so many made-up words, the same words in both languages. */
export function madeText(random: Random, words: number): Text {
  const made = Array.from({ length: words }, () => [random.of(BEGINNINGS), random.of(ENDS)]);
  return { sv: made.map((parts) => parts.join('')).join(' '), en: made.map((parts) => parts.join(' ')).join(' ') };
}

/** So many made-up words as a paper might have them. */
export function madePhrase(random: Random, words: number): string {
  return madeText(random, words).sv;
}

/** Titles that have been sorted, cut, marked or escaped wrongly somewhere. */
const AWKWARD: readonly string[] = [
  'Överenskommelse om åldrar, ärenden och öppna frågor',
  'A\u030angermanlands o\u0308verenskommelse, med märken som tecken för sig',
  'Samverkan',
  '10 § och 9 §',
  '”Trygg – och säker” (2:a upplagan)',
  'överenskommelse med liten begynnelsebokstav',
  'Æblegård, Øresund, Straße och İstanbul',
  '<b>Avtal</b> & "bilaga", 100 % \\ %20 {{x}}',
  "'=1+1; drop table instrument; --",
  'Familjen 👩‍👩‍👧 och barnet',
  'avtalsramöverenskommelse '.repeat(20).slice(0, limits.seedTitle).trimEnd(),
];

/** The title of the instrument in a place: every second one awkward, many the same in several counties. */
export function madeTitle(random: Random, place: number): Text {
  const awkward = AWKWARD[Math.floor(place / 2) % AWKWARD.length];
  return place % 2 === 0 && awkward !== undefined ? { sv: awkward, en: awkward } : madeText(random, 5);
}

/** Names of people that nobody has. */
export const MADE_NAMES: readonly string[] = ['Åsa Exempel', 'Örjan af Provåker', 'Zoë Påhittad-Nilsson'];
