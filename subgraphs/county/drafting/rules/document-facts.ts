import type { Member } from '#schema/values/enumerations.ts';
import { linesUnder, type Paper, type Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { isBodyAlone } from './bodies-in.ts';
import { datesIn, isWholeDay } from './places-of-dates.ts';

/** So many lines may have the paper's own date among other cells; further down such rows are those of a table. */
const FIRST = 6;

const DATE_LABEL =
  /(?:^|(?<!\p{L}))(?:datum|date|sent|tid|sammanträdesdatum|sammanträde(?: i \p{L}+)?|möte(?: i \p{L}+)?|mötesdatum|sammanträdestid|mötestid|skickat|sänt|upprättad(?: den)?|daterad(?: den)?|beslutad|fastställd|beslutsdatum|dokumentdatum|dat\.)[ :]*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den |är |: )?$/u;
/** Who settled the paper, before the day. */
const SETTLED =
  /^(?:fastställ[dt]|besluta[dt]|antage[nt]|godkän[dt]|upprätta[dt]|framtage[nt])(?: av)?[ :][^.]{0,80}$/u;
/** What besides a date may stand on its line, so that it is the paper's own. */
const BESIDE_DATE =
  /^(?:missiv|följebrev|remiss|protokoll|tjänsteskrivelse|tjskr|pm|promemoria|brev|anteckn(?:ing(?:ar)?)?|beslutsunderlag|minnesanteckningar|utkast|datum|beslut|den|dnr.*|[\s,·:()/.|\d]|vers(?:ion)?|sidan?|av)*$/u;

/** What beside a date makes it the day on which a paper was signed: a place. */
const SIGNED =
  /^(?!\p{L}*(?:datum|tid|dag)(?!\p{L}))\p{L}{3,20}(?: den)?[ ,]*$|^(?:undertecknat|undertecknad|underskrivet|underskriven|ingånget|ingången|signerat|signerad|upprättat|slutet)(?: (?:och \p{L}+ )?(?:i|av|vid) [^.,;]{3,40}?)?(?: den)?[ ,.]*$/u;

/** The paper's own dates: beside a word for them, or alone on a line of its head. */
export function documentDates({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    if (
      ['BASIS', 'TIMETABLE', 'MONEY', 'FOLLOW_UP', 'PERIOD'].includes(sentence.section) &&
      !/^(?:undertecknat|underskrivet)/u.test(sentence.plain)
    )
      return [];
    return datesIn(sentence)
      .filter(isWholeDay)
      .slice(0, 1)
      .flatMap((date) => {
        const before = sentence.plain.slice(0, date.place);
        const label = DATE_LABEL.exec(before);
        const labelled =
          (label !== null && before.length < 60 && (sentence.isInHead || label.index === 0)) ||
          (sentence.isInHead && SETTLED.test(before));
        const rest = sentence.plain.slice(0, date.place) + sentence.plain.slice(date.end);
        const written = sentence.text.slice(date.place, date.end);
        const isCell =
          sentence.isInHead &&
          (sentence.cells.length < 3 || linesUnder(sentence)[0] <= FIRST) &&
          sentence.cells.some(
            (cell) =>
              cell.endsWith(written) && /^(?:\p{Lu}\p{L}{2,20}(?: den)? )?$/u.test(cell.slice(0, -written.length)),
          );
        const alone =
          sentence.isInHead &&
          (BESIDE_DATE.test(rest.replace(/\[[^\]]*\]/g, '')) ||
            /^\p{L}{2,20}(?: den)? $/u.test(rest) ||
            isBodyAlone(rest));
        const ends =
          sentence.isInHead &&
          sentence.kind === 'TEXT' &&
          date.end === sentence.plain.length &&
          /[–,-] $/u.test(before);
        const signed = SIGNED.test(rest) && sentence.kind !== 'ROW' && sentence.kind !== 'ITEM';
        if (!labelled && !alone && !isCell && !signed && !ends) return [];
        const at = [date.place, date.end] as const;
        return propose(sentence, {
          ...{ aspect: 'documentDate', value: { date: date.written }, at },
          why: labelled ? 'date/labelled' : 'date/alone',
        });
      });
  });
}

const LABEL =
  /(?<![\p{L}\d])(?:dnr|d-nr|ref\.?(?: ?nr)?|referens(?:nummer)?|d\.nr|diarienummer|diarienr|diarieför[td](?: (?:under|som|med))?|diarie(?!\p{L})|ärendebeteckning|aktnr|aktnummer|akt|diariebeteckning|ärende(?=:|[ |]+\p{L}{1,4} ?\d)|ärende[^.;:]{0,25} nr|ärendenr|ärendenummer|ärende-?id|(?:vår |er )?beteckning|reg\.? ?nr|ärende nr)\.?(?: nr)?[ :|]*/gu;
