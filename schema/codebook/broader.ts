import { codebook } from './codebook.ts';

/** Parts a county's own theme from the theme of the codebook that it subdivides: `coordination/sip-team`. */
const SUBDIVIDES = '/';

/** The theme that a theme subdivides, in the codebook or, for a county's own theme, by its name. */
export function broaderTheme(id: string): string | undefined {
  const own = id.lastIndexOf(SUBDIVIDES);
  return own === -1 ? codebook.themes.get(id)?.broader : id.slice(0, own);
}

/** The narrowest theme of the codebook that a theme is or subdivides, for comparison with other counties. */
export function commonTheme(id: string): string | undefined {
  return withBroader(id).find((theme) => codebook.themes.has(theme));
}

/** A theme and all that are broader, from the narrowest on. */
export function withBroader(id: string): string[] {
  const broader = broaderTheme(id);
  return broader === undefined ? [id] : [id, ...withBroader(broader)];
}
