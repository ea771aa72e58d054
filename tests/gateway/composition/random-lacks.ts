import fc from 'fast-check';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** Something that is taken out of an SDL, in a form of the test's own. */
export type Removal =
  | { kind: 'field'; type: string; field: string }
  | { kind: 'argument'; type: string; field: string; argument: string }
  | { kind: 'value'; type: string; value: string }
  | { kind: 'type'; type: string };

type Fielded =
  | ObjectTypeDefinitionNode
  | Extract<DocumentNode['definitions'][number], { kind: 'InterfaceTypeDefinition' }>;

const isFielded = (node: DocumentNode['definitions'][number]): node is Fielded =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** A few removals from an SDL at random; none of what a county must have to take part at all. */
export function removalsFrom(sdl: DocumentNode, needed: (removal: Removal) => boolean): fc.Arbitrary<Removal[]> {
  const fielded = sdl.definitions.filter(isFielded);
  const fields = fielded.flatMap((node) => (node.fields ?? []).map((field) => ({ type: node.name.value, field })));
  const all: Removal[] = [
    ...fields.map(({ type, field }): Removal => ({ kind: 'field', type, field: field.name.value })),
    ...fields.flatMap(({ type, field }) =>
      (field.arguments ?? []).map(
        ({ name }): Removal => ({ kind: 'argument', type, field: field.name.value, argument: name.value }),
      ),
    ),
    ...sdl.definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? (node.values ?? []).map(({ name }): Removal => ({ kind: 'value', type: node.name.value, value: name.value }))
        : [],
    ),
    ...fielded.map((node): Removal => ({ kind: 'type', type: node.name.value })),
  ].filter((removal) => !needed(removal));
  const byKind = [...Map.groupBy(all, ({ kind }) => kind).values()].map((some) => fc.constantFrom(...some));
  return fc.uniqueArray(fc.oneof(...byKind), { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) });
}

/** An SDL without what is taken out; what of it then makes no SDL any more is taken out along. */
export function withoutAll(sdl: DocumentNode, removals: readonly Removal[]): DocumentNode {
  const types = new Set(removals.flatMap((one) => (one.kind === 'type' ? [one.type] : [])));
  const gone = fieldsGone(sdl, removals);
  const definitions = sdl.definitions.flatMap((node): DefinitionNode[] => {
    if ('name' in node && node.name && types.has(node.name.value)) return [];
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
      const values = (node.values ?? []).filter(
        ({ name }) =>
          !removals.some((one) => one.kind === 'value' && one.type === node.name.value && one.value === name.value),
      );
      return [values.length > 0 ? { ...node, values } : node];
    }
    if (!isFielded(node)) return [node];
    const fields = (node.fields ?? [])
      .filter((field) => !types.has(namedIn(field.type)) && !gone.has(`${node.name.value}.${field.name.value}`))
      .map((field) => withoutArguments(field, removals));
    const interfaces = (node.interfaces ?? []).filter(({ name }) => !types.has(name.value));
    return fields.length > 0
      ? [{ ...node, fields, interfaces } as typeof node]
      : [{ ...node, interfaces } as typeof node];
  });
  return { ...sdl, definitions };
}

/** The fields that are taken out: of an interface and of all its types together, as one without the other is no SDL. */
function fieldsGone(sdl: DocumentNode, removals: readonly Removal[]): Set<string> {
  const fielded = sdl.definitions.filter(isFielded);
  const gone = new Set<string>();
  for (const removal of removals) {
    if (removal.kind !== 'field') continue;
    const own = fielded.find((node) => node.name.value === removal.type);
    const above = (own?.interfaces ?? []).map(({ name }) => name.value);
    const has = (node: Fielded) => node.fields?.some(({ name }) => name.value === removal.field) === true;
    const roots = fielded.filter((node) => above.includes(node.name.value) && has(node)).map(({ name }) => name.value);
    const family = new Set([removal.type, ...roots]);
    for (const node of fielded)
      if (family.has(node.name.value) || node.interfaces?.some(({ name }) => family.has(name.value)))
        gone.add(`${node.name.value}.${removal.field}`);
  }
  return gone;
}

/** A field without the arguments that are taken out: of all fields of the name, as those of interfaces go together. */
function withoutArguments(field: FieldDefinitionNode, removals: readonly Removal[]): FieldDefinitionNode {
  const gone = removals.flatMap((one) =>
    one.kind === 'argument' && one.field === field.name.value ? [one.argument] : [],
  );
  return { ...field, arguments: (field.arguments ?? []).filter(({ name }) => !gone.includes(name.value)) };
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}
