import { GraphQLScalarType } from 'graphql';

/** A day, passed on as the text YYYY-MM-DD. */
const DateScalar = new GraphQLScalarType({ name: 'Date', serialize: (value) => String(value) });

/** A point in time; dates become ISO 8601 in UTC. */
const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});

/** Any JSON value. */
const JsonScalar = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

/** The scalars of the contract; none of them is used as input. */
export const scalars = { Date: DateScalar, DateTime: DateTimeScalar, JSON: JsonScalar };
