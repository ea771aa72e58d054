/** What of a list is there; nothing of a list that is not. */
export function present<Item>(items: readonly (Item | null | undefined)[] | null | undefined): Item[] {
  return (items ?? []).filter((item): item is Item => item !== null && item !== undefined);
}
