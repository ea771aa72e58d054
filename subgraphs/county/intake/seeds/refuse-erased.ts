import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import { rewriteTextsWithin } from '../documents/erasing/rewrite-texts-within.ts';
import { erasedDigests, namesInFiles, textsInFiles, wasErased } from './erased-in-files.ts';
import { invalidSeed, type SeedIssue } from './seed-issues.ts';

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
  const texts = new Set<string>();
  const facts: string[] = [];
  if (erased.texts.size > 0)
    for (const { id, ...said } of await factsSince(tx, revision))
      rewriteTextsWithin(said, (text) => {
        if (wasErased(text, erased)) {
          texts.add(text);
          facts.push(id);
        }
        return text;
      });
  const issues: SeedIssue[] = folder
    ? [...namesInFiles(folder.path, erased), ...textsInFiles(folder.path, [...texts])]
    : [];
  const told = issues.length > 0 ? issues : [...new Set(facts)].map(heldBy);
  if (told.length > 0) throw invalidSeed(folder?.shownAs ?? slug, told);
}

function heldBy(fact: string): SeedIssue {
  return {
    file: fact,
    line: 1,
    field: '',
    message: 'says in words what was erased with lines of its document; expected it without them',
  };
}

function factsSince(tx: SqlEntityManager, revision: number) {
  return tx.execute<{ id: string }[]>(
    'select id, wording, value, note, reasoning, in_words from fact where since = ?',
    [revision],
  );
}
