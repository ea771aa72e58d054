import { join } from 'node:path';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { type DocumentText, readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { PAPERS, papersPresent } from './papers.ts';
import type { TestSubgraphs } from './test-hub.ts';

/** The papers without contact data, by the ids of their documents. */
export type HeldPapers = ReadonlyMap<string, DocumentText>;

/** Attaches the papers to the documents of a hub of their counties, as `hub documents attach` does; none where they are not there. */
export async function attachPapers({ apps }: Pick<TestSubgraphs, 'apps'>): Promise<HeldPapers> {
  const held = new Map<string, DocumentText>();
  if (!papersPresent) return held;
  for (const { name, database } of apps) {
    const texts = [];
    for (const { id, slug, sourceFile } of readSeeds(`${SEEDS}${name}`, name).documents) {
      if (!sourceFile) continue;
      const text = await readDocument(join(PAPERS, sourceFile));
      held.set(id, text);
      texts.push({ ...text, document: slug });
    }
    if (texts.length > 0) await attachTexts(database.em, texts);
  }
  return held;
}
