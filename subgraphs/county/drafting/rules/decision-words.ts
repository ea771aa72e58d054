import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';

/** What is decided, by the first words that fit, with the same in words of the hub. */
export const ACTIONS: readonly (readonly [Member<'DecisionAction'>, RegExp, Text])[] = [
  [
    'STAND_BEHIND_REFERRAL',
    /ställ\p{L}*(?: [^\s.;]+){0,6} bakom[^.;]{0,60}(?:remiss|sänds ut)|(?:klartecken|medgiv|godkän|ja)\p{L}*[^.;]{0,40}(?:remiss)|(?<!\p{L})(?:sända|skicka|remittera|sänds|skickas|remitteras)(?!\p{L})[^.;]{0,60}(?:på|för|ut på|till) (?:remiss|yttrande)|(?:gå|går|gick|skickas|sändas) ut (?:på|för) (?:remiss|yttrande)|remittera förslaget|beslut\p{L}* att remittera/u,
    { sv: 'Att stå bakom att förslaget sänds på remiss', en: 'To stand behind sending the proposal out' },
  ],
  [
    'AUTHORISE_SIGNING',
    /underteckn|signera(?!\p{L})|firmateckn|(?:uppdra|delegera|åt|rätt|fullmakt|mandat|befogenhet|bemyndig|befullmäktig|får|ges|ge|firma)[^;]{0,80}(?:teckna|skriva (?:under|på))(?!\p{L})/u,
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
    /bordl[aä]|på bordet|återremi|(?<!\p{L})skjut(?:s|er|a) (?:upp|på)(?!\p{L})/u,
    { sv: 'Att bordlägga ärendet', en: 'To postpone the matter' },
  ],
  [
    'COMMISSION',
    /(?<!\p{L})(?:ge|ger|ges|gav|gavs|få|får|fick|erhåller|har fått|att ge)(?!\p{L})[^.;]{0,60} (?:i )?uppdrag|(?<!\p{L})uppdra(?:r)?(?: åt)?(?!\p{L})|(?<!\p{L})(?:uppdras|uppdrogs|uppdrog)(?: \p{L}+)? åt|(?:får|ges|gavs|fick) i uppgift|i uppgift att|(?:ge|ger|ges) [^;]{3,60} uppdr\./u,
    { sv: 'Att ge i uppdrag', en: 'To commission' },
  ],
  [
    'DECIDE_DIRECTION',
    /(?:besl[uö]t\p{L}*|ena[dt]e?s|fastställ\p{L}*|ant[ao]\p{L}*|godkän\p{L}*)[^.;]{0,60} (?:inriktning(?:en|sbeslut)?|färdriktning)|inriktningsbeslut/u,
    { sv: 'Att besluta om inriktning', en: 'To decide on a direction' },
  ],
  [
    'APPROVE',
    /godkän[ndt]|(?<!\p{L})godta(?:r|s|git)?(?!\p{L})|godtog|accepter|bif(?:aller|öll|allits)|klartecken|(?:säg(?:er|a)|sade|sagt) ja(?!\p{L})|(?<!\p{L})godk\.|godkänt/u,
    { sv: 'Att godkänna', en: 'To approve' },
  ],
  [
    'ADOPT',
    /(?<!\p{L})(?:anta|antar|antog|antas|antagit|tecknas|ingås|anslut(?:er|a|it) sig|anslöt sig|fastställ\p{L}*|ingå|teckna|besluta om)(?!\p{L})/u,
    { sv: 'Att anta', en: 'To adopt' },
  ],
];

const DECIDES =
  /(?<!\p{L})(?:beslut(?:ar|ade|at|as|ades)?|beslöt|beslutit|(?:tog|fattade|har fattat)[^.;]{0,80} beslut)(?!\p{L})/u;
const PROPOSES =
  /(?<!\p{L})föreslå(?:r|s|tt)?(?!\p{L})|hemställer|rekommenderar|förslag t(?:ill|\.)|förordar|(?:behöver|bör|kan) (?:\p{L}+ )?besluta|bestämde att nämnderna/u;

/** Whether a decision is proposed or taken, by the words that introduce it; `null` where they do not tell. */
export function statusOf(plain: string): Member<'DecisionStatus'> | null {
  if (PROPOSES.test(plain)) return 'PROPOSED';
  return DECIDES.test(plain) ? 'TAKEN' : null;
}

/** What decisions told of are about. */
export const DECIDED_ON =
  /avtal|överenskommelse|förslag|remiss|uppdrag|(?<!\p{L})ök(?!\p{L})|direktiv|ärende|riktlinje|inriktning|(?:tillstyrkte|godkände|antog|bordlade|tillstyrker)\.?$|tillstyrkte (?:den )?\d|^ge |uppdrog/u;
/** Who decides nothing of the instrument, and decisions on another one. */
export const ANOTHER_MATTER =
  /(?<!\p{L})(?:lagen|regeringen|riksdagen|yrkar|konstaterar)(?!\p{L})|(?<!\p{L})(?:nuvarande|tidigare|gällande|föregående|förra|gamla) (?:avtal|överenskommelse|riktlinje|samverkansavtal)\p{L}*[^.;]{0,40}(?:antogs|godkändes|beslutades|fastställdes)/u;
