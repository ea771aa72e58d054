import { appliesToQuestion } from '#schema/questions/applies-to-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { answerWithReferences } from '#subgraphs/comparison/asking/answer-with-references.ts';
import { type Asked, ask } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { QueryAppliesToArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { instrumentStub } from '#subgraphs/comparison/asking/instrument-stub.ts';
import { findMunicipality } from '#subgraphs/comparison/asking/municipalities.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';

/** What applies to a municipality, of all counties, in pages. */
export default {
  Query: { appliesTo: askAppliesTo },
  AppliesToConnection: {
    ...connectionResolvers(appliesToQuestion, ({ id, type, named, asGroup }, { prefix }, moment) => ({
      instrument: instrumentStub(prefix, type, id, moment),
      reason: named.length > 0 ? 'NAMED' : 'AMONG_ALL_OF_COUNTY',
      named: named.map(answerWithReferences),
      asGroup: asGroup.map(answerWithReferences),
    })),
    municipality: ({ request }: Asked) => findMunicipality(municipalityIn(request), 'municipality'),
  },
} satisfies Resolvers;

function municipalityIn(request: string): string {
  return appliesToQuestion.args.parse(decodeRequest(request).args).municipality;
}

/** Checks what is asked and asks all counties, as an agreement of one may name a municipality of another. */
function askAppliesTo(
  _: unknown,
  { municipality: code, first, after, asKnownAt }: QueryAppliesToArgs,
  context: ComparisonContext,
) {
  const municipality = municipalityInHub(code, context);
  const counties = askedCounties(null, context);
  const page = askedPage([appliesToQuestion.name, counties, municipality, asKnownAt], first, after);
  return ask(appliesToQuestion, counties, { municipality, ...page }, asKnownAt);
}

/**
 * The code of a municipality that lies in a county of the hub. Throws BAD_USER_INPUT also where its county is not in the
 * hub: what applies to it is not known here.
 */
function municipalityInHub(asked: string, { counties }: ComparisonContext): string {
  const { code, name } = findMunicipality(asked, 'municipality');
  if (counties.some((county) => code.startsWith(county.code))) return code;
  throw refusedArgument(
    'municipality',
    `${name} (${code}) lies in a county that is not in this hub; expected a municipality of ${counties.map((county) => county.name).join(', ')}`,
  );
}
