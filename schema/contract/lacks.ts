import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  print,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { type Fielded, isFielded } from './expand-sdl.ts';
import { isFederations } from './federation.ts';
import { typesOf } from './floor.ts';

/** What a subgraph lacks of the contract, or has in another form: a type, a field, an argument, a value or a key. */
export interface Lack {
  /** `Agreement`, `Agreement.title`, `Dalarna.nodes(ids:)`, `Holding.CITED`, `DalarnaPart @key`, `Document implements Node`. */
  what: string;
  /** Whether it is a value that an answer then never has, so that nothing is missing from answers. */
  harmless: boolean;
}

/** What a subgraph lacks of the contract that the hub gives it. */
export function lacksOf(sdl: DocumentNode, contract: DocumentNode): Lack[] {
  const own = typesOf(sdl);
  const types = [...typesOf(contract).values()].filter(({ name }) => !isFederations(name.value));
  return types.flatMap((node) => lacksOfType(own.get(node.name.value), node));
}

/** The same in few words: what all types of an interface lack is told of the interface alone. */
export function inShort(lacks: readonly Lack[], contract: DocumentNode): string[] {
  const told = new Set(lacks.map(({ what }) => what));
  const types = typesOf(contract);
  return [...told].filter((what) => {
    const [type = '', member] = what.split('.');
    const node = types.get(type);
    if (member === undefined || !node || !isFielded(node)) return true;
    return !node.interfaces?.some(({ name }) => told.has(`${name.value}.${member}`));
  });
}

const LEAVES: ReadonlySet<string> = new Set([Kind.SCALAR_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION]);

function lacksOfType(own: TypeDefinitionNode | undefined, floor: TypeDefinitionNode): Lack[] {
  const name = floor.name.value;
  // What leads to a scalar or an enumeration that is not there is lacked by itself.
  if (!own || own.kind !== floor.kind) return [{ what: name, harmless: LEAVES.has(floor.kind) }];
  if (floor.kind === Kind.ENUM_TYPE_DEFINITION && own.kind === floor.kind) {
    const values = new Set(own.values?.map((value) => value.name.value));
    return (floor.values ?? [])
      .filter((value) => !values.has(value.name.value))
      .map((value) => ({ what: `${name}.${value.name.value}`, harmless: true }));
  }
  if (!isFielded(floor)) return [];
  const { fields = [], directives, interfaces = [] } = own as Fielded;
  const implemented = new Set(interfaces.map((one) => one.name.value));
  return [
    ...(floor.interfaces ?? [])
      .filter((one) => !implemented.has(one.name.value))
      .map((one) => lack(`${name} implements ${one.name.value}`)),
    ...(isKeyed(floor) && !directives?.some((one) => one.name.value === 'key') ? [lack(`${name} @key`)] : []),
    ...(floor.fields ?? [])
      .filter((field) => !isFederations(field.name.value))
      .flatMap((field) =>
        lacksOfField(
          fields.find((one) => one.name.value === field.name.value),
          field,
          name,
        ),
      ),
  ];
}

function lacksOfField(own: FieldDefinitionNode | undefined, floor: FieldDefinitionNode, type: string): Lack[] {
  const name = `${type}.${floor.name.value}`;
  const asked = new Set(floor.arguments?.map((argument) => argument.name.value));
  const demanded = own?.arguments?.filter((argument) => isRequired(argument) && !asked.has(argument.name.value));
  if (!own || !isAlike(own.type, floor.type) || demanded?.length) return [lack(name)];
  return (floor.arguments ?? [])
    .filter((argument) => {
      const found = own.arguments?.find((one) => one.name.value === argument.name.value);
      return !found || print(found.type) !== print(argument.type);
    })
    .map((argument) => lack(`${name}(${argument.name.value}:)`));
}

/** Whether what one type answers has the form of another, whatever may be null in it. */
function isAlike(type: TypeNode, other: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isAlike(type.type, other);
  if (other.kind === Kind.NON_NULL_TYPE) return isAlike(type, other.type);
  if (type.kind === Kind.LIST_TYPE) return other.kind === Kind.LIST_TYPE && isAlike(type.type, other.type);
  return other.kind === Kind.NAMED_TYPE && type.name.value === other.name.value;
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}

function isKeyed({ directives }: Fielded): boolean {
  return directives?.some((directive) => directive.name.value === 'key') ?? false;
}

function lack(what: string): Lack {
  return { what, harmless: false };
}
