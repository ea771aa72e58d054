import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import type { Section } from '../paper/sections.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { howOftenIn } from './how-often-in.ts';
import { datesIn, type PlacedDate } from './places-of-dates.ts';

type Interval = Member<'FollowUpInterval'>;

/** That following up is done: a verb for it, or its noun with a verb such as `sker`. */
const DONE =
  /(?<!\p{L})(?:följ(?:s|a|as|er|t)?(?: \p{L}+){0,3} upp|uppföljs|uppföljas|utvärder(?:as|a|ar|s)|stäm(?:mer|s|ma|mas)?(?: \p{L}+){0,2} av|avstäms|ses över|se[r]? över|revideras (?:\p{L}+ gång\p{L}* )?(?:var\p{L}*|årlig\p{L}*)|gå(?:r|s)? igenom|(?:uppf|utv)\.)(?!\p{L})|(?:uppföljning(?:en|ar|smöten?)?|utvärdering(?:en|ar)?|avstämning(?:en|ar)?|översyn(?:en)?|genomgång(?:en)?)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:sker|ske|görs|göras|gör|genomförs|genomföras|hålls|hållas|utförs|äger rum|planeras|ska vara)(?!\p{L})|(?<!\p{L})(?:sker|görs|gör|göra|genomför|genomföra|genomförs|hålls|hålla)(?!\p{L})[^.;]{0,60}?(?:uppföljning|utvärdering|avstämning|översyn|genomgång)/u;
/** That it is spoken of, which is enough under a heading about it. */
const SPOKEN_OF =
  /uppfölj|utvärder|(?<!\p{L})följ(?:s|a|er|as)?(?: \p{L}+){0,3} upp(?!\p{L})|avstämning|årsberättelse|redovisas|återrapporteras|rapporteras|delrapport|lägesrapport|årsrapport/u;
const REPORTED = /(?<!\p{L})(?:redovisas|rapporteras|återrapporteras|delrapport|lägesrapport)(?!\p{L})/u;
/** What only tells of following up, what it holds, or that it has been done. */
const TELLS =
  /(?:har|hade|var|blev) (?:\p{L}+ ){0,3}(?:följts|utvärderats|följt|utvärderat)|(?:reglerar|beskriver|avser|omfattar|anger) (?:\p{L}+ ){0,2}hur|underlag till|hur en \p{L}+|(?:uppföljning(?:en)?|utvärdering(?:en|ar)?)(?: [\p{L}\d]+){0,5} (?:visar|visade|visat|har|pekar)(?!\p{L})|tidigare utvärdering|särskild utredare|ingen uppföljning|(?:gjordes|genomfördes|skedde)(?!\p{L})/u;
/** What is followed up for one person and not for the instrument. */
const OF_A_PERSON =
  /^(?:patient|barn|elev|den enskild|person|familj|brukar)\p{L}*(?: \p{L}+){0,2} (?:följs|ska följas) upp|(?<!\p{L})(?:sip(?:en)?|plan(?:en|erna)?|vårdplan\p{L}*|genomförandeplan\p{L}*|insats(?:en|erna)?|läkemedel\p{L}*|placeringen)(?: \p{L}+){0,3} (?:följs|ska följas|följas|utvärderas|ska utvärderas)/u;
/** Words of which one stands wherever following up is spoken of. */
const OF_FOLLOWING_UP = /följ|värder|stäm|över|revider|(?:uppf|utv)\./u;
/** What bodies do when they meet. */
const MEETS = /(?<!\p{L})(?:sammanträder|träffas|möts|har möte|håller möte)(?!\p{L})/u;
const SILENT: ReadonlySet<Section> = new Set([
  'BASIS',
  'CONTENTS',
  'SENT_TO',
  'TIMETABLE',
  'TERMS',
  'TARGET',
  'PURPOSE',
]);
const START = /(?:med början|start|första (?:gången|ggn|uppföljning\p{L}*|utvärdering\p{L}*)|1:a ggn)[^.]{0,20}$/u;

const EVALUATED: Text = { sv: 'Utvärderas', en: 'Evaluated' };
const TEXTS: Readonly<Partial<Record<Interval, Text>>> = {
  ANNUAL: { sv: 'Följs upp årligen', en: 'Followed up annually' },
  RUNNING: { sv: 'Följs upp löpande', en: 'Followed up continuously' },
};

/** How and how often the instrument is followed up. */
export function followUps({ sentences }: Paper, isDeadline: (sentence: Sentence) => boolean): Proposal[] {
  const found = sentences.filter((sentence) => isFollowUp(sentence, isDeadline(sentence)));
  return found
    .filter(
      (one) => isOwn(one) || found.every((other) => other === one || other.heading !== one.heading || !isOwn(other)),
    )
    .map((sentence) => {
      const { plain } = sentence;
      const often = howOftenIn(plain);
      const first = datesIn(sentence).find(
        ({ place, year }) => year !== undefined && START.test(plain.slice(0, place)),
      );
      const text =
        TEXTS[often.interval] ?? (/utvärder|utv\./u.test(plain) ? EVALUATED : { sv: 'Följs upp', en: 'Followed up' });
      return propose(sentence, {
        aspect: 'followUps',
        value: { ...often, ...(first ? startOf(first) : {}), text },
        why: `followUp/${often.interval.toLowerCase()}`,
      });
    });
}

function startOf({ year, month }: PlacedDate) {
  return { startYear: year, ...(month === undefined ? {} : { startMonth: month }) };
}

/** Whether a sentence says how often, or that following up is done; one that only says more of it is none beside such. */
function isOwn({ plain }: Sentence): boolean {
  return DONE.test(plain) || howOftenIn(plain).interval !== 'NOT_STATED';
}

function isFollowUp({ plain, section, kind }: Sentence, isDeadline: boolean): boolean {
  if (!OF_FOLLOWING_UP.test(plain) && section !== 'FOLLOW_UP') return false;
  if (MEETS.test(plain) && !/följ|utvärder|avstäm|igenom/u.test(plain)) return false;
  if (kind === 'HEADING' || SILENT.has(section) || TELLS.test(plain) || OF_A_PERSON.test(plain)) return false;
  const isOften = howOftenIn(plain).interval !== 'NOT_STATED';
  if (section !== 'FOLLOW_UP')
    return (
      DONE.test(plain) &&
      /uppfölj|utvärder|följ|uppf\.|utv\.|avstäm|stäm(?:mer|s)|(?:nämnd|styr|avtal|part)\p{L}* se[rs]? över|revideras (?:en|var)/u.test(
        plain,
      )
    );
  if (REPORTED.test(plain) && !isOften && !DONE.test(plain)) return false;
  if (isDeadline && !/årsberättelse|följs|följa|uppföljning|utvärderas|uppf\.|utv\./u.test(plain)) return false;
  return DONE.test(plain) || SPOKEN_OF.test(plain) || isOften;
}
