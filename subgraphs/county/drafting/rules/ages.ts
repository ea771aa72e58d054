import type { Text } from '#schema/values/text.ts';
import {
  AGE_EXCLUDED,
  AGE_FROM,
  AGE_INCLUDED,
  AGE_OVER,
  AGE_SPAN,
  AGE_TURNED,
  AGE_UP_TO,
  NO_AGES,
} from '#subgraphs/county/rules/wordings/ages-pattern.ts';
import { inDigits } from '#subgraphs/county/rules/wordings/number-words.ts';
import { blank, take } from '#subgraphs/county/rules/wordings/plain-wording.ts';
import { readDates } from '#subgraphs/county/rules/wordings/read-dates.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';

/** Whom a sentence speaks of, with the same in English; the first that stands before the age, or else at all. */
const WHO: readonly (readonly [RegExp, sv: string, en: string])[] = [
  [/barn och (?:unga|ungdom)/u, 'Barn och unga', 'Children and young people'],
  [/ungdom/u, 'Ungdomar', 'Young people'],
  [/(?<!\p{L})barn/u, 'Barn', 'Children'],
  [/(?<!\p{L})unga?(?!\p{L})/u, 'Unga', 'Young people'],
  [/elev/u, 'Elever', 'Pupils'],
  [/patient/u, 'Patienter', 'Patients'],
  [/vuxn/u, 'Vuxna', 'Adults'],
  [/famil/u, 'Familjer', 'Families'],
];
const ANYBODY =
  /person|individ|enskild|alla|den som|målgrupp|brukare|invånare|ålder|fyll|flick|pojk|kvinn|män|äldre|yngre|asylsök|ensamkomm|studerande/u;
/** Numbers of years that are no ages. */
const DURATIONS =
  /(?:i|på|om|vart|efter|inom|minst|varje|per|max|var) (?:\d+|\p{L}+) år(?!\p{L})|\d+ års? (?:avtal|period|uppsägning)/u;

/** `till och med det år de fyller 19` */
const UNTIL_THE_YEAR =
  /(?:till och med|t\.? ?o\.? ?m\.?) (?:det år|året)(?: då| som)? \p{L}+(?: \p{L}+)? fyller (\d{1,2})(?!\d)/gu;

interface FoundAge {
  from: number;
  to: number;
  min?: number | undefined;
  max?: number | undefined;
  /** Whether the greatest age is included; not there where the wording does not settle it. */
  included?: boolean | undefined;
}

/** Whom the instrument concerns, where a sentence gives ages. */
export function ages({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    if (!isAboutPeople(sentence)) return [];
    const found = joined(agesIn(sentence), sentence.plain);
    return (found.length > 0 ? found : inWords(sentence)).map((age) => proposal(sentence, age));
  });
}

/** What is said of those whom the instrument does not concern, or of how things were. */
const NOT_CONCERNED =
  /^ing(?:a|en|et) |(?<!\p{L})(?:inte|ej|icke|heller)(?!\p{L})[^.;]{0,20}(?:personer|barn|unga|ungdomar|vuxna|den som|patienter|elever)[^.;]{0,40}\d|(?:omfattar|gäller|avser|berör) (?:inte|ej|icke)(?!\p{L})|hänvisas|(?:omfattas|ingår) (?:inte|ej|icke)(?!\p{L})|undantas|undantagna|(?<!\p{L})(?:för|som är) (?:yngre|äldre)|i dag |idag |procent/u;

function isAboutPeople({ plain, section }: Sentence): boolean {
  if (section === 'BACKGROUND' || section === 'TERMS' || section === 'BASIS' || NOT_CONCERNED.test(plain)) return false;
  if (!/år(?:en|s|ingar?)?(?!\p{L})|ålder|fyll|\d ?\+(?!\d)/u.test(plain)) return false;
  return section === 'TARGET' || ANYBODY.test(plain) || WHO.some(([words]) => words.test(plain));
}

