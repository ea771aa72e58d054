import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import { MOMENT, momentOf } from '../shared/moment.ts';

/** A day, YYYY-MM-DD. What is no day of the calendar is refused. */
const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: checkedDate,
  parseLiteral: (node) => checkedDate(literal(node), node),
});

function checkedDate(value: unknown, node?: ValueNode): string {
  const result = z.iso.date().safeParse(value);
  if (result.success) return result.data;
  throw new GraphQLError(`${JSON.stringify(value)} is not a date; expected a day of the calendar as "YYYY-MM-DD"`, {
    ...(node ? { nodes: node } : {}),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A point in time, ISO 8601 in UTC with milliseconds; taken in any offset from UTC. */
const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: checkedMoment,
  parseLiteral: (node) => checkedMoment(literal(node), node),
});

function checkedMoment(value: unknown, node?: ValueNode): string {
  const moment = momentOf(value);
  if (moment !== null) return moment;
  throw new GraphQLError(`${JSON.stringify(value)} is not a point in time; expected ${MOMENT}`, {
    ...(node ? { nodes: node } : {}),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** What a literal says, for a message too. */
function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node);
}

/** Any JSON value. */
const JsonScalar = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

/** The scalars of the contract; of these only dates and points in time are used as input. */
export const scalars = { Date: DateScalar, DateTime: DateTimeScalar, JSON: JsonScalar };
