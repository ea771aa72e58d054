import { type DocumentNode, Kind, visit } from 'graphql';

/** A document without the fragments that nothing spreads and the variables that nothing takes. */
export function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = usedNames(document, Kind.FRAGMENT_SPREAD);
  const left = visit(document, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
  });
  if (left.definitions.length < document.definitions.length) return withoutUnused(left);
  const used = usedNames(visit(left, { VariableDefinition: () => null }), Kind.VARIABLE);
  return visit(left, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}

/** The names of all variables or spreads of a document. */
export function usedNames(document: DocumentNode, kind: Kind.VARIABLE | Kind.FRAGMENT_SPREAD): Set<string> {
  const names = new Set<string>();
  visit(document, {
    enter(node) {
      if (node.kind === kind && 'name' in node) names.add((node.name as { value: string }).value);
    },
  });
  return names;
}
