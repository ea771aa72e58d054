import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import { type Fielded, isFielded } from './expand-sdl.ts';
import { isResolvedElsewhere } from './federation.ts';

/**
 * Reduces what several subgraphs share to what all of them have. A field that only some counties
 * know of a value type or interface would break composition for all; it joins the graph when the last
 * of them has it. Types with a `@key` and types of one subgraph keep all their fields, so that what
 * is new can be asked of the counties that have it, by fragment.
 */
export function inCommon(subgraphs: readonly [string, DocumentNode][]): Map<string, DocumentNode> {
  const shared = new Map<string, Set<string>>();
  for (const [, document] of subgraphs) {
    for (const node of document.definitions.filter(isShared)) {
      if (isStub(node, document)) continue;
      const fields = new Set(node.fields?.map((field) => field.name.value));
      const before = shared.get(node.name.value);
      shared.set(node.name.value, before ? before.intersection(fields) : fields);
    }
  }
  return new Map(
    subgraphs.map(([name, document]) => [
      name,
      { ...document, definitions: document.definitions.map((node) => reduced(node, shared)) },
    ]),
  );
}

function reduced(node: DefinitionNode, shared: ReadonlyMap<string, ReadonlySet<string>>): DefinitionNode {
  if (!isShared(node)) return node;
  const common = shared.get(node.name.value);
  return { ...node, fields: (node.fields ?? []).filter((field) => common?.has(field.name.value)) };
}

/** An interface of which the subgraph does not resolve every type: of some it only points at those of others. */
function isStub(node: Fielded, document: DocumentNode): boolean {
  if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return false;
  const types = document.definitions
    .filter(isFielded)
    .filter(
      (type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION &&
        type.interfaces?.some((name) => name.name.value === node.name.value),
    );
  return types.length === 0 || types.some(isResolvedElsewhere);
}

function isShared(node: DefinitionNode): node is Fielded {
  return (
    isFielded(node) &&
    node.name.value !== 'Query' &&
    !node.directives?.some((directive) => directive.name.value === 'key')
  );
}
