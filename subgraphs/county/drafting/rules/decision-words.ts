import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';

/** What is decided, by the first words that fit, with the same in words of the hub. */
export const ACTIONS: readonly (readonly [Member<'DecisionAction'>, RegExp, Text])[] = [
  [
    'STAND_BEHIND_REFERRAL',
    /ställ\p{L}*(?: [^\s.;]+){0,6} bakom[^.;]{0,60}(?:remiss|sänds ut)|(?:klartecken|medgiv|godkän|ja)\p{L}*[^.;]{0,40}(?:remiss)|(?<!\p{L})(?:sända|skicka|remittera|sänds|skickas|remitteras)(?!\p{L})[^.;]{0,60}(?:på|för|ut på|till) (?:remiss|yttrande)|(?:gå|går|gick|skickas|sändas) ut (?:på|för) (?:remiss|yttrande)|remittera förslaget|beslut\p{L}* att remittera|(?<!\p{L})remitterade?s(?!\p{L})|(?<!\p{L})(?:sändas?|skickas?|sänts|skickats) ut (?:för|på) (?:synpunkter|samråd|yttrande)|(?:sändes|skickades)[^.;]{0,40} på remiss/u,
    { sv: 'Att stå bakom att förslaget sänds på remiss', en: 'To stand behind sending the proposal out' },
  ],
  [
    'AUTHORISE_SIGNING',
    /underteckn|signera(?!\p{L})|firmateckn|(?:ordförand|direktör|chef)\p{L}*[^.;]{0,60} tecknar|(?:uppdra|delegera|åt|rätt|fullmakt|mandat|befogenhet|bemyndig|befullmäktig|utse|delegera|får|ges|ge|firma)[^;]{0,80}(?:teckna|skriva (?:under|på))(?!\p{L})/u,
    { sv: 'Att ge rätt att underteckna', en: 'To authorise signing' },
  ],
  [
    'STAND_BEHIND',
    /ställ\p{L}*(?: [^\s.;]+){0,6} bakom|(?:ger|gav|ge|lämnar) (?:sitt )?stöd (?:åt|till)|(?<!\p{L})stöd(?:er|jer) (?:förslag|överenskommelse|avtal)/u,
    { sv: 'Att ställa sig bakom förslaget', en: 'To stand behind the proposal' },
  ],
  [
    'ENDORSE',
    /tillstyrk|förorda|ställ\p{L}* sig [^.;]{0,30}positiv/u,
    { sv: 'Att tillstyrka förslaget', en: 'To endorse the proposal' },
  ],
  [
    'POSTPONE',
    /bordl[aä]|på bordet|återremi|(?<!\p{L})(?:skjut(?:s|er|a|its|it)?|sköts?) (?:upp|på|fram)(?!\p{L})|hänskjut|(?:ärendet|frågan|punkten) (?:vilar|får vila|utgår)|(?:ärendet|frågan|punkten) (?:får )?anstå/u,
    { sv: 'Att bordlägga ärendet', en: 'To postpone the matter' },
  ],
  [
    'COMMISSION',
    /(?<!\p{L})(?:ge|ger|ges|gav|gavs|få|får|fick|erhåller|har fått|att ge)(?!\p{L})[^.;]{0,60} (?:i )?uppdrag|(?<!\p{L})uppdra(?:r)?(?: åt)?(?!\p{L})|(?<!\p{L})(?:uppdras(?!\p{L})|uppdrogs?(?: [^ .;]+){0,6} (?:åt|att))|uppdraget att [^.;]{0,60} (?:ges|lämnas|går) |(?:får|ges|gavs|fick) i uppgift|i uppgift att|(?:ge|ger|ges) [^;]{3,60} uppdr\.|(?<!\p{L})(?:ålägg|ålade)\p{L}*/u,
    { sv: 'Att ge i uppdrag', en: 'To commission' },
  ],
  [
    'DECIDE_DIRECTION',
    /(?:besl[uö]t\p{L}*|ena[dt]e?s|fastställ\p{L}*|ant[ao]\p{L}*|godkän\p{L}*)[^.;]{0,60} (?:inriktning(?:en|sbeslut)?|färdriktning)|inriktningsbeslut|inriktning(?:en)?(?: för [^.;]{2,40})? (?:fastställs|antas|godkänns|beslutas|har beslutats|fastställdes|antogs)/u,
    { sv: 'Att besluta om inriktning', en: 'To decide on a direction' },
  ],
  [
    'APPROVE',
    /godkän[ndt]|(?<!\p{L})godta(?:r|s|git)?(?!\p{L})|godtog|accepter|bif(?:aller|öll|allits)|klartecken|(?:säg(?:er|a)|sade|sagt) ja(?!\p{L})|(?<!\p{L})godk\.|godkänt/u,
    { sv: 'Att godkänna', en: 'To approve' },
  ],
  [
    'ADOPT',
    /(?<!\p{L})(?:anta(?:r|s|git|gits|gen|get|gna|gande)?|antogs?|teckna[sr]?|ingås?|ingår|ingick|träffas?|ansl[uö]t\p{L}* (?:\p{L}+ ){0,3}(?:sig|till)|fastställ\p{L}*|besluta om|(?:gå|går|gick) med i)(?!\p{L})/u,
    { sv: 'Att anta', en: 'To adopt' },
  ],
];

