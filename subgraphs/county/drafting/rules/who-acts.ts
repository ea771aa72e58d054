/** One of several words, as a part of a pattern. */
const oneOf = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** The parties themselves, in any number. */
const PRINCIPALS = oneOf(
  'region(?:en|erna)?',
  'landsting(?:et|en)?',
  '\\p{L}*kommun(?:en|erna|er)?',
  'stad(?:en)?',
  'huvudm[aä]n(?:nen)?',
  '\\p{L}*part(?:en|er|erna)?',
);
/** Bodies and units, by how their names end. */
const UNITS = `(?!målgrupp)\\p{L}*${oneOf(
  '(?:nämnd|förvaltning|mottagning|avdelning|habilitering)(?:en|er|erna|ar|arna)?',
  '(?:klinik|grupp|enhet|verksamhet|central)(?:en|er|erna)?',
  'styrelse(?:n|r|rna)?',
  'fullmäktige',
  '(?:utskott|kontor|förbund|råd|team|sjukhus|kansli|nätverk)(?:et|en)?',
  '(?:vård|tjänst|psykiatri|polis|akut|omsorg|rehab)(?:en|n)',
  'skol(?:an|or|orna)',
  '(?:hälsan|kyrkan|kassan|förmedlingen|verket|boendet|företaget)',
)}`;
/** Those who work there, by how the names of their work end. */
const PERSONS = `\\p{L}*${oneOf(
  '(?:läk|sekreter|handlägg|samordn|led|utför|beställ|giv|tag|arbet|leverant|vård)(?:are|aren|arna|ör|ören|örerna)',
  '(?:sköterska|sköterskan|sköterskor|sköterskorna)',
  '(?:koordinator|kurator|rektor|direktör|chef|terapeut|psykolog|pedagog)(?:n|en|er|erna|ern)?',
  '(?:personal|kontakt)(?:en|erna|er)?',
)}`;
/** Short names of parties and bodies. */
const SHORT = oneOf('bup', 'kn', 'kom', 'reg', 'rb', 'vgr', 'vc', 'soc');
const OTHER = oneOf(
  'vi',
  'ni (?:i|på|från|inom) \\p{L}+',
  'båda',
  'den (?:part|kommun|huvudman|verksamhet|enhet) som [^,.;]{2,40}?',
  'den som [^,.;]{2,30}?',
);

const NOUN = oneOf(PRINCIPALS, UNITS, PERSONS, SHORT, OTHER);
const BEFORE =
  '(?:(?:en?var av|var och en av|vardera av|båda av|varje|respektive|samtliga|båda|alla|den|det|de|övriga|deltagande|vardera|\\p{L}+nde|\\p{L}+(?:ig|sk|ad)[at]?|fast|\\p{L}{3,}s|\\p{L}+- och) ){0,3}';

/** Who acts, by the noun alone. */
export const ACTOR_NOUN = `(?<!\\p{L})(?:${NOUN}|region \\p{L}+(?: län)?|\\p{L}+regionen|\\p{L}+ kommun)(?!\\p{L})`;
/** Who acts, as the subject or the agent of a sentence, in lower case: a noun with what may stand before it. */
export const ACTOR = `(?<!\\p{L})${BEFORE}${ACTOR_NOUN}`;

const DUTY = oneOf(
  'ska(?:ll)?',
  'måste',
  'ansvarar',
  'ansv\\.',
  '(?:åtar|förbinder|förpliktar) sig',
  'svarar(?: \\p{L}+){0,2} för',
  'har (?:\\p{L}+ ){0,3}(?:ansvar(?:et)?|skyldighet|uppgift)',
  'har att(?! ta ställning)',
  'förväntas',
  'har var sin',
  'är (?:\\p{L}+ )?(?:skyldiga?|ansvariga?|huvudansvariga?)',
);
/** Verbs that say what somebody is or says, not what they do under the instrument. */
const NOT_DONE =
  'har|är|får|kan|vill|önskar|hoppas|föreslår|ser(?! till)|tackar|bifogar|översänder|sänder|återkommer|ber|beslutar|godkänner|antar|tillstyrker|konstaterar|anser|menar|noterar|yrkar|instämmer|avslår|behöver|saknar|avser|omfattar|består|innebär|gäller|ingår|heter|vet|tycker|tror|hör|framhåller|påpekar|rekommenderar|ställer sig|står bakom|betonar|kommer|uppger|upplever|beskriver|ökar|minskar|är|bedömer att|regleras|väntar|räknar|betyder|enas|undertecknar|tecknar|ersätter|finns|äger|svarar på|svarade';
