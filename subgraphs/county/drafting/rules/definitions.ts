import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose, quotable } from '../proposals/proposal.ts';
import { ACT } from './law-names.ts';

/** A term with what the paper lets it mean, and where the two stand. */
interface Term {
  term: string;
  meaning: string;
  from: number;
  to: number;
  rule: string;
}

const MEANT =
  /(?:^|\s)Med (?:begreppet |termen )?[”"]?(?<term>[^”",.;]{2,60}?)[”"]? (?:avses|menas|förstås|(?:förstår|menar|avser) (?:vi|parterna))(?: i [^,.]{3,40}?(?:avtal|överenskommelse)\p{L}*)? (?:här )?(?<meaning>[^.;]{3,})/u;
const STANDS_FOR =
  /(?<!\p{L})(?<term>(?!avtalet|överenskommelsen)[\p{L}.-]{2,40}) (?:står för|betyder|är en förkortning (?:av|för)|utläses) (?<meaning>[^.;]{3,})/u;
const CALLED =
  /(?<meaning>\p{Lu}(?:[^.;:]|\.(?=\S)){2,160}?),? (?:nedan|härefter|hädanefter|fortsättningsvis|i fortsättningen|i det följande|vidare)(?:(?: \p{L}+)? (?:kalla(?:d|t|de|s)|benämn\p{L}*)(?: för)?|(?= [”"]?\p{Lu})) [”"]?(?<term>\p{L}[^”".;,)]{1,40}?)(?=[”".;,)]| (?:och|samt|om|har|är) |$)/gu;
/** `Var och en av oss kallas Huvudman.` */
const NAMED =
  /^(?<meaning>\p{L}[^.;:]{3,120}?) (?:kallas|benämns) (?:här |nedan |i avtalet |i det följande )?(?:för )?[”"]?(?<term>\p{Lu}[^”".;,)]{1,40}?)[”"]?\.?$/u;
const QUOTED =
  /(?<meaning>[\p{L}\d][\p{L}\d ,-]{2,120}) \((?:(?:nedan|härefter|fortsättningsvis|i det följande|kallad[et]?|kallat|i texten|benämn[td]a?) )+[”"]?(?<term>[^”")]{2,40})[”"]?\)|(?<meaning2>[\p{L}\d][\p{L}\d -]{2,80}) \([”"](?<term2>[^”"]{2,40})[”"]\)/gu;
/** `Detta ramavtal (Ramavtalet)`: the same noun, definite and with a capital. */
const SAME_NOUN = /(?<meaning>(?:\p{L}+ )?\p{L}*?(?<noun>\p{L}{4,})) \((?<term>\p{Lu}\p{L}*(?:et|en|n|t|na))\)/gu;
/** `Region Värmland (regionen)` */
const PARTY_NOUN =
  /(?<meaning>\p{Lu}[^().;]{2,120}?) \((?<term>(?:[Rr]egion|[Kk]ommun|[Pp]art|[Hh]uvudm[aä]n)(?:en|erna|nen)|[Ll]andstinget|[Ff]örbundet)\)/gu;
const SHORT = /(?<meaning>(?:\p{L}[\p{L}-]* ){0,6}\p{L}[\p{L}-]*) \((?<term>\p{Lu}[\p{L}]{1,6})\)/gu;
const ENTRY = /^[”"]?(?<term>\p{L}[^:–=;]{1,58}?)[”"]?(?:: | – | = | - | ?\.{2,} ?| → )(?<meaning>\p{L}.{2,})$/u;
/** Under a heading about terms: other ways to explain one. */
const TOLD = [
  /^(?:vad|det) som (?:sägs|stadgas|anges|gäller) om (?<term>\p{L}[\p{L} -]{1,40}?) (?:åsyftar|avser|gäller|betyder|innebär) (?<meaning>[^.]{3,})/iu,
  /^(?<term>\p{L}[\p{L}-]{2,}(?: \p{L}+)?) (?:är|åsyftar) (?<meaning>[^.]{3,})/u,
  /(?:avses|förstås|menas) (?:här )?med (?:begreppet )?(?<term>\p{L}[\p{L}-]+) (?<meaning>[^.]{3,})/u,
  /^När (?:det står|vi skriver|vi säger|avtalet talar om) [”"]?(?<term>[\p{L} -]{2,40}?)[”"]?,? (?:menas|avses|menar vi|avser vi) (?<meaning>[^.]{3,})/u,
  /^I (?:avtalet|överenskommelsen|detta avtal) (?:betyder|avses med|menas med) (?<term>\p{L}[\p{L}-]+) (?<meaning>[^.]{3,})/u,
  /^Som (?<term>[\p{L} -]{2,40}?) räknas (?<meaning>[^.]{3,})/u,
  /^Till (?<term>[\p{L} -]{2,40}?) (?:räknas|hör) (?<meaning>[^.]{3,})/u,
  /^(?:Begreppet|Uttrycket|Ordet|Termen|Benämningen) [”"]?(?<term>[\p{L} -]{2,40}?)[”"]? (?:betecknar|används|avser|betyder|omfattar|innebär|syftar på) (?<meaning>[^.]{3,})/u,
  /^(?<term>\p{Lu}[\p{L}-]+) \((?<meaning>[^)]{5,})\)/u,
  /^(?<term>\p{L}[\p{L} -]{1,40}?)(?: är|,) (?<meaning>(?:den|det|en|ett|när|att|de) [^.]{3,})/u,
  /^[”"]?(?<term>\p{L}[\p{L} -]{1,40}?)[”"]? (?:avser|innebär(?: att)?|betyder|omfattar|används om|syftar på|står för) (?<meaning>[^.]{3,})/u,
] as const;
const LISTED = /(?<=^|[,;:] )(?<term>[\p{L}.]{1,15}) ?= ?(?<meaning>[\p{L} -]{2,60}?)(?=[,;.]|$)/gu;

