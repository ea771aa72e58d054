import { ACTOR_NOUN } from './who-acts.ts';

/** Who pays or is paid, with a word or two before it. */
const ACTOR = `(?<!\\p{L})(?:[\\p{L}-]+ ){0,2}?${ACTOR_NOUN}`;

const any = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'u');

const PAYER = `(?:${ACTOR_NOUN}|staten|länsstyrelsen|socialstyrelsen|\\p{L}*förbundet(?: \\p{L}+)?)`;
const EACH =
  '(?:en?var av parterna|var(?:t?dera|je|sin)|var part|respektive|resp\\.|var o(?:ch|\\.) en(?: av)?|var för sig|envar)';
const OWN = '(?:sin|sina|sitt|egna|egen|eget)';
const BEARS =
  '(?:vidkännas|vidkänns|bär|bärs|bära|står|stå|svarar|svara|betalar|betala|bekostar|bekosta|finansierar|finansiera|ansvarar|ansvara|tar|ta|täcker|täcka|har)';
const COST =
  '(?<!\\p{L})(?:\\p{L}*kostnad\\p{L}*|\\p{L}*utgift\\p{L}*|\\p{L}*finansiering\\p{L}*|\\p{L}*hyra(?:n|s)?|\\p{L}*avgift(?:en|er)?|fördelning(?:en)?|medel|tjänst(?:en|erna)?)';
const IS_PAID = '(?:finansieras|bekostas|betalas|bestrids|bärs|täcks|ersätts|bet\\.|fin\\.)';
const MONEY =
  '(?:\\d[\\d .]*(?:,\\d+)? ?(?:kr|tkr|mkr|mnkr|:-|procent|%)|\\p{L}*ersättning\\p{L}*|\\p{L}*avgift\\p{L}*|\\p{L}*kostnad\\p{L}*)';
const PARTS = '(?:lika|hälften|halva|en tredjedel|två tredjedelar|tredjedel|fjärdedel)';

