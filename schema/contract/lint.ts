import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeExtensionNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import { type Fielded, isFielded, namedType } from './expand-sdl.ts';
import { isResolvedElsewhere } from './federation.ts';
import { languagesOf } from './languages-of.ts';

type FieldedExtension = ObjectTypeExtensionNode | InterfaceTypeExtensionNode;

/** Fields that may be non-null: a silent county turns everything else into null, up to the nearest nullable. */
const KEYS = new Set(['id', 'key', 'ref', 'request', 'code', 'instrumentId', 'factId', 'nodeId']);

/** Whatever lacks a description in Swedish and English, "svenska · English". */
export function undescribed({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((node) => {
    if (!isType(node)) return [];
    const name = node.name.value;
    const members = 'fields' in node ? (node.fields ?? []) : 'values' in node ? (node.values ?? []) : [];
    return [
      ...complaint(node, name),
      ...members.flatMap((member) => [
        ...complaint(member, `${name}.${member.name.value}`),
        ...('arguments' in member ? (member.arguments ?? []) : []).flatMap((argument) =>
          complaint(argument, `${name}.${member.name.value}(${argument.name.value}:)`),
        ),
      ]),
    ];
  });
}

/** What may be described: types of every kind, but no directives, extensions or operations. */
type TypeDefinition = Extract<DefinitionNode, { kind: `${string}TypeDefinition` }>;

function isType(node: DefinitionNode): node is TypeDefinition {
  return node.kind.endsWith('TypeDefinition');
}

/** A type or interface, or an addition to one. */
function isFieldedOrExtension(node: DefinitionNode): node is Fielded | FieldedExtension {
  return isFielded(node) || node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_EXTENSION;
}

function complaint({ description }: { description?: StringValueNode }, what: string): string[] {
  const [swedish = '', english = '', ...more] = languagesOf(description?.value);
  return swedish.trim() && english.trim() && more.length === 0
    ? []
    : [`${what}: expected a description "svenska · English"`];
}

/** What is `@shareable` though only one subgraph can answer it: root fields, and types with a key and their fields. */
export function wronglyShared({ definitions }: DocumentNode): string[] {
  return definitions.filter(isFieldedOrExtension).flatMap((node) => {
    const name = node.name.value;
    const keyed = has(node.directives, 'key');
    if (name !== 'Query' && !keyed) return [];
    const shared = [
      ...(has(node.directives, 'shareable') ? [name] : []),
      ...(node.fields ?? [])
        .filter((field) => has(field.directives, 'shareable'))
        .map((field) => `${name}.${field.name.value}`),
    ];
    const why = keyed
      ? 'a type with a key, whose rows differ from county to county'
      : 'a root field, which one subgraph answers for all';
    return shared.map((what) => `${what}: @shareable on ${why}`);
  });
}

/** Fields of a county that are non-null, or whose list holds non-null items, though they are no keys. */
export function wronglyNonNull({ definitions }: DocumentNode): string[] {
  return definitions.filter(isFielded).flatMap((node) =>
    (node.fields ?? []).flatMap((field) => {
      const what = `${node.name.value}.${field.name.value}`;
      if (KEYS.has(field.name.value)) return [];
      return holdsNonNull(field.type) ? [`${what}: non-null; a silent county would take all around it along`] : [];
    }),
  );
}

function holdsNonNull(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE || (type.kind === Kind.LIST_TYPE && holdsNonNull(type.type));
}

/**
 * Fields on a cycle that lead to an interface of entities: planning grows with the number of its types
 * to the power of the levels that a query goes round.
 */
export function interfacesOnCycles({ definitions }: DocumentNode): string[] {
  const types = new Map<string, FieldDefinitionNode[]>();
  const implementing = new Map<string, string[]>();
  const entities = new Set<string>();
  for (const node of definitions.filter(isFieldedOrExtension)) {
    const name = node.name.value;
    types.set(name, [...(types.get(name) ?? []), ...(node.fields ?? [])]);
    if (isEntity(node)) entities.add(name);
    for (const { name: parent } of node.interfaces ?? [])
      implementing.set(parent.value, [...(implementing.get(parent.value) ?? []), name]);
  }
  const next = (name: string) => [
    ...(types.get(name) ?? []).map((field) => namedType(field.type)),
    ...(implementing.get(name) ?? []),
  ];
  return [...types].flatMap(([name, fields]) =>
    fields
      .filter((field) => (implementing.get(namedType(field.type)) ?? []).some((type) => entities.has(type)))
      .filter((field) => reachable(namedType(field.type), next).has(name))
      .map(
        (field) => `${name}.${field.name.value}: leads to the interface ${namedType(field.type)} and back to itself`,
      ),
  );
}

/** Types of a county that another subgraph answers: planned once for each way there, in every county. */
export function leadingAway({ definitions }: DocumentNode): string[] {
  return definitions
    .filter(isFieldedOrExtension)
    .filter(isResolvedElsewhere)
    .map((node) => `${node.name.value}: answered by another subgraph; expected a flat reference`);
}

function reachable(from: string, next: (name: string) => string[]): Set<string> {
  const seen = new Set<string>();
  const todo = [from];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    todo.push(...next(name));
  }
  return seen;
}

/** Whether a type has a key, in a subgraph or in a supergraph. */
function isEntity({ directives }: { directives?: readonly ConstDirectiveNode[] }): boolean {
  const joined = directives?.some(
    ({ name, arguments: args }) =>
      name.value === 'join__type' && args?.some((argument) => argument.name.value === 'key'),
  );
  return has(directives, 'key') || joined === true;
}

function has(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

/** Fields that are named like the gateway's keys for a field with arguments, such as `facts_2`. */
export function namedLikeKeys({ definitions }: DocumentNode): string[] {
  return definitions
    .filter(isFieldedOrExtension)
    .flatMap(({ name, fields = [] }) =>
      fields
        .filter((field) => /_\d+$/.test(field.name.value))
        .map((field) => `${name.value}.${field.name.value}: expected a name without a number behind "_"`),
    );
}
