import type { AspectId } from '#schema/codebook/codebook.ts';
import { dayBefore } from '#schema/shared/days.ts';
import { inDigits } from '#subgraphs/county/rules/wordings/number-words.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { dateFields, datesIn, isWholeDay, type PlacedDate } from './places-of-dates.ts';

/** What tells that a sentence is about how long something holds. */
const HOLDS =
  /(?<!\p{L})(?:gäller|gälla|giltig(?:t|hetstid(?:en)?)?|giltighetstid\p{L}*|löper|löpa|avtalstid\p{L}*|avtalsperiod\p{L}*|perioden|tiden|träder i kraft|träda i kraft|i kraft|börjar|pågår|pågå|uppdragstid|förlängs|förlängas|förlängning|upphör|tecknas för|sträcker sig|tillämpas|sista dag(?:en)?|startdag(?:en)?|gällande|tar sin början|avtal:|ök:|startar|avslutas|bedrivs|genomförs|inleds|tar vid)(?!\p{L})/u;
/** What holds: the instrument or the assignment. */
const WHAT =
  /avtal|överenskommelse|(?<!\p{L})ök(?!\p{L})|uppdrag|(?<!\p{L})(?:den|det)(?!\p{L})|giltig|period|projekt|arbetet|samarbete|samverkan|riktlinje|direktiv/u;
/** Times of something else. */
const OTHERS =
  /(?<!\p{L})(?:lag(?:en)?|konventionen|barnkonventionen|bestämmelse\p{L}*|krav|sedan (?:den |år |\d)|nuvarande|nuv\.|tidigare|gamla|befintlig\p{L}*|senast|telefontid\p{L}*|läsår(?:et)?|moms|gällde|löpte)(?!\p{L})/u;
const FROM =
  /(?:fr(?:ån)?\.? ?(?:o\.? ?m\.?|och med)?|from|börja(?:r|de)? (?:gälla|löpa)|(?:dock )?tidigast|träd(?:er|a) i kraft|gäll(?:er|a)|startar|start(?:dag(?:en)?|datum)?|första dag(?:en)?|med början|tar sin början|tar vid|gällande|inleds|påbörjas|pågår|pågå|perioden|tiden|avtalstid|giltighetstid(?:en)?|löptid(?:en)?|avtalsperiod(?:en)?|uppdragstid|avtal|ök|är)[ :]*(?:den |i |läsårets början |terminens början |år |årsskiftet |våren |hösten |sommaren |vintern |vt |ht |halvårsskiftet |(?:första |andra |tredje |fjärde )?(?:kvartal(?:et)?|halvåret) (?:\d )?|q[1-4] )*$/u;
const TO =
  /(?:till? ?och med|t\.? ?o\.? ?m\.?|tom|(?<!\p{L})till|längst till|fram till|upphör(?: att gälla)?(?: utan [^.;\d]{3,30})?|slutar (?:att )?gälla|avslutas|löper ut|går ut|slutar|slut(?:datum|dag)?:?|sista (?:giltighets)?dag(?:en)?(?: är)?|[-–—])[ :]*(?:den |i |sista (?:dagen i )?|år |årsskiftet |utgången av |och med |våren |hösten |sommaren |vintern |vt |ht |halvårsskiftet |(?:första |andra |tredje |fjärde )?(?:kvartal(?:et)?|halvåret) (?:\d )?|q[1-4] )*$/u;

const AS_LONG =
  /(?:i|är|under|på|om|och|till|för|gäller|löper) (?:en (?:period|tid) (?:av|om|på) )?(\d{1,2}|ett) år(?!s?kurs|\p{L})/u;
const OPEN =
  /tills? ?vidare(?!\p{L})|på obestämd tid|utan (?:slutdatum|bortre gräns|tidsgräns)|ingen bortre (?:gräns|tidsgräns)/u;
const YEAR_TURN = /årsskiftet (\d{4})[/-](?:\d{4}|\d{2})/gu;
const PART_OF_YEAR =
  /(?:våren|hösten|sommaren|vintern|vt|ht|(?:första |andra |tredje |fjärde )?kvartal(?:et)?(?: \d)?|q[1-4]|halvårsskiftet|(?:första|andra) halvåret) ?[- ]?$/u;