/** How papers say who pays, in lower case, by what is said; the first that fits counts. */
export const FINANCING_WORDS = {
  'own-costs': any(
    `^(?=[^;]*(?:${COST}|(?<!\\p{L})(?:kostar|bekostar?|betalar?|täcker)(?!\\p{L})))(?=[^;]*(?<!\\p{L})${BEARS}(?!\\p{L}))(?=[^;]*(?<!\\p{L})(?:${EACH}(?: \\p{L}+)?|part\\p{L}* själva?|\\p{L}+ för sig)(?!\\p{L}))(?![^;]*(?:\\d ?(?:kr|tkr|mkr|mnkr|%|procent)|hälften|tredjedel|delar |delas|fördel|till (?:regionen|kommunen)))`,
    `(?<!\\p{L})${EACH} (?:[^\\s.,;]+ ){0,6}?(?:för |${BEARS} )[^.;]{0,50}?(?<!\\p{L})(?:${OWN}|inom|i den egna)(?!\\p{L})`,
    `(?<!\\p{L})${BEARS}(?: [^\\s.;]+){0,4}? ${EACH}(?: part\\p{L}*| huvudman| kommun)?[^.;]{0,40}(?<!\\p{L})${OWN}(?!\\p{L})`,
    `(?<!\\p{L})(?:part|kommun|huvudm|region)\\p{L}* (?:själva? )?${BEARS}(?: (?:själva?|var och en))*(?: för)? ${OWN}(?: egna?| eget)? (?:\\p{L}+ )?(?:${COST}|personal\\p{L}*|arbetstid|del\\p{L}*|medverkan|åtaganden?|insatser|uppdrag|verksamhet\\p{L}*)`,
    `(?<!\\p{L})(?:part|kommun|huvudm)\\p{L}* ${BEARS} själva? `,
    '(?:står|svarar|betal|bekost)\\p{L}*[^.;]{0,30} (?:deltagar|medarbetar|personal)\\p{L}*s (?:arbetsgivare|huvudman)',
    'av (?:dem|parterna|kommunerna|arbetsgivarna) själva|var o(?:ch|\\.) en (?:sitt|sina|sin)(?!\\p{L})',
    `${BEARS} (?:part|kommun|huvudm)\\p{L}* (?:själva? )?(?:för )?${OWN}(?!\\p{L})`,
    'ing(?:en|a) (?:av parterna|part) (?:tar betalt|fakturerar|debiterar|kräver)',
    '(?:en|någon) (?:sak|fråga|angelägenhet) för (?:respektive|var och en|varje|vardera)',
    `(?:${IS_PAID}|står|svarar)[^.;]{0,20}av (?:den|respektive|varje) (?:part|huvudman|verksamhet|kommun|arbetsgivare|enhet)\\p{L}*`,
    `(?:${IS_PAID}|ligger|stannar) (?:av|hos|på) (?:respektive|varje|var och en)`,
    `${COST} (?:ligger|faller|stannar|tas) (?:på|där|hos) (?:den|respektive|varje|de)(?!\\p{L})`,
    `${COST} (?:ligger|faller|stannar|tas|bärs) där`,
    `(?:${IS_PAID}|bäras) där de`,
    `(?<!\\p{L})${OWN} (?:egna? )?[^.;]{3,60}? (?:betalar|bekostar|står|svarar|finansierar) (?:${EACH}|parterna|kommunerna|vi)`,
    `(?<!\\p{L})(?:part|kommun|huvudm|region)\\p{L}* ${BEARS} själva? (?:för )?${COST}`,
  ),
  'no-increase': any(
    '(?:inte|ingen|inget)[^.;]{0,20} (?:dyrare|kosta mer|ökade kostnader)',
    '(?:några|någon) (?:nya|ökade|extra|ytterligare|tillkommande) \\p{L}*kostnad\\p{L}*[^.;]{0,30}(?:inte|ej)',
    '(?:inga|inte|ej|ingen)(?: \\p{L}+){0,2} (?:utökade?|nya) åtaganden?',
    '(?:inga|ingen|inget|inte|ej|varken)(?: \\p{L}+){0,3} (?:ökad[e]?|utökade?|nya|ytterligare|högre|tillkommande|merkostnad\\p{L}*|kostnadsökning\\p{L}*|extra)(?: \\p{L}+\\.?){0,3}',
    '(?:någon|några) (?:merkostnad|kostnadsökning)\\p{L}*[^.]{0,40}(?:inte|ej)',
    '(?:inga|ingen|inte|ej)[^.]{0,40} (?:ekonomiska|finansiella|budgetmässiga) (?:konsekvenser|följder|effekter|åtaganden)',
    '(?:ryms|rymmas|inryms|täcks|klaras|hanteras|finansieras) (?:\\p{L}+ )?(?:inom|i|av) (?:[^\\s.;]+ ){0,4}?\\p{L}*(?:ram|budget|anslag|ramar)(?:en|et)?(?!\\p{L})',
    '(?:med|inom) (?:nuvarande|befintliga|ordinarie|tillgängliga) (?:resurser|medel|ramar|anslag)',
    'med (?:det|vad) (?:vi har|som finns)(?!\\p{L})',
    'ryms (?:inom|i) (?:vad|det)(?!\\p{L})',
    '(?:inget|inga) \\p{L}*(?:tillskott|merkostnad|kostnadsökning)\\p{L}*|(?:finns|ligger) (?:redan )?(?:med )?i (?:\\p{L}+ )?budget',
    'kräver inga|inga (?:\\p{L}+ )?(?:tillskott|merkostnader)',
    'inga (?:nya|extra|ytterligare|särskilda) (?:pengar|medel|resurser)',
    '(?:inga|inte)(?: \\p{L}+){0,2} kostnader (?:utöver|för (?:nämnden|kommunen|regionen))',
    'kostnadsneutral|(?:utan|inte) (?:att )?(?:ökade|öka) kostnader(?:na)?',
    '(?:inom|ryms inom|rymmas inom) (?:\\p{L}+ )?(?:befintlig|given|ordinarie|beslutad|tilldelad|nuvarande|gällande)\\p{L}* (?:\\p{L}*budget|\\p{L}*ram|anslag|medel|resurser)\\p{L}*',
    'inom (?:\\p{L}+ ){1,2}(?:\\p{L}*ram|\\p{L}*budget)(?:en|ar|arna)?(?!\\p{L})',
  ),
  deferred: any(
    'om (?:\\p{L}*ersättning|\\p{L}*kostnad|\\p{L}*pris|betalning)\\p{L}* (?:talas|sägs|står|beslutas|avtalas) (?:det )?i \\p{L}*avtal\\p{L}*',
    '(?:avgörs|regleras|bestäms|fastställs|hanteras|överenskoms|görs upp)[^.]{0,20} i (?:\\p{L}+ )?(?:särskilda avtal|egna avtal|ramavtal|avropsavtal|tilläggsavtal|underavtal|särskilt avtal|separata? avtal|lokala avtal)',
    '(?:ekonomi|ekonomiska|finansi|kostnad|ersättning|betalning|pris|avgift|hyra|taxa)\\p{L}*[^.]{0,60}(?:framgår av|regleras (?:i|genom)|anges i|fastställs i|avtalas i|hanteras i|bestäms i) (?:[^.]{0,30})?(?:ramavtal|särskil|separat|bilag|lokala|underavtal|avropsavtal|egna avtal|annat avtal|andra avtal)\\p{L}*',
  ),
  shared: any(
    `${IS_PAID} (?:av [^.;]{3,30} )?gemensamt|gemensamt av (?:parterna|huvudmännen|kommunerna)`,
    `(?<!\\p{L})del(?:as?|ar)(?: (?:vi|${ACTOR}))? (?:lika|\\p{L}*kostnad|hälften|på|mellan|med)`,
    `${COST}[^.;]{0,60}(?:fördelas|delas|slås ut|proportioneras)(?!\\p{L})`,
    '(?<!\\p{L})delar (?:\\p{L}+ ){1,3}(?:efter|enligt|utifrån|i förhållande)',
    '(?:fördelas|fördelningen|fördelningsnyckel\\p{L}*|fördelning) (?:lika|\\d|mellan|enligt|efter|med|i förhållande|är|baseras|utgår|sker)',
    'jämnt (?:upp|mellan)|(?<!\\p{L})förd\\. (?:eft|enl|p)',
    'halva vägen var|på mitten(?!\\p{L})|hälften var(?!\\p{L})',
    '(?:hälften|halva|tredjedel|fjärdedel|återstoden|resterande|resten)[^.;]{0,80}(?:faller på|vilar på|ligger på|fördelas|bärs av|betalar|betalas|tar|bär|delas|svarar|står)(?!\\p{L})',
    '(?:tredjedel\\p{L}*|hälften|fjärdedel\\p{L}*|procent)[^.;]{0,60} (?:resten|återstoden|resterande|den andra)(?!\\p{L})',
    `(?<!\\p{L})${PARTS} (?:var|vardera|av \\p{L}*kostnad\\p{L}*|av \\p{L}+)(?!\\p{L})|betalar hälften`,
    '\\d+ ?(?:%|procent)[^.;]{1,80}?(?<!\\d)\\d{1,2}(?: ?(?:%|procent)|(?=[.,;]|$))',
    '\\d+[^\\d.;]{2,60}\\d+ ?(?:%|procent) (?:var|vardera)',
    '(?<![\\d/])(?:50\\/50|[1-9]0\\/[1-9]0|[1-9]5\\/[1-9]5)(?![\\d/-]| \\d)|lika delar|lika stora delar|gemensam finansiering|finansieras gemensamt|samfinansier|gemensamt finansier',
  ),
  payment: any(
    `(?<=${ACTOR_NOUN} (?:\\p{L}+ ){0,3})(?:ersätter|ersätta|kompenserar|fakturerar|debiterar|fakturera|debitera) (?:[^\\s.;]+ ){0,3}?(?:${ACTOR}|med \\d|för)`,
    `(?:betalar|betala|utger|lämnar|utbetalar|utgår)[^.;]{0,60} till ${ACTOR}`,
    `ersättning(?:en)? (?:från [^.;]{3,30} )?till ${ACTOR}(?! för den)[^.;]{0,40}(?:utgår|betalas|är|uppgår|lämnas)`,
    `(?<=${ACTOR_NOUN} )(?:ersätts|får ersättning|har rätt till ersättning) (?:av|från|med) (?:${PAYER}|\\d)`,
    `(?<=${ACTOR_NOUN} (?:\\p{L}+ )?)betalar (?:[^\\s.;]+ ){0,3}?(?:\\p{L}*ersättning|\\p{L}*avgift)(?:en)? till`,
  ),
  'funded-by': any(
    `(?<!\\p{L})(?<!som )${IS_PAID} (?:(?!inte|ej)[^\\s.;]+ ){0,3}?(?:av|med|genom|via|från)(?!\\p{L})`,
    `${PAYER} (?:i länet |\\p{L}+ )?(?:ska(?:ll)?|åtar sig att|förbinder sig att|kommer att)(?: \\p{L}+){0,2} (?:bekosta|finansiera|betala|stå för (?:\\p{L}+ )?\\p{L}*kostnad|svara för (?:\\p{L}+ )?\\p{L}*kostnad|täcka|erlägga|bidra med \\d|skjuta till)`,
    `(?:finansierar|bekostar|betalar) ${ACTOR}\\.?$`,
    `^för [^.;]{3,40} (?:betalar|står|svarar) ${ACTOR}(?! själv|s )`,
    '(?:avgift|bidrag|anslag|medel|fond)\\p{L}* (?:finansierar|täcker|bekostar|betalar)(?!\\p{L})',
    '(?:står|svarar) för [^.;]{0,40}(?:arbetstid|löne?r?|hyra|lokal|material|resor|utbildning|personal)(?:en|na|s)?(?!\\p{L})[^.;]{0,30}(?:,|$|\\.)',
    '(?:notan|räkningen|fakturan|kostnaden|utgiften)[^.;]{0,40} (?:går till|hamnar hos|tas av)|(?:pengarna|medlen) (?:tas|kommer|hämtas) (?:ur|från)',
    `finansiering(?:en)? (?:sker|görs) (?:genom|med|via|av)`,
    '(?:står|svarar|ansvarar) för (?:[^\\s.;]+ ){0,3}?(?:\\p{L}*kostnad|\\p{L}*finansiering)\\p{L}*',
    `(?<=${PAYER} (?:i länet |\\p{L}+ )?)(?:bekostar|finansierar|betalar(?! ut)|erlägger|inbetalar|täcker|subventionerar|bidrar med \\d|bär \\p{L}*kostnad\\p{L}*|avsätter|tillskjuter|lägger in \\d|sätter in \\d|går in med \\d|bestrider|skjuter till|anslår|tillför)(?!\\p{L})`,
    `(?<!\\p{L})(?:bekostar|finansierar|betalar|bär|täcker) (?:\\p{L}+ ){0,3}(?:med )?(?:\\d|\\p{L}*kostnad)`,
    `står ${ACTOR} för(?!\\p{L})`,
    `${PAYER} ger ${ACTOR} \\d`,
    `ersätter ${ACTOR}[^.;]{0,40} (?:per|för|med|enligt)(?!\\p{L})|ersätter[^.;]{0,60}${MONEY}|bidrar (?:årligen |\\p{L}+ )?med \\d|skjuter till`,
    `${COST} (?:för [^.;]{2,30} )?(?:belastar|tas ur|tas från|ligger på|faller på) \\p{L}+`,
  ),
} as const;

