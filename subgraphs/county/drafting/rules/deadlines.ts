import { inDigits } from '#subgraphs/county/rules/wordings/number-words.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { dateFields, datesIn, isWholeDay, type PlacedDate } from './places-of-dates.ts';

const BY =
  /(?<!\p{L})(?:(?:allra )?senast|sen\.|inte senare än|före|innan|fram till|(?:sista|senaste) (?:svars|ansöknings|inlämnings)?dag(?:en)?(?: är| för [^.;]{3,30} är)?|deadline(?: är)?)[ :]*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? |den |utgången av |i |under |i slutet av |i början av |vid |måndag |årsskiftet )*$/u;
const ANSWERS = /synpunkt|(?<!\p{L})svar(?:et|en|a|s|stid(?:en)?)?(?!\p{L})|yttrande|remiss/u;
/** How the instrument ends is no deadline of its own. */
const NOTICE =
  /(?<!\p{L})(?:säg(?:s|er|as)? upp|uppsäg|förläng|avtalstidens (?:slut|utgång)|avtalsperiodens|i förväg|önskar lämna|utträ|varsel)/u;
const WITHIN =
  /(?<!\p{L})(?:inom|senast|sen\.|högst|som längst) (?:(?:högst|loppet av|en tid av) )?(?<count>\d{1,3}|\p{L}+)(?: \(\d+\))? (?:hela |arb(?:ets|\.) ?|kalender|vardags)?(?<unit>timm|t(?=\.|\s|$|,)|tim(?=\.|\s|$|,)|arbetsdag|vardag|kalenderdag|dag|dgr|dygn|veck|v\.?(?=\s|$)|månad|mån|år)(?:\p{L}*[^s\P{L}])?(?!\p{L})/gu;
const UNITS: readonly (readonly [RegExp, code: string, sv: string, en: string])[] = [
  [/^t/u, 'H', 'timmar', 'hours'],
  [/dag|dgr|dygn/u, 'D', 'dagar', 'days'],
  [/veck|^v/u, 'W', 'veckor', 'weeks'],
  [/mån/u, 'M', 'månader', 'months'],
  [/år/u, 'Y', 'år', 'years'],
];

/** Headings of columns that hold days by which something is done. */
const DONE = /^(?:klar|färdig|slut|senast|när|deadline|sluttid|tidpunkt|tid|datum|klart)\p{L}*/u;

/** Days and times by which something is to be done. */
export function deadlines({ sentences }: Paper): Proposal[] {
  let isTimetable = false;
  return sentences.flatMap((sentence) => {
    const { plain, section, kind, cells } = sentence;
    if (kind !== 'ROW') isTimetable = false;
    else if (datesIn(sentence).length === 0)
      isTimetable = !sentence.isInHead && cells.some((cell) => DONE.test(cell.toLowerCase()));
    if (['BASIS', 'CONTENTS'].includes(section) || kind === 'HEADING') return [];
    if (kind === 'ROW' && (isTimetable || section === 'TIMETABLE')) return rowDeadlines(sentence);
    const byDays = datesIn(sentence)
      .filter(
        (date) =>
          (isBy(plain, date.place) || /^ eller (?:tidigare|dessförinnan)/u.test(plain.slice(date.end))) &&
          isOwn(sentence, date.place),
      )
      .flatMap((date) => byDay(sentence, date));
    return [...byDays, ...within(sentence)];
  });
}

/** When something is to be ready or in somebody's hands. */
const IS_DUE =
  /(?<!\p{L})(?:ska(?:ll)?|måste) (?:ha |vara )?[^.;]{0,60}(?:bord|klara?|inkommit|inne|lämnats|inlämna[dt]|färdig\p{L}*|tillhanda)(?: till| hos)?[ ,]*(?:den )?$|(?<!\p{L})(?:klart?|färdigt?) (?:till )?(?:den )?$/u;

/** Answers are taken `till och med` their last day too. */
function isBy(plain: string, place: number): boolean {
  const before = plain.slice(0, place);
  return (
    BY.test(before) ||
    IS_DUE.test(before) ||
    (ANSWERS.test(plain) &&
      /(?:(?:mot|emot|inkom|lämna|skicka|sänd|välkom)[^.;]{0,40}(?:till och med|t\.? ?o\.? ?m\.?|till)|(?:går|löper) ut) (?:den )?$/u.test(
        before,
      ))
  );
}

