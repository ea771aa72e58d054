/** An organisation and the one above it, by their slugs. */
export interface Placed {
  slug: string;
  parent?: string | null | undefined;
}

/** The slugs of organisations, and of all that are beneath them. */
export function beneath(slugs: Iterable<string>, organisations: readonly Placed[]): Set<string> {
  const found = new Set(slugs);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { slug, parent } of organisations) if (parent && found.has(parent)) found.add(slug);
  }
  return found;
}