/** Under a heading about money: to whom costs fall that nothing more is said of. */
export const EACH_PARTY = new RegExp(`(?<!\\p{L})${EACH} (?:part|kommun|huvudman|verksamhet)(?!\\p{L})`, 'u');
/** Words of money, of which a sentence has one wherever it speaks of who pays. */
export const OF_MONEY =
  /(?<!\p{L})(?:ek|bet|fin)\.|kostn|finansi|bekost|betal|ersätt|(?<!\p{L})(?:t?kr|kronor|mkr|mnkr|msek|hyran?|pengar\p{L}*|medel|löne?\p{L}*)(?!\p{L})|:-|avgift|budget|utgift|ekonomi|faktur|debiter|anslag|statsbidrag|procent|%|skjuter till|merkostn|subvention|(?<!\p{L})ram(?:en|ar)?(?!\p{L})/u;
/** What is not paid, or was paid before, or is an example. */
export const NOT_PAID =
  /(?<!\p{L})(?:inte|ej|aldrig|ingen) (?:finansier|betal|bekost|ersätt|fördel|del)|(?:ersätts|betalas|finansieras|utgår) (?:inte|ej)(?!\p{L})|(?<!\p{L})(?:till exempel|exempelvis|t\.? ?ex|räkneexempel|ex\.)(?!\p{L})|(?:avtal|överenskommelse|riktlinje)\p{L}*[^.;]{0,60} ersätt(?:s|es) |ersätt(?:s|es) (?:därmed|då|därför|härmed|av (?:detta|denna|det|den))|(?<!\p{L})tidigare (?:betalade|finansierade|delade|bekostade)/u;
