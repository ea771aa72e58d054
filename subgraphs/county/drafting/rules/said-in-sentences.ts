import { codebook } from '#schema/codebook/codebook.ts';
import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { joined } from '#schema/values/text.ts';
import type { Section } from '../paper/sections.ts';
import { linesUnder, type Paper, type Sentence } from '../paper/sentence.ts';
import { type Proposal, propose, quotable } from '../proposals/proposal.ts';
import { themesIn } from './themes-in.ts';

type Kind = Member<'StatementKind'>;

const WHAT =
  '(?:(?:det här |den här |föreliggande )?\\p{L}*avtalet|\\p{L}*överenskommelsen|ök|uppdraget|samarbetet|den|det|detta \\p{L}*avtal|denna \\p{L}*överenskommelse|den här överenskommelsen|verksamheten|planen|förslaget)';
const WHO =
  '(?:region(?:en|erna)?(?: \\p{L}+)?|landstinget|kommun(?:en|erna)|(?:båda |samtliga |respektive |varje )?part(?:en|erna|er)?|huvudm(?:a|ä)n(?:nen|nens)?|socialtjänsten|hälso- och sjukvården|skolan|elevhälsan|primärvården|vårdcentralen|socialnämnden|verksamheterna?|den som|kn|rb|reg|kom|läkare\\p{L}*|förvaltningen|sjukhuset|slutenvården|öppenvården|habiliteringen|hemkommunen|barnhälsovården|psykiatrin|bup|(?:kommunens|regionens|landstingets|kommunernas) (?:\\p{L}+ ){0,2}?\\p{L}+|respektive \\p{L}+|(?:barn- och ungdoms)psykiatrin|vårdgivaren|utföraren|(?:styr|samverkans|lednings|arbets)gruppen|samordnaren|socialnämnd(?:en|erna)?|nämnden|personal(?:en)?|medarbetare|chefer(?:na)?|\\p{L}+ kommun|länets kommuner)';

/** Words by which a sentence states something of a kind, whatever heading it stands under; the first that fits counts. */
const SAYS: readonly (readonly [Kind, RegExp])[] = [
  [
    'DRAFTING',
    /(?:har|är|hade) (?:[\p{L}\d]+ ){0,4}(?:tagits fram|framtag(?:en|et|its|na)|utarbeta[dt]|utarbetats|arbetats fram|tagit fram|förhandlat fram|arbetat fram|upprättats av)|(?:utarbetades|togs fram) av/u,
  ],
  ['OVERALL_GOAL', /övergripande mål(?:et|sättning\p{L}*)? /u],
  ['EFFECT_GOAL', /^effektmål/u],
  [
    'PURPOSE',
    new RegExp(
      `(?<!\\p{L})(?:syfte(?:t|n)?|ändamål(?:et)?|avsikten|tanken|meningen)(?: med [^.]{0,60}?)? är|syftar (?:till|på)|(?:har|med) (?:till |som )?(?:syfte|ändamål)|^${WHAT} ska (?:\\p{L}+ )?(?:bidra till|leda till|säkra|säkerställa|främja|stärka|göra det möjligt|stödja|tydliggöra)`,
      'u',
    ),
  ],
  [
    'OBJECTIVE',
    /(?<!\p{L})(?:mål(?:et|en)?|delmål(?:et)?|målsättning(?:en)?|målbild(?:en)?)(?: med [^.]{0,60}?| för [^.]{0,60}?)? är|vi vill (?:att|uppnå)/u,
  ],
  ['MISSION', /^uppdraget (?:är att|innefattar att|innebär att|består i)/u],
  [
    'PRINCIPLE',
    /utgångspunkt|ska(?:ll)? (?:\p{L}+ )?(?:utgå från|präglas|genomsyras|vara vägledande|vara i centrum|stå i centrum)|barnets bästa|(?:^|[.] )ing(?:a|en|et) (?:\p{L}+ ){1,4}ska|mellan stolarna|ska(?:ll)? ges (?:personcentr|samordn|likvärd)|ska(?:ll)? (?:alltid )?vara (?:\p{L}+ och )?(?:kostnadsfri|likvärdig|lätt|tillgänglig|jämlik|frivillig|evidens|personcentr|samordnad)/u,
  ],
  [
    'SCOPE',
    new RegExp(
      `^(?:${WHAT}|avtalet|överenskommelsen|ramöverenskommelsen|ramavtalet) (?:\\p{L}+ )?(?:reglerar|omfattar|avser|gäller (?:för )?(?:barn|unga|ungdom|person|vuxn|patient|alla|elev)|riktar sig till|vänder sig till|anger|beskriver|innefattar)|(?:överenskommelse|avtal) som (?:reglerar|omfattar|beskriver|anger)`,
      'u',
    ),
  ],
  [
    'COMMITMENT',
    new RegExp(
      `(?:^|[,;] |medan |och )(?:varje |samtliga )?${WHO}(?: [^.,;]{0,30}?)? (?:ska(?:ll)?|ansvarar|ansv\\.|åtar sig|förbinder sig|svarar för|har ansvar|tillhandahåller|bistår|utser|erbjuder|ställer|bidrar|står för|medverkar|deltar|säkerställer|garanterar|är överens om|är ense om|är skyldig)(?!\\p{L})`,
      'u',
    ),
  ],
];

