import type { GraphQLSchema } from 'graphql';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';

/** What reports are made with. */
export interface ReportMakers {
  hub: AskHub;
  asker: CountyAsker;
  schema: GraphQLSchema;
}
