import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { datesIn } from './places-of-dates.ts';

const FOLLOWS =
  /(?<!\p{L})följ(?:s|a|er|as|er vi)?(?: \p{L}+){0,3} upp(?!\p{L})|(?<!\p{L})uppfölj(?:ning(?:en|ar|smöte\p{L}*)?|as|s|er)(?!\p{L})|(?<!\p{L})utvärder(?:as|a|ar|ing|ingen)(?!\p{L})|(?<!\p{L})stäm(?:mer|s|ma)?(?: \p{L}+)? av(?!\p{L})|avstämning|årsberättelse|(?<!\p{L})(?:redovisas|rapporteras|återrapporteras)(?!\p{L})|delrapport|^(?:uppf|utv)\.|(?<!\p{L})uppf\./u;
const ANNUAL =
  /(?<!\p{L})(?:årlig(?:en|t|a)?|årl\.|varje år|(?:en|1) (?:gång|ggr|gg|ggn) ?(?:per|om|\/|varje) ?år(?:et)?|1 ggr\/år|årsberättelse|årsvis|årsrapport)(?!\p{L})/u;
const RUNNING = /(?<!\p{L})(?:löpande|fortlöpande|kontinuerlig(?:t)?)(?!\p{L})/u;
/** Words that say how often in some way. */
const OFTEN =
  /årlig|årsvis|varje|(?:en|1|två|fyra) (?:gång|ggr)|löpande|fortlöpande|kontinuerlig|regelbundet|halvår|kvartal|årsberättelse|årsrapport|årsredovisning|vart (?:annat|tredje)/u;
/** What only tells of following up, or that it has been done. */
const TELLS =
  /(?:har|hade|var|blev) (?:\p{L}+ )?(?:följts|utvärderats|följt|utvärderat)|(?:reglerar|beskriver|avser|omfattar) hur|underlag till|hur en \p{L}+|utvärderingen? (?:visar|visade|har|pekar)|tidigare utvärdering|särskild utredare/u;

/** How and how often the instrument is followed up. */
export function followUps({ sentences }: Paper, isDeadline: (sentence: Sentence) => boolean): Proposal[] {
  return sentences.flatMap((sentence) => {
    const { plain, section, kind } = sentence;
    if (
      kind === 'HEADING' ||
      ['BASIS', 'CONTENTS', 'SENT_TO', 'TIMETABLE', 'TERMS', 'TARGET', 'PURPOSE'].includes(section)
    )
      return [];
    const word = FOLLOWS.exec(plain) ?? (section === 'FOLLOW_UP' && OFTEN.test(plain) ? OFTEN.exec(plain) : null);
    if (!word || TELLS.test(plain)) return [];
    if (isDeadline(sentence) && !/årsberättelse|följ|utvärder/u.test(word[0])) return [];
    if (section !== 'FOLLOW_UP' && /redovisas|rapport/u.test(word[0])) return [];
    if (/^(?:redovisas|rapporteras)$/u.test(word[0]) && !OFTEN.test(plain)) return [];
    const interval = ANNUAL.test(plain) ? 'ANNUAL' : RUNNING.test(plain) ? 'RUNNING' : 'NOT_STATED';
    const start = /(?:med början|start|första (?:gången|ggn|uppföljning\p{L}*)|1:a ggn)[^.]{0,20}$/u;
    const first = datesIn(sentence).find(({ place, year }) => year !== undefined && start.test(plain.slice(0, place)));
    const text = {
      ANNUAL: { sv: 'Följs upp årligen', en: 'Followed up annually' },
      RUNNING: { sv: 'Följs upp löpande', en: 'Followed up continuously' },
      NOT_STATED: /utvärder|utv\./u.test(word[0])
        ? { sv: 'Utvärderas', en: 'Evaluated' }
        : { sv: 'Följs upp', en: 'Followed up' },
    }[interval];
    return [
      propose(sentence, {
        aspect: 'followUps',
        value: { interval, ...(first ? { startYear: first.year } : {}), text },
        why: `followUp/${interval.toLowerCase()}`,
      }),
    ];
  });
}
