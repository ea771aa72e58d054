/** Roles in which somebody represents or leads, whose names may be told: chair, vice chair, assignment owner and leader. */
const LEADING = String.raw`(?:(?:(?:1:e|2:e|förste|andre|vice|v\.?)\s)?ordförande(?:n|na)?|(?:v\.?\s?)?ordf\.?|uppdragsägare(?:n|na)?|uppdragsledare(?:n|na)?|(?:vice[- ]?|deputy )?chair(?:man|woman|person)?|assignment (?:owner|leader)s?)(?!\p{L})`;

/** What else somebody may be, in one word: it is said of somebody, but gives no right to a name. */
const OTHER = String.raw`[\p{L}-]{0,30}(?:handläggare|sekreterare|samordnare|utredare|direktör|chef|strateg|ledare|ansvarig|assistent|jurist|ekonom|utvecklare|registrator|rektor|läkare|ledamot|ersättare|kontaktperson|tjänsteperson|tjänsteman|ombud|kurator|psykolog|konsult|officer|secretary|manager|director|head|controller|sköterska)(?:n|en|s|ns|ens)?(?!\p{L})`;

/** Whose chair it is, before or after the word. */
const OF = String.raw`(?:[\p{L}-]{2,40}s\s)?`;
const LEAD = new RegExp(`^(?:[\\p{L} -]{2,40} och )?${OF}${LEADING}`, 'iu');
const ANY = new RegExp(`^(?:${OF}${LEADING}|${OTHER})`, 'iu');

/** Between a name and what somebody is: a comma, a bracket, a dash, a cell, letters of a party. */
const AFTER = /^(?:\s*\(\p{Lu}{1,3}\))?\s*(?:[,(|–-]|\t)?\s*/u;

/** What somebody is, right before a name: at the start, or after what ends something. */
const BEFORE = new RegExp(
  `(?:^|[,;:.(|\\t*#–-]\\s*|\\s{2,}|\\bsamt\\s|\\boch\\s)(${OF}${LEADING}|${OTHER})(?:\\s(?:för|i|vid|på|of|for)\\s[^,;:|\\t]{1,80}(?=\\s*[:–-]))?\\s*(?:[:–|\\t-]|\\*\\*)?\\s*(?:\\*\\*)?\\s*$`,
  'iu',
);

/** What a line of its own says of who is named before or after it: a leading role, another, or nothing. */
export type SaidOf = 'LEADING' | 'OTHER' | null;

/** What a line or a cell says that begins with a role, and has nobody's name. */
export function roleInCell(cell: string): SaidOf {
  const said = cell.replace(/^[\s*_#>|•–-]+/, '');
  if (LEAD.test(said)) return 'LEADING';
  return ANY.test(said) ? 'OTHER' : null;
}

/** What a line says of a name in it, by what stands before it, as far as the name before, and after it, as far as the next. */
export function roleOnLine(before: string, after: string, nextFollows: boolean): SaidOf {
  const [, said] = BEFORE.exec(before) ?? [];
  if (said !== undefined) return LEAD.test(said) ? 'LEADING' : 'OTHER';
  const rest = after.replace(AFTER, '');
  const [own] = LEAD.exec(rest) ?? ANY.exec(rest) ?? [];
  if (own === undefined) return null;
  // A role right before the next name is that one's.
  if (nextFollows && /^[\s:]*$/.test(rest.slice(own.length))) return null;
  return LEAD.test(rest) ? 'LEADING' : 'OTHER';
}
