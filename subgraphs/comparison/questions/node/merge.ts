import { countyNames } from '#schema/contract/county-sdl.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { checkId } from '#subgraphs/comparison/asking/check-id.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { type InstrumentStub, instrumentStub } from '#subgraphs/comparison/asking/instrument-stub.ts';

/** Instruments by id: stubs that only their own county can fill. */
export default {
  Query: {
    node: (_, { id, asKnownAt }, context) => stub(id, pastMoment(asKnownAt), 'id', context),
    nodes: (_, { ids, asKnownAt }, context) => {
      if (ids.length > limits.idsPerLookup)
        throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} ids; expected at most ${limits.idsPerLookup}`, {
          argument: 'ids',
        });
      const moment = pastMoment(asKnownAt);
      return ids.map((id) => stub(id, moment, 'ids', context));
    },
  },
} satisfies Resolvers;

function stub(id: string, moment: string | null, argument: string, context: ComparisonContext): InstrumentStub {
  const { county, type } = checkId(id, argument, context);
  return instrumentStub(countyNames(county).prefix, type, id, moment);
}
