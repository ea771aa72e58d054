import { appliesToQuestion } from '#schema/questions/applies-to-question.ts';
import { allOrganisations } from '#subgraphs/county/answers/parts/all-organisations.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toFactRow } from '#subgraphs/county/answers/parts/to-fact-row.ts';
import { stated } from '#subgraphs/county/facts/fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { standingFor } from '#subgraphs/county/rules/decisions/municipality-bodies.ts';
import { PARTY_ROLES } from '#subgraphs/county/rules/decisions/party-of.ts';
import { countNaming, namingInstruments } from './naming-instruments.ts';

/** The county's instruments that name a municipality as a party, and those that name it among all of the county. */
export default part({
  question: appliesToQuestion,
  async answer({ municipality, after, first }, known) {
    const standing = standingFor(municipality, known.county.code, await allOrganisations(known));
    const found = await namingInstruments(standing, { after, first: first + 1 }, known);
    const rows = found.slice(0, first).map(async (row) => {
      const [named, asGroup] = await Promise.all([
        partyFacts(row.id, standing.named, known),
        partyFacts(row.id, standing.asGroup, known),
      ]);
      return { ...row, named, asGroup };
    });
    return { ...answerBaseOf(known), rows: await Promise.all(rows), more: found.length > first };
  },
  count: async ({ municipality }, known) =>
    countNaming(standingFor(municipality, known.county.code, await allOrganisations(known)), known),
});

/** The facts that make one of some organisations a party to an instrument. */
async function partyFacts(instrument: string, slugs: ReadonlySet<string>, known: Known) {
  const facts = stated(await factsUnder(known.loaders, instrument, 'parties'));
  const own = facts.filter(({ value }) => slugs.has(value.organisation) && PARTY_ROLES.includes(value.role));
  return Promise.all(own.map((fact) => toFactRow(fact, known)));
}