const NUMBER =
  /^\d{4}-\d{5} \d{2}(?!\d)|^(?:\p{L}[\p{L}\d]{0,9}[ .:/-]{0,2}){0,3}\d{2,6}[ ]?[-/:.][ ]?\p{L}*\d{1,9}(?:[-/:.]\d{1,6}){0,2}(?![\p{L}\d])|^\p{L}{1,6}[/-]\d{5,8}(?![\p{L}\d])|^\d{2}\p{L}{1,5}\d{1,7}(?![\p{L}\d])|^(?:\p{L}{1,6}[ -]?)?\d{3,9}(?![\p{L}\d:])/u;
const UNLABELLED =
  /(?:^|(?<=\s))\p{Lu}{2,5}(?:[ .]\d{2,4}[-/.]\d{2,5}|\d{2}-\d{4}|\/\d{5,8})$|(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{0,6}[/-]\d{1,6}[/-](?:19|20)\d{2}(?![\d-])|(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{1,6}[ /-]?(?:19|20)\d{2}[-/:] ?\d{1,6}(?![\d-])|^\p{Lu}{2,6}[ -]?\d{5,8}$|^\p{Lu}\p{L}{1,6}[ -]\d{4}[/:-]\d{1,6}$/u;
/** What makes a number that of another paper. */
const OTHERS =
  /ersätter|avtal(?:et)? \(?(?:med )?(?:dnr|diarie)|(?<!\p{L})se (?:även )?(?:dnr|diarie)|jfr|tidigare|bilaga|ange |^ert? (?:dnr|diarie\p{L}*|ref\p{L}*|beteckning)/u;

/** The paper's own diary number: behind its name, or alone in the head with the letters of a diary. */
export function diaryNumbers({ sentences }: Paper): Proposal[] {
  const found = sentences.flatMap((sentence) => {
    if (sentence.section === 'BASIS' || OTHERS.test(sentence.plain)) return [];
    for (const { index, 0: label } of sentence.plain.matchAll(LABEL)) {
      const from = index + label.length;
      const number = NUMBER.exec(sentence.text.slice(from))?.[0];
      if (number) return [one(sentence, from, number, 'diary/labelled')];
      if (/^[\p{L}\d]+[ -]?\d[\dOoIl]*[-/]/u.test(sentence.text.slice(from))) return [garbled(sentence, from)];
    }
    const alone = sentence.isInHead ? UNLABELLED.exec(sentence.text) : null;
    return alone ? [one(sentence, alone.index, alone[0], 'diary/alone')] : [];
  });
  return found;
}

function one(sentence: Sentence, from: number, number: string, why: string): Proposal {
  return propose(sentence, { aspect: 'diaryNumber', value: { number }, at: [from, from + number.length], why });
}

function garbled(sentence: Sentence, from: number): Proposal {
  return propose(sentence, {
    aspect: 'documentIssues',
    value: {
      kind: 'GARBLED_NUMBER',
      about: 'diaryNumber',
      explanation: {
        sv: 'Diarienumret kan vara fel avläst: bokstäver står där siffror hör hemma.',
        en: 'The diary number may be misread: letters stand where digits belong.',
      },
    },
    at: [from, sentence.text.length],
    why: 'quality/diary-number',
  });
}

const KINDS: readonly (readonly [Member<'DocumentKind'>, RegExp])[] = [
  ['MINUTES', /^(?:[\p{L} ]{0,40} )?(?:sammanträdes|styrelse)?protokoll(?:sutdrag)?(?!\p{L})/u],
  ['COVER_LETTER', /(?<!\p{L})(?:missiv|följebrev|remissmissiv)/u],
  ['DIRECTIVE', /direktiv|uppdragsbeskrivning|^(?:projekt|uppdrags)plan(?!\p{L})/u],
  ['MEMORANDUM', /tjänsteskrivelse|(?<!\p{L})tjskr|(?<!\p{L})pm(?!\p{L})|promemoria/u],
  ['DECISION_PROPOSAL', /^förslag till .*beslut/u],
  ['AGREEMENT_TEXT', /^(?:ram|samverkans?)?(?:avtal|överenskommelse)/u],
];

/** What kind of paper it is, by the first line of its head that says so. */
export function documentKinds({ sentences }: Paper): Proposal[] {
  const head = sentences.filter(({ isInHead }, index) => isInHead || index < 8);
  for (const [kind, words] of KINDS) {
    const found = head.find(({ plain, section }) => words.test(plain) && plain.length < 120 && section !== 'SENT_TO');
    const at = found && words.exec(found.plain);
    if (found && at)
      return [
        propose(found, {
          aspect: 'documentKind',
          value: { kind },
          at: [at.index, at.index + at[0].length],
          why: 'kind/word',
        }),
      ];
  }
  return [];
}
