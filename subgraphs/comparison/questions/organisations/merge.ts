import { type Involvement, organisationsQuestion } from '#schema/questions/organisations-question.ts';
import { answerWithReferences } from '#subgraphs/comparison/asking/answer-with-references.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import { askedKeys } from '#subgraphs/comparison/asking/asked-keys.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties, countyReference } from '#subgraphs/comparison/asking/counties.ts';
import { decisionNode } from '#subgraphs/comparison/asking/decision-node.ts';
import type { QueryOrganisationsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { checkedCode } from '#subgraphs/comparison/asking/municipalities.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';
import { searchedName } from '#subgraphs/comparison/asking/selection.ts';

/** Organisations of all counties, in pages. */
export default {
  Query: { organisations: askOrganisations },
  OrganisationConnection: connectionResolvers(
    organisationsQuestion,
    (row, county, _, context) => ({
      organisation: row.organisation,
      county: countyReference(county, context),
      involvedIn: row.involvedIn.map(involvementNode),
      involvements: row.involvements,
      decides: row.decides.map(decisionNode),
      decisions: row.decisions,
    }),
    { organisation: 'filter.ids' },
  ),
} satisfies Resolvers;

function involvementNode(row: Involvement) {
  return { factId: row.fact.id, instrument: row.instrument, party: answerWithReferences(row) };
}

/** Checks what is asked and asks the counties. */
function askOrganisations(
  _: unknown,
  { filter, first, after, asKnownAt }: QueryOrganisationsArgs,
  context: ComparisonContext,
) {
  const { ids, name, codes, kinds } = filter ?? {};
  const counties = askedCounties(filter?.counties, context);
  const selection = {
    ...(ids ? { ids: askedKeys(ids, 'organisation', 'filter.ids', asKnownAt, context) } : {}),
    ...(name == null ? {} : { name: searchedName(name, 'filter.name') }),
    ...(codes ? { codes: codes.map((code) => checkedCode(code, 'filter.codes')) } : {}),
    ...(kinds ? { kinds: [...kinds] } : {}),
  };
  const page = askedPage([organisationsQuestion.name, counties, selection, asKnownAt], first, after);
  return ask(organisationsQuestion, counties, { filter: selection, ...page }, asKnownAt);
}
