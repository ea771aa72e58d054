import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HubError } from '#schema/shared/errors.ts';
import { writeWholeFolder } from '#schema/shared/write-to.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { type ExportedOver, type ExportOptions, exportOver, holdsSeeds } from './export-over.ts';
import { type HeldSeed, heldSeeds } from './held-seeds.ts';
import { seedFileText } from './seed-formats.ts';
import { documentsFile, splitDocuments } from './split-documents.ts';

/** What was written. */
export interface Exported {
  instruments: number;
  /** What became of the files of a folder that held seeds; `null` where a new folder was written. */
  over: ExportedOver | null;
}

/**
 * Writes what a county holds, or held, as seed files that import to the same: a folder created whole, when all is written, or
 * in one that holds seeds the files that are different, as little changed as can be. Throws NOT_FOUND where the county held
 * nothing, INVALID_SETTING for a folder that holds something else, INVALID_SEED for one whose files cannot be read, FILE_UNWRITABLE
 * where there is no writing.
 */
export async function exportSeeds(
  known: Known,
  folder: string,
  { format = 'yaml', remove = false }: Partial<ExportOptions> = {},
): Promise<Exported> {
  const { county, revision, em } = known;
  if (!revision) throw new HubError('NOT_FOUND', `${county.slug} holds nothing that could be exported`);
  const held = heldSeeds(known, revision);
  const over = holdsSeeds(folder) ? await exportOver(held, folder, { format, remove }) : null;
  if (!over)
    await writeWholeFolder(folder, async (aside) => {
      for await (const seed of held)
        for (const [name, content] of newFiles(seed)) {
          const { ending, text } = seedFileText(name, content, format);
          mkdirSync(join(aside, dirname(name)), { recursive: true });
          writeFileSync(join(aside, `${name}${ending}`), text);
        }
    });
  return { instruments: await em.count(Instrument), over };
}

/** The files that something becomes, by their names without an ending. */
function newFiles(seed: HeldSeed): [name: string, content: object][] {
  if (seed.of === 'instrument') return [[`instruments/${seed.slug}`, seed.content]];
  if (seed.of !== 'documents') return [[seed.of, seed.content]];
  const lists = splitDocuments(seed.content.documents);
  return lists.map((documents, index) => [lists.length > 1 ? documentsFile(index + 1) : 'documents', { documents }]);
}
