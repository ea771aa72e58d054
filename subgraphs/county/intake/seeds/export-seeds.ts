import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { HubError } from '#schema/shared/errors.ts';
import { writeWholeFolder } from '#schema/shared/write-to.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { seedFilesOf } from './seed-files-of.ts';

/** How the files are written. */
const FORMATS = {
  yaml: (content: object) => stringify(content, { lineWidth: 0 }),
  json: (content: object) => `${JSON.stringify(content, null, 2)}\n`,
};
export type SeedFormat = keyof typeof FORMATS;

/**
 * Writes what a county holds, or held, as seed files that import to the same. The folder is created whole, when
 * all is written. Returns the number of instruments. Throws NOT_FOUND where the county held nothing, INVALID_SETTING for
 * a folder that holds something, FILE_UNWRITABLE where there is no writing.
 */
export async function exportSeeds(known: Known, folder: string, format: SeedFormat = 'yaml'): Promise<number> {
  const { county, revision, em } = known;
  if (!revision) throw new HubError('NOT_FOUND', `${county.slug} holds nothing that could be exported`);
  await writeWholeFolder(folder, async (aside) => {
    mkdirSync(join(aside, 'instruments'));
    for await (const [name, content] of seedFilesOf(known, revision))
      writeFileSync(join(aside, `${name}.${format}`), FORMATS[format](content));
  });
  return em.count(Instrument);
}
