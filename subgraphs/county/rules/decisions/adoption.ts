import { distinct } from '#schema/shared/distinct.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, type Stated, stated } from '#subgraphs/county/facts/fact.ts';
import { type Condition, openConditions } from '../status/status-on.ts';
import { type LookUp, type PartyOf, partiesOf, partyOf } from './party-of.ts';

type Deciding = Evidence<'decisions'>;
type Naming = Evidence<'parties'>;

/** What is evidenced of one party's adoption of an agreement. */
export interface Adoption<Step extends Deciding = Deciding> {
  /** The organisation's slug; `null` where the source does not name the party. */
  party: string | null;
  status: Member<'AdoptionStatus'>;
  explanation: Text;
  /** The decision steps of the party, in the order of the papers. */
  steps: Stated<Step>[];
  /** The facts that name the party. */
  naming: Naming[];
  unmetOrUnknownConditions: Condition[];
}

/** What adopts an agreement; endorsing, standing behind or authorising signing do not. */
const ADOPTING: ReadonlySet<string> = new Set<Member<'DecisionAction'>>(['APPROVE', 'ADOPT']);

/**
 * The adoption table of an agreement: a row for each party that the papers name, and one for each body
 * that decides for a party which they do not name. A proposal is no adoption; "not evidenced" is the
 * usual answer. Steps of bodies that are no party's, as a network, adopt nothing.
 */
export async function adoptionOf<Step extends Deciding>(
  parties: readonly Naming[],
  decisions: readonly Step[],
  lookUp: LookUp,
): Promise<Adoption<Step>[]> {
  const known = partiesOf(parties);
  const steps = await Promise.all(
    stated(decisions).map(async (fact) => ({ fact, ...(await partyOf(fact.value.body, known, lookUp)) })),
  );
  const named = known.organisations.map((party) =>
    adoption(
      party,
      steps.filter((step) => step.party === party).map(({ fact }) => fact),
      parties.filter(({ value }) => value?.organisation === party),
    ),
  );
  const rows = [...named, ...unnamed(steps)];
  return rows.length > 0 ? rows : [{ ...adoption(null, [], [...parties]), explanation: SAID.noParties }];
}

function unnamed<Step extends Deciding>(steps: readonly ({ fact: Stated<Step> } & PartyOf)[]): Adoption<Step>[] {
  const without = steps.filter(({ party, statedAs }) => party === null && statedAs === 'NOT_STATED');
  const byBody = Map.groupBy(without, ({ fact }) => fact.value.body);
  return [...byBody.values()].map((own) =>
    adoption(
      null,
      own.map(({ fact }) => fact),
      [],
    ),
  );
}

function adoption<Step extends Deciding>(
  party: string | null,
  steps: Stated<Step>[],
  naming: Naming[],
): Adoption<Step> {
  const adopting = steps.filter((fact) => ADOPTING.has(fact.value.action));
  const taken = adopting.filter((fact) => fact.value.status === 'TAKEN');
  const unmet = distinct((taken.length > 0 ? taken : adopting).flatMap(openConditions));
  const status = taken.length === 0 ? 'NOT_EVIDENCED' : unmet.length > 0 ? 'ADOPTED_CONDITIONALLY' : 'ADOPTED';
  return { party, status, explanation: explained(status, adopting), steps, naming, unmetOrUnknownConditions: unmet };
}

function explained(status: Member<'AdoptionStatus'>, adopting: readonly Stated<Deciding>[]): Text {
  if (status !== 'NOT_EVIDENCED') return SAID[status];
  const statuses = adopting.map(({ value }) => value.status);
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
