export type { GraphiQLPlugin } from '@graphiql/react';
export { GraphiQL, type GraphiQLProps, HISTORY_PLUGIN } from 'graphiql';
