import { commonTheme } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';

/** Themes that are asked for, each once: of the codebook, or a county's own that subdivide one. Throws BAD_USER_INPUT. */
export function knownThemes(wanted: readonly string[], argument: string): string[] {
  for (const id of wanted) {
    if (commonTheme(id) !== undefined) continue;
    const known = [...codebook.themes.keys()];
    throw refusedArgument(
      argument,
      `no theme "${id}" in the codebook;${didYouMean(id, known)} expected some of ${known.join(', ')}`,
    );
  }
  return [...new Set(wanted)];
}
