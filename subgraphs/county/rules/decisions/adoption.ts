import { distinct } from '#schema/shared/distinct.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, stated } from '../status/evidence.ts';
import { openConditions } from '../status/status-on.ts';
import { type LookUp, type PartyOf, partiesOf, partyOf } from './party-of.ts';

/** What is evidenced of one party's adoption of an agreement. */
export interface Adoption<Fact extends Evidence = Evidence> {
  /** The organisation's slug; `null` where the source does not name the party. */
  party: string | null;
  status: Member<'AdoptionStatus'>;
  explanation: Text;
  /** The decision steps of the party, in the order of the papers. */
  steps: Fact[];
  /** The facts that name the party. */
  naming: Fact[];
  unmetOrUnknownConditions: Record<string, unknown>[];
}

interface Step {
  action: Member<'DecisionAction'>;
  status: Member<'DecisionStatus'>;
  body?: string;
}

/** What adopts an agreement; endorsing, standing behind or authorising signing do not. */
const ADOPTING: ReadonlySet<string> = new Set<Member<'DecisionAction'>>(['APPROVE', 'ADOPT']);

/**
 * The adoption table of an agreement: a row for each party that the papers name, and one for each body
 * that decides for a party which they do not name. A proposal is no adoption; "not evidenced" is the
 * usual answer. Steps of bodies that are no party's, as a network, adopt nothing.
 */
export async function adoptionOf<Fact extends Evidence>(
  parties: readonly Fact[],
  decisions: readonly Fact[],
  lookUp: LookUp,
): Promise<Adoption<Fact>[]> {
  const known = partiesOf(parties);
  const steps = await Promise.all(
    stated(decisions).map(async (fact) => ({ fact, ...(await partyOf(stepOf(fact).body, known, lookUp)) })),
  );
  const named = known.organisations.map((party) =>
    adoption(
      party,
      steps.filter((step) => step.party === party).map(({ fact }) => fact),
      parties.filter(({ value }) => (value as { organisation?: string } | null)?.organisation === party),
    ),
  );
  const rows = [...named, ...unnamed(steps)];
  return rows.length > 0 ? rows : [{ ...adoption(null, [], [...parties]), explanation: SAID.noParties }];
}

function unnamed<Fact extends Evidence>(steps: readonly ({ fact: Fact } & PartyOf)[]): Adoption<Fact>[] {
  const without = steps.filter(({ party, statedAs }) => party === null && statedAs === 'NOT_STATED');
  const byBody = Map.groupBy(without, ({ fact }) => stepOf(fact).body);
  return [...byBody.values()].map((own) =>
    adoption(
      null,
      own.map(({ fact }) => fact),
      [],
    ),
  );
}

function adoption<Fact extends Evidence>(party: string | null, steps: Fact[], naming: Fact[]): Adoption<Fact> {
  const adopting = steps.filter((fact) => ADOPTING.has(stepOf(fact).action));
  const taken = adopting.filter((fact) => stepOf(fact).status === 'TAKEN');
  const unmet = distinct((taken.length > 0 ? taken : adopting).flatMap(openConditions));
  const status = taken.length === 0 ? 'NOT_EVIDENCED' : unmet.length > 0 ? 'ADOPTED_CONDITIONALLY' : 'ADOPTED';
  return { party, status, explanation: explained(status, adopting), steps, naming, unmetOrUnknownConditions: unmet };
}

function stepOf({ value }: Evidence): Step {
  return value as unknown as Step;
}

function explained(status: Member<'AdoptionStatus'>, adopting: readonly Evidence[]): Text {
  if (status !== 'NOT_EVIDENCED') return SAID[status];
  const statuses = adopting.map((fact) => stepOf(fact).status);
  if (statuses.includes('PROPOSED')) return SAID.proposed;
  return statuses.includes('PLANNED') ? SAID.planned : SAID.nothing;
}

const SAID = {
  ADOPTED: { sv: 'Ett beslut om att anta är belagt.', en: 'A decision to adopt is evidenced.' },
  ADOPTED_CONDITIONALLY: {
    sv: 'Ett beslut om att anta är belagt, på villkor som inte är kända att vara uppfyllda.',
    en: 'A decision to adopt is evidenced, on conditions that are not known to be met.',
  },
  proposed: {
    sv: 'Ett beslut om att anta är föreslaget; att det fattades är inte belagt.',
    en: 'A decision to adopt is proposed; that it was taken is not evidenced.',
  },
  planned: {
    sv: 'Ett beslut om att anta är planerat; att det fattades är inte belagt.',
    en: 'A decision to adopt is planned; that it was taken is not evidenced.',
  },
  noParties: {
    sv: 'Källan anger inga parter, och inget beslut av någon part är belagt.',
    en: 'The source names no parties, and no decision of any party is evidenced.',
  },
  nothing: { sv: 'Inget beslut av parten är belagt.', en: 'No decision of the party is evidenced.' },
} as const satisfies Record<string, Text>;
