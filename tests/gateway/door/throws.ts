import { GraphQLError } from 'graphql';

/** What nobody outside may read. */
const SECRET =
  'postgres://hub:pass@127.0.0.1:5432/hub failed at /srv/hub/gateway/inside.ts:12:34, of http://localhost:4001';

/** Things that can be thrown, by what they are. */
export const THROWN: Readonly<Record<string, () => unknown>> = {
  'an error': () => new Error(SECRET),
  'an error with a cause': () => new Error(SECRET, { cause: new Error(SECRET) }),
  'an error without a stack': () => Object.assign(new Error(SECRET), { stack: undefined }),
  'an error that knows HTTP': () =>
    Object.assign(new Error(SECRET), { status: 418, headers: { server: SECRET }, details: { SECRET } }),
  'several errors': () => new AggregateError([new Error(SECRET), SECRET], SECRET),
  'an error of GraphQL': () => new GraphQLError(SECRET),
  'an error of GraphQL with another’s code': () =>
    new GraphQLError(SECRET, {
      extensions: {
        code: 'DOWNSTREAM_SERVICE_ERROR',
        stacktrace: [SECRET],
        http: { status: 200, headers: { server: SECRET } },
      },
    }),
  'an end that nobody asked for': () => new DOMException(SECRET, 'AbortError'),
  text: () => SECRET,
  null: () => null,
  undefined: () => undefined,
  'an object': () => ({ message: SECRET, stack: SECRET, toString: () => SECRET }),
};
