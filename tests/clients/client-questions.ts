import { type GraphQLSchema, parse, validate } from 'graphql';
import type { ArgumentValues } from '#tests/long/fuzz-queries/argument-values.ts';
import { type MadeQuery, madeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import { type AskedQuestion, questions } from '#tests/support/questions.ts';
import { expressible } from './expressible.ts';
import { withIds } from './with-ids.ts';

/** A question under the name by which a person finds it again. */
export interface ClientQuestion extends MadeQuery {
  name: string;
}

const ORGANISATION = '{ id name kind kindStatedAs aliases scbCode note { sv en } parent { id } }';

/** Questions that tell of the same things, each in its own way. */
const SAME_THINGS: readonly AskedQuestion[] = [
  ['regions, by their counties', `{ counties { region ${ORGANISATION} } }`],
  [
    'organisations, by decisions',
    `{ decisions(first: 100) { nodes { party ${ORGANISATION} step { id body ${ORGANISATION} } } } }`,
  ],
  [
    'organisations, by parties',
    `{ instruments(first: 100) { nodes { id parties { id organisation ${ORGANISATION} } } } }`,
  ],
];

/** The published examples, what every hub is asked beside them, and what has to come out the same several times. */
export const KNOWN_QUESTIONS: readonly ClientQuestion[] = [...questions, ...SAME_THINGS].map(
  ([name, query, variables = {}]) => ({ name, query, variables }),
);

/**
 * Draws questions without end, the same for the same numbers: such as clients can write down, with the id of each thing
 * that has one, as caches have it. Where an id is asked for here and not there, they keep what is one as two.
 */
export function* drawnQuestions(
  { schema, values }: { schema: GraphQLSchema; values: ArgumentValues },
  first: number,
): Generator<ClientQuestion> {
  for (let seed = first; ; seed++) {
    const { query, variables } = madeQuery(seed, schema, values);
    if (validate(schema, parse(query)).length > 0) continue;
    const asked = expressible(query, schema);
    if (asked === null) continue;
    yield { name: `seed ${seed}`, query: withIds(asked, schema), variables };
  }
}
