import { organisationId } from '#schema/keys/ids.ts';
import { sortKey } from '#schema/keys/sort-key.ts';
import { type OrganisationsFilter, organisationsQuestion } from '#schema/questions/organisations-question.ts';
import { allOrganisations } from '#subgraphs/county/answers/parts/all-organisations.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { factsNaming } from '#subgraphs/county/answers/parts/facts-naming.ts';
import { pageOf } from '#subgraphs/county/answers/parts/page-of.ts';
import { partyOfStep } from '#subgraphs/county/answers/parts/party-of-step.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toOrganisationAnswer } from '#subgraphs/county/answers/parts/resolve-references.ts';
import { toFactRow } from '#subgraphs/county/answers/parts/to-fact-row.ts';
import type { Stated } from '#subgraphs/county/facts/fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFactOf } from '#subgraphs/county/reading/known-fact.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import type { OrganisationRow } from '#subgraphs/county/reading/stored-rows.ts';
import { beneath } from '#subgraphs/county/rules/decisions/beneath.ts';

/** The organisations of the county’s papers, each with what it takes part in and decides. */
export default part({
  question: organisationsQuestion,
  async answer({ filter, ...page }, known) {
    const all = await allOrganisations(known);
    const { rows, more } = pageOf(all.map(placed(known)).filter(matching(filter)), page);
    const naming = await factsNaming(
      rows.flatMap(({ slug }) => [
        { aspect: 'parties', slug, row: slug },
        ...[...beneath([slug], all)].map((body) => ({ aspect: 'decisions', slug: body, row: slug }) as const),
      ]),
      known,
    );
    const answered = rows.map(async ({ key, id, slug }) => {
      const [parties, steps] = [naming('parties', slug), naming('decisions', slug)];
      const [organisation, involvedIn, decides] = await Promise.all([
        toOrganisationAnswer(slug, known),
        Promise.all(parties.facts.map((fact) => toFactRow(fact, known))),
        Promise.all(steps.facts.map((fact) => toDecisionRow(fact, known))),
      ]);
      return {
        ...{ key, id, organisation: organisation ?? notHeld(slug) },
        ...{ involvedIn, involvements: parties.count, decides, decisions: steps.count },
      };
    });
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(filter.ids, 'organisation', known),
      rows: await Promise.all(answered),
      more,
    };
  },
  count: async ({ filter }, known) =>
    (await allOrganisations(known)).map(placed(known)).filter(matching(filter)).length,
});

function matching({ ids, name, codes, kinds }: OrganisationsFilter) {
  const asked = name === undefined ? null : sortKey(name);
  return ({ id, row }: ReturnType<ReturnType<typeof placed>>): boolean =>
    (ids === undefined || ids.includes(id)) &&
    (asked === null || [row.name, ...row.aliases].some((called) => sortKey(called).includes(asked))) &&
    (codes === undefined || codes.includes(row.scbCode ?? '')) &&
    (kinds === undefined || kinds.includes(row.kind));
}

/** Where an organisation stands in the list: by its name, the Swedish way. */
function placed({ county }: Known) {
  return (row: OrganisationRow) => ({
    key: sortKey(row.name),
    id: organisationId(county.slug, row.slug),
    slug: row.slug,
    row,
  });
}

async function toDecisionRow(fact: Stated<KnownFactOf<'decisions'>>, known: Known) {
  const [row, party] = await Promise.all([toFactRow(fact, known), partyOfStep(fact, known)]);
  return { ...row, ...party };
}

function notHeld(slug: string): never {
  throw new Error(`the organisation ${slug} was read and is not there`);
}
