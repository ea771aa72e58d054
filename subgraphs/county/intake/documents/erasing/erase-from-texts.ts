import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Erased } from './erased.ts';
import { type RewriteText, rewriteTexts } from './rewrite-texts.ts';

/**
 * Erases from the texts that were ever attached, in all revisions. Of the files that they were read from, no digest is kept: who knows
 * the rest of a file and guesses could be sure. What was found is taken down.
 */
export async function eraseFromTexts(tx: SqlEntityManager, rewrite: RewriteText, erased: Erased): Promise<void> {
  const documents = new Set<string>();
  await rewriteTexts(tx, (text) => {
    const now = rewrite(text);
    for (const [index, line] of now.entries())
      if (line !== text.lines[index])
        for (const document of text.documents) {
          documents.add(document);
          erased.at(`text of ${document}: line ${index + 1}`);
        }
    return now;
  });
  await forgetFiles(tx, [...documents], erased);
}

/** Forgets the digests of files that documents were read from, and takes down that the documents say something else. */
async function forgetFiles(tx: SqlEntityManager, documents: readonly string[], erased: Erased): Promise<void> {
  const slugs = JSON.stringify(documents);
  await tx.execute(
    'update attachment set sha256 = null where document in (select jsonb_array_elements_text(?::jsonb))',
    [slugs],
  );
  const held = await tx.execute<{ id: string }[]>(
    'select distinct id from document where slug in (select jsonb_array_elements_text(?::jsonb))',
    [slugs],
  );
  for (const { id } of held) erased.of(id);
}