const DOES = `(?!(?:${NOT_DONE})(?!\\p{L}))(?:\\p{L}{2,}(?:ar|er|år|or|ör|är)|ger|gör|tar|ser till|sköter|står för)`;
/** What may stand between who acts and what is done. */
const CLOSE =
  '(?: (?:och|samt|eller|i|på|för|inom|med|vid|hos) [^\\s,.;:]+(?: [^\\s,.;:]+)?){0,2}(?: (?:å sin sida|för sin del|i sin tur|också|även|alltid|gemensamt|dessutom|själva?|då|därefter|löpande|årligen|normalt))?';
/** Words between who acts and the verb of a duty. */
const FURTHER =
  '(?: (?!(?:att|som|om|när|där|vilket|inte|är|har|kan|får|hoppas|finns|blir|var)(?!\\p{L}))[^\\s,.;:]+){0,6}?';
/** When something is done, said before who does it. */
const WHEN = '(?:(?:vid|efter|under|inför|i|på|när|om|innan|för) [^.,;]{3,60}?,? )';
const BEGINS = '(?:^|[,;:] |(?<!\\p{L})(?:medan|och|samt|men|att|så) )';

/** That somebody has a duty, said of them: `Regionen ska …`, `Vid utskrivning ska slutenvården …`, `Det åligger kommunen att …`. */
export const HAS_DUTY = new RegExp(
  [
    `${BEGINS}${ACTOR}${FURTHER} ${DUTY}(?!\\p{L})(?! (?:inte )?föreslå)`,
    `^[^,.;]{3,80}?,? (?:ska(?:ll)?|måste|ansvarar|svarar|åtar sig) ${ACTOR}`,
    `^till (?:[\\p{L}]+s) (?:åtaganden|uppgifter|ansvar|skyldigheter) hör`,
    `^(?:på|hos) ${ACTOR} (?:ankommer|åvilar|vilar|ligger|faller)`,
    `^av ${ACTOR} \\p{L}{3,}s(?!\\p{L})`,
    `(?:åligger|åvilar|ankommer på|vilar på|ligger på|ligger hos|faller på|tillkommer) ${ACTOR}`,
    `ansvar(?:et|ig|iga)? för [^.;]{3,80}? (?:är|har|bär|ligger på|ligger hos|vilar på|åvilar|åligger) ${ACTOR}`,
    `(?<!\\p{L})\\p{L}{3,}s (?:\\p{L}+ )?(?:ansvar|uppgift(?:er)?|skyldighet|åtagande)(?: \\p{L}+){0,2} (?:är|att|omfattar|innefattar|innebär)`,
    `(?:är|blir) (?:regionens|kommunens|kommunernas|parternas|landstingets|\\p{L}+ns|\\p{L}+ts) (?:\\p{L}+ )?(?:ansvar|uppgift|skyldighet|sak|roll)(?!\\p{L})`,
    '(?:^|[,;] )(?:parterna|vi) är (?:överens|ense) om att (?!föreslå|förläng)',
  ].join('|'),
  'u',
);

/** Words of which one stands wherever a duty is laid on somebody. */
export const OF_DUTY =
  /(?<!\p{L})(?:ska(?:ll)?|måste|ansv\p{L}*|svarar?|åtar|förbinder|förpliktar|förväntas|har|är|blir)(?!\p{L})|ansvar|åligg|åvil|(?<!\p{L})av |ankommer|vilar|ligger|faller|tillkommer|hör/u;

/** That somebody does something, at the beginning of a sentence: `Kommunen upplåter lokaler.` */
export const DOES_SOMETHING = new RegExp(
  [
    `^${WHEN}?${ACTOR}${CLOSE} ${DOES}(?!\\p{L})`,
    `^(?:${WHEN}|(?:dessutom|därutöver|vidare|därtill|samtidigt|då|sedan|därefter|därför) )${DOES} ${ACTOR}(?!\\p{L})`,
    `^[^.;]{3,60}? \\p{L}{3,}s genom \\p{L}+s försorg`,
    `^[^.;]{3,60}? (?!\\p{L}*(?:ades|ddes|[lnr]des|tes|its|ats)(?!\\p{L}))\\p{L}{3,}s (?:[^\\s,.;]+ ){0,5}?av ${ACTOR}`,
  ].join('|'),
  'u',
);

/** What is done about the paper and not under the instrument: letters, questions, the handling of the matter. */
export const ABOUT_THE_PAPER =
  /^beslut(?:et|en)?(?!\p{L})|(?:förslag|handling|remiss)\p{L}* (?:sänds|skickas|översänds|remitteras)|^vi (?:\p{L}+ )?(?:skickar|bifogar|mejlar|ringer|ses|hörs|sammanfattar|träffas)|^(?:frågor|synpunkter|yttranden|svar|mer information|ytterligare information|original)(?!\p{L})|(?:behandlar|bereder|prövar|handlägger|avgör|diskuterar|(?:behandl|bered|prövas|handlägg|avgör)\p{L}*s av [^.;]{3,40}) (?:ärendet|frågan|förslaget)|(?:ärendet|förslaget) (?:behandlas|bereds|prövas|handläggs|avgörs|tas upp)/u;