const DECIDES =
  /(?<!\p{L})(?:beslut(?:ar|ade|at|as|ades)?|beslöt|beslutit|(?:tog|fattade|har fattat)[^.;]{0,80} beslut)(?!\p{L})/u;
const PROPOSES =
  /(?<!\p{L})föreslå(?:r|s|tt)?(?!\p{L})|hemställer|rekommenderar|förslag t(?:ill|\.) (?!(?:\p{L}+ ){0,2}\p{L}*(?:avtal|överenskommelse|ök|direktiv|riktlinje|inriktning))|förordar|(?<!\p{L})bör (?:godkännas|antas|tillstyrkas)|(?:behöver|bör|kan) (?:\p{L}+ )?besluta|bestämde att nämnderna/u;

/** Whether a decision is proposed or taken, by the words that introduce it; `null` where they do not tell. */
export function statusOf(plain: string): Member<'DecisionStatus'> | null {
  if (PROPOSES.test(plain)) return 'PROPOSED';
  return DECIDES.test(plain) ? 'TAKEN' : null;
}

const STEP =
  '(?:godkänn|anta|uppdra|ge |ger |gav |bemyndig|befullmäktig|föreslå|ställa|ställer|tillstyrk|fastställ|ingå|teckna|underteckna|bordlägg|återremitter|rekommender|hemställ|uppmana)';
/** Where within a sentence a further decision begins: `… och att ge …`, `… samt uppdrar …` */
export const STEPS = new RegExp(
  `[,;]? (?:och|samt) (?=[\\p{L}-]{4,30}(?: [\\p{L}-]+){0,3} (?:ges|får|bemyndigas|befullmäktigas|erhåller) )|[,;]? (?:och|samt) (?=(?:att )?${STEP})|[,;] (?=(?:att )?${STEP})`,
  'gu',
);

/** What a decision hangs on. */
export const CONDITION =
  /under förutsättning(?:en)? (?:att|av)|(?<!\p{L})(?:givet att|i den mån|för det fall|i fall att|med villkoret?|med det villkoret)(?!\p{L})|(?:är|blir) villkora[td]|krav(?:et)? för att|utan [^.;]{3,60} (?:faller|förfaller)|^om [^.;]{3,80} (?:antas|godkänns|tillstyrks)(?!\p{L})|(?:giltig|beslut|bindande|verkställ|gäll)[^.;]{0,60}(?:krävs|först (?:när|om|sedan|efter|då)|förrän|så snart|när även)|förutsätter (?:att|(?:ett )?(?:likalydande|motsvarande))|(?:motsvarande|likalydande) beslut (?:ska|måste|behöver|krävs)[^.;]*(?:giltig|gäll|kraft)|som villkor(?: gäller)?|^villkor(?:et)?(?: är|:)|(?<!\p{L})u\.? ?f\.? ?a\.?(?!\p{L})|med förbehåll|villkorat av|på villkor att|gäller (?:bara|endast|enbart) (?:om|under)|gäller först (?:när|då|om|sedan)|(?:endast|bara|blott|enbart) (?:gäller )?om(?!\p{L})|villkoret att|(?:som|en) förutsättning|förutsatt att|under (?:\p{L}+ )?(?:villkor|förbehåll)|beroende av att|med reservation för att|(?:beslut|giltig)\p{L}*[^.;]{0,40}(?:gäll|giltig|bindande|verkan|kraft|verkställ|förfaller|bestånd)[^.;]{0,40}(?<!\p{L})(?:om|när|först|endast|bara|enbart|sedan|förrän|så snart|måste|krävs)(?!\p{L})|förutsättning(?:en)? (?:för [^.;]{3,40} )?är|förfaller om|(?<!\p{L})såvida(?!\p{L})|(?<!\p{L})om inte (?:övriga|samtliga|alla|båda)/u;

