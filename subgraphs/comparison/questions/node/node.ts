import { countyNames } from '#schema/contract/county-sdl.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { checkedId } from '#subgraphs/comparison/asking/checked-id.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/context.ts';
import type { QueryNodeArgs, QueryNodesArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { type InstrumentStub, instrumentStub } from '#subgraphs/comparison/asking/instrument-stub.ts';

/** An instrument by id: a stub that only its own county can fill. */
export const askNode = (_: unknown, { id, asKnownAt }: QueryNodeArgs, context: ComparisonContext) =>
  stub(id, pastMoment(asKnownAt), 'id', context);

/** Several instruments by id. */
export function askNodes(_: unknown, { ids, asKnownAt }: QueryNodesArgs, context: ComparisonContext) {
  if (ids.length > limits.idsPerLookup)
    throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} ids; expected at most ${limits.idsPerLookup}`, {
      argument: 'ids',
    });
  const moment = pastMoment(asKnownAt);
  return ids.map((id) => stub(id, moment, 'ids', context));
}

function stub(id: string, moment: string | null, argument: string, context: ComparisonContext): InstrumentStub {
  const { county, type } = checkedId(id, argument, context);
  return instrumentStub(countyNames(county).prefix, type, id, moment);
}
