import type { SqlEntityManager } from '@mikro-orm/sql';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import { withoutNames } from '../documents/erasing/erase-name.ts';
import { rewriteTextsWithin } from '../documents/erasing/rewrite-texts-within.ts';
import { type ErasedDigests, erasedDigests, namesInFiles, textsInFiles, wasErased } from './erased-in-files.ts';
import { invalidSeed, type SeedIssue, seedIssue } from './seed-issues.ts';

/**
 * Refuses what brings back what was erased: names wherever they stand in seed files, and texts of facts that had words of erased
 * lines. Called when the rows of the revision are written. Throws INVALID_SEED that names files and lines, never what stands there.
 */
export async function refuseErased(
  tx: SqlEntityManager,
  { folder, slug }: CountySource,
  revision: number,
): Promise<void> {
  const erased = await erasedDigests(tx);
  if (!erased) return;
  const { rows, texts } = await broughtBack(tx, erased, revision);
  const issues = folder ? [...namesInFiles(folder.path, erased), ...textsInFiles(folder.path, [...texts])] : [];
  const told = issues.length > 0 ? issues : [...rows].map(heldBy);
  if (told.length > 0) throw invalidSeed(folder?.shownAs ?? slug, told);
}

/** What the rows of a revision say that was erased: which rows, and which texts of facts that had words of erased lines. */
async function broughtBack(tx: SqlEntityManager, erased: ErasedDigests, revision: number) {
  const rewrite = withoutNames(erased.keys, erased.names);
  const rows = new Set<string>();
  const texts = new Set<string>();
  for (const { id, said } of await tx.execute<{ id: string; said: unknown }[]>(SAID, Array(4).fill(revision)))
    rewriteTextsWithin(said, (text) => {
      const again = wasErased(text, erased);
      if (again) texts.add(text);
      if (again || rewrite(text) !== text) rows.add(rewrite(id));
      return text;
    });
  return { rows, texts };
}

const SAID = `
  select id, jsonb_build_array(id, wording, value, note, reasoning, in_words) as said from fact where since = ?
  union all select id, jsonb_build_array(id, title, short_title) from instrument where since = ?
  union all select id, jsonb_build_array(id, title, source_file) from document where since = ?
  union all select slug, jsonb_build_array(slug, name, aliases, note) from organisation where since = ?`;

function heldBy(id: string): SeedIssue {
  return seedIssue(id, SEED_FILE_MESSAGES.saysErased);
}
