import { type ASTNode, type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped, visit } from 'graphql';

/** How long a list is taken to be before it is asked for. */
export interface ListSize {
  assumedSize?: number | null;
  /** Arguments whose value is the length. */
  slicingArguments?: readonly string[] | null;
  /** Fields of what is answered that are as long; the field itself where there are none. */
  sizedFields?: readonly string[] | null;
}

/** What a schema says of the cost of an object, a field, an argument or a field of an input. */
export interface Cost {
  weight?: number;
  listSize?: ListSize;
}

/** What a schema says of cost, by schema coordinate: `Query.search`, `Query.search(text:)`, `InstrumentFilter.text`. */
export type Costs = ReadonlyMap<string, Cost>;

/** Reads what SDL says of cost. */
export function costsIn(sdl: DocumentNode): Costs {
  return new Map(
    [...costDirectives(sdl)].map(([coordinate, directives]) => {
      const given = new Map(directives.map((directive) => [directive.name.value, givenTo(directive)]));
      const listSize = given.get('listSize');
      return [coordinate, { ...given.get('cost'), ...(listSize ? { listSize } : {}) }];
    }),
  );
}

const givenTo = ({ arguments: args = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

/** SDL with what another says of the cost of the same fields and arguments. */
export function withCostsOf(other: DocumentNode, sdl: DocumentNode): DocumentNode {
  const known = costDirectives(other);
  const costing = (...[node, , , , ancestors]: Visited) => {
    const directives = known.get(coordinateOf(node, ancestors));
    return directives ? { ...node, directives: [...(node.directives ?? []), ...directives] } : undefined;
  };
  return visit(sdl, {
    ObjectTypeDefinition: { leave: costing },
    FieldDefinition: { leave: costing },
    InputValueDefinition: { leave: costing },
  });
}

const NAMES = new Set(['cost', 'listSize']);

function costDirectives(sdl: DocumentNode): Map<string, ConstDirectiveNode[]> {
  const found = new Map<string, ConstDirectiveNode[]>();
  const look = (...[node, , , , ancestors]: Visited) => {
    const directives = node.directives?.filter(({ name }) => NAMES.has(name.value)) ?? [];
    if (directives.length > 0) found.set(coordinateOf(node, ancestors), directives);
  };
  visit(sdl, { ObjectTypeDefinition: look, FieldDefinition: look, InputValueDefinition: look });
  return found;
}

type Visited = [
  node: Named & { kind: Kind; directives?: readonly ConstDirectiveNode[] },
  key: unknown,
  parent: unknown,
  path: unknown,
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
];

interface Named {
  name: { value: string };
}

/** The schema coordinate of a type, a field, an argument or a field of an input. */
function coordinateOf({ kind, name }: Visited[0], ancestors: Visited[4]): string {
  if (kind === Kind.OBJECT_TYPE_DEFINITION) return name.value;
  const [type = '', field] = ancestors.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []));
  if (kind === Kind.INPUT_VALUE_DEFINITION && field !== undefined) return `${type}.${field}(${name.value}:)`;
  return `${type}.${name.value}`;
}