/** What kind of condition words state. */
export function conditionKind(plain: string): Member<'ConditionKind'> {
  const own = /nämnden|styrelsen|fullmäktige|utskottet/u.test(plain);
  if (
    !own &&
    /(?:godkän(?:ner|t|ts|ns)|antar|antagit|antagits|antas|undertecknar|undertecknat|tecknar|tecknat)(?!\p{L})/u.test(
      plain,
    ) &&
    !/motsvarande|likalydande/u.test(plain)
  )
    return 'OTHER_PARTIES_APPROVE';
  if (/(?:motsvarande|likalydande) beslut|motsvarande sätt/u.test(plain)) return 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY';
  if (own && /^[^.;]*(?:fullmäktige|styrelsen|nämnden)s? (?:godkän|anvis|avsätt|ansl)/u.test(plain)) return 'OTHER';
  if (
    !/part(?:er|erna)?(?!\p{L})|(?<!\p{L})(?:kn|kf|rf|reg|vgr)(?!\p{L})|kommun|region|andra|övriga|samtliga|(?<!\p{L})alla(?!\p{L})|huvudm/u.test(
      plain,
    )
  )
    return 'OTHER';
  if (
    /motsvarande|likalydande|samma beslut|likadana?t?|gjord?e? det(?:samma)?(?!\p{L})|gör det(?:samma)?(?!\p{L})|på samma sätt|också (?:säger|fattar|beslutar)|beslutar (?:på samma|likadant)|fattar/u.test(
      plain,
    )
  )
    return 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY';
  return /godkän[nt]|säger ja|godk(?!\p{L})|antar|undertecknar|tecknar|ingår/u.test(plain)
    ? 'OTHER_PARTIES_APPROVE'
    : 'OTHER';
}

/** The kinds of condition in words of the hub. */
export const CONDITION_TEXTS: Readonly<Record<Member<'ConditionKind'>, Text>> = {
  OTHER_PARTIES_DECIDE_CORRESPONDINGLY: {
    sv: 'Övriga parter fattar motsvarande beslut',
    en: 'The other parties decide correspondingly',
  },
  OTHER_PARTIES_APPROVE: { sv: 'Övriga parter godkänner', en: 'The other parties approve' },
  OTHER: { sv: 'Ett annat villkor, se ordalydelsen', en: 'Another condition, see the wording' },
};

/** A condition that begins its sentence, or stands between commas within it, before what is decided. */
const CONDITION_BEFORE =
  /^(?:under förutsättning|om |förutsatt)[^.;]* (?=(?:antas|antar|godkänns|tillstyrks|fastställs|ges|bemyndigas|beslutar)(?!\p{L}))|,? (?:under förutsättning(?:en)? att|förutsatt att)[^,.;]*,/u;

/** A part of a sentence without what its decision hangs on, so that nothing is decided by the words of a condition. */
export function withoutCondition(plain: string): string {
  const main = plain.replace(CONDITION_BEFORE, ' ');
  const at = CONDITION.exec(main)?.index ?? 0;
  return at > 0 ? main.slice(0, at) : main;
}
