/**
 * The key between subgraphs. It holds the id and leaves room for the moment as of which it is asked,
 * so that history needs no other path.
 */
export function refOfId(id: string): string {
  return id;
}

/** The id within a key. */
export function idOfRef(ref: string): string {
  return ref.split('@', 1)[0] as string;
}
