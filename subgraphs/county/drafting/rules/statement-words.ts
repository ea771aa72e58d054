import type { Member } from '#schema/values/enumerations.ts';

type Kind = Member<'StatementKind'>;

/** The instrument as the subject of a sentence. */
const PAPER =
  '\\p{L}*(?:avtal|överenskommelse|riktlinje|rutin|dokument|policy|handlingsplan|program)(?:et|en|n|na|erna|rna|s)?';
const INSTRUMENT = `(?:(?:(?:det här|den här|föreliggande|följande|detta|denna|den|det|de) )?(?:(?:nya|gemensamma|länsgemensamma|lokala|reviderade) )?${PAPER}|ök|avt\\.|den|det|de)`;
/** The work under it, and what it gives. */
const WORK =
  '(?:\\p{L}*(?:uppdraget|arbetet|projektet|teamet|förslaget)|\\p{L}*(?:samverkan|verksamheten|planen|satsningen|modellen|mottagningen|insatsen|insatserna))';
const GIVEN =
  '(?:\\p{L}*(?:insats|åtgärd|behandling|planering|bedömning)(?:en|er|erna|ar|arna)?|\\p{L}*(?:stöd|hjälp|vård|bemötande|samarbete|arbete)(?:et|en)?|samverkan|delaktighet|frivillighet|\\p{L}*hänsyn)';
/** Those for whom it is. */
const BENEFICIARY =
  '(?:(?:alla|varje|samtliga) (?:\\p{L}+ )?(?:barn|ung|ungdom|elev|person|patient|individ|invånar|människ|familj|vuxn|äldre)\\p{L}*|alla|var och en|ing(?:en|et)(?: \\p{L}+){0,4}?|(?:den|det) (?:enskilde|unge|unga|äldre|enskilda barnet)|barnet|barn(?:en)?(?: och unga)?|unga|individen|patienten|patienter(?:na)?|familjen|familjer(?:na)?|eleven|elever(?:na)?|brukaren|föräldrar(?:na)?|anhöriga|närstående)';
const AIM =
  '(?:bidra till|leda till|säkra|säkerställa|främja|stärka|göra det|möjliggöra|stödja|tydliggöra|klargöra|underlätta|förbättra|förebygga|skapa|öka|minska|ge|korta|undvika|verka för|utveckla|bygga (?!på)|nå|lägga grunden)';
/** What an instrument does that serves no purpose of its own. */
const NO_AIM =
  '(?:gälla|vara|börja|upphöra|träda|löpa|ha|ersätta|innehålla|omfatta|reglera|beskriva|ligga|komplettera|följa|upp|läsa|kunna|få|bli|antas|ses|förlänga|anta|godkänna|avse|fortsätta|användas|tillämpas)';
const ADVERBS = '(?:(?!inte|ej)\\p{L}+ ){0,2}?';
/** An instrument is about something by these verbs. */
const TREATS =
  '(?:reglerar|omfattar|avser|rör|berör|behandlar|handlar om|avgränsar|definierar|bestämmer|reder ut|tar sikte på|tar upp|inkluderar|innefattar|inbegriper|anger|beskriver|tydliggör|klargör|klarlägger|preciserar|innehåller|täcker|spänner över|riktar sig (?:till|mot)|vänder sig till|slår fast|fastställer|fastslår|är tillämplig[ta]?|är till för (?!att)|äger tillämpning|ska(?:ll)? (?:användas|tillämpas)|används (?:när|vid|för|i)|tillämpas (?:på|för|vid|i|när)|gäller (?:för )?(?:\\p{L}+ )?(?:barn|unga|ungdom|person|vuxn|patient|alla|elev|individ|invånare|samverkan|samarbete)|gäller (?:för )?(?!läsår|för (?:tiden|perioden|åren|läsår|en period)|tiden|perioden|från|fr|till|tom|t\\.|t o m|under|i |år|tills|fram|när|om|före|efter|mellan|endast|även|som|inte|ej|inom|den (?:\\d|första)|våren|hösten|\\d|sedan|vid (?:års|halvårs)|parallellt|tidigast|längst|per))';
