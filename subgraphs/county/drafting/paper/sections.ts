/** What the sentences under a heading are about, as far as the heading tells. */
export type Section =
  | 'HEAD'
  | 'CONTENTS'
  | 'BASIS'
  | 'SENT_TO'
  | 'ADDRESS'
  | 'PROCEEDINGS'
  | 'DECISION'
  | 'TERMS'
  | 'PARTIES'
  | 'TARGET'
  | 'FOLLOW_UP'
  | 'MONEY'
  | 'PERIOD'
  | 'TIMETABLE'
  | 'LAW'
  | 'PRINCIPLES'
  | 'DUTIES'
  | 'EFFECT_GOAL'
  | 'ASSIGNMENT_GOAL'
  | 'OVERALL_GOAL'
  | 'GOAL'
  | 'PURPOSE'
  | 'MISSION'
  | 'BACKGROUND'
  | 'SCOPE'
  | 'DRAFTING'
  | 'EQUALITY'
  | 'MUNICIPAL_GOAL'
  | 'CONSULTATION'
  | 'CHANGES'
  | 'ORGANISATION'
  | 'DEVELOPMENT'
  | 'SUMMARY'
  | 'OTHER';

/** How headings begin or what stands in them, in lower case without their number; the first that fits counts. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['CONTENTS', /^inneh(?:åll|ållsförteckning)$/],
  [
    'PROCEEDINGS',
    /^(?:yrkande|beslutsgång|reservation|protokollsanteckning|propositionsordning|justering|närvarande|jäv)/,
  ],
  [
    'SENT_TO',
    /^(?:beslutet |beslut |protokollet |protokollsutdrag(?:et)? |kopia )?(?:ska )?(?:skickas|expedieras|sänds|delges|meddelas)(?: till)?|^protokollsutdrag(?:et)?(?: skickas)?(?: till)?$|^(?:expediering|sändlista|kopia(?: till)?|för kännedom|delges)$/,
  ],
  ['BASIS', /^(?:besluts)?underlag(?:$|:| för)|^handlingar$|^bilagor$|^ärendets handlingar|^bilagda? /],
  ['ADDRESS', /^(?:till|adressater|mottagare|remissinstanser)$/],
  [
    'TERMS',
    /definition|begrepp|ord och uttryck|ordval|^ord$|språkbruk|^uttryck|menar vi|vad menas|betyder|^så säger vi|ordlista|^förkortning|^för?k|^termer|ordförklaring/,
  ],
  ['EFFECT_GOAL', /^effekt(?:er|mål)|^på (?:längre |lång )?sikt/],
  [
    'ASSIGNMENT_GOAL',
    /^(?:uppdragsmål|projektmål|leveransmål)|^för uppdraget$|^(?:vid|när) (?:uppdraget|projektet)\p{L}* (?:slut|avslut)/u,
  ],
  ['MUNICIPAL_GOAL', /^(?:kommunala mål|kommunens mål|målområden|kommunfullmäktiges mål)/],
  ['CONSULTATION', /^(?:samråd|remissvar|inkomna synpunkter|yttranden)/],
  [
    'ORGANISATION',
    /(?:^|projekt|uppdrags|samverkans)organisation|^(?:styrning|ledning och styrning|styrgrupp|samverkansstruktur|bemanning|roller)|samverkansforum|samverkansstruktur/,
  ],
  [
    'CHANGES',
    /^(?:ändringar|tillägg|tvist|omförhandling|hävning|force majeure|tolkning)|tvister?$|ändringar och tillägg/,
  ],
  ['DEVELOPMENT', /utvecklingsområde/],
  ['OVERALL_GOAL', /^övergripande mål/],
  [
    'FOLLOW_UP',
    /hur vet vi|hur följ|håller vi koll|återkoppling|^avstämning|hur går det|uppföljning|utvärdering|^uppf|^rapportering|^utv\./,
  ],
  [
    'PARTIES',
    /(?<!\p{L})(?:avtals)?part(?:er|erna|ernas?)?$|^(?:deltagande|ingående|anslutna|samverkande|medverkande|avtalsslutande) |^parter(?:na)? i |vilka är med|vem är med|^avtalsslutande|(?:som|vilka|vem) (?:sluter|ingår|tecknar|skriver på|undertecknar)|^vilka$|^vilka (?:ingår|deltar|medverkar)|^mellan vilka/u,
  ],
  [
    'MONEY',
    /^ek(?:on)?\.?$|vad det kostar|får det kosta|vem betalar|vad kostar|hyra per|taxa|prislista|ekonomi|finansier|kostnad|ersättning|budget|avgift|(?<!\p{L})pengar|betalning/u,
  ],
  [
    'PERIOD',
    /giltig|^gilt|avtalstid|avtalsperiod|avtalets längd|löptid|^tid$|uppdragstid|ikraft|varaktighet|^tidsperiod|hur länge|avtalets tid|från när|^när (?:börjar|gäller|startar|träder)|^(?:om )?tid(?:en)?$|tidsmässig/,
  ],
  ['TIMETABLE', /tidplan|tidsplan|milstolp|etapp|^genomförandeplan/],
  [
    'LAW',
    /rättslig|sekretess|^lag(?:ar|arna)?(?: då)?$|^om rätten$|^regler(?:na)?(?!p{L})|^tillämplig lag|lagstift|lagstöd|lagrum|vilka lagar|^lagst|^författning|juridi|^regelverk(?:et)?$|styrande dokument/,
  ],
  ['DRAFTING', /^tidigare (?:beslut|behandling)/],
  [
    'DECISION',
    /(?<!\p{L})beslut(?:et)?$|^förslag till .*beslut|^hemställan|beslutsförslag|^beslutsmening|^vad (?:ber|vill|behöver|önskar) (?:jag|vi|ni)|ställningstagande$|^beslutspunkter|(?:styrelsens?|nämndens?|utskottets?|förvaltningens?) förslag(?: till|$)|^besl\.? ?förslag|^(?:förvaltningens |arbetsutskottets )?förslag$|^beslut \d/u,
  ],
  [
    'PRINCIPLES',
    /utgångspunkt|princip|värdegrund|värdering|ledstjärn|hållpunkt|rättesnör|^så arbetar vi|^så möter vi|förhållningssätt|grundläggande värden/,
  ],
  ['TARGET', /målgrupp|^målgr|^mgrp|vilka omfattas|personkrets|vem gäller|för vem|vilka gäller/],
  ['PURPOSE', /syfte|ändamål|^varför$|^avsikt|(?<!\p{L})mening(?:en)?$|vad vi vill/u],
  ['GOAL', /^(?:\p{L}+ )?(?:mål|målsättning(?:ar)?|målbild)(?!\p{L})|uppnå/u],
  [
    'DRAFTING',
    /tagits fram|framtagande|^beredn|arbetets gång|tillkomst|kommit till|så har |ärendets gång|ärendets beredning/,
  ],
  [
    'DUTIES',
    /ansvar|åtagande|^ansv|uppgifter|skyldigheter|åligganden|förpliktelse|åvilar|vad ska göras|vad ska vi göra|vem ska göra|arbetsfördelning|rollfördelning|vem gör vad|^det (?:här )?(?:svarar|ansvarar|gör|står) /,
  ],
  [
    'MISSION',
    /^uppdrag(?:et|sbeskrivning)?$|beskrivning av uppdrag|vad som ska göras|^uppdragets innehåll|vad ska uppdraget/,
  ],
  [
    'BACKGROUND',
    /^(?:bakgr|inledning|skäl|motiv(?:en|ering)?(?!p{L})|orientering|nuläge|historik|problem|varför .|vad handlar det om|vad har hänt)|bakgrund|bakomliggande|^anledning|upprinnelse|förhistoria|kom vi hit|väckts|ser det ut|utgångsläge|nulägesbeskrivning/,
  ],
  [
    'SUMMARY',
    /^(?:sammanfattning|ärende(?:t|beskrivning)?(?!ts)|beskrivning av|kort om|i korthet|läget|föredragning|redogörelse)(?!\p{L})(?!\p{L}*s (?:gång|beredning))/u,
  ],
  ['SCOPE', /omfattning|^omfattn|^omf\.?$|avgränsning|tillämpning|^avtalets innehåll/],
  ['EQUALITY', /jämställdhet|jämlikhet|likabehandling|mellan könen/],
];

/** What a heading says that its sentences are about; `null` for one that is not known. */
export function sectionOf(heading: string): Section | null {
  const plain = heading
    .toLowerCase()
    .replace(/^bilaga \S{1,3}[ .:–-]*(?=\p{L})/u, '')
    .replace(/^\d{1,2} ?§ |^\(/u, '')
    .replace(/[\s:?.)]+$/u, '');
  if (/bakgrund/u.test(plain) && /syfte|ändamål/u.test(plain)) return 'BACKGROUND';
  return HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** Words with which a decision begins, so that what holds them is no heading. */
const VERB =
  /(?<!\p{L})(?:beslut(?:ar|ade|a)|beslöt|föreslår|föreslås|hemställer|är|ska|har|gäller|bör|kan|ryms|delas|finansieras|betalas|fördelas)(?!\p{L})/u;

/** How headings in plain words begin: `Vad förslaget innebär`, `Hur avtalet följs upp` */
const ASKS = /^(?:Vad|Hur|Vem|Vilka|Vilken|Varför|När|Var|Så) [^.:]+$/u;

/** Whether a line may be a heading: short, no sentence, no entry of a list. */
export function mayBeHeading(text: string, numbered: boolean): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0 || words > 9 || text.length > 75 || /:\s\S/u.test(text)) return false;
  if (/[.,;]$/.test(text) && !/\p{L}\.$/u.test(text)) return false;
  if (/[.,;]$/.test(text) && (words > 2 || sectionOf(text) === null)) return false;
  if (/(?<!\p{L})att ?:?$/iu.test(text) || /\d{1,2}\/\d{1,2}[ -]|\d{4}-\d\d-/.test(text)) return false;
  if (VERB.test(text.toLowerCase()) && !/\?$/.test(text) && !ASKS.test(text) && sectionOf(text) !== 'SENT_TO')
    return false;
  return numbered || /^[\p{Lu}\d]/u.test(text);
}
