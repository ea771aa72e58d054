import { commonTheme } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { HubError } from '#schema/shared/errors.ts';

/** Themes that are asked for, each once: of the codebook, or a county's own that subdivide one. Throws BAD_USER_INPUT. */
export function knownThemes(wanted: readonly string[], argument: string): string[] {
  for (const id of wanted) {
    if (commonTheme(id) !== undefined) continue;
    throw new HubError(
      'BAD_USER_INPUT',
      `${argument}: no theme "${id}" in the codebook; expected some of ${[...codebook.themes.keys()].join(', ')}`,
      { argument },
    );
  }
  return [...new Set(wanted)];
}
