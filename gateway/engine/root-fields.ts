import type { FieldNode, SelectionSetNode, ValidationContext } from 'graphql';

/** The fields that a selection leads to at its own level, each fragment written out once. */
export function rootFields(
  { selections }: SelectionSetNode,
  context: Pick<ValidationContext, 'getFragment'>,
  seen: Set<string> = new Set(),
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return rootFields(selection.selectionSet, context, seen);
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    if (seen.has(name) || !fragment) return [];
    seen.add(name);
    return rootFields(fragment.selectionSet, context, seen);
  });
}