function isOwn({ plain, section }: Sentence, place: number): boolean {
  if (section === 'PERIOD' && /sista dag(?:en)?(?: är)? (?:den )?$/u.test(plain.slice(0, place))) return false;
  return (
    !(
      /fram till (?:den )?$/u.test(plain.slice(0, place)) &&
      !/(?<!\p{L})(?:ska|skall|lämnas|svara)(?!\p{L})/u.test(plain)
    ) &&
    !/(?:des|[aeu]rad|erat|rats|ats) (?:\p{L}+ )?senast (?:den |i |under )?$/u.test(plain.slice(0, place)) &&
    !NOTICE.test(plain.slice(Math.max(0, place - 90), place + 60)) &&
    !/(?:gäller|längst|löper|pågår|sträcker)[^.]{0,30}(?:fram till)[ ]*(?:den )?$/u.test(plain.slice(0, place))
  );
}

function rowDeadlines(sentence: Sentence): Proposal[] {
  return datesIn(sentence)
    .filter(isWholeDay)
    .slice(-1)
    .flatMap((date) => byDay(sentence, date));
}

function byDay(sentence: Sentence, date: PlacedDate): Proposal[] {
  if (date.year === undefined && (date.month === undefined || date.day === undefined)) return [];
  const lead = /(?:senast|före|innan|fram till)[ :]*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?$/u.exec(
    sentence.plain.slice(0, date.place),
  );
  const [from, to] = [lead?.index ?? date.place, date.end];
  const isBefore = /före|innan/u.test(lead?.[0] ?? '');
  const fields = dateFields(date, 'LAST');
  const isReferral =
    ANSWERS.test(sentence.plain) && fields !== null && date.year !== undefined && sentence.kind !== 'ROW';
  if (isReferral)
    return [
      propose(sentence, {
        aspect: 'consultations',
        value: {
          kind: 'REFERRAL',
          text: { sv: 'Remiss', en: 'Referral' },
          deadline: {
            ...fields,
            wording: sentence.text.slice(from, to),
            inclusive: !isBefore,
          },
        },
        at: [from, to],
        why: 'deadline/answers',
      }),
    ];
  const yearly = date.year === undefined ? { sv: ' varje år', en: ' every year' } : { sv: '', en: '' };
  const each = /varje år|årligen|per år/u.test(sentence.plain) ? yearly : { sv: '', en: '' };
  const by = isBefore ? { sv: 'före', en: 'before' } : { sv: 'senast', en: 'by' };
  const said = { sv: `${by.sv} ${date.written}${each.sv}`, en: `${by.en} ${date.written}${each.en}` };
  return [commitment(sentence, [from, to], said.sv, said.en, 'day')];
}

/** Times within which something is to be done, of which a sentence may give several. */
function within(sentence: Sentence): Proposal[] {
  const { plain, section } = sentence;
  if (section === 'BACKGROUND') return [];
  return Array.from(plain.matchAll(WITHIN)).flatMap(({ 0: written, index, groups = {} }) => {
    const digits = inDigits(groups.count ?? '');
    const count = /^(?:en|ett)$/u.test(digits) ? 1 : Number(digits);
    const unit = UNITS.find(([words]) => words.test(groups.unit ?? ''));
    if (!Number.isInteger(count) || !unit || !isOwn(sentence, index)) return [];
    if (/^ (?:före|innan)/u.test(plain.slice(index + written.length))) return [];
    const [, , sv, en] = unit;
    const at = [index, index + written.length] as const;
    return [commitment(sentence, at, `inom ${count} ${sv}`, `within ${count} ${en}`, 'within')];
  });
}

function commitment(sentence: Sentence, at: readonly [number, number], sv: string, en: string, rule: string): Proposal {
  return propose(sentence, {
    ...{ aspect: 'statements', at, why: `deadline/${rule}` },
    value: { kind: 'COMMITMENT', text: { sv: `Tidsgräns: ${sv}`, en: `Time limit: ${en}` } },
  });
}
