import {
  type ArgumentNode,
  type ConstObjectValueNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseValue,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { membersOf } from '#schema/values/enumerations.ts';
import type { EarlierQuestion } from '../earlier-questions.ts';

/** Types of which `id` was the id of something else that they point at, with the name that it has today. */
const RENAMED: Readonly<Record<string, string>> = {
  ComparisonCell: 'instrumentId',
  ComparisonColumn: 'instrumentId',
  InstrumentReference: 'instrumentId',
  ComparedValue: 'factId',
  FactChange: 'factId',
  Decision: 'factId',
  ConsultationRow: 'factId',
  LineageEdge: 'factId',
  LineageNode: 'nodeId',
};

/**
 * What an earlier version was asked, as this one is asked it: the fields by their names of today, under the keys of
 * then, `node` by an id that holds the moment, as it has no argument for it any more, and a search of instruments alone, as
 * documents were no hits.
 */
export function inWordsOfToday(
  { query, moment }: Pick<EarlierQuestion, 'query' | 'moment'>,
  schema: GraphQLSchema,
): string {
  const types = new TypeInfo(schema);
  const end = moment === null ? '' : `@${new Date(moment).toISOString()}`;
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        OperationDefinition: { leave: withVariablesUsed },
        Field: {
          leave(field): FieldNode | undefined {
            const parent = types.getParentType()?.name ?? '';
            if (parent === 'Query' && field.name.value === 'node') return nodeAt(field, end);
            if (parent === 'Query' && field.name.value === 'consultations') return withFilter(field);
            if (parent === 'Query' && field.name.value === 'search') return withoutDocuments(field);
            const renamed = field.name.value === 'id' ? RENAMED[parent] : undefined;
            if (renamed === undefined) return undefined;
            const alias = field.alias ?? { kind: Kind.NAME, value: 'id' };
            return { ...field, alias, name: { kind: Kind.NAME, value: renamed } };
          },
        },
      }),
    ),
  );
}

function nodeAt(field: FieldNode, end: string): FieldNode {
  const [id] = (field.arguments ?? []).filter(({ name }) => name.value === 'id');
  if (id?.value.kind !== Kind.STRING) throw new Error('expected an id that stands in the question');
  const ofMoment: ArgumentNode = { ...id, value: { ...id.value, value: `${id.value.value}${end}` } };
  return { ...field, arguments: [ofMoment] };
}

/** `consultations` selected by arguments of its own, before it had a filter as the other lists have. */
function withFilter(field: FieldNode): FieldNode {
  const [own, others] = [['openOn'], field.arguments ?? []];
  const selecting = others.filter(({ name }) => own.includes(name.value));
  if (selecting.length === 0) return field;
  const filter: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'filter' },
    value: {
      kind: Kind.OBJECT,
      fields: selecting.map(({ name, value }) => ({ kind: Kind.OBJECT_FIELD, name, value })),
    },
  };
  return { ...field, arguments: [filter, ...others.filter((argument) => !selecting.includes(argument))] };
}

/** A search of old found instruments only. */
function withoutDocuments(field: FieldNode): FieldNode {
  const ofInstruments = parseValue(`{ kinds: [${membersOf('InstrumentKind').join(', ')}] }`);
  const filter: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'filter' },
    value: ofInstruments as ConstObjectValueNode,
  };
  return { ...field, arguments: [...(field.arguments ?? []), filter] };
}

/** An operation without the variables that nothing in it uses any more, as a gateway refuses those. */
function withVariablesUsed(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, variableDefinitions: variableDefinitions ?? [] };
}
