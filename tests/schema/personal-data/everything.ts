import type { GraphQLObjectType } from 'graphql';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { selectionOf } from '#tests/acceptance/queries.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';

const FACT = 'id aspect statedAs wording value inWords { sv en } reasoning { sv en } note { sv en }';
const INSTRUMENTS = `query ($after: String) {
  instruments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id facts { ${FACT} } } }
}`;

/** All that the gateway tells: the facts of every instrument, and every document, organisation and gap. */
export async function everything({ gateway, apps, ask }: TestHub): Promise<Answer[]> {
  const schema = await gateway.getSchema();
  const selection = (type: string) => selectionOf(schema.getType(type) as GraphQLObjectType);
  const counties = '{ counties { coverage { knownGaps { sv en } } } }';
  const ofCounty = ({ name }: { name: string }) =>
    `{ ${countyNames(name).rootField} { documents ${selection('Document')} organisations ${selection('Organisation')} } }`;
  const answers = await Promise.all([counties, ...apps.map(ofCounty)].map((query) => ask(query)));
  for (let after: string | null = null; ; ) {
    const page = await ask(INSTRUMENTS, { after });
    answers.push(page);
    if (!page.data?.instruments?.pageInfo.hasNextPage) return answers;
    after = page.data.instruments.pageInfo.endCursor;
  }
}
