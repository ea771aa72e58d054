import type { HeldPart } from '#schema/values/held.ts';
import type { Random } from '#tests/support/made/random.ts';
import type { Written } from './written.ts';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const SHORT = 'jan feb mars apr maj juni juli aug sept okt nov dec'.split(' ');
const NTH = (
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde ' +
  'sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte ' +
  'tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'
).split(' ');

const part = (date: string): HeldPart => ({ as: 'DATE', says: { date, year: null, precision: 'DAY' }, at: [] });
const shifted = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
const otherYear = (iso: string, years: number) => `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;

function styles(iso: string): string[] {
  const [y = '', mm = '', dd = ''] = iso.split('-');
  const [m, d, yy] = [Number(mm), Number(dd), y.slice(2)];
  const [month, short] = [MONTHS[m - 1] ?? '', SHORT[m - 1] ?? ''];
  return [
    iso,
    `senast ${iso}`,
    `fr.o.m. ${iso}`,
    `t.o.m ${iso}`,
    `den ${d} ${month} ${y}`,
    `från och med den ${d} ${month} ${y}`,
    `DEN ${d} ${month.toUpperCase()} ${y}`,
    `${d} ${short} ${y}`,
    `${d} ${short}. ${y}`,
    `${d}\u00A0${month}\u00A0${y}`,
    `den ${d}:${d === 1 || d === 2 || d === 21 || d === 22 || d === 31 ? 'a' : 'e'} ${month} ${y}`,
    `den ${NTH[d - 1]} ${month} ${y}`,
    `${d}/${m} ${y}`,
    `${d}/${m}-${yy}`,
    `${d}/${m}/${y}`,
    `${d}.${m}.${y}`,
    `${y}.${mm}.${dd}`,
    `${y}/${mm}/${dd}`,
    `${y}${mm}${dd}`,
    `${yy}${mm}${dd}`,
    `${yy}-${mm}-${dd}`,
    `${d} ${month} -${yy}`,
    `beslut ${d} ${month}, ${y}`,
  ];
}

/** Two days with something between them, of which either may be meant. */
function spans(from: string, to: string, random: Random): string[] {
  const style = random.below(styles(from).length);
  const [one, other] = [styles(from)[style], styles(to)[style]];
  return [
    `${one} - ${other}`,
    `${one}–${other}`,
    `${one} till ${other}`,
    `${one} t.o.m. ${other}`,
    `mellan ${one} och ${other}`,
  ];
}

/** A day of this century, alone or with another one. */
export function writtenDate(random: Random): Written {
  const date = shifted('2000-01-01', random.below(15_000));
  const later = shifted(date, 400 + random.below(900));
  const alone = random.below(3) > 0;
  const wording = alone ? random.of(styles(date)) : random.of(spans(date, later, random));
  const said = alone ? date : random.of([date, later]);
  const others = [shifted(said, 1), shifted(said, -1), shifted(said, 31), shifted(said, -31)];
  const leap = said.endsWith('02-29');
  return {
    part: part(said),
    wording,
    others: [...others, ...(leap ? [] : [otherYear(said, 1), otherYear(said, -10)])]
      .filter((other) => other !== date && other !== later)
      .map(part),
  };
}
