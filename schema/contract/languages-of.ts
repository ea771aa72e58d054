/** What parts Swedish from English where SDL is written, and where it is read: Markdown keeps a paragraph for each. */
const [WRITTEN, READ] = [' · ', '\n\n'];

/** A description that is written on one line, each language on lines of its own. */
export function asRead(description: string): string {
  return description.replace(WRITTEN, READ);
}

/** What a description says in Swedish and in English, as it is written or as it is read. */
export function languagesOf(description: string | undefined): string[] {
  return description?.split(WRITTEN).flatMap((part) => part.split(READ)) ?? [];
}
