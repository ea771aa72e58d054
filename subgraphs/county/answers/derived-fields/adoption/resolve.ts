import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerFact } from '#subgraphs/county/answers/resolvers/answer-fact.ts';
import { resolveOrganisation } from '#subgraphs/county/answers/resolvers/organisation-resolvers.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { adoptionOf } from '#subgraphs/county/rules/decisions/adoption.ts';

/** The adoption table of an agreement over all its parties. */
export default async function answerAdoption({ id, known }: KnownInstrument) {
  const { county, loaders } = known;
  const [parties, decisions] = await Promise.all([
    factsUnder(loaders, id, 'parties'),
    factsUnder(loaders, id, 'decisions'),
  ]);
  const rows = await adoptionOf(parties, decisions, (slug) => loaders.organisation.load(slug), county.code);
  return rows.map(({ party, steps, naming, ...row }) => ({
    ...row,
    party: party === null ? null : resolveOrganisation(party, known),
    steps: steps.map((step) => answerFact(step, known)),
    citations: answerCitations(citedBy(...naming, ...steps), known),
  }));
}