/** Signs and words of which one stands wherever a term is explained. */
const EXPLAINS =
  /[(=”"]|avse|menas|förstås|kalla|nedan|härefter|hädanefter|i texten|benämn|står för|betyder|förkortning/u;

/** Terms and short names that the paper explains. */
export function definitions({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    if (sentence.kind === 'HEADING' || ['CONTENTS', 'BASIS', 'SENT_TO'].includes(sentence.section)) return [];
    if (sentence.label && /^(?:exp|kopia|till|från|dnr)/u.test(sentence.label)) return [];
    if (sentence.section !== 'TERMS' && !EXPLAINS.test(sentence.text)) return [];
    return termsIn(sentence).map(({ term, meaning, from, to, rule }) =>
      propose(sentence, {
        aspect: 'definitions',
        value: {
          term,
          meaning: {
            sv: quotable(meaning),
            en: /^\p{Lu}/u.test(meaning) && rule !== 'entry' && meaning.split(' ').length < 4 ? meaning : TO_FILL_IN,
          },
        },
        at: [from, to],
        why: `definition/${rule}`,
      }),
    );
  });
}

function termsIn(sentence: Sentence): Term[] {
  const { text, section, kind } = sentence;
  const one = (pattern: RegExp, rule: string) => {
    const match = pattern.exec(text);
    return match ? [termOf(match, rule)] : [];
  };
  if (kind === 'ROW' && section === 'TERMS' && sentence.cells.length === 2) {
    const [term = '', meaning = ''] = sentence.cells;
    return [{ term, meaning, from: 0, to: text.length, rule: 'row' }];
  }
  const listed = [...text.matchAll(LISTED)].map((match) => termOf(match, 'listed'));
  if (listed.length > 0) return listed;
  const said = [
    ...one(MEANT, 'meant'),
    ...one(NAMED, 'called'),
    ...(section === 'TERMS' ? one(STANDS_FOR, 'stands-for') : []),
  ];
  if (said.length > 0) return said;
  const called = [...text.matchAll(CALLED)].map((match) => termOf(match, 'called'));
  if (called.length > 0) return called;
  const quoted = [...text.matchAll(QUOTED)].map((match) => termOf(match, 'called'));
  const same = [...text.matchAll(SAME_NOUN)].flatMap((match) =>
    match.groups?.term?.toLowerCase().startsWith(match.groups.noun?.toLowerCase() ?? '-')
      ? [termOf(match, 'called')]
      : [],
  );
  const short = [...text.matchAll(SHORT)].flatMap((match) => {
    const meaning = shortened(match.groups);
    return meaning === null ? [] : [{ ...termOf(match, 'short'), meaning }];
  });
  const nouns = [...text.matchAll(PARTY_NOUN)].map((match) => termOf(match, 'called'));
  if (quoted.length === 0 && nouns.length > 0) return nouns;
  if (quoted.length + same.length + short.length > 0) return [...quoted, ...same, ...short];
  if (section !== 'TERMS') return [];
  const entry = one(ENTRY, 'entry');
  return entry.length > 0 ? entry : TOLD.flatMap((pattern) => one(pattern, 'told')).slice(0, 1);
}

function termOf({ index, 0: all, groups = {} }: RegExpMatchArray, rule: string): Term {
  const { term = groups.term2 ?? '', meaning = groups.meaning2 ?? '' } = groups;
  const lead = /^\s/u.test(all) ? 1 : 0;
  return { term: term.trim(), meaning: meaning.trim(), from: (index ?? 0) + lead, to: (index ?? 0) + all.length, rule };
}

/** The fewest last words that letters shorten, the first letter beginning them; `null` where they shorten none. */
function shortened({ term = '', meaning = '' }: Record<string, string> = {}): string | null {
  if (!/\p{Lu}.*\p{Lu}/u.test(term)) return null;
  if (meaning.match(ACT)) return meaning;
  const words = meaning.split(' ');
  for (let count = 1; count <= Math.min(words.length, term.length + 3); count += 1) {
    const last = words.slice(-count).join(' ');
    if (last.toLowerCase().startsWith(term.charAt(0).toLowerCase()) && holdsInOrder(last, term)) return last;
  }
  return null;
}

function holdsInOrder(words: string, letters: string): boolean {
  let at = -1;
  return [...letters.toLowerCase()].every((letter) => {
    at = words.toLowerCase().indexOf(letter, at + 1);
    return at >= 0;
  });
}