/** Years of what is replaced. */
const REPLACED =
  /(?<!\p{L})(?:ersätter|ersätta|ersätts|ersättes|upphäver|upphävs|tar över efter|bygger vidare på|avlöser|avlöses|träder i ?stället för|revidering av|omarbetning av|uppdatering av)(?!\p{L})(?![^.;]*(?:från och med|fr\.? ?o\.? ?m|gäller|t\.? ?o\.? ?m))|(?<!\p{L})upphör (?:\d{4} års|(?:det|den) (?!\d|första|sista))/u;

/** When the paper's instrument begins and ends to hold, or its assignment to run. */
export function periods({ sentences }: Paper, [from, to]: readonly [AspectId, AspectId]): Proposal[] {
  const found = sentences.flatMap((sentence) => {
    const { plain, section, kind } = sentence;
    if (['BASIS', 'TERMS', 'SENT_TO'].includes(section) || REPLACED.test(plain) || !isAboutHolding(sentence)) return [];
    if (section === 'TIMETABLE' && (kind === 'ROW' || !/pågå|påbörjas|avslutas|löper|gäller/u.test(plain))) return [];
    const turns = yearTurn(sentence, [from, to]);
    const dates = datesIn(sentence).filter(
      ({ place }) => !/(?:läsår|(?<!halv)årsskift)\p{L}* $/u.test(plain.slice(0, place)),
    );
    const first = dates.find((date) => isFrom(date, dates, plain));
    const last = dates.find((date) => date !== first && isTo(date, first, plain));
    return [
      ...(turns.length > 0 ? turns : first ? ends(sentence, from, first, 'FIRST') : []),
      ...(last ? ends(sentence, to, last, 'LAST') : openEnd(sentence, to)),
      ...(first && !last ? reckoned(sentence, to, first) : []),
    ];
  });
  return found;
}

function isAboutHolding({ plain, section, kind, label, isInHead }: Sentence): boolean {
  if (isInHead && /^\(?\d{4} ?-+ ?\d{4}\)?$/u.test(plain)) return true;
  if (section === 'PERIOD' && kind !== 'HEADING')
    return (
      !/(?<!\p{L})(?:gällde|löpte|upphörde|gick ut)(?!\p{L})/u.test(plain) &&
      (!/sägs? upp|uppsäg/u.test(plain) ||
        OPEN.test(plain) ||
        /gäller|upphör|fr\.? ?o\.? ?m|t\.? ?o\.? ?m|till och med/u.test(plain))
    );
  if (/^(?:gäller|giltigt?|gilt\.|löper) (?:fr|från|t\.? ?o|till|\d)/u.test(plain)) return true;
  if (/^start(?:datum|dag)?\s?:.*slut/u.test(plain)) return true;
  if (label && /(?:giltig|gäller|avtalstid|uppdragstid|löptid|period|varaktighet)/u.test(label)) return true;
  const own = plain.replace(
    /(?<!\p{L})(?:tidigare|gamla|befintliga|nuvarande) (?:avtal|överenskommelse)\p{L}*/gu,
    ' tidigare ',
  );
  if (OTHERS.test(own) && !/alltså|förlängs|ny(?:tt|a)? (?:avtal|ök)|fr\.? ?o\.? ?m/u.test(own)) return false;
  return (
    (HOLDS.test(plain) && WHAT.test(plain)) ||
    (/\d{2} ?[-–—]+ ?\d{4}/u.test(plain) && /(?:avtal|överenskommelse)/u.test(plain))
  );
}

function isFrom(date: PlacedDate, dates: readonly PlacedDate[], plain: string): boolean {
  const before = plain.slice(0, date.place);
  if (/(?:upphör|slutar|löper ut|går ut)[^.;]{0,40}$/u.test(before)) return false;
  if (/(?:beslut|möte|sammanträde|daterad|version)\p{L}*[ ,]*(?:den )?$/u.test(before)) return false;
  if (FROM.test(before) && !TO.test(before)) return true;
  const next = dates[dates.indexOf(date) + 1];
  return next !== undefined && isTo(next, date, plain) && !TO.test(before);
}

