import { factsIn } from '#tests/long/fuzz/fuzz-subjects.ts';
import type { PlainValue } from '#tests/long/fuzz/mutation.ts';
import { isFields, type Place, placesIn, put } from '#tests/long/fuzz/nodes.ts';

/** A value of a seed that was changed, with the wording that it has. */
export interface ChangedValue {
  /** The field, as it is reported. */
  field: string;
  was: PlainValue;
  is: PlainValue;
  wording: string;
  /** Whether the wording holds what the value was, in the eyes of whoever looks for its digits. */
  held: boolean;
  /** The whole file with the change, until the next is asked for. */
  whole: PlainValue;
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const DAY = 86_400_000;

/** Ways to change a value, by the name of its field; what cannot be a value any more is left out. */
const CHANGES: Readonly<Record<string, (value: string) => string[]>> = {
  date: (date) => [
    ...[1, -1, 30, -30].map((days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)),
    ...[1, -1, 10, 100 - Number(date.slice(2, 4)) * 2].map(
      (years) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`,
    ),
  ],
  year: (year) => [1, -1, 10].map((years) => String(Number(year) + years)),
  startYear: (year) => [1, -1].map((years) => String(Number(year) + years)),
  min: (age) => [String(Number(age) + 1)],
  max: (age) => [1, -1, 10].map((years) => String(Number(age) + years)),
  count: (count) => [...[1, -1, 10].map((more) => String(Number(count) + more)), backwards(count), `${count}0`],
  amount: (amount) => [`${amount}0`, amount.slice(0, -1), String(Number(amount) + 1), `1${amount}`],
  sfs: (sfs) => [
    `${Number(sfs.slice(0, 4)) + 1}${sfs.slice(4)}`,
    `${backwards(sfs.slice(0, 4))}${sfs.slice(4)}`,
    `${sfs}1`,
  ],
  chapter: (chapter) => [1, -1].map((more) => String(Number(chapter) + more)),
  section: (section) => [
    `${Number.parseInt(section, 10) + 1}${section.replace(/\d+/, '')}`,
    `${section}b`.replace('ab', 'b'),
  ],
  number: (number) =>
    /^\d+$/.test(number)
      ? [String(Number(number) + 1)]
      : [number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))],
  interval: (interval) => [interval === 'ANNUAL' ? 'RUNNING' : 'ANNUAL'],
};

const backwards = (digits: string) => [...digits].reverse().join('');

/** Every change of every value in the facts of a seed file that is a number, a date or the like and has a wording. */
export function* changedValues(value: PlainValue): Generator<ChangedValue> {
  const whole = structuredClone(value);
  for (const { fact, path } of factsIn(whole)) {
    for (const place of placesIn(fact, path)) {
      const name = String(place.path.at(-1));
      const [wording, was] = [wordingOf(fact, place), place.value];
      if (wording === null || !isPlain(was) || !Object.hasOwn(CHANGES, name)) continue;
      const others = new Set(CHANGES[name]?.(String(was)).filter((other) => other !== String(was)));
      for (const other of others) {
        const is = typeof was === 'number' ? Number(other) : other;
        put(place, is);
        const field = place.path.join('.');
        yield { field, was, is, wording, held: holds(wording, name, String(was)), whole };
      }
      put(place, was);
    }
  }
}

const isPlain = (value: PlainValue) => typeof value === 'string' || typeof value === 'number';

/** The wording of what a value stands in, or else of its fact. */
function wordingOf(fact: PlainValue, { holder }: Place): string | null {
  const [own, whole] = [holder, fact].map((one) =>
    isFields(one) && typeof one.wording === 'string' ? one.wording : null,
  );
  return own ?? whole ?? null;
}

/** Whether the digits of a value stand in a wording, each apart from other digits; those of a day in some order. */
function holds(wording: string, name: string, value: string): boolean {
  const text = wording.toLowerCase();
  const apart = (digits: string) => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text);
  if (name === 'interval') return value === 'ANNUAL' ? text.includes('årligen') : text.includes('löpande');
  if (name === 'amount') return text.replaceAll(/\D/g, '') === value;
  if (name === 'section') return text.includes(`§ ${value}`) || text.includes(`${value} §`);
  if (name === 'chapter') return text.includes(`${value} kap`);
  if (name === 'number') return /^\d+$/.test(value) ? text.startsWith(`${value}.`) : text.includes(value.toLowerCase());
  if (name !== 'date') return apart(value);
  const [year = '', month = '', day = ''] = value.split('-');
  const [short, words] = [year.slice(2), MONTHS[Number(month) - 1]?.slice(0, 3) ?? ''];
  return (
    apart(value) ||
    apart(`${short}-${month}-${day}`) ||
    apart(`${short}${month}${day}`) ||
    text.includes(`${Number(day)} ${words}`)
  );
}
