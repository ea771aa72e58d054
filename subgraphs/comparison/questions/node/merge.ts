import { countyNames } from '#schema/contract/county-sdl.ts';
import { isInstrumentId, momentBeside, parseNodeId } from '#schema/keys/ids.ts';
import { checkLookUp, checkMoments } from '#schema/keys/look-up.ts';
import { HubError } from '#schema/shared/errors.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { inHub } from '#subgraphs/comparison/asking/asked-instrument.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { type InstrumentStub, instrumentStub } from '#subgraphs/comparison/asking/instrument-stub.ts';

/** Instruments by id: stubs that only their own county can fill. The gateway asks counties itself for all else. */
export default {
  Query: {
    node: (_, { id }, context) => stubsOf([id], null, 'id', context)[0] ?? null,
    nodes: (_, { ids, asKnownAt }, context) => {
      checkLookUp(ids);
      return stubsOf(ids, pastMoment(asKnownAt), 'ids', context);
    },
  },
} satisfies Resolvers;

function stubsOf(
  ids: readonly string[],
  asKnownAt: string | null,
  argument: string,
  context: ComparisonContext,
): InstrumentStub[] {
  const named = ids.map((id) => inHub(parseNodeId(id, argument), argument, context));
  const moments = named.map((id) => momentBeside(id, asKnownAt, argument));
  checkMoments(moments);
  return named.map((id, index) => {
    const { prefix, rootField } = countyNames(id.county);
    if (isInstrumentId(id)) return instrumentStub(prefix, id.type, id.key, moments[index] ?? null);
    throw new HubError(
      'BAD_USER_INPUT',
      `${argument}: "${id.key}" is no instrument, and this router finds only those by themselves; ask ${rootField} { nodes(ids: […]) { … } }`,
      { argument },
    );
  });
}
