import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionNode,
  type TypeNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

type Values = Record<string, unknown>;

/**
 * Counts what a document costs straight from the text of the public schema, one concrete type after the other, as somebody would who has read
 * what the directives say: another opinion, which shares no code with the hub's.
 */
export function naiveCost(schemaText: string): (document: DocumentNode, variables: Values) => number {
  const definitions = new Map(
    parse(schemaText).definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node]] : [])),
  );
  const objects = [...definitions.values()].filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);

  return (document, variables) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const defaults = Object.fromEntries(
      (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
      ),
    );
    const all: Values = { ...defaults, ...variables };
    const read = (node: ValueNode) => valueFromASTUntyped(node, all);
    return object('Query', operation ? [...operation.selectionSet.selections] : [], {});

    function object(name: string, selections: SelectionNode[], lengths: Record<string, number>): number {
      const type = definitions.get(name) as ObjectTypeDefinitionNode;
      const byKey = new Map<string, FieldNode[]>();
      flatten(selections);
      let cost = (number(type.directives, 'cost', 'weight') as number | undefined) ?? 1;
      for (const nodes of byKey.values()) {
        const field = type.fields?.find((one) => one.name.value === nodes[0]?.name.value);
        if (field) cost += fieldCost(field, nodes, lengths[field.name.value]);
      }
      return cost;

      function flatten(nodes: readonly SelectionNode[]): void {
        for (const node of nodes) {
          const said = (which: string) =>
            (node.directives ?? [])
              .filter((one) => one.name.value === which)
              .flatMap((one) => (one.arguments ?? []).map(({ value }) => read(value)));
          if (said('skip').includes(true) || said('include').includes(false)) continue;
          if (node.kind === Kind.FIELD) {
            const key = node.alias?.value ?? node.name.value;
            byKey.set(key, [...(byKey.get(key) ?? []), node]);
            continue;
          }
          const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
          const on = fragment?.typeCondition?.name.value;
          const fits =
            on === undefined ||
            on === name ||
            type.interfaces?.some((one) => one.name.value === on) ||
            member(on, name);
          if (fragment && fits) flatten(fragment.selectionSet.selections);
        }
      }
    }

    function fieldCost(field: FieldDefinitionNode, nodes: FieldNode[], told: number | undefined): number {
      const given: Values = {};
      let cost = (number(field.directives, 'cost', 'weight') as number | undefined) ?? 0;
      for (const argument of field.arguments ?? []) {
        const node = nodes[0]?.arguments?.find((one) => one.name.value === argument.name.value);
        const value = node && read(node.value);
        given[argument.name.value] =
          value === undefined && argument.defaultValue ? valueFromASTUntyped(argument.defaultValue) : value;
      }
      for (const argument of field.arguments ?? [])
        cost += inputCost(given[argument.name.value], argument.type, argument.directives, given);
      const inner = innermost(field.type);
      const possible = concrete(inner);
      if (possible.length === 0) return cost;
      const length = lengthOf(field, given);
      const sized = (number(field.directives, 'listSize', 'sizedFields') as string[] | undefined) ?? [];
      const below = Object.fromEntries(sized.map((one) => [one, length]));
      const selections = nodes.flatMap((node) => [...(node.selectionSet?.selections ?? [])]);
      const dearest = possible.reduce((most, one) => Math.max(most, object(one, selections, below)), 0);
      const isList =
        field.type.kind === Kind.LIST_TYPE ||
        (field.type.kind === Kind.NON_NULL_TYPE && field.type.type.kind === Kind.LIST_TYPE);
      return cost + (isList ? (told ?? length) : 1) * dearest;
    }
  };

  function inputCost(
    value: unknown,
    type: TypeNode,
    directives: readonly ConstDirectiveNode[] | undefined,
    beside: Values,
  ): number {
    const weight = (number(directives, 'cost', 'weight') as number | undefined) ?? 0;
    let cost = weight * things(value, type, beside);
    const input = definitions.get(innermost(type));
    if (input?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const one of Array.isArray(value) ? value : [value])
        for (const field of one ? (input.fields ?? []) : [])
          cost += inputCost(one[field.name.value], field.type, field.directives, one);
    return cost;
  }

  function things(value: unknown, type: TypeNode, beside: Values): number {
    if (value === null || value === undefined) return 0;
    if (Array.isArray(value)) return value.length;
    const name = innermost(type);
    if (name === 'String') return String(value).split(/\s+/).filter(Boolean).length || 1;
    if (name === 'Date' && beside.from) {
      let years = 1;
      for (let day = next(String(beside.from)); day <= String(value); day = next(day)) years++;
      return years;
    }
    return 1;
  }

  function lengthOf(field: FieldDefinitionNode, given: Values): number {
    const slicing = (number(field.directives, 'listSize', 'slicingArguments') as string[] | undefined) ?? [];
    for (const name of slicing)
      if (typeof given[name] === 'number') return Math.min(400, Math.max(0, given[name] as number));
    if (Array.isArray(given.ids)) return given.ids.length;
    return (number(field.directives, 'listSize', 'assumedSize') as number | undefined) ?? 2;
  }

  function concrete(name: string): string[] {
    const node = definitions.get(name);
    if (node?.kind === Kind.OBJECT_TYPE_DEFINITION) return [name];
    if (node?.kind === Kind.UNION_TYPE_DEFINITION) return (node.types ?? []).map((one) => one.name.value);
    if (node?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return objects
      .filter((one) => one.interfaces?.some((inherited) => inherited.name.value === name))
      .map((one) => one.name.value);
  }

  function member(union: string, name: string): boolean {
    const node = definitions.get(union);
    return node?.kind === Kind.UNION_TYPE_DEFINITION && concrete(union).includes(name);
  }
}

/** The same day a year later. */
const next = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

function innermost(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type);
}

function number(directives: readonly ConstDirectiveNode[] | undefined, name: string, argument: string): unknown {
  const found = directives
    ?.find((one) => one.name.value === name)
    ?.arguments?.find((one) => one.name.value === argument);
  return found && valueFromASTUntyped(found.value);
}
