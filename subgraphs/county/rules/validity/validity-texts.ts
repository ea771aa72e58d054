import type { Text } from '#schema/values/text.ts';

/** What the hub says, in its own words, of why something was in force on a day, or was not. */
export const VALIDITY_TEXTS = {
  inForce: {
    sv: 'Ett beslut är belagt, och datumet ligger i den angivna tiden.',
    en: 'A decision is evidenced, and the date lies in the stated period.',
  },
  thatDay: {
    sv: 'Källan säger att den gällde just den dagen.',
    en: 'The source says that it was in force on that very day.',
  },
  reserved: {
    sv: 'Datumet ligger i den angivna tiden, men beslutet är bara härlett, eller har villkor som inte är kända att vara uppfyllda.',
    en: 'The date lies in the stated period, but the decision is only inferred, or has conditions that are not known to be met.',
  },
  decidedLater: {
    sv: 'Datumet ligger i den angivna tiden, men beslutet togs senare.',
    en: 'The date lies in the stated period, but the decision was taken later.',
  },
  undecided: {
    sv: 'Datumet ligger i den angivna tiden, men inget beslut är belagt.',
    en: 'The date lies in the stated period, but no decision is evidenced.',
  },
  proposed: {
    sv: 'Den angivna tiden omfattar datumet, men antagandet är bara föreslaget.',
    en: 'The stated period covers the date, but adoption is only proposed.',
  },
  proposedWithoutPeriod: {
    sv: 'Den är bara föreslagen, och källorna anger inte tiden i båda ändar, eller anger den olika.',
    en: 'It is only proposed, and the sources do not state the period at both ends, or state it differently.',
  },
  openEnd: {
    sv: 'Ett beslut är belagt, men källorna anger inte tiden i båda ändar, eller anger den olika.',
    en: 'A decision is evidenced, but the sources do not state the period at both ends, or state it differently.',
  },
  existing: {
    sv: 'Källan visar att den finns eller har funnits, men inte mellan vilka dagar den gällde.',
    en: 'The source shows that it exists or has existed, but not between which days it was in force.',
  },
  extended: {
    sv: 'Den löpte ut men förlängdes, och källan anger inte till när.',
    en: 'It expired but was extended, and the source does not say until when.',
  },
  perhapsOver: {
    sv: 'Källan säger att den löpt ut, ersatts eller slagits samman, men inte om det var före datumet.',
    en: 'The source says that it expired, was superseded or was merged, but not whether that was before the date.',
  },
  notBegun: { sv: 'Tiden har inte börjat.', en: 'The period has not begun.' },
  ended: { sv: 'Tiden har gått ut.', en: 'The period has ended.' },
  over: {
    sv: 'Att den löpt ut, ersatts eller slagits samman är belagt före datumet.',
    en: 'That it expired, was superseded or was merged is evidenced before the date.',
  },
  notYetDecided: {
    sv: 'Beslutet togs senare, och källan säger inte att den gällde från en tidigare dag.',
    en: 'The decision was taken later, and the source does not say that it held from an earlier day.',
  },
  outside: {
    sv: 'Den är bara föreslagen, och datumet ligger utanför den angivna tiden.',
    en: 'It is only proposed, and the date lies outside the stated period.',
  },
  laidAside: {
    sv: 'Förslaget bordlades, ersattes eller slogs samman med ett annat. Att det har antagits är inte belagt.',
    en: 'The proposal was postponed, superseded or merged with another. That it was adopted is not evidenced.',
  },
  nothing: {
    sv: 'Varken ett förslag eller ett beslut är belagt.',
    en: 'Neither a proposal nor a decision is evidenced.',
  },
  undated: {
    sv: 'Inget i källan daterar när den började gälla, så den kan ha gällt hur tidigt som helst.',
    en: 'Nothing in the source dates its beginning, so it may have been in force however early.',
  },
} as const satisfies Record<string, Text>;