const TREATED =
  '(?:regleras|anges|beskrivs|framgår|fastställs|fastläggs|preciseras|behandlas|klargörs|tydliggörs|bestäms|fördelas)';
/** How an instrument has been made: by participles, and by the past of verbs. */
const MADE =
  '(?:tagits fram|framtag(?:en|et|its|na)|utarbeta(?:[dt]|de|ts)|arbetats fram|framarbeta(?:[dt]|ts)|upprättats (?:av|i (?:samverkan|samråd|dialog))|berett?s (?:av|i|inom|gemensamt|tillsammans)|utformats (?:av|i|gemensamt|tillsammans)|skriv(?:en|et) av|skrivits (?:av|i|gemensamt|tillsammans)(?!\\p{L})|formulerats (?:av|i|gemensamt|tillsammans)|förhandlats|tillkommit (?:genom|i|efter|på)|processats|förankrats)';
const HAS_MADE =
  '(?:tagit fram|skrivit ihop|fått ihop|(?:satt|ställt) (?:ihop|samman)|förhandlat(?: fram)?|arbetat (?:fram|med (?:att ta fram|förslag|avtal|överenskommelse|riktlinje|framtag|texten|underlag))|utarbetat|skrivit(?!s)|formulerat|berett (?:förslag|ärende))';

