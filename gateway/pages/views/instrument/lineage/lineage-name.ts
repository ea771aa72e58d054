import type { Visit } from '#gateway/pages/site/visit.ts';
import type { ToldLineage } from '../told/told-instrument.ts';

type Node = NonNullable<NonNullable<ToldLineage['nodes']>[number]>;

/** What something in a lineage is called: an instrument by its short title, else by its title; what papers do not name by what they say of it. */
export function lineageName({ say }: Visit, { instrument, unnamed, nodeId }: Node): string {
  return say(instrument?.shortTitle) || instrument?.title || say(unnamed) || nodeId;
}
