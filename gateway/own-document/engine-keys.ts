import { type FieldNode, type GraphQLOutputType, print } from 'graphql';

/** The key under which the engine is asked for a field. */
export type EngineKeys = (node: FieldNode, type: GraphQLOutputType | null, atRoot: boolean) => string;

/**
 * Keys that say what is asked: in one document, equal keys are the same field with the same arguments and of the same
 * type, wherever they stand. A field without arguments has its own name, all others and those at the root a number
 * behind it, which no field of the contract has.
 */
export function createEngineKeys(): EngineKeys {
  const keys = new Map<string, string>();
  const counts = new Map<string, number>();
  const asked = new Map<FieldNode, string>();

  return (node, type, atRoot) => {
    const name = node.name.value;
    if (type === null) return name;
    const field = asked.get(node) ?? fieldAsked(node);
    asked.set(node, field);
    const full = `${atRoot ? 'root ' : ''}${field}: ${type}`;
    const known = keys.get(full);
    if (known !== undefined) return known;
    const count = counts.get(name) ?? 0;
    const plain = !atRoot && field === name && !keys.has(name);
    const key = plain ? name : `${name}_${count + 1}`;
    if (plain) keys.set(name, name);
    else counts.set(name, count + 1);
    keys.set(full, key);
    return key;
  };
}

function fieldAsked({ name, arguments: args = [] }: FieldNode): string {
  const printed = args.map((argument) => print(argument)).sort();
  return printed.length === 0 ? name.value : `${name.value}(${printed.join(', ')})`;
}
