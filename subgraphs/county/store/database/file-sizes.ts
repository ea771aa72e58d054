import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HubError } from '#schema/shared/errors.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { syncFiles } from '#schema/shared/to-disk.ts';
import { writeTo, writeWhole } from '#schema/shared/write-to.ts';

/** The file in the folder of an embedded database that tells how long its files of relations were. */
const RECORD = 'file-sizes.json';

/** Where those lie: of the catalogs that all databases of a folder share, and of `postgres`, which always has this number. */
const FOLDERS = ['global', 'base/5'] as const;

/** A relation itself, or what is beyond the first gigabyte of one; what is beside it (`_fsm`, `_vm`) is made again. */
const OF_RELATION = /^(\d+)(\.\d+)?$/;

const record = z.object({
  /** Bytes by the path of a file in the folder, with `/`. */
  sizes: z.record(z.string(), z.int()),
  /** What the database has lost, in words. */
  lost: z.array(z.string()).optional(),
});

type Sizes = z.output<typeof record>['sizes'];

/** A file that was longer when its size was recorded. */
export interface Shortened {
  /** The path of the relation as PostgreSQL tells it: that of its first file. */
  relation: string;
  /** In words: which file, how long it is and how long it was. */
  what: string;
}

/**
 * The files of a closed database that are shorter than they were known to be, or gone. To be asked before the engine opens
 * it, which may make them longer without what they lack. The rest is for its catalog to tell: a relation that was dropped or
 * written anew since then has left its file rightly.
 */
export function shortenedIn(folder: string): Shortened[] {
  const sizes = sizesIn(folder);
  return Object.entries(recorded(folder).sizes).flatMap(([file, was]) => {
    const is = sizes[file];
    if (is !== undefined && is >= was) return [];
    return {
      relation: file.replace(/\.\d+$/, ''),
      what: `${file} ${is === undefined ? `is gone, which had ${was} bytes` : `has ${is} bytes of ${was}`}`,
    };
  });
}

/**
 * Records how long the files of a database are, for the next who opens it. Each that is not as it was recorded is synced
 * first, so that no power cut leaves it shorter than that.
 */
export function recordSizes(folder: string): Promise<void> {
  return ifTaken(folder, async () => {
    const known = recorded(folder).sizes;
    const sizes = sizesIn(folder);
    const other = Object.keys(sizes).filter((file) => sizes[file] !== known[file]);
    if (other.length === 0 && Object.keys(known).length === Object.keys(sizes).length) return;
    await syncFiles(other.map((file) => join(folder, file)));
    await write(folder, { sizes });
  });
}

/** Records what a database has lost: the engine that was opened to know may have made its files longer. */
export function recordLosses(folder: string, lost: readonly string[]): Promise<void> {
  return ifTaken(folder, () => write(folder, { ...recorded(folder), lost: [...lost] }));
}

/** What was recorded that a database has lost. */
export function lossesRecorded(folder: string): readonly string[] {
  return recorded(folder).lost ?? [];
}

/** Where a disk does not take a record, the one before stays, and what that says still holds. */
async function ifTaken(folder: string, write: () => Promise<void>): Promise<void> {
  await writeTo(folder, write).catch((error: unknown) => {
    if (!(error instanceof HubError) || error.code !== 'FILE_UNWRITABLE') throw error;
  });
}

async function write(folder: string, told: z.output<typeof record>): Promise<void> {
  await writeWhole(join(folder, RECORD), async (aside) => writeFileSync(aside, `${JSON.stringify(told)}\n`));
}

function sizesIn(folder: string): Sizes {
  const sizes: Sizes = {};
  for (const within of FOLDERS)
    for (const name of readdirSync(join(folder, within)))
      if (OF_RELATION.test(name)) sizes[`${within}/${name}`] = statSync(join(folder, within, name)).size;
  return sizes;
}

/** What was recorded; nothing by a version that did not, and where it is unreadable itself, as it is only a help. */
function recorded(folder: string): z.output<typeof record> {
  try {
    return record.parse(parseJson(readFileSync(join(folder, RECORD), 'utf8')));
  } catch {
    return { sizes: {} };
  }
}