function isTo(date: PlacedDate, first: PlacedDate | undefined, plain: string): boolean {
  if (first && date.place === first.place) return true;
  const before = plain.slice(first?.end ?? 0, date.place);
  return (
    TO.test(before) &&
    !/från(?: och med)? (?:den )?$/u.test(before) &&
    (first !== undefined || !/^[ ]*[-–—] ?$/u.test(before))
  );
}

function ends(sentence: Sentence, aspect: AspectId, date: PlacedDate, end: 'FIRST' | 'LAST'): Proposal[] {
  const { plain } = sentence;
  const part = date.month === undefined && PART_OF_YEAR.test(plain.slice(0, date.place));
  const isLastDay = end === 'LAST' && /sista (?:dagen i )?$/u.test(plain.slice(0, date.place));
  const whole = dateFields(date, end);
  const fields = part
    ? { year: date.year, precision: 'INTERVAL' }
    : isLastDay && whole?.date
      ? { date: whole.date }
      : whole;
  if (!fields || date.year === undefined) return [];
  const lead =
    /(?:fr(?:ån)?[. ]*(?:och med|o[. ]*m)?\.?|till? ?och med|t[. ]*o[. ]*m\.?|till|längst till)[ :]*(?:den )?$/u.exec(
      plain.slice(0, date.place),
    );
  const at = [lead && lead[0].length < 18 ? lead.index : date.place, date.end] as const;
  return [propose(sentence, { aspect, value: fields, at, why: `period/${end === 'FIRST' ? 'from' : 'until'}` })];
}

function openEnd(sentence: Sentence, aspect: AspectId): Proposal[] {
  const open = OPEN.exec(sentence.plain);
  if (!open) return [];
  const at = [open.index, open.index + open[0].length] as const;
  return [propose(sentence, { aspect, value: { precision: 'INTERVAL' }, at, why: 'period/until-further-notice' })];
}

/** `från årsskiftet 2023/2024` is from its first day, `till` it until the day before. */
function yearTurn(sentence: Sentence, [from, to]: readonly [AspectId, AspectId]): Proposal[] {
  return [...sentence.plain.matchAll(YEAR_TURN)].map(({ 0: turn, 1: year = '', index }) => {
    const isEnd = TO.test(sentence.plain.slice(0, index));
    const date = isEnd ? `${year}-12-31` : `${Number(year) + 1}-01-01`;
    return propose(sentence, {
      ...{ aspect: isEnd ? to : from, value: { date }, at: [index, index + turn.length], why: 'period/turn-of-year' },
      reasoning: { sv: `Årsskiftet är räknat som ${date}.`, en: `The turn of the year is reckoned as ${date}.` },
    });
  });
}

/** `löper i tre år` from a day: until the day before, so many years later. */
function reckoned(sentence: Sentence, aspect: AspectId, first: PlacedDate): Proposal[] {
  const digits = inDigits(sentence.plain);
  const years = AS_LONG.exec(digits)?.[1];
  const place =
    /(?:i|är|under|på|om|och|till|för|gäller|löper) (?:en (?:period|tid) (?:av|om|på) )?\S+ år(?!\p{L})/u.exec(
      sentence.plain,
    );
  if (!years || !place || !isWholeDay(first) || /i taget|i sänder|förläng/u.test(sentence.plain.slice(place.index)))
    return [];
  const count = years === 'ett' ? 1 : Number(years);
  const last = dayBefore(`${Number(first.year) + count}${first.written.slice(4)}`);
  return [
    propose(sentence, {
      ...{ aspect, value: { date: last }, at: [place.index, place.index + place[0].length], why: 'period/years' },
      reasoning: {
        sv: `Räknat som ${count} år från ${first.written}.`,
        en: `Reckoned as ${count} years from ${first.written}.`,
      },
    }),
  ];
}
