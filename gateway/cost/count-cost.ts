import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Costs, ListSize } from '#schema/contract/costs.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { limits } from '#schema/shared/limits.ts';
import { fragmentsOf } from '../engine/fragments-of.ts';
import { type CollectedField, collectFields } from '../own-document/collect-fields.ts';
import { possibleTypes } from '../own-document/type-sets.ts';
import { type GivenValues, unitsOf } from './units-of.ts';

/** How long a list is taken to be of which the schema says nothing: most lists of a fact are shorter. */
const UNSAID = 2;

/** As long as any list can be asked for: who asks for more is refused by those who know the list. */
const LONGEST = Math.max(limits.pageSize, limits.textLines);

/** What an object costs of which the schema says nothing. */
const OBJECT = 1;

/**
 * Counts what an operation costs, in tenths of a millisecond, before anybody is asked: what the schema says of each field and
 * argument, and an object for each that is answered, as often as lists are long. Every alias counts. Of objects that may be of several
 * types the dearest counts. Variables are those of GraphQL, coerced.
 */
export function countCost(
  schema: GraphQLSchema,
  costs: Costs,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: GivenValues,
): number {
  const reading = { schema, fragments: fragmentsOf(document), variables };
  const root = schema.getQueryType();
  return root ? costWithin([operation.selectionSet], root, NO_SIZES) : 0;

  function costWithin(asked: readonly SelectionSetNode[], parent: GraphQLCompositeType, sizes: Sizes): number {
    const counted = new Map<CollectedField, number>();
    const costOf = (field: CollectedField) => {
      const cost = counted.get(field) ?? costOfField(field, sizes);
      counted.set(field, cost);
      return cost;
    };
    const byType = collectFields(asked, possibleTypes(parent, schema), reading, responseName);
    const costOfObject = (type: string) => costs.get(type)?.weight ?? OBJECT;
    return Math.max(0, ...[...byType].map(([type, fields]) => costOfObject(type) + sum(fields.map(costOf))));
  }

  function costOfField({ nodes, types }: CollectedField, sizes: Sizes): number {
    const [node] = nodes as readonly [FieldNode];
    const [owner = ''] = types;
    const type = schema.getType(owner);
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const coordinate = `${owner}.${field.name}`;
    const { weight = 0, listSize } = costs.get(coordinate) ?? {};
    const given = getArgumentValues(field, node, variables);
    const own = weight + sum(field.args.map((argument) => costOfArgument(argument, given, coordinate)));
    const answered = getNamedType(field.type);
    if (!isCompositeType(answered)) return own;
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const length = isListType(getNullableType(field.type)) ? (sizes.get(field.name) ?? sizeOf(listSize, given)) : 1;
    return own + length * costWithin(selections, answered, sizesBelow(listSize, given));
  }

  function costOfArgument({ name, type }: GraphQLArgument, given: GivenValues, coordinate: string): number {
    return costOfValue(given[name], type, given, `${coordinate}(${name}:)`);
  }

  function costOfValue(value: unknown, type: GraphQLInputType, beside: GivenValues, coordinate: string): number {
    const own = (costs.get(coordinate)?.weight ?? 0) * unitsOf(value, type, beside);
    const inner = getNamedType(type);
    if (!isInputObjectType(inner)) return own;
    const fields = Object.values(inner.getFields());
    const within = [value].flat().filter(isObject);
    return (
      own +
      sum(
        within.flatMap((one) =>
          fields.map((field) => costOfValue(one[field.name], field.type, one, `${inner.name}.${field.name}`)),
        ),
      )
    );
  }
}

/** Lengths of lists that the field above them tells. */
type Sizes = ReadonlyMap<string, number>;

const NO_SIZES: Sizes = new Map();

function sizesBelow(listSize: ListSize | undefined, given: GivenValues): Sizes {
  const names = listSize?.sizedFields ?? [];
  return names.length === 0 ? NO_SIZES : new Map(names.map((name) => [name, sizeOf(listSize, given)]));
}

/** How long a list is: as an argument says, else as many as there are ids to find, else as the schema takes it to be. */
function sizeOf(listSize: ListSize | undefined, given: GivenValues): number {
  const said = listSize?.slicingArguments?.map((name) => given[name]).find((value) => typeof value === 'number');
  if (typeof said === 'number') return Math.min(Math.max(0, said), LONGEST);
  if (Array.isArray(given.ids)) return given.ids.length;
  return listSize?.assumedSize ?? UNSAID;
}

const responseName = ({ alias, name }: FieldNode) => (alias ?? name).value;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
