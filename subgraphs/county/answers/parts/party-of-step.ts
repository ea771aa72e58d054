import type { Stated } from '#subgraphs/county/facts/fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFactOf } from '#subgraphs/county/reading/known-fact.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { partiesOf, partyOf } from '#subgraphs/county/rules/decisions/party-of.ts';
import { toOrganisationAnswer } from './resolve-references.ts';

/** The party that the body of a decision step decides for, and how that stands to the source, on its way from the county. */
export async function partyOfStep({ subject, value }: Stated<KnownFactOf<'decisions'>>, known: Known) {
  const { loaders } = known;
  const parties = partiesOf(await factsUnder(loaders, subject, 'parties'));
  const { party, statedAs } = await partyOf(value.body, parties, (slug) => loaders.organisation.load(slug));
  return { party: party === null ? null : await toOrganisationAnswer(party, known), partyStatedAs: statedAs };
}
