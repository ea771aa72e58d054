const any = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'u');

const PAYER =
  '(?:region\\p{L}*|landsting\\p{L}*|kommun\\p{L}*|stad(?:en)?|huvudm[aä]n\\p{L}*|part(?:en|er|erna)?|staten)';
const PAYS = '(?:bekostar|finansierar|betalar|bär|täcker|subventionerar)';
const EACH = '(?:var(?:t?dera|je|sin)|respektive|resp\\.|var och en(?: av)?|envar)';
const OWN = '(?:sin|sina|sitt|egna|egen|eget)';

/** How papers say who pays, in lower case, by what is said; the first that fits counts. */
export const FINANCING_WORDS = {
  'no-increase': any(
    '(?:inga|ingen|inte|ej|varken)(?: några| någon)?(?: krav på)? (?:ökad[e]?|utökade?|nya|ytterligare|högre|merkostnad\\p{L}*|kostnadsökning\\p{L}*|extra)(?: \\p{L}+\\.?){0,2}',
    '(?:någon|några) (?:merkostnad|kostnadsökning)\\p{L}*[^.]{0,40}(?:inte|ej)',
    '(?:inom|ryms inom) (?:befintlig|given|ordinarie|beslutad|tilldelad)\\p{L}* (?:budget|ram|anslag|medel)\\p{L}*',
    'inom (?:\\p{L}+ ){1,2}(?:ram|budget)(?:en)?(?!\\p{L})',
    '(?:inte|inga|ej)[^.]{0,30} ekonomiska (?:konsekvenser|följder|effekter)',
    'kostnadsneutral',
  ),
  deferred: any(
    '(?:ekonomi|finansi|kostnad|ersättning)\\p{L}*[^.]{0,60}(?:framgår av|regleras i|anges i|fastställs i) (?:[^.]{0,30})?(?:ramavtal|särskil|separat|bilag|lokala|underavtal)\\p{L}*',
  ),
  'own-costs': any(
    `(?<!\\p{L})${EACH} (?:\\p{L}+ ){0,4}(?:för |står |svarar |bär |betalar |bekostar |tar |har |finansierar |ansvarar )[^.]{0,40}(?<!\\p{L})${OWN}(?!\\p{L})`,
    `(?:bär|står|svarar|betalar|bekostar|finansierar|tar)\\p{L}*[^.]{0,40}${EACH}(?: part\\p{L}*| huvudman| kommun)?[^.]{0,40}(?<!\\p{L})${OWN}(?!\\p{L})`,
    `(?<!\\p{L})(?:part|kommun|huvudm)\\p{L}* (?:själva? )?(?:står|svarar|bär|betalar|ansvarar|bekostar)(?: själva?)?(?: för)? ${OWN}(?: egna?| eget)? (?:\\p{L}+ )?(?:kostnad|personal|arbetstid|utgift|del)\\p{L}*`,
    '(?:bärs|betalas|bekostas|står|svarar|finansieras)[^.]{0,20}av (?:den|respektive|varje) (?:part|huvudman|verksamhet|kommun)\\p{L}*',
    'kostnad\\p{L}* (?:ligger|faller|stannar|tas) (?:på|där|hos)',
  ),
  shared: any(
    '(?<!\\p{L})del(?:as?|ar)(?: vi)? (?:lika|kostnad|hälften|på)',
    '(?:kostnad|hyra|medel|utgift)\\p{L}*[^.]{0,40}(?:fördelas|delas)(?!\\p{L})',
    'fördelas (?:lika|\\d|mellan|enligt|efter|med|i förhållande)',
    'hälften(?!\\p{L})',
    '\\d+ ?(?:%|procent)[^.]{0,60}\\d+ ?(?:%|procent)',
    '(?<!\\d)50\\/50|lika delar|gemensam finansiering|finansieras gemensamt|samfinansier',
  ),
  'funded-by': any(
    '(?:finansieras|bekostas|betalas|bärs) (?:helt |fullt ut |till fullo )?(?:av|med|genom)(?!\\p{L})',
    'ersätts (?:av (?:region|kommun|landsting|part|staten)|med \\d)',
    '(?:står|svarar) för (?:hela |samtliga |alla )?(?:\\p{L}*kostnad|finansiering)\\p{L}*',
    `(?<!\\p{L})${PAYER} (?:\\p{L}+ )?${PAYS}(?!\\p{L})`,
    `(?<!\\p{L})${PAYS}(?: \\p{L}+){0,3} (?:med )?(?:\\d|kostnad)`,
    `står ${PAYER} för`,
    'ersätter[^.;]{0,60}(?:\\d[\\d ]* ?(?:kr|tkr)|kostnad)|bidrar med \\d|skjuter till',
  ),
} as const;

/** Under a heading about money: to whom costs fall that nothing more is said of. */
export const EACH_PARTY = new RegExp(`(?<!\\p{L})${EACH} (?:part|kommun|huvudman|verksamhet)(?!\\p{L})`, 'u');
