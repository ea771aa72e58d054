/** What decisions told of are about. */
export const DECIDED_ON =
  /avtal|överenskommelse|förslag|remiss|uppdrag|(?<!\p{L})ök(?!\p{L})|direktiv|ärende|riktlinje|inriktning|utkast|(?<!\p{L})(?:anta|godkänna|tillstyrka|bordlägga|underteckna|teckna) (?:den|det|densamma)(?!\p{L})|under(?:teckna|skriva)|(?:nämnden|styrelsen|fullmäktige)[^.;]*(?<!\p{L})(?:planen|programmet|regelverket|modellen)(?!\p{L})|hemställan|(?:tillstyrkte|godkände|antog|bordlade|återremitterade|tillstyrker)(?:\.?$| (?:den )?\d|,? §|,? \()|^ge |uppdrog/u;
/** Who decides nothing of the instrument, and decisions on another one. */
export const ANOTHER_MATTER =
  /(?<!\p{L})(?:lagen|regeringen|riksdagen|eu(?:-\p{L}+)?|yrkar|yrkande|konstaterar|reserver\p{L}*|motion(?:en|är\p{L}*)|medborgarförslag\p{L}*)(?!\p{L})|(?<!\p{L})(?:nuvarande|tidigare|gällande|föregående|förra|gamla) (?:avtal|överenskommelse|riktlinje|samverkansavtal)\p{L}*[^.;]{0,40}(?:antogs|godkändes|beslutades|fastställdes)|(?<!\p{L})(?:antog|godkände|tecknade|ingick|slöt) (?:\p{L}+ ){0,3}(?:en|ett) (?:\p{L}+ )?(?:överenskommelse|avtal|strategi|plan|policy)(?!\p{L})/u;
/** What comes before a decision that is awaited or denied: `När kommunen har …`, `Ingen har …` */
export const NOT_YET =
  /^(?:men |och )?(?:om|när|så snart|innan|tills)(?!\p{L})(?![^.;]*\d{4})|(?<!\p{L})(?:gäller|först|endast|bara|enbart) (?:om|när|då|sedan|efter)(?!\p{L})|(?<!\p{L})(?:ingen|inga|varken|inte|ej)(?!\p{L})/u;

/** Verbs of deciding in the past, active or passive, without their endings. */
const PAST =
  '(?:beslutade|beslöt|godkände|antog|fastställde|tillstyrkte|bordlade|återremitterade|remitterade|förordade|biföll|godtog|bemyndigade|befullmäktigade)s?';
/** The same behind "har". */
const SUPINE =
  '(?:beslutat|godkänt|antagit|fastställt|tillstyrkt|bordlagt|återremitterat|ställt sig bakom|fått i uppdrag)';
const SUPINE_PASSIVE =
  '(?:beslutats|godkänts|antagits|fastställts|tillstyrkts|bordlagts|återremitterats|bemyndigats|befullmäktigats)';
/** What somebody asks a body to do, in any form of the verb. */
const ASKED =
  '(?:godkän(?:na|ner|ns|nas|t|d)|anta(?:r|s|get|gen|gna)?|tillstyrk(?:a|er|s|as)|besluta(?:r|s)?|bifall(?:a|er)|ställ(?:a|er)(?: sig)?|ingå|ansluta|säg(?:a|er) ja|gå med|(?:ger?|få|får|uppdra|uppdrar)(?= [^.;]{0,60}(?:rätt|uppdrag|fullmakt|åt)(?!\\p{L})))';
/** Nouns of deciding, with the verbs that they are said with. */
const NOUNS = [
  '(?:tog|fattade|har fattat|har tagit)[^.;]{0,60}beslut',
  'beslut (?:om|att)[^.;]{0,80}(?:togs|fattades|fattats|tagits)',
  '(?:sändes|skickades|gick)[^.;]{0,40} efter beslut',
  'gav[^.;]{0,40}(?:klartecken|sitt bifall|bifall|ja|sitt godkännande)',
  'lämnade [^.;]{0,20}(?:godkännande|bifall|stöd)',
  '(?:gavs?|fick)[^.;]{0,60} (?:i uppdrag|uppdraget att)',
  'gavs?[^.;]{0,60}(?:fullmakt|rätt|mandat|bemyndigande) att',
  '(?:uppdrogs?(?: [^ .;]+){0,6} åt|uppdrogs att)',
  'fick[^.;]{0,40} rätt att',
];
const TAKEN = [
  PAST,
  ...NOUNS,
  `ha(?:r|de) (?:[\\p{L}\\d-]+ ){0,5}${SUPINE}`,
  `ha(?:r|de) (?:[\\p{L}\\d-]+ ){0,5}${SUPINE_PASSIVE}`,
  ...[
    'föreslog',
    'har sagt ja',
    'sade ja',
    'enades',
    'medgav',
    'beslutar',
    'tillstyrker',
    '(?:är|blev|har) bordlag[dt]',
  ],
  `efter att [^.;,]{0,50}\\d{4}[^.;,]{0,30} (?:${SUPINE}|${SUPINE_PASSIVE})`,
  ...['sköts? upp', 'lade[^.;]{0,30} på bordet', 'ställde sig [^.;]{0,30}positivt?', 'ställde sig[^.;]{0,40} bakom'],
  ...['har [^.;]{0,20}ställt sig bakom', 'ställer sig bakom'],
];
/** What a body has asked another one for, with the day on which it did. */
const HAS_PROPOSED = [
  `(?:föreslog|hemställt|föreslagit|rekommenderat)[^.;]{0,80}(?: skulle)? ${ASKED}`,
  `förslag(?:et)? (?:är|var) att [^.;]{0,60}${ASKED}`,
];
/** What a body is expected to decide later. */
const PLANNED = [`(?:väntas|avser|planerar|beräknas|förväntas)[^.;]{0,40} ${ASKED}`];
const PROPOSED = [
  ...HAS_PROPOSED,
  `(?:föreslår|rekommenderar|rekommenderas|hemställer|föreslås|förordar|uppmanar|uppmanas|bjuds in|inbjuds)[^.;]{0,120} ${ASKED}`,
  `rekommendation(?:en)?[^.;]{0,60} att ${ASKED}`,
  `(?:vill|önskar|hoppas) att (?:er |ni |nämnden|kommunen|styrelsen|fullmäktige)[^.;]{0,40}${ASKED}`,
  'bör (?:godkännas|antas|tillstyrkas|bifallas)',
  'ber (?:er|nämnd|kommun|region|styrelse)[^.;]{0,60} (?:ställa|godkänna|anta|besluta|tillstyrka)',
  ...['^ge [^.;]{3,60}(?:skriva (?:på|under)|underteckna|teckna)', 'tillstyrks', 'godkänns'],
];
const whole = (ways: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{L})`, 'u');
/** A decision within a running sentence: who has decided, stands behind, endorses, or is asked to. */
export const TOLD_DECISION = whole([...PLANNED, ...PROPOSED, ...TAKEN]);
/** Whether what is told was proposed on a day of its own. */
export const TOLD_AS_ASKED = whole([...HAS_PROPOSED, 'föreslog']);
/** Whether it is only planned. */
export const TOLD_AS_PLANNED = whole(PLANNED);
/** Whether what is told is only proposed. */
export const TOLD_AS_PROPOSED = whole([...PROPOSED, 'föreslog']);
