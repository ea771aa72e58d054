import { countyNames } from '../../../schema/contract/county-sdl.ts';
import { HubError } from '../../../schema/errors.ts';
import type { QueryNodeArgs, QueryNodesArgs } from '../../../schema/generated/comparison-types.ts';
import { typeName } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { refOfId } from '../../../schema/ref.ts';
import { checkedId } from '../checked-id.ts';
import type { ComparisonContext } from '../context.ts';

/** An instrument by id: a stub that only its own county can fill. */
export const askNode = (_: unknown, { id }: QueryNodeArgs, context: ComparisonContext) => stub(id, 'id', context);

/** Several instruments by id. */
export function askNodes(_: unknown, { ids }: QueryNodesArgs, context: ComparisonContext) {
  if (ids.length > limits.idsPerLookup)
    throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} ids; expected at most ${limits.idsPerLookup}`, {
      argument: 'ids',
    });
  return ids.map((id) => stub(id, 'ids', context));
}

/** An instrument that only its own county can fill. */
export interface InstrumentStub {
  __typename: string;
  ref: string;
  id: string;
}

function stub(id: string, argument: string, context: ComparisonContext): InstrumentStub {
  const { county, type } = checkedId(id, argument, context);
  return { __typename: typeName(countyNames(county).prefix, type), ref: refOfId(id), id };
}