/** What sentences under a heading state, where nothing in them says otherwise. */
const UNDER: Partial<Record<Section, Kind>> = {
  PURPOSE: 'PURPOSE',
  GOAL: 'OBJECTIVE',
  OVERALL_GOAL: 'OVERALL_GOAL',
  EFFECT_GOAL: 'EFFECT_GOAL',
  ASSIGNMENT_GOAL: 'ASSIGNMENT_GOAL',
  MISSION: 'MISSION',
  PRINCIPLES: 'PRINCIPLE',
  BACKGROUND: 'BACKGROUND',
  EQUALITY: 'EQUALITY',
  MUNICIPAL_GOAL: 'MUNICIPAL_GOAL',
};
const SILENT: ReadonlySet<Section> = new Set([
  'BASIS',
  'CONTENTS',
  'SENT_TO',
  'ADDRESS',
  'PROCEEDINGS',
  'DECISION',
  'TERMS',
  'TIMETABLE',
  'LAW',
]);
/** What only introduces a list, of which each entry says something. */
const INTRODUCES = /(?:(?<!\p{L})(?:att|ska|följande)|:)[:]?$/u;
/** Words of a duty, whoever has it. */
const DUTY =
  /(?<!\p{L})(?:ska|skall|ansvarar|ansv\.|åtar sig|svarar för|tillhandahåller|erbjuder|bistår|förbinder|har ansvar)(?!\p{L})/u;
const BEGINS_WITH_PARTY = new RegExp(`^${WHO} \\p{Ll}{3,}`, 'u');
const PARTY_DOES = new RegExp(
  `^${WHO} (?:tar|utför|genomför|ger|gör|ordnar|sköter|lämnar|anställer|upplåter|informerar|samordnar|leder|ansvarar|skickar|kallar|utreder|bedömer)(?!\\p{L})`,
  'u',
);
/** How the instrument ends and is changed is nothing that it is about. */
const ENDING =
  /säg(?:s|er|as|a) upp|uppsäg|önskar lämna|tvist|oenighet|ändringar (?:och|eller|i|av)|tillägg till|häva avtal|exemplar|undertecknat/u;
const NEGATED = /(?:omfattar|gäller|avser|innefattar|reglerar) (?:inte|ej)(?!\p{L})/u;

