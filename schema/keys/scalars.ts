import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';
import { MOMENT, momentOf } from '../shared/moment.ts';

/** A day, YYYY-MM-DD. What is no day of the calendar is refused. */
const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: checkedDate,
  parseLiteral: (node) => checkedDate(node.kind === Kind.STRING ? node.value : undefined),
});

function checkedDate(value: unknown): string {
  const result = z.iso.date().safeParse(value);
  if (result.success) return result.data;
  throw new GraphQLError(`${JSON.stringify(value)} is not a date; expected a day of the calendar as "YYYY-MM-DD"`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A point in time, ISO 8601 in UTC with milliseconds; taken in any offset from UTC. */
const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: checkedMoment,
  parseLiteral: (node) => checkedMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function checkedMoment(value: unknown): string {
  const moment = momentOf(value);
  if (moment !== null) return moment;
  throw new GraphQLError(`${JSON.stringify(value)} is not a point in time; expected ${MOMENT}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Any JSON value. */
const JsonScalar = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

/** The scalars of the contract; of these only dates and points in time are used as input. */
export const scalars = { Date: DateScalar, DateTime: DateTimeScalar, JSON: JsonScalar };
