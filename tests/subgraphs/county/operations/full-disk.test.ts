import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { dump } from '#tests/support/dump.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { backUp, CHANGING, fill, WRITING } from './database-work.ts';
import { smallDisk } from './small-disk.ts';

const ROOM_FOR_TWO_DATABASES = 240_000_000;
/** Too little for what is done, enough for what the embedded database writes to go on. */
const TOO_LITTLE = 300_000;

const disk = smallDisk(ROOM_FOR_TWO_DATABASES);
if (!disk) console.log('No file system could be mounted here: nothing was tried on a full disk.');

describe.skipIf(!disk)('On a full disk', () => {
  const path = disk?.path ?? '';
  let folder: string;
  let backup: string;
  let held: Database;
  let empty: Database;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
    held = await openDatabase({ kind: 'folder', path: join(path, 'held') });
    empty = await openDatabase({ kind: 'folder', path: join(path, 'empty') });
    await fill(held);
    backup = await backUp(held, join(folder, 'dalarna.backup'));
  });
  afterAll(async () => {
    await held.close();
    await empty.close();
    disk?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(CHANGING)('$name in an embedded database', ({ into, run }) => {
    it('is refused in one sentence, changes nothing, and is done when there is room', async () => {
      const database = into === 'held' ? held : empty;
      const before = await dump(database);
      disk?.fill(TOO_LITTLE);
      await expect(run(database, backup)).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: `the database in ${join(path, into)} cannot be used: its disk is full`,
      });
      expect(await dump(database)).toEqual(before);
      disk?.empty();
      await run(database, backup);
      expect(await dump(database)).not.toEqual(before);
    });
  });

  describe.each(WRITING)('$name', ({ run }) => {
    it('is refused in one sentence, leaves nothing, and is done when there is room', async () => {
      const target = join(path, 'target');
      const before = readdirSync(path);
      disk?.fill(0);
      await expect(run(held, target)).rejects.toMatchObject({
        code: 'FILE_UNWRITABLE',
        message: `${target} cannot be written: its disk is full`,
      });
      disk?.empty();
      expect(readdirSync(path)).toEqual(before);
      await run(held, target);
      expect(existsSync(target)).toBe(true);
      rmSync(target, { recursive: true });
    });
  });
});

describe('Where there is no writing', () => {
  it.each(WRITING)('$name is refused in one sentence', async ({ run }) => {
    const folder = mkdtempSync(join(tmpdir(), 'no-writing-'));
    const database = await openDatabase(await inMemory());
    await fill(database);
    mkdirSync(join(folder, 'there'));
    await backUp(database, join(folder, 'file'));
    const target = join(folder, 'file', 'below');
    await expect(run(database, target)).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      message: `${target} cannot be written: a file is where a folder should be`,
    });
    await database.close();
    rmSync(folder, { recursive: true });
  });
});
