import { broaderTheme } from '../../../schema/codebook/broader.ts';
import { codebook } from '../../../schema/codebook/codebook.ts';
import type { CountyContext } from '../context.ts';

/** A theme of the codebook, or one of the county's own that subdivides one. */
export async function resolveTheme(id: string, { state }: CountyContext) {
  const common = codebook.themes.get(id);
  if (common) return common;
  const own = (await state()).themes.find((theme) => theme.id === id);
  return { id, name: own?.name ?? null, definition: own?.definition ?? null, broader: broaderTheme(id) ?? null };
}
