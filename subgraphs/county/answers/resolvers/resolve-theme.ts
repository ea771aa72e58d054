import { broaderTheme } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';

/** A theme of the codebook, or one of the county's own that subdivides one. */
export function resolveTheme(id: string, { revision }: Known) {
  const common = codebook.themes.get(id);
  if (common) return common;
  const own = revision?.themes.find((theme) => theme.id === id);
  return { id, name: own?.name ?? null, definition: own?.definition ?? null, broader: broaderTheme(id) ?? null };
}