/** A decision within a running sentence: who has decided, stands behind, endorses. */
export const TOLD_DECISION =
  /(?<!\p{L})(?:beslutade|beslöt|(?:tog|fattade|har fattat)[^.;]{0,60}beslut|rekommenderas[^.;]{0,60} att (?:godkänna|anta|tillstyrka|besluta|ställa|ingå)|föreslog|har sagt ja|sade ja|enades|(?:vill|önskar) att (?:er |ni |nämnden|kommunen|styrelsen|fullmäktige)[^.;]{0,40}(?:godkänner|antar|ställer sig|beslutar|säger ja|tillstyrker|bifaller)|ställde sig [^.;]{0,30}positivt|har (?:[\p{L}\d]+ ){0,5}(?:beslutat|godkänt|antagit|tillstyrkt|bordlagt|återremitterat)|godkände|godkändes|antog|antogs|fastställde|tillstyrkte|tillstyrktes|tillstyrker|bordlade|bordlades|återremitterade(?:s)?|(?:är|blev|har) bordlag[dt]|ställde sig[^.;]{0,40} bakom|beslutar|ställde sig (?:\p{L}+ )?bakom|har [^.;]{0,20}ställt sig bakom|ställer sig bakom|förordade|ber (?:er|nämnd|kommun|region|styrelse)[^.;]{0,60} (?:ställa|godkänna|anta|besluta|tillstyrka)|^ge [^.;]{3,60}(?:skriva (?:på|under)|underteckna|teckna)|gav[^.;]{0,40}(?:klartecken|sitt bifall|bifall|ja)|biföll|medgav|gav[^.;]{0,60}i uppdrag|uppdrog (?:\p{L}+ )?åt|(?:föreslår|rekommenderar|hemställer)[^.;]{0,120}(?:att )?(?:godkänn(?:a|er)|anta(?:r)?|tillstyrk(?:a|er)|besluta(?:r)?|ställ(?:a|er))|föreslås[^.;]{0,60}(?:godkänna|anta|besluta|tillstyrka)|tillstyrks|godkänns)(?!\p{L})/u;
const STEP =
  '(?:godkänn|anta|uppdra|ge |ger |gav |bemyndig|befullmäktig|föreslå|ställa|ställer|tillstyrk|fastställ|ingå|teckna|underteckna|bordlägg|återremitter)';
/** Where within a sentence a further decision begins: `… och att ge …`, `… samt uppdrar …` */
export const STEPS = new RegExp(
  `[,;]? (?:och|samt) (?=[\\p{L}-]{4,30}(?: [\\p{L}-]+){0,3} (?:ges|får|bemyndigas|befullmäktigas|erhåller) )|[,;]? (?:och|samt) (?=(?:att )?${STEP})|[,;] (?=att ${STEP})`,
  'gu',
);

/** What a decision hangs on. */
export const CONDITION =
  /under förutsättning(?:en)? (?:att|av)|(?:giltig|beslut|bindande|verkställ|gäll)[^.;]{0,60}(?:krävs|först (?:när|om|sedan|efter|då)|förrän|så snart|när även)|förutsätter att|som villkor(?: gäller)?|^villkor(?:et)?(?: är|:)|(?<!\p{L})u\.? ?f\.? ?a\.?(?!\p{L})|med förbehåll|villkorat av|på villkor att|gäller (?:bara|endast|enbart) (?:om|under)|gäller först (?:när|då|om|sedan)|(?:endast|bara|blott|enbart) (?:gäller )?om(?!\p{L})|villkoret att|(?:som|en) förutsättning|förutsatt att|under (?:\p{L}+ )?(?:villkor|förbehåll)|beroende av att|med reservation för att|(?:beslut|giltig)\p{L}*[^.;]{0,40}(?:gäll|giltig|bindande|verkan|kraft|verkställ|förfaller|bestånd)[^.;]{0,40}(?<!\p{L})(?:om|när|först|endast|bara|enbart|sedan|förrän|så snart|måste|krävs)(?!\p{L})|förutsättning(?:en)? (?:för [^.;]{3,40} )?är|förfaller om|(?<!\p{L})såvida(?!\p{L})|(?<!\p{L})om inte (?:övriga|samtliga|alla|båda)/u;

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
  if (
    !/part(?:er|erna)?(?!\p{L})|(?<!\p{L})(?:kn|kf|rf|reg|vgr)(?!\p{L})|kommun|region|andra|övriga|samtliga|(?<!\p{L})alla(?!\p{L})|huvudm/u.test(
      plain,
    )
  )
    return 'OTHER';
  if (
    /motsvarande|likalydande|samma beslut|likadana?t?|gör det(?:samma)?(?!\p{L})|på samma sätt|också (?:säger|fattar|beslutar)|beslutar (?:på samma|likadant)|fattar/u.test(
      plain,
    )
  )
    return 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY';
  return /godkän[nt]|godk(?!\p{L})|antar|undertecknar|tecknar|ingår/u.test(plain) ? 'OTHER_PARTIES_APPROVE' : 'OTHER';
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
