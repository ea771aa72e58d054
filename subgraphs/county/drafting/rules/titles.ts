import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import { isMinutes } from '../paper/is-minutes.ts';
import { sectionOf } from '../paper/sections.ts';
import { type Lines, linesUnder, type Paper, type Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { organisationsIn } from './organisations-in.ts';
import { datesIn, isWholeDay } from './places-of-dates.ts';

/** Words that a title of an instrument has. */
const INSTRUMENT =
  /överenskommelse|avtal|(?<!\p{L})ök(?!\p{L})|direktiv|riktlinje|samverkan|samarbete|program(?!met)|strategi|handlingsplan|regelverk|rutin|modell|policy|gemensam/u;
/** What the papers themselves are called. */
const IS_AGREED = /överenskommelse|avtal|(?<!\p{L})ök(?!\p{L})|direktiv|riktlinje/u;
/** What only says what kind of paper it is. */
const KIND_ONLY =
  /^(?:(?:\p{L}*gemensam[mat]*|lokal[at]?|regional[at]?|ny(?:tt)?|reviderad|reviderat) )?(?:\p{L}*(?:protokoll|missiv|direktiv|följebrev|remiss|avtal|överenskommelse|tjänsteskrivelse|skrivelse|pm|promemoria|beslutsunderlag(?:\/pm)?|bilaga|utkast|förslag|brev|riktlinje(?:r)?|rutin|handlingsplan|policy)|uppdragsbeskrivning(?: och direktiv)?|direktiv för (?:\p{L}+ )?uppdrag)(?: (?:till|för) (?:beslut|uppdrag))?(?: nr\.?)?(?:[\s\d(),./-]*|,? \d.*)$/u;
const OTHER_LINE =
  /^(?:datum|dnr|diarie|sida|från|till|kopia|skickat|version|handläggare|kontakt|protokoll (?:fört|från|vid)|närvarande|date|from|to|sent|beslutad|beslutat|ärende \d|fastställ|ärendenr|hej|bästa |kära |god dag|vår beteckning|sammanträde|förslag till .*beslut|uppdragsgivare|uppdragstid|berörda|§|plats|tid|innehåll|sn §|minnesanteckningar|\[)/u;
const LABEL =
  /^(?:(?:subject|ämne|ärende|ärendemening|rubrik|titel|avser|angående|ang\.?|gäller|remiss|remiss av|remiss angående|uppdragets namn|projektnamn|dokumentnamn|namn|sv|vb|re|fw)\s?:\s*|ang\.\s|angående\s|(?:yttrande|svar|remissvar) (?:över|på|angående) (?:remissen |förslaget )?(?=["”“])|remittering av förslag till\s|remiss av\s)+/iu;
/** What letters put before what they are about. */
const LABEL_OF_LETTER = /^(?:subject|ämne|ärende|rubrik|angående|ang\.?|avser|gäller)\s?:\s*\S/iu;
/** Cells before the name of what the paper is about. */
const NAME_OF =
  /^(?:uppdragets namn|projektnamn|projektets namn|dokumentnamn|dokumentets namn|namn|titel|rubrik|ärende|uppdrag|benämning)$/iu;
/** The number of the matter behind a title. */
const MATTER_NUMBER =
  /[ ,]*\(?(?:(?:dnr|diarienr|diarienummer)[ :.]*)?\p{Lu}{1,6}[ \d/:-]*\d{2,}[-/:]\d+\)?$|[ ,]*\((?:dnr|diarienr)[^)]*\)$/iu;
/** A line that names whose the paper is. */
const BODY_ALONE = /^(?:\p{L}+ )?(?:\p{L}*förbundet|\p{L}*nämnden) (?:för|i|\p{L}+ i) [\p{L} -]+$/u;
/** What stands before a matter in minutes: `§ 27`, `NSV § 14/19` */
const MATTER_BEFORE = /^(?:\p{Lu}\p{L}{0,5} )?§ ?\d+(?:\/\d+)?\.?\s+(?=\p{L})/u;
/** A line that cannot be the end of a title. */
const STAYS_OPEN =
  /\s(?:om|och|för|med|av|i|på|kring|mellan|samt|avseende|gällande|rörande|angående|vid|till|från|inom)$/iu;
const GOES_ON = /^(?:mellan|om|avseende|gällande|kring|rörande|för|angående)\s/u;

/**
 * The title of the paper's instrument, which is that of the paper too: of the lines of the head the one most like a title; in minutes the
 * matter that is treated.
 */
export function titles({ sentences, lines }: Paper): Proposal[] {
  const inMinutes = isMinutes({ sentences });
  const isMatter = (one: Sentence) =>
    inMinutes &&
    one.isInHead &&
    (INSTRUMENT.test(one.plain) || (one.plain.match(/\p{L}{3,}/gu)?.length ?? 0) > 3) &&
    /^\s*(?:§|\d{1,2}\. ["”“])/u.test(lines[linesUnder(one)[0] - 1] ?? '');
  const head = sentences
    .slice(0, 40)
    .filter(
      (one, index) =>
        ((one.isInHead || index < 1 || (index < 12 && LABEL_OF_LETTER.test(one.text))) && one.kind !== 'ITEM') ||
        isMatter(one),
    );
  const best = head
    .map((sentence, index) => ({
      ...{ sentence, index },
      points: isMatter(sentence)
        ? 8
        : pointsOf(sentence) + (kindBefore(sentence, head.slice(0, index)) ? 4 : 0) - index / 100,
    }))
    .toSorted((one, other) => other.points - one.points)[0];
  if (!best || best.points <= 0) return [];
  const title = titleOf(best.sentence, head.slice(0, best.index), head.slice(best.index + 1));
  const said = { text: { sv: title.text, en: TO_FILL_IN } };
  return (['documentTitle', 'title'] as const).map((aspect) => ({
    ...propose(best.sentence, { aspect, value: said, why: `${aspect === 'title' ? 'title' : 'document-title'}/head` }),
    wording: title.wording,
    lines: title.lines,
  }));
}

function pointsOf(sentence: Sentence): number {
  const { plain, text, kind, cells, isInHead } = sentence;
  if (cells.length === 2 && NAME_OF.test(cells[0] ?? '')) return 9;
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  if (/^ärende\s?:/u.test(plain) && words < 4 && /\d/.test(plain)) return 0;
  if (
    LABEL.test(text) &&
    /^(?:subject|ämne|ärende|rubrik|titel|avser|angående|ang|yttrande|svar|remi|uppdragets|projektn|dokumentn)/u.test(
      plain,
    )
  )
    return 9;
  if (words < 2 && !INSTRUMENT.test(plain)) return 0;
  if (isInHead && BODY_ALONE.test(plain) && !IS_AGREED.test(plain)) return 0;
  if (
    /(?:sekretariat|kansli|sekretariatet|kansliet|avdelning|enhet|förening)(?!\p{L})/u.test(plain) &&
    !IS_AGREED.test(plain)
  )
    return 0;
  if (words < 4 && datesIn(sentence).some(isWholeDay)) return 0;
  if (OTHER_LINE.test(plain) || (KIND_ONLY.test(plain) && words < 6)) return kindAlone(plain);
  if (kind === 'ROW' && (cells.length === 2 || /\d{4}/u.test(plain))) return 0;
  if (words < 3 && sectionOf(text) !== null) return 0;
  const named = organisationsIn(sentence);
  const rest = named.reduce((left, { from, to }) => left - (to - from), plain.length);
  if (named.length > 0 && rest < 12) return 0;
  if (/(?:nämnden|styrelsen|förvaltning(?:en)?|fullmäktige|förbund(?:et)?|kontoret)$/u.test(plain)) return 0;
  if (/[.!]$/.test(text) && words > 5) return 0;
  if (/(?<!\p{L})(?:beslutar|föreslås|föreslår|godkänner|antar)(?!\p{L})/u.test(plain)) return 0;
  return (
    (INSTRUMENT.test(plain) ? (IS_AGREED.test(plain) ? 4.4 : 4) : 1) +
    (words > 3 ? 1.5 : 0) +
    (/[.!?]$/.test(text) ? -1 : 0)
  );
}

/** A title that goes on in the next line may begin with the kind alone. */
function kindAlone(plain: string): number {
  return /^(?:\p{L}*avtal|\p{L}*överenskommelse)$/u.test(plain) ? 0.5 : 0;
}

/** A line that only says what kind of paper it is, and from which a title goes on: `Avtal` / `mellan …`, perhaps with parties between. */
function kindBefore({ text }: Sentence, before: readonly Sentence[]): Sentence | undefined {
  if (!GOES_ON.test(text)) return undefined;
  const isKind = ({ plain }: Sentence) => KIND_ONLY.test(plain) && plain.length < 40;
  const last = before.at(-1);
  if (last && isKind(last)) return last;
  return /^mellan/iu.test(text) ? undefined : before.find((one, index) => index < 4 && isKind(one));
}

interface Title {
  text: string;
  /** The words that stand together. */
  wording: string;
  lines: Lines[];
}

function titleOf(sentence: Sentence, before: readonly Sentence[], after: readonly Sentence[]): Title {
  const [label, named] = sentence.cells;
  const inCell = sentence.cells.length === 2 && named && NAME_OF.test(label ?? '') ? named : null;
  const inRow = /^§/u.test(label ?? '')
    ? sentence.cells.slice(1).toSorted((one, other) => other.length - one.length)[0]
    : null;
  let wording =
    inCell ??
    inRow ??
    sentence.text
      .replace(MATTER_BEFORE, '')
      .replace(LABEL, '')
      .replace(/^["”“](.*)["”“]$/u, '$1')
      .replace(/^[Ff]örslag till (?=\p{Lu}\p{Ll})/u, '')
      .trim();
  let [first, last] = linesUnder(sentence);
  for (const next of after) {
    if (!(GOES_ON.test(next.text) || STAYS_OPEN.test(wording)) || linesUnder(next)[0] !== last + 1) break;
    wording = `${wording} ${next.text}`;
    last = linesUnder(next)[1];
  }
  wording = wording.replace(/[,;]$/, '').replace(MATTER_NUMBER, '');
  const kind = kindBefore(sentence, before);
  if (!kind) return { text: wording, wording, lines: [[first, last]] };
  const text = `${kind.text} ${wording}`;
  if (kind !== before.at(-1)) return { text, wording, lines: [linesUnder(kind), [first, last]] };
  first = linesUnder(kind)[0];
  return { text, wording: text, lines: [[first, last]] };
}
