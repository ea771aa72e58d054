/** So many statements are prepared: each is kept by every connection. What filters make of statements are some hundreds. */
const MOST = 300;

/**
 * What the server says where a statement that was prepared is not there, is there already, or gives other columns since the
 * tables were changed: a pooler between that does not know of prepared statements, or a migration by another process.
 */
const LOST = new Set(['26000', '42P05', '0A000']);

/** The names under which statements are prepared on each connection to a server, which plans them once. */
export interface PreparedNames {
  /** The name of a statement's text; `null` where it is not to be prepared. */
  nameOf(text: string): string | null;
  /** Whether an error says that prepared statements get lost; from then on, none is prepared. */
  isLost(error: unknown): boolean;
}

export function preparedNames(most = MOST): PreparedNames {
  const names = new Map<string, string>();
  let lost = false;
  return {
    nameOf(text) {
      if (lost) return null;
      const known = names.get(text);
      if (known !== undefined || names.size >= most) return known ?? null;
      const name = `hub_${names.size}`;
      names.set(text, name);
      return name;
    },
    isLost(error) {
      const is = LOST.has(String((error as { code?: unknown }).code));
      lost ||= is;
      return is;
    },
  };
}
