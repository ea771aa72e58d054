import { distinct } from '#schema/shared/distinct.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, type Stated, stated } from '#subgraphs/county/facts/fact.ts';
import { type Condition, openConditions } from '../status/status-on.ts';
import { NO_PARTIES, SAID_OF_ALL_MUNICIPALITIES, SAID_OF_PARTY } from './adoption-texts.ts';
import { isMunicipalityIn, isOfAllMunicipalities, type LookUp } from './municipality-bodies.ts';
import { type PartyOf, partiesOf, partyOf } from './party-of.ts';

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

/** A decision step with the party that its body decides for, and whether that body is of all municipalities of the county. */
type Step<Fact extends Deciding> = PartyOf & { fact: Stated<Fact>; forAll: boolean };

/**
 * The adoption table of an agreement: a row for each party that the papers name, and one for each body
 * that decides for a party which they do not name. A proposal is no adoption; "not evidenced" is the
 * usual answer. Steps of bodies that are no party's, as a network, adopt nothing. What the municipalities
 * of the county (SCB's code) decide as a group reaches each of them that is named, and nobody else.
 */
export async function adoptionOf<Fact extends Deciding>(
  parties: readonly Naming[],
  decisions: readonly Fact[],
  lookUp: LookUp,
  county: string,
): Promise<Adoption<Fact>[]> {
  const known = partiesOf(parties);
  const members = await municipalitiesAmong(known.organisations, county, lookUp);
  const steps = await Promise.all(
    stated(decisions).map(async (fact): Promise<Step<Fact>> => {
      const { body } = fact.value;
      const own = await partyOf(body, known, lookUp);
      const forAll = !members.has(own.party ?? '') && (await isOfAllMunicipalities(body, lookUp));
      return { fact, forAll, ...own };
    }),
  );
  const named = known.organisations.map((party) =>
    adoption(
      party,
      steps.filter((step) => step.party === party || (step.forAll && members.has(party))),
      parties.filter(({ value }) => value?.organisation === party),
    ),
  );
  const rows = [...named, ...unnamed(steps.filter(({ forAll }) => !forAll || members.size === 0))];
  return rows.length > 0 ? rows : [{ ...adoption(null, [], [...parties]), explanation: NO_PARTIES }];
}

/** The municipalities of the county among some organisations. */
async function municipalitiesAmong(slugs: readonly string[], county: string, lookUp: LookUp): Promise<Set<string>> {
  const found = await Promise.all(slugs.map(lookUp));
  return new Set(slugs.filter((_, place) => found[place] && isMunicipalityIn(county, found[place])));
}

function unnamed<Fact extends Deciding>(steps: readonly Step<Fact>[]): Adoption<Fact>[] {
  const without = steps.filter(({ party, statedAs }) => party === null && statedAs === 'NOT_STATED');
  const byBody = Map.groupBy(without, ({ fact }) => fact.value.body);
  return [...byBody.values()].map((own) => adoption(null, own, []));
}

/** What a party's own steps evidence and, where they evidence no decision taken, what those of all municipalities do. */
function adoption<Fact extends Deciding>(
  party: string | null,
  steps: readonly Step<Fact>[],
  naming: Naming[],
): Adoption<Fact> {
  const adopting = steps.filter(({ fact }) => ADOPTING.has(fact.value.action));
  const own = adopting.filter((step) => step.party === party);
  const taken = [own, adopting].map((some) => some.filter(has('TAKEN'))).find((some) => some.length > 0);
  const unmet = distinct((taken ?? adopting).flatMap(({ fact }) => openConditions(fact)));
  const beside = { party, steps: steps.map(({ fact }) => fact), naming, unmetOrUnknownConditions: unmet };
  if (!taken) return { ...beside, status: 'NOT_EVIDENCED', explanation: undecided(own, adopting) };
  const status = unmet.length > 0 ? 'ADOPTED_CONDITIONALLY' : 'ADOPTED';
  const said = own.some(has('TAKEN')) ? SAID_OF_PARTY : SAID_OF_ALL_MUNICIPALITIES;
  return { ...beside, status, explanation: said[status] };
}

/** What is said where no decision to adopt is evidenced: that one is proposed, or else planned, to the party or to all. */
function undecided(own: readonly Step<Deciding>[], all: readonly Step<Deciding>[]): Text {
  for (const status of ['PROPOSED', 'PLANNED'] as const) {
    if (own.some(has(status))) return SAID_OF_PARTY[status];
    if (all.some(has(status))) return SAID_OF_ALL_MUNICIPALITIES[status];
  }
  return SAID_OF_PARTY.NOTHING;
}

function has(status: Member<'DecisionStatus'>) {
  return ({ fact }: Step<Deciding>): boolean => fact.value.status === status;
}
