import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  Kind,
  type TypeDefinitionNode,
} from 'graphql';
import { type Fielded, isFielded } from './expand-sdl.ts';
import { withImports } from './federation.ts';

/**
 * The SDL of a subgraph raised to the contract that the hub gives it, so that a county that is behind takes nothing from
 * anybody: what the contract has stands there as the contract has it, and what the subgraph has beyond stays.
 */
export function raised(sdl: DocumentNode, contract: DocumentNode): DocumentNode {
  const own = typesOf(sdl);
  const floor = typesOf(contract);
  const beyond = sdl.definitions.filter((node) => isBeyond(node, floor));
  const types = [...floor.values()].map((node) => withBeyond(node, own.get(node.name.value)));
  const rest = contract.definitions.filter((node) => !isType(node));
  return { ...contract, definitions: [...withImports(rest, sdl), ...types, ...beyond] };
}

/** The types of a document by their names. */
export function typesOf({ definitions }: DocumentNode): Map<string, TypeDefinitionNode> {
  return new Map(definitions.filter(isType).map((node) => [node.name.value, node]));
}

function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}

/** Types and directives that are no part of the contract. */
function isBeyond(node: DefinitionNode, floor: ReadonlyMap<string, unknown>): boolean {
  return node.kind === Kind.DIRECTIVE_DEFINITION || (isType(node) && !floor.has(node.name.value));
}

/** A type of the contract with the fields, interfaces and values that the subgraph's has beyond. */
function withBeyond(node: TypeDefinitionNode, own: TypeDefinitionNode | undefined): TypeDefinitionNode {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION && own?.kind === Kind.ENUM_TYPE_DEFINITION)
    return { ...node, values: joined(node.values, own.values) } satisfies EnumTypeDefinitionNode;
  if (!isFielded(node) || own?.kind !== node.kind) return node;
  const more = own as Fielded;
  return { ...node, interfaces: joined(node.interfaces, more.interfaces), fields: joined(node.fields, more.fields) };
}

type Named = Pick<EnumValueDefinitionNode, 'name'>;

function joined<Member extends Named>(some: readonly Member[] = [], others: readonly Member[] = []): Member[] {
  const names = new Set(some.map(({ name }) => name.value));
  return [...some, ...others.filter(({ name }) => !names.has(name.value))];
}
