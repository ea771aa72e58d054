import type { Member } from '#schema/values/enumerations.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import type { LookUp } from './municipality-bodies.ts';

/** The party that a body decides for, and how that stands to the source. */
export interface PartyOf {
  /** The organisation's slug; `null` where the source names no party, or where the body is none of a party. */
  party: string | null;
  statedAs: Member<'StatedAs'>;
}

/** What an instrument says of its parties. */
export interface Parties {
  /** Slugs of the organisations that are parties or asked to decide, in the order of the papers. */
  organisations: string[];
  /** The party for which a body is said to act, by the body's slug. */
  actingFor: ReadonlyMap<string, string>;
}

/** The roles of who decides on an instrument for itself: a party, or one that is asked to become one. */
export const PARTY_ROLES: readonly Member<'PartyRole'>[] = ['PARTY', 'ASKED_TO_DECIDE'];

/** Reads the parties out of an instrument's facts. */
export function partiesOf(facts: readonly Evidence<'parties'>[]): Parties {
  const parties = stated(facts)
    .map(({ value }) => value)
    .filter(({ role }) => PARTY_ROLES.includes(role));
  return {
    organisations: [...new Set(parties.map(({ organisation }) => organisation))],
    actingFor: new Map(
      parties.flatMap(({ organisation, actingThrough }) => (actingThrough ? [[actingThrough, organisation]] : [])),
    ),
  };
}

/** Bodies of a municipality or region: one that belongs to no party decides for a party that is not named. */
const BODIES_OF_PARTIES: ReadonlySet<string> = new Set<Member<'OrganisationKind'>>([
  'MUNICIPALITY',
  'REGION',
  'COMMITTEE',
  'EXECUTIVE_BOARD',
  'ADMINISTRATION',
  'OFFICER',
]);

/**
 * The party that a body decides for: itself, the one it is said to act for, or the nearest above it. A
 * committee of a municipality that the paper does not name decides for a party that is not stated, and
 * is attributed to none; a network or a steering group decides for no party at all.
 */
export async function partyOf(body: string | undefined, parties: Parties, lookUp: LookUp): Promise<PartyOf> {
  if (body === undefined) return { party: null, statedAs: 'NOT_STATED' };
  if (parties.organisations.includes(body)) return { party: body, statedAs: 'STATED' };
  const actingFor = parties.actingFor.get(body);
  if (actingFor !== undefined) return { party: actingFor, statedAs: 'STATED' };
  const own = await lookUp(body);
  const passed = new Set([body]);
  for (let at = own?.parent; at && !passed.has(at); at = (await lookUp(at))?.parent) {
    if (parties.organisations.includes(at)) return { party: at, statedAs: 'INFERRED' };
    passed.add(at);
  }
  return { party: null, statedAs: BODIES_OF_PARTIES.has(own?.kind ?? '') ? 'NOT_STATED' : 'NOT_APPLICABLE' };
}
