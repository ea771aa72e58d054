import type { Member } from '#schema/values/enumerations.ts';

type Kind = Member<'StatementKind'>;

/** The instrument as the subject of a sentence. */
const INSTRUMENT =
  '(?:(?:det här |den här |föreliggande |detta |denna |den nya |det nya )?\\p{L}*(?:avtal|avtalet|överenskommelse|överenskommelsen|riktlinje|riktlinjen|riktlinjerna|rutinen|dokumentet)|ök|den|det|de)';
/** The work under it. */
const WORK =
  '(?:\\p{L}*(?:uppdraget|samarbetet|samverkan|verksamheten|planen|förslaget|projektet|arbetet|satsningen|insatsen|insatserna))';
const AIM =
  '(?:bidra till|leda till|säkra|säkerställa|främja|stärka|göra det möjligt|möjliggöra|stödja|tydliggöra|klargöra|underlätta|förbättra|förebygga|skapa|öka|minska)';

/** Words by which a sentence states something of a kind, whatever heading it stands under; the first that fits counts. */
export const SAYS: readonly (readonly [Kind, RegExp])[] = [
  [
    'DRAFTING',
    /(?:har|är|hade) (?:[\p{L}\d]+ ){0,6}(?:tagits fram|framtag(?:en|et|its|na)|utarbeta[dt]|utarbetats|arbetats fram|tagit fram|förhandlat fram|förhandlats fram|arbetat fram|upprättats (?:av|i samverkan)|beretts av|utformats av|utformats i)|(?:utarbetades|togs fram|arbetades fram|bereddes) (?:av|i|under|gemensamt|tillsammans)/u,
  ],
  ['OVERALL_GOAL', /(?<!\p{L})(?:övergripande|gemensamma övergripande) mål(?:et|en|sättning\p{L}*)? /u],
  ['EFFECT_GOAL', /^effektmål/u],
  ['ASSIGNMENT_GOAL', /^(?:uppdragsmål|projektmål)\p{L}* är/u],
  [
    'PURPOSE',
    new RegExp(
      `(?<!\\p{L})(?:\\p{L}*syfte(?:t|n)?|ändamål(?:et)?|avsikten|tanken|meningen)(?: (?:med|bakom) [^.]{0,80}?)? är (?!(?:\\p{L}+ )?att (?:\\p{L}+ )?(?:ska(?:ll)? gälla|den ska gälla|teckna))|syftar (?:till|på)|(?:har|med|i) (?:till |som )?(?:syfte|ändamål)(?:t)?(?!\\p{L})|^(?:${INSTRUMENT}|${WORK}) (?:ska|skall|är tänkt att|avser att) (?:\\p{L}+ ){0,2}?${AIM}`,
      'u',
    ),
  ],
  [
    'OBJECTIVE',
    /(?<!\p{L})(?:mål(?:et|en)?|delmål(?:et|en)?|målsättning(?:en|ar|arna)?|målbild(?:en)?|ambition(?:en)?|vision(?:en)?)(?: med [^.]{0,80}?| för [^.]{0,80}?)? (?:är|ska vara)(?!\p{L})|vi vill (?:att|uppnå)|strävar (?:parterna )?efter/u,
  ],
  ['DEVELOPMENT_AREA', /(?<!\p{L})utvecklingsområde(?:t)?(?!\p{L})/u],
  ['MISSION', /^uppdraget (?:är att|innefattar att|innebär att|består i)/u],
  [
    'PRINCIPLE',
    /utgångspunkt|ska(?:ll)? (?:\p{L}+ ){0,2}?(?:utgå från|utgå ifrån|präglas|genomsyras|vara vägledande|vara styrande|vara i centrum|stå i centrum|stå i fokus|vara i fokus|beaktas i alla|bygga på|vila på)|(?<!\p{L})barnets bästa|barnets rätt(?!ighet)|(?:^|[.] )ing(?:a|en|et) (?:\p{L}+ ){1,4}ska|mellan stolarna|ska(?:ll)? ges (?:personcentr|samordn|likvärd)|ska(?:ll)? (?:alltid )?vara (?:\p{L}+ och )?(?:kostnadsfri|likvärdig|lätt|tillgänglig|jämlik|frivillig|evidens|personcentr|samordnad|trygg|delaktig)|(?:lägsta|lämplig|effektiv|närhets)\p{L}*principen|vägledande princip|självbestämmande/u,
  ],
  [
    'SCOPE',
    new RegExp(
      `^(?:(?:${INSTRUMENT}|uppdraget|verksamheten|samarbetet|samverkan) (?:\\p{L}+ )?)?(?:reglerar|omfattar|avser|gäller (?:för )?(?:\\p{L}+ )?(?:barn|unga|ungdom|person|vuxn|patient|alla|elev|individ|invånare|samverkan|samarbete)|riktar sig (?:till|mot)|vänder sig till|anger|beskriver|innefattar|innehåller|tydliggör|klargör|fastställer|fastslår|täcker|berör|är tillämplig[ta]?|äger tillämpning|tillämpas (?:på|för|vid|i)|gäller (?:för )?(?!läsår|för (?:tiden|perioden|åren|läsår|en period)|tiden|perioden|från|fr|till|tom|t\\.|t o m|under|i |år|tills|fram|när|om|före|efter|mellan|endast|även|som|inte|ej|inom|den (?:\\d|första)|våren|hösten|\\d|sedan|vid (?:års|halvårs)|parallellt|tidigast|längst|per))(?:(?<=gäller (?:för )?)|(?!\\p{L}))|(?:överenskommelse|avtal) som (?:reglerar|omfattar|beskriver|anger)|^i (?:avtalet|överenskommelsen|detta avtal|denna överenskommelse) (?:regleras|anges|beskrivs)`,
      'u',
    ),
  ],
  [
    'BACKGROUND',
    /^(?:sedan|fram till|alltsedan|ända sedan|under (?:flera|många|de senaste|en lång|\d{4})|i (?:\p{L}+|\d+) års tid|som ni vet|efter \d{4} års)(?!\p{L})[^.;]*(?<!\p{L})(?:har|hade|fanns|var|\p{L}{2,}(?:ades?|tes?|des?))(?!\p{L})/u,
  ],
];

/** How the instrument ends, is changed and is read: nothing that it is about. */
export const ENDING =
  /säg(?:s|er|as|a) upp|(?:inte|ej) (?:\p{L}+ )?(?:avtals|samarbets)?part(?!\p{L})|avtal tecknas|uppsäg|önskar lämna|(?<!\p{L})tvist|oenighet|meningsskiljaktig|ändringar (?:och|eller|i|av)|tillägg till|häva avtal|exemplar|undertecknat|undertecknas|omförhandl|force majeure|(?:avtal|överenskommelse)\p{L}* (?:gäller (?:från|fr|till|under|i|t)|träder i kraft|förlängs|upphör|löper)/u;
export const NEGATED =
  /(?:omfattar|gäller|avser|innefattar|reglerar) (?:inte|ej)(?!\p{L})|omfattas (?:inte|ej)(?!\p{L})|ingår (?:inte|ej)(?!\p{L})/u;
/** What an act says, which nobody takes on by the instrument. */
export const SAID_BY_LAW =
  /hänvisar till|^(?:enligt|av|i|med stöd av) [^,;]{0,60}(?:lag|balk|förordning|konvention|hsl|sol|kap\.?|§)|framgår av|följer av|föreskriver|lagen säger|(?:har|är) (?:\p{L}+ ){0,2}(?:skyldighet|skyldiga) att (?:ingå|upprätta|träffa|samverka|samarbeta)/u;
