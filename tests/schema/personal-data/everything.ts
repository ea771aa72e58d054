import type { GraphQLObjectType } from 'graphql';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { selectionOf } from '#tests/acceptance/queries.ts';
import type { Answer, TestHub } from '#tests/support/hub.ts';

const FACT = 'id aspect statedAs wording value inWords { sv en } reasoning { sv en } note { sv en }';

/** All that the gateway tells: the facts of every instrument, and every document, organisation and gap. */
export async function everything({ gateway, ask }: Pick<TestHub, 'gateway' | 'ask'>): Promise<Answer[]> {
  const schema = await gateway.getSchema();
  const selection = (type: string) => selectionOf(schema.getType(type) as GraphQLObjectType);
  const instruments = `{ instruments(first: 100) { pageInfo { hasNextPage } nodes { id facts { ${FACT} } } } }`;
  const counties = '{ counties { coverage { knownGaps { sv en } } } }';
  const ofCounty = (slug: string) =>
    `{ ${countyNames(slug).rootField} { documents ${selection('Document')} organisations ${selection('Organisation')} } }`;
  return Promise.all([instruments, counties, ...countySlugs().map(ofCounty)].map((query) => ask(query)));
}
