import { broaderTheme } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { idAt } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';

/** A theme of the codebook, or one of the county's own that subdivides one. */
export function resolveTheme(key: string, { county, moment, revision }: Known) {
  const common = codebook.themes.get(key);
  if (common) return { ...common, key };
  const own = revision?.themes.find((theme) => theme.id === key);
  const id = idAt(`${county.slug}:theme:${key}`, moment);
  return { id, key, name: own?.name ?? null, definition: own?.definition ?? null, broader: broaderTheme(key) ?? null };
}