/** What the instrument says, by kind and theme; what another rule has read as something else is left to it. */
export function statements(
  { sentences }: Paper,
  type: InstrumentType,
  isTaken: (sentence: Sentence, kind: Kind) => boolean,
): Proposal[] {
  const openedBlocks = new Set<string>();
  let carried: Kind | null = null;
  return sentences.flatMap((sentence, index) => {
    if (
      sentence.kind === 'HEADING' ||
      sentence.kind === 'ROW' ||
      (SILENT.has(sentence.section) && sentence.section !== 'LAW')
    )
      return [];
    const introduced = sentence.kind === 'ITEM' ? carried : null;
    if (introduced && goesOnIn(sentence, sentences[index - 1])) return [];
    const kind = introduced ?? kindOf(sentence, type, openedBlocks);
    if (introduced === null) carried = null;
    if (sentence.kind === 'TEXT' && /utvecklingsområde/u.test(sentence.plain)) {
      carried = 'DEVELOPMENT_AREA';
      return [];
    }
    if (INTRODUCES.test(sentence.plain) && sentence.kind === 'TEXT') {
      carried = kind;
      return [];
    }
    if (!kind || isTaken(sentence, kind)) return [];
    const themes = themesIn(sentence.plain, codebook.themes);
    const names = themes.flatMap((theme) => codebook.themes.get(theme)?.name ?? []);
    const own = { sv: quotable(sentence.text), en: TO_FILL_IN };
    const text = names.length > 0 ? joined(names) : own;
    return [
      propose(sentence, {
        aspect: 'statements',
        value: { kind, text, ...(themes.length > 0 ? { themes } : {}) },
        why: `statement/${kind.toLowerCase()}`,
      }),
    ];
  });
}

/** Whether a sentence is a further one of the entry that the one before begins. */
function goesOnIn(sentence: Sentence, before: Sentence | undefined): boolean {
  return before?.kind === 'ITEM' && linesUnder(before)[1] === linesUnder(sentence)[0];
}

function kindOf(sentence: Sentence, type: InstrumentType, opened: Set<string>): Kind | null {
  const { plain, section, kind, label } = sentence;
  if (NEGATED.test(plain) || ENDING.test(plain)) return null;
  const said = SAYS.find(([, words]) => words.test(plain))?.[0] ?? null;
  const under = UNDER[section] ?? null;
  if (under === 'EQUALITY' || under === 'MUNICIPAL_GOAL') return once(sentence, under, opened);
  if (section === 'LAW' && said !== 'PRINCIPLE') return null;
  if (said !== null && said === under) opened.add(placeOf(sentence));
  const isEntry = kind === 'ITEM' && label === null && plain.split(' ').length > 3;
  if (said === null && isDuty(sentence, isEntry)) return 'COMMITMENT';
  if (said === 'COMMITMENT' && under && under !== 'BACKGROUND') return once(sentence, under, opened);
  if (said && !(said === 'OBJECTIVE' && under?.endsWith('GOAL')))
    return type !== 'directive' && said === 'MISSION' ? 'COMMITMENT' : said;
  if (under === 'MISSION' && type !== 'directive') return null;
  if (under === null || (kind === 'TEXT' && plain.split(' ').length < 3)) return null;
  return once(sentence, under, opened);
}

/** A duty of somebody: under a heading about duties every entry, and what begins with whose it is. */
function isDuty({ plain, section }: Sentence, isEntry: boolean): boolean {
  if (section === 'DUTIES') return isEntry || DUTY.test(plain) || BEGINS_WITH_PARTY.test(plain);
  return !['BACKGROUND', 'HEAD', 'MONEY', 'FOLLOW_UP'].includes(section) && PARTY_DOES.test(plain);
}

/** What only stands under a heading is stated once, by the first sentence under it; of a list, by each entry. */
function once(sentence: Sentence, under: Kind, opened: Set<string>): Kind | null {
  const { kind } = sentence;
  const place = placeOf(sentence);
  if (under === 'PRINCIPLE' || under === 'EFFECT_GOAL' || (kind === 'ITEM' && under !== 'BACKGROUND')) return under;
  if (opened.has(place)) return null;
  opened.add(place);
  return under;
}

function placeOf({ heading, section }: Sentence): string {
  return `${section} ${heading}`;
}
