import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import type { Answer } from '#tests/support/test-hub.ts';
import { mapped, onLists, onObjects, type Tree } from './change-answers.ts';
import type { Fault } from './fuzz-hub.ts';

/** Faults that a gateway could have, each planted in one that has none: whoever judges answers has to find them all. */
export const PLANTED_FAULTS: Readonly<Record<string, Fault>> = {
  'two fields of one object have each other’s values': answering(onObjects(swapped)),
  'a null is left out': answering(onObjects(withoutNulls)),
  'the last of several items is left out': answering(
    onLists((items) => (items.length > 3 ? items.slice(0, -1) : items)),
  ),
  'an item stands twice': answering(onLists((items) => (items.length > 3 ? [...items, items[0]] : items))),
  'the fields of an object come in another order': answering(
    onObjects((object) => Object.fromEntries(Object.entries(object).reverse())),
  ),
  'a false is told as null': answering(
    onObjects((object) => mapped(object, (value) => (value === false ? null : value))),
  ),
  'an error is kept back': answering(({ data }) => ({ data })),
  'an error stands at what is around its place': answering(({ errors, ...rest }) => ({
    ...rest,
    ...(errors ? { errors: errors.map(({ path, ...error }) => ({ ...error, path: path?.slice(0, -1) ?? [] })) } : {}),
  })),
  'an argument is dropped on the way to a subgraph': calling((request) => ({
    ...request,
    query: request.query.replace(/\((first|filter|aspects|date|orderBy): [^(){}]*?\)/, ''),
  })),
  'rows of a county are answered with those beside them': returning((result) => {
    const entities = result.data?._entities;
    if (!Array.isArray(entities)) return result;
    return { ...result, data: { ...result.data, _entities: rotated(entities) } };
  }),
};

/** Changes what the gateway answers. */
function answering(change: (answer: Answer) => Answer): Fault {
  const plugin: GatewayPlugin = {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        const plain: Answer = JSON.parse(JSON.stringify(result));
        setResult(change(plain) as never);
      },
    }),
  };
  return { plugins: () => [plugin] };
}

/** Changes what subgraphs are asked. */
function calling(change: (request: SubgraphRequest) => SubgraphRequest): Fault {
  return { wrap: (subgraph) => withExecute(subgraph, (execute) => (request) => execute(change(request))) };
}

/** Changes what subgraphs answer. */
function returning(change: (result: GraphResult) => GraphResult): Fault {
  return {
    wrap: (subgraph) => withExecute(subgraph, (execute) => async (request) => change(await execute(request))),
  };
}

type Execute = NonNullable<GatewaySubgraph['execute']>;

function withExecute(subgraph: GatewaySubgraph, change: (execute: Execute) => Execute): GatewaySubgraph {
  return subgraph.execute ? { ...subgraph, execute: change(subgraph.execute) } : subgraph;
}

function swapped(object: Tree): Tree {
  const [one, other, ...rest] = Object.entries(object);
  if (!one || !other || typeof one[1] !== 'string' || typeof other[1] !== 'string') return object;
  return Object.fromEntries([[one[0], other[1]], [other[0], one[1]], ...rest]);
}

function withoutNulls(object: Tree): Tree {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function rotated<Item>(items: readonly Item[]): Item[] {
  return [...items.slice(1), ...items.slice(0, 1)];
}
