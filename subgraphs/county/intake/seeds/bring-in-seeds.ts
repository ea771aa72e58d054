import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import { Revision } from '#subgraphs/county/store/entities/index.ts';
import { type Imported, importSeeds } from './import-seeds.ts';
import { areKnown, digestOfSeeds, rememberSeeds } from './seeds-known.ts';

export interface BringInOptions {
  /** SCB's county code. */
  code: string;
  registerFile?: string | null;
  /** Where the seed files are; none where they are read from none. */
  folder?: string | null;
  /** Told where they are those that an earlier start brought in. */
  known?(): void;
}

const NOTHING_NEW: Imported = { changed: false, added: 0, updated: 0, removed: 0 };

/**
 * Brings a county's seeds in at a start, unless its data was imported on request since: a start does not undo that, nor
 * read them. Returns `null` then. Nor are seeds read that an earlier start brought in, if nothing that decides on them is
 * different. Throws as `open` does.
 */
export async function bringInSeeds(
  em: SqlEntityManager,
  open: () => CountySource,
  { code, registerFile = null, folder = null, known }: BringInOptions,
): Promise<Imported | null> {
  const [last] = await em
    .fork()
    .find(Revision, { origin: { $in: ['SEEDS', 'IMPORT'] } }, { orderBy: { number: 'desc' }, limit: 1 });
  if (last?.origin === 'IMPORT') return null;
  const files = folder && digestOfSeeds(folder);
  if (files && (await areKnown(em.fork(), { files, code }))) {
    known?.();
    return NOTHING_NEW;
  }
  const source = open();
  const read = source.folder?.digest;
  const options = { code, origin: 'SEEDS' as const, registerFile };
  if (!read) return importSeeds(em, source, options);
  return importSeeds(em, source, { ...options, remember: (tx) => rememberSeeds(tx, { files: read, code }) });
}