function agesIn({ plain, section }: Sentence): FoundAge[] {
  const found: FoundAge[] = [];
  let rest = blank(readDates(plain).rest, NO_AGES);
  const keep = (match: RegExpExecArray, age: Omit<FoundAge, 'from' | 'to'>) => {
    const to = match.index + match[0].length;
    const near = plain.slice(Math.max(0, match.index - 24), to + 9);
    const years = /^ ?-?(?:års?|åringar?)(?!\p{L})/u.test(plain.slice(to)) || /år(?!\p{L})|\+$/u.test(match[0]);
    if (!years && !/ålder|fyll|(?:^|\P{L})äldre|yngre/u.test(near) && section !== 'TARGET') return false;
    if (DURATIONS.test(plain.slice(Math.max(0, match.index - 8), to + 12)) && !/ålder|fyll|barn|ung|person/u.test(near))
      return false;
    const after = /^ ?-?(?:års?|åringar?)(?!\p{L})(?: ålder)?/u.exec(plain.slice(to));
    found.push({ ...age, from: match.index, to: to + (after?.[0].length ?? 0) });
    return true;
  };
  const number = (match: RegExpExecArray) => Number(match[1] ?? match[2]);
  rest = take(rest, /(?<!\p{L})från födseln(?: upp)? till(?: och med)? (\d{1,2})(?!\d)/gu, (match) =>
    keep(match, { min: 0, max: Number(match[1]), included: true }),
  );
  rest = take(rest, AGE_SPAN, (match) =>
    keep(match, { min: Number(match[1] ?? match[3]), max: Number(match[2] ?? match[4]), included: true }),
  );
  rest = take(rest, UNTIL_THE_YEAR, (match) => keep(match, { max: Number(match[1]), included: true }));
  rest = take(rest, AGE_INCLUDED, (match) => keep(match, { max: number(match), included: true }));
  rest = take(rest, AGE_EXCLUDED, (match) => keep(match, { max: number(match), included: false }));
  rest = take(rest, AGE_UP_TO, (match) => keep(match, { max: number(match) }));
  rest = take(rest, AGE_FROM, (match) => keep(match, { min: number(match) }));
  rest = take(rest, AGE_OVER, (match) => keep(match, { min: number(match) + 1 }));
  take(rest, AGE_TURNED, (match) => keep(match, { min: number(match) }));
  return found
    .filter(({ min, max }) => (min ?? 0) <= 120 && (max ?? 0) <= 120)
    .toSorted((one, other) => one.from - other.from);
}

/** Ages that are written as words, `mellan sexton och tjugo år`: they are found in digits, and quoted with the words before. */
function inWords(sentence: Sentence): FoundAge[] {
  const digits = inDigits(sentence.plain);
  const place = /(?:\p{L}+ ){1,6}års?(?!\p{L})|(?:\p{L}+ )?(?:fyllt|fyllda) \p{L}+/u.exec(sentence.plain);
  if (digits === sentence.plain || !place) return [];
  const [first] = joined(agesIn({ ...sentence, plain: digits }), digits);
  return first ? [{ ...first, from: place.index, to: place.index + place[0].length }] : [];
}

/** A least age and the greatest that follows it are one group. */
function joined(found: readonly FoundAge[], plain: string): FoundAge[] {
  const all: FoundAge[] = [];
  for (const age of found) {
    const last = all.at(-1);
    const between = last ? plain.slice(last.to, age.from) : '';
    if (last && last.max === undefined && age.min === undefined && between.length < 30 && !/[.;]/.test(between))
      all[all.length - 1] = { ...last, ...age, from: last.from, to: age.to };
    else all.push(age);
  }
  return all;
}

function proposal(sentence: Sentence, { from, to, min, max, included }: FoundAge): Proposal {
  const { plain, text } = sentence;
  const who =
    WHO.find(([words]) => words.test(plain.slice(Math.max(0, from - 60), from))) ??
    WHO.find(([words]) => words.test(plain));
  const [sv, en] = who ? [who[1], who[2]] : ['Personer', 'Persons'];
  const wording = text.slice(from, to);
  const bound = max === undefined || min !== undefined ? 'RANGE' : included ? 'UP_TO_AND_INCLUDING' : 'UP_TO';
  const age = {
    ...{ wording, bound },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max, ...(included === undefined ? {} : { maxInclusive: included }) }),
  };
  const placed = /placera|utanför (?:det )?egna hemmet/u.test(plain);
  const isMisread = plain.slice(from, to).replace(/\D/gu, '') !== wording.replace(/\D/gu, '');
  return propose(sentence, {
    ...(isMisread ? { reasoning: MISREAD } : {}),
    aspect: 'targetGroups',
    value: {
      description: { sv: `${sv}, ${wording}`, en: `${en}, ${inEnglish({ min, max, included })}` },
      age,
      ...(placed ? { placement: /oavsett/u.test(plain) ? 'REGARDLESS' : 'PLACED_ONLY' } : {}),
    },
    at: [from, to],
    why: 'age/years',
  });
}

/** Of an age of which a program has read a digit as a letter. */
const MISREAD: Text = {
  sv: 'En siffra är avläst som en bokstav och läst som den siffra som den liknar.',
  en: 'A digit was misread as a letter and is taken for the digit that it looks like.',
};

function inEnglish({ min, max, included }: Pick<FoundAge, 'min' | 'max' | 'included'>): string {
  if (max === undefined) return `aged ${min} and over`;
  const most = included === false ? `under ${max}` : `${included ? 'up to and including' : 'up to'} ${max}`;
  return min === undefined ? `aged ${most}` : `aged ${min} to ${included === false ? `under ${max}` : max}`;
}
