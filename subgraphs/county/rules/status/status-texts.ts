import type { Text } from '#schema/values/text.ts';

/** What the hub says, in its own words, of why something holds on a date. */
export const STATUS_TEXTS = {
  inForce: {
    sv: 'Ett beslut är belagt före datumet, och datumet ligger i den angivna tiden.',
    en: 'A decision is evidenced before the date, and the date lies in the stated period.',
  },
  perhapsInForce: {
    sv: 'Datumet ligger i den angivna tiden, men beslutets dag eller villkor är inte kända.',
    en: 'The date lies in the stated period, but the day or the conditions of the decision are not known.',
  },
  ended: {
    sv: 'Ett beslut är belagt, och den angivna tiden har gått ut.',
    en: 'A decision is evidenced, and the stated period has ended.',
  },
  notBegun: {
    sv: 'Ett beslut är belagt, men den angivna tiden har inte börjat.',
    en: 'A decision is evidenced, but the stated period has not begun.',
  },
  openEnd: {
    sv: 'Ett beslut är belagt, men källorna anger inte tiden i båda ändar, eller anger den olika.',
    en: 'A decision is evidenced, but the sources do not state the period at both ends, or state it differently.',
  },
  expired: {
    sv: 'Att den löpt ut, ersatts eller slagits samman är belagt före datumet.',
    en: 'That it expired, was superseded or was merged is evidenced before the date.',
  },
  perhapsOver: {
    sv: 'Ett beslut är belagt. Källan säger att den löpt ut, ersatts eller slagits samman, men inte när.',
    en: 'A decision is evidenced. The source says that it expired, was superseded or was merged, but not when.',
  },
  extended: {
    sv: 'Källan säger att den löpt ut eller förlängts men anger inga datum.',
    en: 'The source says that it has expired or been extended but gives no dates.',
  },
  postponed: {
    sv: 'Förslaget bordlades; om det senare har tagits upp igen är inte belagt.',
    en: 'The proposal was postponed; whether it was taken up again later is not evidenced.',
  },
  proposed: {
    sv: 'Den angivna tiden omfattar datumet, men antagandet är bara föreslaget eller inte belagt.',
    en: 'The stated period covers the date, but adoption is only proposed or not evidenced.',
  },
  outside: {
    sv: 'Datumet ligger utanför den angivna tiden, och inget antagande är belagt.',
    en: 'The date lies outside the stated period, and no adoption is evidenced.',
  },
  undated: {
    sv: 'Inget i källan daterar när det började, så det kan ha gällt hur tidigt som helst.',
    en: 'Nothing in the source dates its beginning, so it may have held however early.',
  },
  openEnded: {
    sv: 'Källan anger inte när det skedde eller hur länge det gällde, så det kan men behöver inte ha gällt då.',
    en: 'The source does not say when it happened or how long it held, so it may or may not have held then.',
  },
  nothing: { sv: 'Ingen händelse är belagd före datumet.', en: 'No event is evidenced before the date.' },
} as const satisfies Record<string, Text>;