/** Words by which a sentence states something of a kind, whatever heading it stands under; the first that fits counts. */
export const SAYS: readonly (readonly [Kind, RegExp])[] = [
  [
    'PURPOSE',
    new RegExp(
      `^(?:${INSTRUMENT}|${WORK}) (?:har|är|finns|tecknas|träffas|ingås|upprättas)(?: [\\p{L}]+){0,2} (?:till )?för att(?!\\p{L})|^(?:parterna|vi) (?:ingår|träffar|sluter|tecknar) [^.;]{3,40} för att`,
      'u',
    ),
  ],
  [
    'DRAFTING',
    new RegExp(
      `(?:har|är|hade) (?:[^.;]{0,100}? )?(?:${MADE}|${HAS_MADE})|har (?:deltagit|medverkat) i (?:arbetet|framtagandet|beredningen)|har lämnat synpunkter på (?:utkast|förslag)|^(?:förslaget|${INSTRUMENT}) har (?!undertecknats|godkänts|antagits|beslutats|följts|utvärderats|sagts|tillämpats)\\p{L}+(?:ats|its|tts)(?: \\p{L}+)? av |^(?:underlaget|utkastet|texten|${WORK}|${INSTRUMENT}) (?:sammanställdes|utreddes|utarbetades|skrevs|formulerades|förhandlades|bereddes|prövades)|(?:utarbetades|togs fram|arbetades fram|bereddes|skrevs|förhandlades|framtogs) (?:av|i|under|gemensamt|tillsammans|mellan)|^arbetet med (?:att ta fram|framtagandet av|förslaget|överenskommelsen|avtalet|riktlinjen)[^.;]{0,40} (?:har|leddes|bedrevs|skedde|genomfördes)|^(?:förslaget|texten|skrivningarna|innehållet|${INSTRUMENT}) är (?:ett )?(?:resultat(?:et)?|frukt(?:en)?|en produkt) av|(?:förslag|text|överenskommelse|avtal|riktlinje|modell)\\p{L}* har (?:\\p{L}+ )?(?:vuxit|växt) fram|^bakom (?:förslaget|texten|överenskommelsen|avtalet)(?:, [^,]{3,60},)? (?:står|ligger)|^framtag(?:en|et) av`,
      'u',
    ),
  ],
  ['OVERALL_GOAL', /(?<!\p{L})(?:övergripande|överordnade?|högsta) (?:mål|syfte)(?:et|en|sättning\p{L}*)?(?: |$)/u],
  ['EFFECT_GOAL', /^effektmål/u],
  ['ASSIGNMENT_GOAL', /^(?:uppdragsmål|projektmål)\p{L}* är/u],
  [
    'PURPOSE',
    new RegExp(
      [
        '(?<!\\p{L})(?:\\p{L}*syfte(?:t|n)?|ändamål(?:et)?|avsikten|tanken|idén|meningen|poängen|vitsen)(?: (?:med|bakom) [^.]{0,80}?)? är (?!(?:\\p{L}+ )?att (?:\\p{L}+ )?(?:ska(?:ll)? gälla|den ska gälla|teckna|träder|(?:\\p{L}+ )?(?:träder i kraft|börjar gälla)))',
        '(?<!\\p{L})är (?:\\p{L}+ )?(?:syftet|ändamålet|avsikten)(?!\\p{L})|eftersträvas (?:att|en|ett)|(?<!\\p{L})motiv(?:et|en)?(?: (?:för|till|bakom) [^.]{0,60}?)? är att|syftar (?:till|på)|(?:har|med|i) (?:till |som )?(?:syfte|ändamål)(?:t)?(?!\\p{L})',
        `^(?:${INSTRUMENT}|${WORK}) (?:ska|skall|är tänkt att|är avsed[dt]a? att|avser att|tjänar till att|vill) ${ADVERBS}${AIM}`,
        `^${INSTRUMENT} ska(?:ll)? (?!${NO_AIM}(?!\\p{L}))\\p{L}{3,}a(?!\\p{L})`,
        `^(?:vad|det) (?:parterna|vi|huvudmännen|man) vill åstadkomma|^på så (?:vis|sätt) ska(?:ll)?|^(?:ytterst|i grunden) (?:handlar|gäller) det`,
        `^(?:genom|med) (?:${INSTRUMENT}|${WORK}) (?:vill|avser|önskar|ska(?:ll)?) (?!gälla)`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'OBJECTIVE',
    /(?<!\p{L})(?:mål(?:et|en)?|delmål(?:et|en)?|målsättning(?:en|ar|arna)?|målbild(?:en)?|ambition(?:en)?|vision(?:en)?)(?: med [^.]{0,80}?| för [^.]{0,80}?)? (?:är|ska vara)(?!\p{L})|vi vill att|(?:vi|parterna|huvudmännen|man) vill (?:uppnå|nå)|(?:strävan|förhoppning(?:en)?) är (?:att|en|ett)|strävar (?:\p{L}+ )?efter|siktar (?:på|mot) att|hoppas att (?!ni|vi|du)|^(?:på|inom) [^.;]{3,30} ska(?:ll)? [^.;]{3,60} (?:halveras|minska|öka|fördubblas|ha (?:minskat|ökat))/u,
  ],
  [
    'DEVELOPMENT_AREA',
    /(?<!\p{L})(?:utvecklings|förbättrings)område(?:n|t)?(?!\p{L})|område(?:n)? att (?:vidare)?utveckla|område(?:n)? där [^.;]{0,30}(?:behöv|kan|måste)|behöver (?:\p{L}+ )?(?:vidareutvecklas|utvecklas|förbättras)/u,
  ],
  ['EQUALITY', /könsuppdela|jämställd|(?:kvinnor och män|flickor och pojkar|kvinnors och mäns|flickors och pojkars)/u],
  [
    'MUNICIPAL_GOAL',
    /(?:bidrar till|nå|i linje med|stödjer|stöder|överensstämmer med|uppfyller)[^.;]{0,40}(?:kommun\p{L}*s|fullmäktiges|nämndens) (?:\p{L}+ )?mål(?!\p{L}*grupp)/u,
  ],
  ['MISSION', /^uppdraget (?:är att|går ut på|innefattar att|innebär att|består i)/u],
  [
    'PRINCIPLE',
    new RegExp(
      [
        'utgångspunkt|(?<!\\p{L})barnets bästa|barnets rätt(?!ighet)|mellan stolarna|självbestämmande|(?:lägsta|lämplig|effektiv|närhets)\\p{L}*principen|(?<!\\p{L})(?:lägsta|rätt) (?:effektiva |möjliga )?\\p{L}*nivå(?!\\p{L})',
        `^(?:den enskildes|den sjukes|barnets|individens|patientens|familjens|brukarens|elevens|den unges) (?:egen |egna )?\\p{L}+ (?:är|väger|kommer|går|styr|står)(?!\\p{L})|^(?:den \\p{L}+s|barnets|patientens|familjens) \\p{L}+ (?:respekteras|beaktas|tas tillvara|tillvaratas|efterfrågas)|^${BENEFICIARY} (?:bestämmer|avgör|väljer|styr)(?!\\p{L})|^${BENEFICIARY} \\p{L}+s (?:\\p{L}+ )?(?:alltid|först)(?!\\p{L})|^ingen \\p{L}+s(?!\\p{L})|^(?:respekt|tillit|öppenhet|förtroende|helhetssyn|lyhördhet)\\p{L}* [^.;]{0,40}(?:präglar|är|ska|utgör|genomsyrar|bär)(?!\\p{L})|^(?:${WORK}|${GIVEN}|\\p{L}+(?:en|et|t)) är (?:\\p{L}+ )?(?:frivillig|styrande|vägledande|avgiftsfri|kostnadsfri)\\p{L}*|^inga? (?!part|ändring|reservation|ersättning|kostnad|nya|extra|medel)[^.;]{3,40} (?:\\p{L}+s|ska|får|behöver|krävs)(?!\\p{L})`,
        '(?:vägledande|grundläggande|bärande|ledande|styrande) (?:\\p{L}+ )?(?:princip|tanke|idé)\\p{L}*|^vägledande (?:för [^.;]{3,40} )?är|^(?:en|den) princip(?:en)? (?:\\p{L}+ )?är|är en av principerna|^grunden för [^.;]{3,40} är',
        'ska(?:ll)? (?:\\p{L}+ ){0,2}?(?:utgå från|utgå ifrån|präglas|genomsyras|kännetecknas|vara vägledande|vara styrande|vara i centrum|stå i centrum|stå i fokus|vara i fokus|beaktas i alla|bygga på|vila på|sättas främst|komma i första hand|gå före|råda|tillvaratas)',
        `^(?:${WORK}|${GIVEN}) (?:\\p{L}+ )?(?:bygger|vilar|grundas|baseras|utgår|präglas|kännetecknas|genomsyras|sker) (?:på|från|av|med respekt|utifrån)`,
        `^(?:${WORK}|${GIVEN}) ska(?:ll)? (?:\\p{L}+ ){0,2}?(?:\\p{L}+s|ske|ha|vara) (?:utifrån|med (?:respekt|utgångspunkt|hänsyn|stor)|oavsett|på lika|på den enskildes|så nära|så tidigt|i dialog|efter (?:den|individ|behov))`,
        `^${BENEFICIARY} ska(?:ll)? (?:alltid |också |i första hand )?(?:få|ha|ges|kunna|vara|bemötas|mötas|känna|slippa|behöva|garanteras|stå|falla|bollas|hamna|nekas)(?!\\p{L})|^${BENEFICIARY} har (?:samma )?rätt (?:till|att)`,
        '(?:^|[.] )ing(?:a|en|et) (?:\\p{L}+ ){1,4}ska|ska(?:ll)? ges (?:personcentr|samordn|likvärd)|ska(?:ll)? (?:alltid )?vara (?:\\p{L}+ och )?(?:kostnadsfri|likvärdig|lätt|tillgänglig|jämlik|frivillig|evidens|personcentr|samordnad|trygg|delaktig|kunskapsbaserad|individ|flexibel|sammanhållen)',
      ].join('|'),
      'u',
    ),
  ],
  [
    'SCOPE',
    new RegExp(
      `^(?:(?:${INSTRUMENT}|${WORK}) ${ADVERBS})?${TREATS}(?:(?<=gäller (?:för )?|till för )|(?!\\p{L}))|(?:överenskommelse|avtal) som (?:reglerar|omfattar|beskriver|anger)|, (?:och|där|medan) ${INSTRUMENT} (?:reglerar|klargör|beskriver|anger|omfattar)|^(?:i|genom|av|med) (?:${INSTRUMENT}|förslaget) ${TREATED}(?!\\p{L})|^här (?:läggs|slås|anges|beskrivs|regleras|fastställs)|^${INSTRUMENT} har avseende på|^det som (?:sägs|anges|gäller|står) i ${INSTRUMENT}|^föremål(?:et)? för (?:${INSTRUMENT}|${WORK}) är|^${INSTRUMENT} har (?:\\p{L}+ )?(?:till föremål|som föremål)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'BACKGROUND',
    /^[^.;]{3,40} har sin (?:grund|upprinnelse|bakgrund|rot) i|^(?:sedan|fram till|alltsedan|ända sedan|under (?:flera|många|de senaste|en lång|\d{4})|i (?:\p{L}+|\d+) års tid|som ni vet|efter \d{4} års)(?!\p{L})[^.;]*(?<!\p{L})(?:har|hade|fanns|finns|var|\p{L}{2,}(?:ades?|tes?|des?))(?!\p{L})|^(?:bakgrunden|anledningen|orsaken)(?: till [^.;]{3,60})? är|(?:^|(?<=^[^,.;]{3,60} ))(?:andelen|antalet) [^.;]{3,80} (?:har|ökade|minskade|sjönk|steg)(?!\p{L})|(?<!\p{L})(?:\d+|\p{L}+) av (?:tio|hundra|fyra|fem|tre) \p{L}+ (?!part|kommun)|uppskattningsvis|i genomsnitt|^(?:i fjol|fortfarande|de flesta)(?!\p{L})|^trots att|^allt ?(?:fler|färre|mer|oftare)(?!\p{L})|(?:kartläggning|undersökning|utredning|enkät|granskning|statistik|studie|analys|rapport)\p{L}*(?: [^\s.;]+){0,4} (?:visar|visade|pekar)(?!\p{L})|^(?:hittills|i dag|idag|för närvarande|i nuläget|i dagsläget)(?!\p{L})(?! gäller)/u,
  ],
];

/** How the instrument ends, is changed and is read: nothing that it is about. */
export const ENDING =
  /^(?:hej|kära|bästa|god dag|hallå)(?!\p{L})|säg(?:s|er|as|a) upp|(?:avtal|överenskommelse)\p{L}* (?:ingås|sluts|tecknas|träffas) av|utan att vara (?:bunden|part)|avböjt|^(?:[^.;]{3,60} )?(?:träffar|sluter|ingår) (?:härmed |nu )?(?:detta|denna|följande)|(?:ansluter sig|deltar|medverkar) (?:inte|ej)|(?:inte|ej) (?:\p{L}+ )?(?:avtals|samarbets)?part(?!\p{L})|avtal tecknas|uppsäg|önskar lämna|(?<!\p{L})tvist|oenighet|meningsskiljaktig|ändringar (?:och|eller|i|av)|tillägg till|häva avtal|exemplar|undertecknat|undertecknas|omförhandl|force majeure|(?:avtal|överenskommelse)\p{L}* (?:gäller (?:från|fr|till|under|i|t)|träder i kraft|förlängs|upphör|löper)/u;
export const NEGATED =
  /(?:omfattar|gäller|avser|innefattar|reglerar) (?:inte|ej)(?!\p{L})|(?:omfattas|berörs) (?:inte|ej)(?!\p{L})|gäller (?:bara|endast|först|enbart)(?!\p{L})|ingår (?:inte|ej)(?!\p{L})/u;
/** What an act says, which nobody takes on by the instrument. */
export const SAID_BY_LAW =
  /hänvisar till|^(?:enligt|av|i|med stöd av) [^,;]{0,60}(?:lag|balk|förordning|konvention|hsl|sol|kap\.?|§)|framgår av|följer av|föreskriver|lagen säger|(?:har|är) (?:\p{L}+ ){0,2}(?:skyldighet|skyldiga) att (?:ingå|upprätta|träffa|samverka|samarbeta)/u;
