/** What a key between subgraphs says: which instrument, and as known at which moment (ISO 8601); now where none is named. */
export interface Ref {
  id: string;
  moment: string | null;
}

/** The key between subgraphs. It holds the moment as of which it is asked, so that history needs no other path. */
export function formatRef({ id, moment }: Ref): string {
  return moment === null ? id : `${id}@${moment}`;
}

/** Takes a key apart. */
export function parseRef(ref: string): Ref {
  const [id = '', moment = null] = ref.split('@', 2);
  return { id, moment };
}
